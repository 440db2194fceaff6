namespace ToolReasoner.Symbolics;

/// <content>Space: distances, angles, volumes and surfaces.</content>
public static partial class Geometry
{
    /// <summary>The distance of two points.</summary>
    public static Expr Distance(Point3 p, Point3 q, Budget? budget = null) => p.DistanceTo(q, budget);

    /// <summary>The distance of a point from a plane.</summary>
    public static Expr Distance(Point3 point, Plane plane, Budget? budget = null) => plane.DistanceTo(point, budget);

    /// <summary>The distance of two lines.</summary>
    public static Expr Distance(Line3 first, Line3 second, Budget? budget = null) => first.DistanceTo(second, budget);

    /// <summary>The point half-way.</summary>
    public static Point3 Midpoint(Point3 p, Point3 q, Budget? budget = null) => p.MidpointTo(q, budget);

    /// <summary>The angle at a vertex, 0 to π.</summary>
    /// <exception cref="ArgumentException">A leg has no length.</exception>
    public static Expr Angle(Point3 p, Point3 vertex, Point3 q, Budget? budget = null) => (p - vertex).AngleTo(q - vertex, budget);

    /// <summary>The area of a triangle in space.</summary>
    public static Expr TriangleArea(Point3 p, Point3 q, Point3 r, Budget? budget = null) =>
        Measuring.With(budget).Tidy((q - p).Cross(r - p).Norm(budget) / 2);

    /// <summary>The volume of a tetrahedron by its corners.</summary>
    public static Expr TetrahedronVolume(Point3 p, Point3 q, Point3 r, Point3 s, Budget? budget = null) =>
        Measuring.With(budget).Abs((q - p).Dot((r - p).Cross(s - p)) / 6);

    /// <summary>Whether all points lie on one line.</summary>
    public static bool AreCollinear(IEnumerable<Point3> points, Budget? budget = null)
    {
        var all = points.ToList();
        var second = all.Find(point => !point.Coincides(all[0], budget));
        return second is null || all.TrueForAll(point => (second - all[0]).Cross(point - all[0]).IsZero(Measuring.With(budget)));
    }

    /// <summary>Whether all points lie in one plane.</summary>
    public static bool AreCoplanar(IEnumerable<Point3> points, Budget? budget = null)
    {
        var all = points.ToList();
        var second = all.Find(point => !point.Coincides(all[0], budget));
        var third = second is null ? null : all.Find(point => !AreCollinear([all[0], second, point], budget));
        return third is null || Plane.Through(all[0], second!, third, budget) is var plane && all.TrueForAll(point => plane.Contains(point, budget));
    }

    /// <summary>The volume of a box.</summary>
    public static Expr BoxVolume(Expr length, Expr width, Expr height) => length * width * height;

    /// <summary>The surface of a box.</summary>
    public static Expr BoxSurface(Expr length, Expr width, Expr height) => 2 * ((length * width) + (width * height) + (height * length));

    /// <summary>The longest diagonal of a box.</summary>
    public static Expr BoxDiagonal(Expr length, Expr width, Expr height, Budget? budget = null) => new Point3(length, width, height).Norm(budget);

    /// <summary>The volume of a prism or cylinder over any base.</summary>
    public static Expr PrismVolume(Expr baseArea, Expr height) => baseArea * height;

    /// <summary>The volume of a pyramid or cone over any base.</summary>
    public static Expr PyramidVolume(Expr baseArea, Expr height) => baseArea * height / 3;

    /// <summary>The volume of a frustum: a pyramid or cone cut parallel to its base.</summary>
    public static Expr FrustumVolume(Expr baseArea, Expr topArea, Expr height, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.Tidy(height * (baseArea + topArea + m.Sqrt(baseArea * topArea)) / 3);
    }

    /// <summary>The volume of a circular cylinder.</summary>
    public static Expr CylinderVolume(Expr radius, Expr height) => Expr.Pi * radius * radius * height;

    /// <summary>The whole surface of a right circular cylinder.</summary>
    public static Expr CylinderSurface(Expr radius, Expr height) => 2 * Expr.Pi * radius * (radius + height);

    /// <summary>The volume of a circular cone.</summary>
    public static Expr ConeVolume(Expr radius, Expr height) => Expr.Pi * radius * radius * height / 3;

    /// <summary>The whole surface of a right circular cone.</summary>
    public static Expr ConeSurface(Expr radius, Expr height, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.Tidy(Expr.Pi * radius * (radius + m.Sqrt((radius * radius) + (height * height))));
    }

    /// <summary>The volume of a ball.</summary>
    public static Expr SphereVolume(Expr radius) => new Rational(4, 3) * Expr.Pi * Expr.Pow(radius, 3);

    /// <summary>The surface of a ball.</summary>
    public static Expr SphereSurface(Expr radius) => 4 * Expr.Pi * Expr.Pow(radius, 2);

    /// <summary>The volume of the cap that a plane cuts off a ball.</summary>
    /// <param name="radius">Of the ball.</param>
    /// <param name="height">Of the cap, up to twice the radius.</param>
    public static Expr SphericalCapVolume(Expr radius, Expr height) => Expr.Pi * height * height * ((3 * radius) - height) / 3;

    /// <summary>The curved surface of the cap that a plane cuts off a ball.</summary>
    public static Expr SphericalCapSurface(Expr radius, Expr height) => 2 * Expr.Pi * radius * height;

    /// <summary>The volume of a torus.</summary>
    /// <param name="ringRadius">From the centre to the middle of the tube.</param>
    /// <param name="tubeRadius">Of the tube.</param>
    public static Expr TorusVolume(Expr ringRadius, Expr tubeRadius) => 2 * Expr.Pow(Expr.Pi, 2) * ringRadius * tubeRadius * tubeRadius;

    /// <summary>The surface of a torus.</summary>
    public static Expr TorusSurface(Expr ringRadius, Expr tubeRadius) => 4 * Expr.Pow(Expr.Pi, 2) * ringRadius * tubeRadius;

    /// <summary>The volume of an ellipsoid by its half axes.</summary>
    public static Expr EllipsoidVolume(Expr a, Expr b, Expr c) => new Rational(4, 3) * Expr.Pi * a * b * c;

    /// <summary>The volume of a Platonic solid.</summary>
    /// <param name="solid">Which.</param>
    /// <param name="edge">The length of an edge.</param>
    public static Expr Volume(Solid solid, Expr edge) => Expr.Pow(edge, 3) * solid switch
    {
        Solid.Tetrahedron => Expr.Sqrt(2) / 12,
        Solid.Cube => 1,
        Solid.Octahedron => Expr.Sqrt(2) / 3,
        Solid.Dodecahedron => (15 + (7 * Expr.Sqrt(5))) / 4,
        Solid.Icosahedron => 5 * (3 + Expr.Sqrt(5)) / 12,
        _ => throw new ArgumentOutOfRangeException(nameof(solid), solid, "no such solid"),
    };

    /// <summary>The surface of a Platonic solid.</summary>
    /// <param name="solid">Which.</param>
    /// <param name="edge">The length of an edge.</param>
    public static Expr SurfaceArea(Solid solid, Expr edge) => Expr.Pow(edge, 2) * solid switch
    {
        Solid.Tetrahedron => Expr.Sqrt(3),
        Solid.Cube => 6,
        Solid.Octahedron => 2 * Expr.Sqrt(3),
        Solid.Dodecahedron => 3 * Expr.Sqrt(25 + (10 * Expr.Sqrt(5))),
        Solid.Icosahedron => 5 * Expr.Sqrt(3),
        _ => throw new ArgumentOutOfRangeException(nameof(solid), solid, "no such solid"),
    };
}
