namespace ToolReasoner.Symbolics;

/// <summary>The sphere about a centre.</summary>
/// <param name="Center">The centre.</param>
/// <param name="Radius">The distance of its points from the centre.</param>
public sealed record Sphere(Point3 Center, Expr Radius)
{
    /// <summary>The sphere through four points; null when they lie in a plane.</summary>
    public static Sphere? Through(Point3 p, Point3 q, Point3 r, Point3 s, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (u, v, w) = (q - p, r - p, s - p);
        var det = m.Tidy(2 * u.Dot(v.Cross(w)));
        if (m.IsZero(det))
        {
            return null;
        }

        var way = (1 / det * ((u.Dot(u) * v.Cross(w)) + (v.Dot(v) * w.Cross(u)) + (w.Dot(w) * u.Cross(v)))).Tidy(m);
        return new Sphere((p + way).Tidy(m), way.Norm(budget));
    }

    /// <summary>4/3·π·r³.</summary>
    public Expr Volume => new Rational(4, 3) * Expr.Pi * Expr.Pow(Radius, 3);

    /// <summary>4π·r².</summary>
    public Expr SurfaceArea => 4 * Expr.Pi * Expr.Pow(Radius, 2);

    /// <summary>The equation.</summary>
    /// <param name="x">Null for the symbol x.</param>
    /// <param name="y">Null for the symbol y.</param>
    /// <param name="z">Null for the symbol z.</param>
    public Expr Equation(Expr? x = null, Expr? y = null, Expr? z = null) => Expr.Equation(
        Expr.Pow((x ?? Expr.Symbol("x")) - Center.X, 2) + Expr.Pow((y ?? Expr.Symbol("y")) - Center.Y, 2) + Expr.Pow((z ?? Expr.Symbol("z")) - Center.Z, 2),
        Expr.Pow(Radius, 2));

    /// <summary>Where a point lies.</summary>
    public PointLocation Locate(Point3 point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.Sign(m.Tidy((point - Center).Dot(point - Center) - (Radius * Radius))) switch
        {
            < 0 => PointLocation.Inside,
            0 => PointLocation.Boundary,
            _ => PointLocation.Outside,
        };
    }

    /// <summary>The common points with a line: none, one or two.</summary>
    public IReadOnlyList<Point3> Intersect(Line3 line, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var foot = line.Foot(Center, budget);
        var left = m.Tidy((Radius * Radius) - (foot - Center).Dot(foot - Center));
        var sign = m.Sign(left);
        var way = sign > 0 ? m.Sqrt(left / line.Direction.Dot(line.Direction)) : 0;
        return sign < 0 ? [] : sign == 0 ? [foot] : [(foot - (way * line.Direction)).Tidy(m), (foot + (way * line.Direction)).Tidy(m)];
    }

    /// <summary>The circle that a plane cuts out: its centre and radius; null when they do not meet.</summary>
    public (Point3 Center, Expr Radius)? Intersect(Plane plane, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var foot = plane.Foot(Center, budget);
        var left = m.Tidy((Radius * Radius) - (foot - Center).Dot(foot - Center));
        return m.Sign(left) < 0 ? null : (foot, m.Sqrt(left));
    }

    /// <inheritdoc/>
    public override string ToString() => $"sphere about {Center} with radius {Radius}";
}
