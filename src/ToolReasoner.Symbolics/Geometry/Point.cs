namespace ToolReasoner.Symbolics;

/// <summary>A point of the plane, or the vector that leads there. Equal points are compared by content; <see cref="Coincides"/> proves.</summary>
/// <param name="X">Across.</param>
/// <param name="Y">Up.</param>
public sealed record Point(Expr X, Expr Y)
{
    /// <summary>(0, 0).</summary>
    public static Point Origin { get; } = new(0, 0);

    /// <summary>The point at a distance from the origin, in a direction.</summary>
    /// <param name="radius">The distance.</param>
    /// <param name="angle">From the x axis, in radians.</param>
    public static Point Polar(Expr radius, Expr angle) => new(radius * Expr.Cos(angle), radius * Expr.Sin(angle));

    /// <summary>A point from a tuple or list of two.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static Point From(Expr pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair is SequenceExpr { Operands: [var x, var y] } ? new(x, y) : throw new ArgumentException($"{pair} is no pair of coordinates", nameof(pair));
    }

    /// <summary>A pair of coordinates as a point.</summary>
    public static implicit operator Point((Expr X, Expr Y) pair) => new(pair.X, pair.Y);

    /// <summary>Sum of vectors.</summary>
    public static Point operator +(Point left, Point right) => new(left.X + right.X, left.Y + right.Y);

    /// <summary>The vector from right to left.</summary>
    public static Point operator -(Point left, Point right) => new(left.X - right.X, left.Y - right.Y);

    /// <summary>The opposite vector.</summary>
    public static Point operator -(Point value) => new(-value.X, -value.Y);

    /// <summary>A multiple.</summary>
    public static Point operator *(Expr factor, Point value) => new(factor * value.X, factor * value.Y);

    /// <summary>A part.</summary>
    public static Point operator /(Point value, Expr divisor) => new(value.X / divisor, value.Y / divisor);

    /// <summary>The scalar product of two vectors.</summary>
    public Expr Dot(Point other) => (X * other.X) + (Y * other.Y);

    /// <summary>The determinant of two vectors: positive when the other lies to the left.</summary>
    public Expr Cross(Point other) => (X * other.Y) - (Y * other.X);

    /// <summary>The vector turned left by a right angle.</summary>
    public Point Perpendicular => new(-Y, X);

    /// <summary>The distance from the origin.</summary>
    public Expr Norm(Budget? budget = null) => Measuring.With(budget).Sqrt(Dot(this));

    /// <summary>The angle of the vector from the x axis, above −π and at most π.</summary>
    public Expr Angle(Budget? budget = null) => Measuring.With(budget).Angle(X, Y);

    /// <summary>Whether it is the same point, by proof.</summary>
    /// <exception cref="GaveUpException">It is not decided.</exception>
    public bool Coincides(Point other, Budget? budget = null) => Measuring.With(budget).AreEqual(this, other);

    /// <summary>The distance to a point.</summary>
    public Expr DistanceTo(Point other, Budget? budget = null) => (this - other).Norm(budget);

    /// <summary>The square of the distance to a point.</summary>
    public Expr SquaredDistanceTo(Point other, Budget? budget = null) => Measuring.With(budget).Tidy((this - other).Dot(this - other));

    /// <summary>The distance to a line.</summary>
    public Expr DistanceTo(Line line, Budget? budget = null) => line.DistanceTo(this, budget);

    /// <summary>The point half-way to another.</summary>
    public Point MidpointTo(Point other, Budget? budget = null) => Between(other, Rational.Half, budget);

    /// <summary>The point at a share of the way to another.</summary>
    /// <param name="other">The end of the way.</param>
    /// <param name="share">0 is here, 1 is there; any other number is on the same line.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Point Between(Point other, Expr share, Budget? budget = null)
    {
        var moved = this + (share * (other - this));
        return Measuring.With(budget).Tidy(moved.X, moved.Y);
    }

    /// <summary>The foot of the perpendicular from it on a line.</summary>
    public Point FootOn(Line line, Budget? budget = null) => line.Foot(this, budget);

    /// <summary>Its mirror image in a line.</summary>
    public Point Reflect(Line line, Budget? budget = null) => Map(AffineMap.Reflection(line, budget), budget);

    /// <summary>Its mirror image in a point.</summary>
    public Point Reflect(Point center, Budget? budget = null) => Scale(center, -1, budget);

    /// <summary>It moved.</summary>
    public Point Translate(Expr dx, Expr dy, Budget? budget = null) => Measuring.With(budget).Tidy(X + dx, Y + dy);

    /// <summary>It turned about a centre.</summary>
    /// <param name="center">What stays.</param>
    /// <param name="angle">In radians, to the left.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Point Rotate(Point center, Expr angle, Budget? budget = null) => Map(AffineMap.Rotation(center, angle), budget);

    /// <summary>Its image when everything is stretched from a centre (homothety).</summary>
    public Point Scale(Point center, Expr factor, Budget? budget = null) => Map(AffineMap.Homothety(center, factor), budget);

    /// <summary>Its image.</summary>
    public Point Map(AffineMap map, Budget? budget = null) => map.Apply(this, budget);

    /// <summary>As a tuple.</summary>
    public Expr ToExpr() => Expr.Tuple(X, Y);

    /// <inheritdoc/>
    public override string ToString() => $"({X}, {Y})";
}
