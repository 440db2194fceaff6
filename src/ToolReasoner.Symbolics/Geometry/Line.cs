using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The line a·x + b·y + c = 0. Whole coefficients without a common factor, the first not negative, where they are rational.</summary>
public sealed record Line
{
    /// <summary>The line a·x + b·y + c = 0.</summary>
    /// <exception cref="ArgumentException">a and b are both 0.</exception>
    public Line(Expr a, Expr b, Expr c, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        if (m.IsZero(a) && m.IsZero(b))
        {
            throw new ArgumentException("a and b are both 0, which is no line");
        }

        (A, B, C) = Normalize(m.Tidy(a), m.Tidy(b), m.Tidy(c));
    }

    /// <summary>The factor of x.</summary>
    public Expr A { get; }

    /// <summary>The factor of y.</summary>
    public Expr B { get; }

    /// <summary>The constant term.</summary>
    public Expr C { get; }

    /// <summary>The x axis.</summary>
    public static Line XAxis { get; } = new(0, 1, 0);

    /// <summary>The y axis.</summary>
    public static Line YAxis { get; } = new(1, 0, 0);

    /// <summary>A vector along the line.</summary>
    public Point Direction => new(B, -A);

    /// <summary>A vector across the line.</summary>
    public Point Normal => new(A, B);

    /// <summary>The line through two points.</summary>
    /// <exception cref="ArgumentException">They are the same.</exception>
    public static Line Through(Point p, Point q, Budget? budget = null)
    {
        if (Measuring.With(budget).AreEqual(p, q))
        {
            throw new ArgumentException($"both points are {p}, and many lines go through it");
        }

        return new Line(p.Y - q.Y, q.X - p.X, p.Cross(q), budget);
    }

    /// <summary>The line through a point with a slope.</summary>
    public static Line WithSlope(Point point, Expr slope, Budget? budget = null) => new(slope, -1, point.Y - (slope * point.X), budget);

    /// <summary>The line through a point along a vector.</summary>
    public static Line Along(Point point, Point direction, Budget? budget = null) => new(direction.Y, -direction.X, direction.Cross(point), budget);

    /// <summary>The line of a linear equation.</summary>
    /// <param name="equation">An equation, or a side whose other side is 0.</param>
    /// <param name="x">Null for the symbol x.</param>
    /// <param name="y">Null for the symbol y.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">It is not linear.</exception>
    public static Line FromEquation(Expr equation, Expr? x = null, Expr? y = null, Budget? budget = null)
    {
        var q = QuadraticForm.Of(equation, x, y, Measuring.With(budget));
        return q.IsLinear ? new Line(q.D, q.E, q.F, budget) : throw new ArgumentException($"{equation} is no linear equation", nameof(equation));
    }

    /// <summary>The points as far from one point as from another.</summary>
    public static Line PerpendicularBisector(Point p, Point q, Budget? budget = null)
    {
        var d = q - p;
        return new Line(2 * d.X, 2 * d.Y, p.Dot(p) - q.Dot(q), budget);
    }

    /// <summary>The line that halves the angle at a vertex.</summary>
    /// <param name="p">A point of one leg.</param>
    /// <param name="vertex">Where the legs meet.</param>
    /// <param name="q">A point of the other leg.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Line AngleBisector(Point p, Point vertex, Point q, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (u, v) = (p - vertex, q - vertex);
        var direction = (m.Sqrt(v.Dot(v)) * u) + (m.Sqrt(u.Dot(u)) * v);
        return m.IsZero(direction.X) && m.IsZero(direction.Y) ? Along(vertex, u.Perpendicular, budget) : Along(vertex, direction, budget);
    }

    /// <summary>The two lines that halve the angles between this line and another.</summary>
    /// <exception cref="ArgumentException">They are parallel.</exception>
    public IReadOnlyList<Line> BisectorsWith(Line other, Budget? budget = null)
    {
        if (IsParallelTo(other, budget))
        {
            throw new ArgumentException("parallel lines have no angle", nameof(other));
        }

        var m = Measuring.With(budget);
        var (mine, theirs) = (m.Sqrt(Normal.Dot(Normal)), m.Sqrt(other.Normal.Dot(other.Normal)));
        return [Sum(1), Sum(-1)];

        Line Sum(int sign) => new((theirs * A) + (sign * mine * other.A), (theirs * B) + (sign * mine * other.B), (theirs * C) + (sign * mine * other.C), budget);
    }

    /// <summary>The slope; null for a vertical line.</summary>
    public Expr? Slope(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.IsZero(B) ? null : m.Tidy(-A / B);
    }

    /// <summary>Where it meets the x axis; null when it is parallel to it.</summary>
    public Expr? XIntercept(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.IsZero(A) ? null : m.Tidy(-C / A);
    }

    /// <summary>Where it meets the y axis; null when it is parallel to it.</summary>
    public Expr? YIntercept(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.IsZero(B) ? null : m.Tidy(-C / B);
    }

    /// <summary>a·x + b·y + c = 0.</summary>
    /// <param name="x">Null for the symbol x.</param>
    /// <param name="y">Null for the symbol y.</param>
    public Expr Equation(Expr? x = null, Expr? y = null) =>
        Expr.Equation((A * (x ?? Expr.Symbol("x"))) + (B * (y ?? Expr.Symbol("y"))) + C, 0);

    /// <summary>Whether a point lies on it.</summary>
    public bool Contains(Point point, Budget? budget = null) => Measuring.With(budget).IsZero(At(point));

    /// <summary>Whether it has the same direction; so has the line itself.</summary>
    public bool IsParallelTo(Line other, Budget? budget = null) => Measuring.With(budget).IsZero(Normal.Cross(other.Normal));

    /// <summary>Whether it meets the other at a right angle.</summary>
    public bool IsPerpendicularTo(Line other, Budget? budget = null) => Measuring.With(budget).IsZero(Normal.Dot(other.Normal));

    /// <summary>Whether it is the same line, by proof.</summary>
    public bool Coincides(Line other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return IsParallelTo(other, budget) && m.IsZero((A * other.C) - (C * other.A)) && m.IsZero((B * other.C) - (C * other.B));
    }

    /// <summary>The parallel through a point.</summary>
    public Line ParallelThrough(Point point, Budget? budget = null) => new(A, B, -Normal.Dot(point), budget);

    /// <summary>The perpendicular through a point.</summary>
    public Line PerpendicularThrough(Point point, Budget? budget = null) => new(-B, A, (B * point.X) - (A * point.Y), budget);

    /// <summary>The common point; null when the lines are parallel or the same.</summary>
    public Point? Intersect(Line other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var det = m.Tidy(Normal.Cross(other.Normal));
        return m.IsZero(det) ? null : m.Tidy(((B * other.C) - (C * other.B)) / det, ((C * other.A) - (A * other.C)) / det);
    }

    /// <summary>The common points with a circle: none, one or two.</summary>
    public IReadOnlyList<Point> Intersect(Circle circle, Budget? budget = null) => circle.Intersect(this, budget);

    /// <summary>The distance to a point.</summary>
    public Expr DistanceTo(Point point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.Tidy(m.Abs(At(point)) / m.Sqrt(Normal.Dot(Normal)));
    }

    /// <summary>The distance to a line; 0 unless they are parallel.</summary>
    public Expr DistanceTo(Line other, Budget? budget = null) => IsParallelTo(other, budget) ? DistanceTo(other.SomePoint(budget), budget) : 0;

    /// <summary>The angle between the lines, 0 to π/2.</summary>
    public Expr AngleTo(Line other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.Angle(m.Abs(Normal.Dot(other.Normal)), m.Abs(Normal.Cross(other.Normal)));
    }

    /// <summary>The angle with the x axis, above −π/2 and at most π/2.</summary>
    public Expr Inclination(Budget? budget = null) => Measuring.With(budget).Inclination(B, -A);

    /// <summary>The foot of the perpendicular from a point.</summary>
    public Point Foot(Point point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var foot = point - (m.Tidy(At(point) / Normal.Dot(Normal)) * Normal);
        return m.Tidy(foot.X, foot.Y);
    }

    /// <summary>Its mirror image in another line.</summary>
    public Line Reflect(Line mirror, Budget? budget = null) => AffineMap.Reflection(mirror, budget).Apply(this, budget);

    /// <inheritdoc/>
    public override string ToString() => Equation().ToString()!;

    /// <summary>The point nearest to the origin.</summary>
    internal Point SomePoint(Budget? budget) => Foot(Point.Origin, budget);

    /// <summary>a·x + b·y + c there: its sign says on which side the point is.</summary>
    internal Expr At(Point point) => (A * point.X) + (B * point.Y) + C;

    private static (Expr A, Expr B, Expr C) Normalize(Expr a, Expr b, Expr c)
    {
        if (!a.IsNumber(out var first) || !b.IsNumber(out var second) || !c.IsNumber(out var third))
        {
            return (a, b, c);
        }

        var below = first.Denominator * second.Denominator * third.Denominator;
        var (p, q, r) = ((first * below).Numerator, (second * below).Numerator, (third * below).Numerator);
        var common = BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(p, q), r);
        common = p.Sign < 0 || (p.IsZero && q.Sign < 0) ? -common : common;
        return (p / common, q / common, r / common);
    }
}
