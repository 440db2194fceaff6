namespace ToolReasoner.Symbolics;

/// <summary>The map (x, y) ↦ (a·x + b·y + e, c·x + d·y + f) of the plane.</summary>
/// <param name="A">First row, first column.</param>
/// <param name="B">First row, second column.</param>
/// <param name="C">Second row, first column.</param>
/// <param name="D">Second row, second column.</param>
/// <param name="E">Added to x.</param>
/// <param name="F">Added to y.</param>
public sealed record AffineMap(Expr A, Expr B, Expr C, Expr D, Expr E, Expr F)
{
    /// <summary>Everything stays.</summary>
    public static AffineMap Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>Everything moves.</summary>
    public static AffineMap Translation(Expr dx, Expr dy) => new(1, 0, 0, 1, dx, dy);

    /// <summary>Everything turns to the left about a centre.</summary>
    public static AffineMap Rotation(Point center, Expr angle)
    {
        var (cos, sin) = (Expr.Cos(angle), Expr.Sin(angle));
        return About(center, cos, -sin, sin, cos);
    }

    /// <summary>Everything is stretched from a centre.</summary>
    public static AffineMap Homothety(Point center, Expr factor) => About(center, factor, 0, 0, factor);

    /// <summary>Everything is mirrored in a line.</summary>
    public static AffineMap Reflection(Line line, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (a, b, c) = (line.A, line.B, line.C);
        var square = (a * a) + (b * b);
        return new(
            m.Tidy(((b * b) - (a * a)) / square), m.Tidy(-2 * a * b / square), m.Tidy(-2 * a * b / square), m.Tidy(((a * a) - (b * b)) / square),
            m.Tidy(-2 * a * c / square), m.Tidy(-2 * b * c / square));
    }

    /// <summary>The factor by which areas grow; negative when left and right are exchanged.</summary>
    public Expr Determinant(Budget? budget = null) => Measuring.With(budget).Tidy((A * D) - (B * C));

    /// <summary>The image of a point.</summary>
    public Point Apply(Point point, Budget? budget = null) =>
        Measuring.With(budget).Tidy((A * point.X) + (B * point.Y) + E, (C * point.X) + (D * point.Y) + F);

    /// <summary>The image of a line.</summary>
    /// <exception cref="ArgumentException">The map is not invertible, and the line's image is a point.</exception>
    public Line Apply(Line line, Budget? budget = null)
    {
        var start = line.SomePoint(budget);
        return Line.Through(Apply(start, budget), Apply(start + line.Direction, budget), budget);
    }

    /// <summary>The image of a polygon.</summary>
    public Polygon Apply(Polygon polygon, Budget? budget = null) => new(polygon.Vertices.Select(vertex => Apply(vertex, budget)));

    /// <summary>The image of a triangle.</summary>
    public Triangle Apply(Triangle triangle, Budget? budget = null) => new(Apply(triangle.A, budget), Apply(triangle.B, budget), Apply(triangle.C, budget));

    /// <summary>This map first, then another.</summary>
    public AffineMap Then(AffineMap next, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return new(
            m.Tidy((next.A * A) + (next.B * C)), m.Tidy((next.A * B) + (next.B * D)),
            m.Tidy((next.C * A) + (next.D * C)), m.Tidy((next.C * B) + (next.D * D)),
            m.Tidy((next.A * E) + (next.B * F) + next.E), m.Tidy((next.C * E) + (next.D * F) + next.F));
    }

    /// <summary>The map that undoes it; null when there is none.</summary>
    public AffineMap? Inverse(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var det = m.Tidy((A * D) - (B * C));
        return m.IsZero(det) ? null : new(
            m.Tidy(D / det), m.Tidy(-B / det), m.Tidy(-C / det), m.Tidy(A / det),
            m.Tidy(((B * F) - (D * E)) / det), m.Tidy(((C * E) - (A * F)) / det));
    }

    /// <summary>The point that stays; null when there is none, or more than one.</summary>
    public Point? FixedPoint(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var det = m.Tidy(((A - 1) * (D - 1)) - (B * C));
        return m.IsZero(det) ? null : m.Tidy(((B * F) - ((D - 1) * E)) / det, ((C * E) - ((A - 1) * F)) / det);
    }

    private static AffineMap About(Point center, Expr a, Expr b, Expr c, Expr d) => new(
        a, b, c, d, center.X - (a * center.X) - (b * center.Y), center.Y - (c * center.X) - (d * center.Y));
}
