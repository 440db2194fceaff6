namespace ToolReasoner.Symbolics;

/// <summary>The plane a·x + b·y + c·z + d = 0.</summary>
public sealed record Plane
{
    /// <summary>The plane a·x + b·y + c·z + d = 0.</summary>
    /// <exception cref="ArgumentException">a, b and c are all 0.</exception>
    public Plane(Expr a, Expr b, Expr c, Expr d, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        (A, B, C, D) = (m.Tidy(a), m.Tidy(b), m.Tidy(c), m.Tidy(d));
        if (Normal.IsZero(m))
        {
            throw new ArgumentException("a, b and c are all 0, which is no plane");
        }
    }

    /// <summary>The factor of x.</summary>
    public Expr A { get; }

    /// <summary>The factor of y.</summary>
    public Expr B { get; }

    /// <summary>The factor of z.</summary>
    public Expr C { get; }

    /// <summary>The constant term.</summary>
    public Expr D { get; }

    /// <summary>A vector across it.</summary>
    public Point3 Normal => new(A, B, C);

    /// <summary>The plane through three points.</summary>
    /// <exception cref="ArgumentException">They lie on a line.</exception>
    public static Plane Through(Point3 p, Point3 q, Point3 r, Budget? budget = null) => WithNormal(p, (q - p).Cross(r - p), budget);

    /// <summary>The plane through a point, across a vector.</summary>
    public static Plane WithNormal(Point3 point, Point3 normal, Budget? budget = null) => new(normal.X, normal.Y, normal.Z, -normal.Dot(point), budget);

    /// <summary>The equation, = 0.</summary>
    /// <param name="x">Null for the symbol x.</param>
    /// <param name="y">Null for the symbol y.</param>
    /// <param name="z">Null for the symbol z.</param>
    public Expr Equation(Expr? x = null, Expr? y = null, Expr? z = null) =>
        Expr.Equation(At(new(x ?? Expr.Symbol("x"), y ?? Expr.Symbol("y"), z ?? Expr.Symbol("z"))), 0);

    /// <summary>Whether a point lies on it.</summary>
    public bool Contains(Point3 point, Budget? budget = null) => Measuring.With(budget).IsZero(At(point));

    /// <summary>The distance to a point.</summary>
    public Expr DistanceTo(Point3 point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.Tidy(m.Abs(At(point)) / Normal.Norm(budget));
    }

    /// <summary>The foot of the perpendicular from a point.</summary>
    public Point3 Foot(Point3 point, Budget? budget = null) => (point - (At(point) / Normal.Dot(Normal) * Normal)).Tidy(Measuring.With(budget));

    /// <summary>The mirror image of a point.</summary>
    public Point3 Reflect(Point3 point, Budget? budget = null) => (point - (2 * At(point) / Normal.Dot(Normal) * Normal)).Tidy(Measuring.With(budget));

    /// <summary>Whether it has the same direction; so has the plane itself.</summary>
    public bool IsParallelTo(Plane other, Budget? budget = null) => Normal.Cross(other.Normal).IsZero(Measuring.With(budget));

    /// <summary>The angle between the planes, 0 to π/2.</summary>
    public Expr AngleTo(Plane other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.Angle(m.Abs(Normal.Dot(other.Normal)), Normal.Cross(other.Normal).Norm(budget));
    }

    /// <summary>The angle between the plane and a line, 0 to π/2.</summary>
    public Expr AngleTo(Line3 line, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.Angle(Normal.Cross(line.Direction).Norm(budget), m.Abs(Normal.Dot(line.Direction)));
    }

    /// <summary>The common point with a line; null when they are parallel.</summary>
    public Point3? Intersect(Line3 line, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var slope = m.Tidy(Normal.Dot(line.Direction));
        return m.IsZero(slope) ? null : (line.Start - (At(line.Start) / slope * line.Direction)).Tidy(m);
    }

    /// <summary>The common line with a plane; null when they are parallel.</summary>
    public Line3? Intersect(Plane other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var along = Normal.Cross(other.Normal).Tidy(m);
        if (along.IsZero(m))
        {
            return null;
        }

        // The point nearest to the origin.
        var start = 1 / along.Dot(along) * ((D * along.Cross(other.Normal)) - (other.D * along.Cross(Normal)));
        return new Line3(start.Tidy(m), along, budget);
    }

    /// <inheritdoc/>
    public override string ToString() => Equation().ToString()!;

    private Expr At(Point3 point) => Normal.Dot(point) + D;
}
