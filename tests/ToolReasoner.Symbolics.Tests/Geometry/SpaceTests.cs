using Geo = ToolReasoner.Symbolics.Geometry;

namespace ToolReasoner.Symbolics.Tests.Geometry;

public sealed class SpaceTests
{
    private static Budget Free => Proved.Free;

    [Fact]
    public void Planes_and_points_have_distances_and_images()
    {
        var plane = Plane.Through(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1), Free);
        Proved.Equal("sqrt(3)/3", plane.DistanceTo(Point3.Origin, Free));
        Proved.Equal(new Point3(new Rational(1, 3), new Rational(1, 3), new Rational(1, 3)), plane.Foot(Point3.Origin, Free));
        Proved.Equal(new Point3(new Rational(2, 3), new Rational(2, 3), new Rational(2, 3)), plane.Reflect(Point3.Origin, Free));
        Proved.Equal(new Point3(new Rational(1, 3), new Rational(1, 3), new Rational(1, 3)), plane.Intersect(Line3.Through(Point3.Origin, new(1, 1, 1)), Free));
        Assert.Null(plane.Intersect(Line3.Through(Point3.Origin, new(1, -1, 0)), Free));
        Assert.Throws<ArgumentException>(() => Plane.Through(new(1, 1, 1), new(2, 2, 2), new(5, 5, 5), Free));
    }

    [Fact]
    public void Two_planes_meet_in_a_line_of_both()
    {
        var random = new Random(17);
        for (var i = 0; i < 20; i++)
        {
            var (first, second) = (Plane.WithNormal(Point(random), new(1, random.Fraction(), random.Fraction())), Plane.WithNormal(Point(random), new(random.Fraction(), 2, random.Fraction())));
            if (first.Intersect(second, Free) is { } line)
            {
                Assert.True(first.Contains(line.Start, Free) && second.Contains(line.Start, Free));
                Assert.True(first.Contains(line.Start + line.Direction, Free) && second.Contains(line.Start + line.Direction, Free));
            }
        }
    }

    [Fact]
    public void Lines_are_skew_parallel_or_meet()
    {
        var (first, skew) = (Line3.Through(new(0, 0, 0), new(1, 0, 0)), Line3.Through(new(0, 0, 2), new(0, 1, 2)));
        Assert.Null(first.Intersect(skew, Free));
        Proved.Equal("2", first.DistanceTo(skew, Free));
        Assert.Equal(Expr.Pi / 2, first.AngleTo(skew, Free));
        Proved.Equal("5", first.DistanceTo(Line3.Through(new(0, 3, 4), new(2, 3, 4)), Free));
        Proved.Equal(new Point3(7, 0, 0), first.Intersect(Line3.Through(new(7, 1, 1), new(7, 3, 3)), Free));
    }

    [Fact]
    public void Angles_in_space_are_exact()
    {
        Assert.Equal(Expr.Pi / 3, new Point3(1, 1, 0).AngleTo(new(0, 1, 1), Free));
        Proved.Equal("acos(1/3)", new Plane(1, 1, 1, 0).AngleTo(new Plane(1, 1, -1, 0), Free));
        Assert.Equal(Expr.Pi / 4, new Plane(0, 0, 1, 0).AngleTo(Line3.Through(Point3.Origin, new(1, 0, 1)), Free));
        Assert.Equal(Expr.Pi / 3, Geo.Angle(new Point3(1, 0, 0), new Point3(0, 1, 0), new Point3(0, 0, 1), Free));
    }

    [Fact]
    public void A_sphere_goes_through_its_four_points()
    {
        var random = new Random(18);
        for (var i = 0; i < 10; i++)
        {
            var points = Enumerable.Range(0, 4).Select(_ => Point(random)).ToList();
            if (Sphere.Through(points[0], points[1], points[2], points[3], Free) is { } sphere)
            {
                Assert.All(points, point => Assert.Equal(PointLocation.Boundary, sphere.Locate(point, Free)));
                Assert.False(Geo.AreCoplanar(points, Free));
                Assert.All(sphere.Intersect(Line3.Through(points[0], points[1]), Free), point => Assert.Equal(PointLocation.Boundary, sphere.Locate(point, Free)));
            }
        }

        Assert.Null(Sphere.Through(new(0, 0, 0), new(1, 0, 0), new(0, 1, 0), new(1, 1, 0), Free));
        Assert.True(Geo.AreCoplanar([new(0, 0, 0), new(1, 0, 0), new(0, 1, 0), new(1, 1, 0)], Free));
    }

    [Fact]
    public void Solids_have_their_volumes_and_surfaces()
    {
        Proved.Equal(Geo.Volume(Solid.Tetrahedron, Expr.Sqrt(2)), Geo.TetrahedronVolume(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1), new(1, 1, 1), Free));
        Proved.Equal(Geo.SurfaceArea(Solid.Tetrahedron, Expr.Sqrt(2)), 4 * Geo.TriangleArea(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1), Free));
        Proved.Equal("24*pi", Geo.ConeSurface(3, 4, Free));
        Proved.Equal("12*pi", Geo.ConeVolume(3, 4));
        Proved.Equal("7", Geo.BoxDiagonal(2, 3, 6, Free));
        Proved.Equal(Geo.ConeVolume(4, 4) - Geo.ConeVolume(2, 2), Geo.FrustumVolume(16 * Expr.Pi, 4 * Expr.Pi, 2, Free));
        Proved.Equal(Geo.SphereVolume(3) / 2, Geo.SphericalCapVolume(3, 3));
        Proved.Equal("36*pi", new Sphere(Point3.Origin, 3).Volume);
    }

    private static Point3 Point(Random random) => new(random.Fraction(), random.Fraction(), random.Fraction());
}
