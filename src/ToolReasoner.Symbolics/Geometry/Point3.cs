namespace ToolReasoner.Symbolics;

/// <summary>A point of space, or the vector that leads there.</summary>
/// <param name="X">First coordinate.</param>
/// <param name="Y">Second coordinate.</param>
/// <param name="Z">Third coordinate.</param>
public sealed record Point3(Expr X, Expr Y, Expr Z)
{
    /// <summary>(0, 0, 0).</summary>
    public static Point3 Origin { get; } = new(0, 0, 0);

    /// <summary>A point from a tuple or list of three.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static Point3 From(Expr triple)
    {
        ArgumentNullException.ThrowIfNull(triple);
        return triple is SequenceExpr { Operands: [var x, var y, var z] } ? new(x, y, z) : throw new ArgumentException($"{triple} are no three coordinates", nameof(triple));
    }

    /// <summary>Three coordinates as a point.</summary>
    public static implicit operator Point3((Expr X, Expr Y, Expr Z) triple) => new(triple.X, triple.Y, triple.Z);

    /// <summary>Sum of vectors.</summary>
    public static Point3 operator +(Point3 left, Point3 right) => new(left.X + right.X, left.Y + right.Y, left.Z + right.Z);

    /// <summary>The vector from right to left.</summary>
    public static Point3 operator -(Point3 left, Point3 right) => new(left.X - right.X, left.Y - right.Y, left.Z - right.Z);

    /// <summary>A multiple.</summary>
    public static Point3 operator *(Expr factor, Point3 value) => new(factor * value.X, factor * value.Y, factor * value.Z);

    /// <summary>The scalar product of two vectors.</summary>
    public Expr Dot(Point3 other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    /// <summary>The vector product.</summary>
    public Point3 Cross(Point3 other) =>
        new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    /// <summary>The distance from the origin.</summary>
    public Expr Norm(Budget? budget = null) => Measuring.With(budget).Sqrt(Dot(this));

    /// <summary>The angle between two vectors, 0 to π.</summary>
    /// <exception cref="ArgumentException">One has no length.</exception>
    public Expr AngleTo(Point3 other, Budget? budget = null)
    {
        var across = Cross(other);
        return Measuring.With(budget).Angle(Dot(other), across.Norm(budget));
    }

    /// <summary>Whether it is the same point, by proof.</summary>
    public bool Coincides(Point3 other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.AreEqual(X, other.X) && m.AreEqual(Y, other.Y) && m.AreEqual(Z, other.Z);
    }

    /// <summary>The distance to a point.</summary>
    public Expr DistanceTo(Point3 other, Budget? budget = null) => (this - other).Norm(budget);

    /// <summary>The point half-way to another.</summary>
    public Point3 MidpointTo(Point3 other, Budget? budget = null) => (Rational.Half * (this + other)).Tidy(Measuring.With(budget));

    /// <summary>As a tuple.</summary>
    public Expr ToExpr() => Expr.Tuple(X, Y, Z);

    /// <inheritdoc/>
    public override string ToString() => $"({X}, {Y}, {Z})";

    internal Point3 Tidy(Measuring m) => new(m.Tidy(X), m.Tidy(Y), m.Tidy(Z));

    internal bool IsZero(Measuring m) => m.IsZero(X) && m.IsZero(Y) && m.IsZero(Z);
}
