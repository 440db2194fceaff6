namespace ToolReasoner.Symbolics;

/// <summary>The points between two ends, which belong to it.</summary>
/// <param name="Start">One end.</param>
/// <param name="End">The other.</param>
public sealed record Segment(Point Start, Point End)
{
    /// <summary>The length.</summary>
    public Expr Length(Budget? budget = null) => Start.DistanceTo(End, budget);

    /// <summary>The middle.</summary>
    public Point Midpoint(Budget? budget = null) => Start.MidpointTo(End, budget);

    /// <summary>The line through both ends.</summary>
    /// <exception cref="ArgumentException">They are the same.</exception>
    public Line Line(Budget? budget = null) => Symbolics.Line.Through(Start, End, budget);

    /// <summary>The points as far from one end as from the other.</summary>
    public Line PerpendicularBisector(Budget? budget = null) => Symbolics.Line.PerpendicularBisector(Start, End, budget);

    /// <summary>Whether a point belongs to it.</summary>
    public bool Contains(Point point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.IsZero((End - Start).Cross(point - Start)) && m.Sign((point - Start).Dot(point - End)) <= 0;
    }

    /// <summary>The distance from a point to the nearest of its points.</summary>
    public Expr DistanceTo(Point point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var along = End - Start;
        return m.Sign(along.Dot(point - Start)) <= 0 ? point.DistanceTo(Start, budget)
            : m.Sign(along.Dot(point - End)) >= 0 ? point.DistanceTo(End, budget)
            : Line(budget).DistanceTo(point, budget);
    }

    /// <summary>What it has in common with another: no point, one, or the two ends of a common segment.</summary>
    public IReadOnlyList<Point> Intersect(Segment other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (mine, theirs) = (End - Start, other.End - other.Start);
        var det = m.Tidy(mine.Cross(theirs));
        if (m.IsZero(det))
        {
            var common = new List<Point>();
            foreach (var point in new[] { Start, End }.Where(end => other.Contains(end, budget)).Concat(new[] { other.Start, other.End }.Where(end => Contains(end, budget))))
            {
                if (!common.Exists(known => m.AreEqual(known, point)))
                {
                    common.Add(point);
                }
            }

            return common;
        }

        var way = m.Tidy((other.Start - Start).Cross(theirs) / det);
        var otherWay = m.Tidy((other.Start - Start).Cross(mine) / det);
        return IsShare(way) && IsShare(otherWay) ? [Start.Between(End, way, budget)] : [];

        bool IsShare(Expr share) => m.Sign(share) >= 0 && m.Compare(share, 1) <= 0;
    }

    /// <summary>What it has in common with a line: no point, one, or both ends.</summary>
    public IReadOnlyList<Point> Intersect(Line line, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (first, second) = (m.Tidy(line.At(Start)), m.Tidy(line.At(End)));
        var (before, after) = (m.Sign(first), m.Sign(second));
        return before == 0 ? (after == 0 && !m.AreEqual(Start, End) ? [Start, End] : [Start])
            : after == 0 ? [End]
            : before == after ? []
            : [Start.Between(End, first / (first - second), budget)];
    }

    /// <summary>The points of a circle's edge on it.</summary>
    public IReadOnlyList<Point> Intersect(Circle circle, Budget? budget = null) =>
        [.. circle.Intersect(Line(budget), budget).Where(point => Contains(point, budget))];

    /// <inheritdoc/>
    public override string ToString() => $"{Start}–{End}";
}
