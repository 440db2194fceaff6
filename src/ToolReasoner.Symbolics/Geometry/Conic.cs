namespace ToolReasoner.Symbolics;

/// <summary>The points with a·x² + b·x·y + c·y² + d·x + e·y + f = 0.</summary>
public sealed partial class Conic
{
    /// <summary>A conic.</summary>
    /// <exception cref="ArgumentException">a, b and c are all 0.</exception>
    public Conic(Expr a, Expr b, Expr c, Expr d, Expr e, Expr f, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        if (m.IsZero(a) && m.IsZero(b) && m.IsZero(c))
        {
            throw new ArgumentException("nothing of degree 2 is left");
        }

        (A, B, C, D, E, F) = (m.Tidy(a), m.Tidy(b), m.Tidy(c), m.Tidy(d), m.Tidy(e), m.Tidy(f));
    }

    /// <summary>The factor of x².</summary>
    public Expr A { get; }

    /// <summary>The factor of x·y.</summary>
    public Expr B { get; }

    /// <summary>The factor of y².</summary>
    public Expr C { get; }

    /// <summary>The factor of x.</summary>
    public Expr D { get; }

    /// <summary>The factor of y.</summary>
    public Expr E { get; }

    /// <summary>The constant term.</summary>
    public Expr F { get; }

    /// <summary>The conic of an equation.</summary>
    /// <param name="equation">An equation, or a side whose other side is 0.</param>
    /// <param name="x">Null for the symbol x.</param>
    /// <param name="y">Null for the symbol y.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">It is not of degree 2.</exception>
    public static Conic FromEquation(Expr equation, Expr? x = null, Expr? y = null, Budget? budget = null)
    {
        var q = QuadraticForm.Of(equation, x, y, Measuring.With(budget));
        return q.IsLinear
            ? throw new ArgumentException($"{equation} is of degree 1 only", nameof(equation))
            : new Conic(q.A, q.B, q.C, q.D, q.E, q.F, budget);
    }

    /// <summary>The conic through five points; null when there are several.</summary>
    public static Conic? Through(Point p, Point q, Point r, Point s, Point t, Budget? budget = null)
    {
        var rows = LinearAlgebra.FromRows([.. new[] { p, q, r, s, t }.Select(point =>
            (IReadOnlyList<Expr>)[point.X * point.X, point.X * point.Y, point.Y * point.Y, point.X, point.Y, 1])]);
        return LinearAlgebra.NullSpace(rows, budget) is [var only] && only.Operands is [var a, var b, var c, var d, var e, var f]
            ? new Conic(a, b, c, d, e, f, budget)
            : null;
    }

    /// <summary>The points whose distances from a focus and from a line have a given ratio.</summary>
    public static Conic FromFocus(Point focus, Line directrix, Expr eccentricity, Budget? budget = null)
    {
        var (p, q, r, n) = (directrix.A, directrix.B, directrix.C, directrix.Normal.Dot(directrix.Normal));
        var k = Expr.Pow(eccentricity, 2);
        return new(
            n - (k * p * p), -2 * k * p * q, n - (k * q * q),
            (-2 * n * focus.X) - (2 * k * p * r), (-2 * n * focus.Y) - (2 * k * q * r), (n * focus.Dot(focus)) - (k * r * r), budget);
    }

    /// <summary>The points whose distances from two foci have a given sum (more than the foci's distance) or difference (less).</summary>
    public static Conic FromFoci(Point first, Point second, Expr total, Budget? budget = null)
    {
        // With centre M, foci M ± v and 2·a the total: a²·|P − M|² − ((P − M)·v)² = a²·(a² − v²).
        var m = first.MidpointTo(second, budget);
        var v = second - m;
        var square = total * total / 4;
        var (a, b, c) = (square - (v.X * v.X), -2 * v.X * v.Y, square - (v.Y * v.Y));
        return new(
            a, b, c, (-2 * a * m.X) - (b * m.Y), (-2 * c * m.Y) - (b * m.X),
            (a * m.X * m.X) + (b * m.X * m.Y) + (c * m.Y * m.Y) + (square * (v.Dot(v) - square)), budget);
    }

    /// <summary>What it is.</summary>
    public ConicKind Kind(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var shape = m.Sign(Discriminant(budget));
        var det = m.Tidy((4 * A * C * F) + (B * D * E) - (A * E * E) - (C * D * D) - (F * B * B));
        if (m.IsZero(det))
        {
            return shape < 0 ? ConicKind.Point : shape > 0 ? ConicKind.IntersectingLines
                : m.Sign(m.Tidy((D * D) + (E * E) - (4 * (A + C) * F))) switch
                {
                    < 0 => ConicKind.Empty,
                    0 => ConicKind.DoubleLine,
                    _ => ConicKind.ParallelLines,
                };
        }

        return shape > 0 ? ConicKind.Hyperbola : shape == 0 ? ConicKind.Parabola
            : m.Sign(m.Tidy((A + C) * det)) > 0 ? ConicKind.Empty
            : m.IsZero(B) && m.AreEqual(A, C) ? ConicKind.Circle
            : ConicKind.Ellipse;
    }

    /// <summary>b² − 4·a·c: negative for ellipses, positive for hyperbolas.</summary>
    public Expr Discriminant(Budget? budget = null) => Measuring.With(budget).Tidy((B * B) - (4 * A * C));

    /// <summary>The equation, = 0.</summary>
    /// <param name="x">Null for the symbol x.</param>
    /// <param name="y">Null for the symbol y.</param>
    public Expr Equation(Expr? x = null, Expr? y = null) => Expr.Equation(At(x ?? Expr.Symbol("x"), y ?? Expr.Symbol("y")), 0);

    /// <summary>Whether a point lies on it.</summary>
    public bool Contains(Point point, Budget? budget = null) => Measuring.With(budget).IsZero(At(point.X, point.Y));

    /// <summary>The common points with a line: none, one or two.</summary>
    /// <exception cref="ArgumentException">The line is a part of the conic.</exception>
    public IReadOnlyList<Point> Intersect(Line line, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (start, d) = (line.SomePoint(budget), line.Direction);
        var square = m.Tidy((A * d.X * d.X) + (B * d.X * d.Y) + (C * d.Y * d.Y));
        var linear = m.Tidy((((2 * A * start.X) + (B * start.Y) + D) * d.X) + (((B * start.X) + (2 * C * start.Y) + E) * d.Y));
        var constant = m.Tidy(At(start.X, start.Y));
        if (m.IsZero(square))
        {
            return !m.IsZero(linear) ? [On(-constant / linear)]
                : m.IsZero(constant) ? throw new ArgumentException("the line is a part of the conic", nameof(line))
                : [];
        }

        var left = m.Tidy((linear * linear) - (4 * square * constant));
        var sign = m.Sign(left);
        return sign < 0 ? [] : sign == 0 ? [On(-linear / (2 * square))]
            : [On((-linear - m.Sqrt(left)) / (2 * square)), On((-linear + m.Sqrt(left)) / (2 * square))];

        Point On(Expr way) => m.Tidy(start.X + (way * d.X), start.Y + (way * d.Y));
    }

    /// <summary>The tangent at one of its points.</summary>
    public Line TangentAt(Point contact, Budget? budget = null) => Polar(contact, budget);

    /// <summary>The polar line of a point: through both points of contact of the tangents from there.</summary>
    /// <exception cref="ArgumentException">It is the centre.</exception>
    public Line Polar(Point point, Budget? budget = null) => new(
        (2 * A * point.X) + (B * point.Y) + D, (B * point.X) + (2 * C * point.Y) + E, (D * point.X) + (E * point.Y) + (2 * F), budget);

    /// <summary>The tangents through a point: none, one or two.</summary>
    public IReadOnlyList<Line> TangentsFrom(Point point, Budget? budget = null) => Contains(point, budget)
        ? [TangentAt(point, budget)]
        : [.. Intersect(Polar(point, budget), budget).Select(contact => TangentAt(contact, budget))];

    /// <inheritdoc/>
    public override string ToString() => Equation().ToString()!;

    private Expr At(Expr x, Expr y) => (A * x * x) + (B * x * y) + (C * y * y) + (D * x) + (E * y) + F;
}
