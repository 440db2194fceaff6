namespace ToolReasoner.Symbolics;

/// <summary>A closed chain of corners, in order.</summary>
public sealed partial class Polygon
{
    /// <summary>A polygon.</summary>
    /// <param name="vertices">Three or more corners, in order, either way round.</param>
    /// <exception cref="ArgumentException">Less than three.</exception>
    public Polygon(params IEnumerable<Point> vertices)
    {
        Vertices = [.. vertices];
        if (Vertices.Count < 3)
        {
            throw new ArgumentException("a polygon has three corners or more", nameof(vertices));
        }
    }

    /// <summary>The corners, in order.</summary>
    public IReadOnlyList<Point> Vertices { get; }

    /// <summary>From each corner to the next.</summary>
    public IReadOnlyList<Segment> Edges => [.. Vertices.Select((vertex, i) => new Segment(vertex, Vertices[(i + 1) % Vertices.Count]))];

    /// <summary>A regular polygon.</summary>
    /// <param name="center">The centre.</param>
    /// <param name="circumradius">From there to the corners.</param>
    /// <param name="sides">3 or more.</param>
    /// <param name="angle">Of the first corner from the x axis; null for 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Polygon Regular(Point center, Expr circumradius, int sides, Expr? angle = null, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sides, 3);
        var m = Measuring.With(budget);
        return new(Enumerable.Range(0, sides).Select(i =>
        {
            var corner = center + Point.Polar(circumradius, (angle ?? 0) + (new Rational(2 * i, sides) * Expr.Pi));
            return m.Tidy(corner.X, corner.Y);
        }));
    }

    /// <summary>The area, 0 or more, of a polygon that does not cross itself.</summary>
    public Expr Area(Budget? budget = null) => Measuring.With(budget).Abs(SignedArea(budget));

    /// <summary>The area, negative when the corners run clockwise (the shoelace formula).</summary>
    public Expr SignedArea(Budget? budget = null) => Measuring.With(budget).Tidy(Expr.Add([.. Edges.Select(edge => edge.Start.Cross(edge.End))]) / 2);

    /// <summary>The sum of the sides.</summary>
    public Expr Perimeter(Budget? budget = null) => Measuring.With(budget).Tidy(Expr.Add([.. Edges.Select(edge => edge.Length(budget))]));

    /// <summary>The centre of mass of the surface; null when the area is 0.</summary>
    public Point? Centroid(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var area = SignedArea(budget);
        if (m.IsZero(area))
        {
            return null;
        }

        var sum = Edges.Select(edge => edge.Start.Cross(edge.End) * (edge.Start + edge.End)).Aggregate((left, right) => left + right);
        return m.Tidy(sum.X / (6 * area), sum.Y / (6 * area));
    }

    /// <summary>The inner angle at each corner of a polygon that does not cross itself, 0 to 2π.</summary>
    public IReadOnlyList<Expr> Angles(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var way = m.Sign(SignedArea(budget));
        return [.. Vertices.Select((vertex, i) =>
        {
            var (next, before) = (Vertices[(i + 1) % Vertices.Count] - vertex, Vertices[(i + Vertices.Count - 1) % Vertices.Count] - vertex);
            var angle = m.Angle(next.Dot(before), way * next.Cross(before));
            return m.Sign(angle) < 0 ? angle + (2 * Expr.Pi) : angle;
        })];
    }

    /// <summary>Whether it never turns back: all turns are to the same side, once around. Corners on a straight side are allowed.</summary>
    public bool IsConvex(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var turns = Turns(m);
        return turns.Any(turn => turn != 0) && !(turns.Contains(1) && turns.Contains(-1)) && IsSimple(budget);
    }

    /// <summary>Whether no two sides have a point in common, but for the corners of neighbours.</summary>
    public bool IsSimple(Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var edges = Edges;
        for (var i = 0; i < edges.Count; i++)
        {
            for (var j = i + 1; j < edges.Count; j++)
            {
                var common = edges[i].Intersect(edges[j], budget).Count;
                var neighbours = j == i + 1 || (i == 0 && j == edges.Count - 1);
                if (common > (neighbours ? 1 : 0))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether all sides are equal, and all angles.</summary>
    public bool IsRegular(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var squares = Edges.Select(edge => m.Tidy((edge.End - edge.Start).Dot(edge.End - edge.Start))).ToList();
        var angles = Vertices.Select((vertex, i) => m.Tidy((Vertices[(i + 1) % Vertices.Count] - vertex).Dot(Vertices[(i + Vertices.Count - 1) % Vertices.Count] - vertex))).ToList();
        return squares.TrueForAll(square => m.AreEqual(square, squares[0])) && angles.TrueForAll(angle => m.AreEqual(angle, angles[0])) && IsConvex(budget);
    }

    /// <summary>Where a point lies; for a polygon that crosses itself, by the even-odd rule.</summary>
    public PointLocation Locate(Point point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var isInside = false;
        foreach (var (start, end) in Edges.Select(edge => (edge.Start - point, edge.End - point)))
        {
            // Edges that reach from below to above the ray to the right, or back.
            var (from, to) = (m.Sign(start.Y), m.Sign(end.Y));
            if (from * to > 0)
            {
                continue;
            }

            var side = m.Sign(m.Tidy(start.Cross(end)));
            if (side == 0 && m.Sign(m.Tidy(start.Dot(end))) <= 0)
            {
                return PointLocation.Boundary;
            }

            if (from > 0 != to > 0 && side > 0 == to > 0)
            {
                isInside = !isInside;
            }
        }

        return isInside ? PointLocation.Inside : PointLocation.Outside;
    }

    /// <summary>Whether a point lies within or on the boundary.</summary>
    public bool Contains(Point point, Budget? budget = null) => Locate(point, budget) != PointLocation.Outside;

    /// <summary>The smallest convex polygon around it.</summary>
    public Polygon ConvexHull(Budget? budget = null) => Geometry.ConvexHull(Vertices, budget);

    /// <summary>The points of its sides on a line, without repeats; of a side that lies on it, the ends.</summary>
    public IReadOnlyList<Point> Intersect(Line line, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var points = new List<Point>();
        foreach (var point in Edges.SelectMany(edge => edge.Intersect(line, budget)))
        {
            if (!points.Exists(known => m.AreEqual(known, point)))
            {
                points.Add(point);
            }
        }

        return points;
    }

    /// <inheritdoc/>
    public override string ToString() => $"polygon {string.Join(", ", Vertices)}";

    private List<int> Turns(Measuring m) => [.. Vertices.Select((vertex, i) =>
        m.Sign(m.Tidy((Vertices[(i + 1) % Vertices.Count] - vertex).Cross(Vertices[(i + 2) % Vertices.Count] - Vertices[(i + 1) % Vertices.Count]))))];
}
