namespace ToolReasoner.Symbolics;

/// <summary>A line in space.</summary>
public sealed record Line3
{
    /// <summary>The line through a point along a vector.</summary>
    /// <exception cref="ArgumentException">The vector has no length.</exception>
    public Line3(Point3 start, Point3 direction, Budget? budget = null)
    {
        if (direction.IsZero(Measuring.With(budget)))
        {
            throw new ArgumentException("the direction has no length", nameof(direction));
        }

        (Start, Direction) = (start, direction);
    }

    /// <summary>A point of it.</summary>
    public Point3 Start { get; }

    /// <summary>A vector along it.</summary>
    public Point3 Direction { get; }

    /// <summary>The line through two points.</summary>
    /// <exception cref="ArgumentException">They are the same.</exception>
    public static Line3 Through(Point3 p, Point3 q, Budget? budget = null) => new(p, q - p, budget);

    /// <summary>Whether a point lies on it.</summary>
    public bool Contains(Point3 point, Budget? budget = null) => Direction.Cross(point - Start).IsZero(Measuring.With(budget));

    /// <summary>Whether it has the same direction.</summary>
    public bool IsParallelTo(Line3 other, Budget? budget = null) => Direction.Cross(other.Direction).IsZero(Measuring.With(budget));

    /// <summary>The foot of the perpendicular from a point.</summary>
    public Point3 Foot(Point3 point, Budget? budget = null) =>
        (Start + ((point - Start).Dot(Direction) / Direction.Dot(Direction) * Direction)).Tidy(Measuring.With(budget));

    /// <summary>The distance to a point.</summary>
    public Expr DistanceTo(Point3 point, Budget? budget = null) => Foot(point, budget).DistanceTo(point, budget);

    /// <summary>The distance to a line.</summary>
    public Expr DistanceTo(Line3 other, Budget? budget = null)
    {
        if (IsParallelTo(other, budget))
        {
            return DistanceTo(other.Start, budget);
        }

        var m = Measuring.With(budget);
        var across = Direction.Cross(other.Direction);
        return m.Tidy(m.Abs(across.Dot(other.Start - Start)) / across.Norm(budget));
    }

    /// <summary>The common point; null when there is none, or the lines are the same.</summary>
    public Point3? Intersect(Line3 other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var across = Direction.Cross(other.Direction);
        var between = other.Start - Start;
        if (across.IsZero(m) || !m.IsZero(across.Dot(between)))
        {
            return null;
        }

        return (Start + (m.Tidy(between.Cross(other.Direction).Dot(across) / across.Dot(across)) * Direction)).Tidy(m);
    }

    /// <summary>The angle between the lines, 0 to π/2.</summary>
    public Expr AngleTo(Line3 other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.Angle(m.Abs(Direction.Dot(other.Direction)), Direction.Cross(other.Direction).Norm(budget));
    }

    /// <inheritdoc/>
    public override string ToString() => $"line through {Start} along {Direction}";
}
