using Geo = ToolReasoner.Symbolics.Geometry;

namespace ToolReasoner.Symbolics.Tests.Geometry;

public sealed class PolygonTests
{
    private static readonly Polygon s_notched = new(new Point(0, 0), new(0, 4), new(2, 1), new(4, 4), new(4, 0));

    private static Budget Free => Proved.Free;

    [Fact]
    public void A_hull_is_convex_and_holds_all_points()
    {
        var random = new Random(11);
        for (var i = 0; i < 30; i++)
        {
            var points = Enumerable.Range(0, 12).Select(_ => random.Point(4)).ToList();
            var hull = Geo.ConvexHull(points, Free);
            Assert.True(hull.IsConvex(Free));
            Assert.True(Order.Sign(hull.SignedArea(Free)) > 0);
            Assert.All(points, point => Assert.True(hull.Contains(point, Free)));
            Assert.All(hull.Vertices, vertex => Assert.Contains(vertex, points));
            Proved.Equal(hull.Area(Free), Geo.ConvexHull(hull.Vertices.Reverse(), Free).Area(Free));
        }
    }

    [Fact]
    public void Flat_hulls_are_two_points_or_one()
    {
        Assert.Equal([new(0, 0), new(3, 3)], Geo.ConvexHullPoints([new(1, 1), new(3, 3), new(0, 0), new(2, 2)], Free));
        Assert.Single(Geo.ConvexHullPoints([new(1, 1), new(1, 1)], Free));
    }

    [Fact]
    public void Points_are_inside_outside_or_on_the_boundary()
    {
        Assert.Equal(PointLocation.Outside, s_notched.Locate(new(2, 2), Free));
        Assert.Equal(PointLocation.Boundary, s_notched.Locate(new(2, 1), Free));
        Assert.Equal(PointLocation.Boundary, s_notched.Locate(new(1, Rational.Half * 5), Free));
        Assert.Equal(PointLocation.Inside, s_notched.Locate(new(1, 1), Free));
        Assert.Equal(PointLocation.Inside, s_notched.Locate(new(3, 1), Free));
        Assert.Equal(PointLocation.Outside, s_notched.Locate(new(-1, 0), Free));
        Assert.Equal(PointLocation.Outside, s_notched.Locate(new(-1, 1), Free));
        Assert.Equal(PointLocation.Boundary, Polygon.Regular(Point.Origin, 2, 6, budget: Free).Locate(new(Rational.Half * 3, Expr.Sqrt(3) / 2), Free));
        Assert.False(s_notched.IsConvex(Free));
        Assert.True(s_notched.IsSimple(Free));
        Assert.False(new Polygon(new Point(0, 0), new(2, 2), new(2, 0), new(0, 2)).IsSimple(Free));
    }

    [Fact]
    public void Areas_and_centroids_move_with_the_polygon()
    {
        var random = new Random(12);
        for (var i = 0; i < 20; i++)
        {
            var hull = Geo.ConvexHull(Enumerable.Range(0, 8).Select(_ => random.Point()), Free);
            var map = AffineMap.Rotation(random.Point(), Expr.Pi / 4);
            var moved = map.Apply(hull, Free);
            Proved.Equal(hull.Area(Free), moved.Area(Free));
            Proved.Equal(map.Apply(hull.Centroid(Free)!, Free), moved.Centroid(Free));
        }
    }

    [Fact]
    public void Pick_counts_what_a_search_counts()
    {
        var random = new Random(13);
        for (var i = 0; i < 15; i++)
        {
            var points = Enumerable.Range(0, 6).Select(_ => new Point(random.Next(8), random.Next(8))).ToList();
            if (Geo.AreCollinear(points))
            {
                continue;
            }

            var hull = Geo.ConvexHull(points, Free);
            var places = (from x in Enumerable.Range(-1, 10) from y in Enumerable.Range(-1, 10) select hull.Locate(new(x, y), Free)).ToList();
            Assert.Equal(places.Count(place => place == PointLocation.Inside), hull.InteriorLatticePoints(Free));
            Assert.Equal(places.Count(place => place == PointLocation.Boundary), hull.BoundaryLatticePoints(Free));
        }

        var halves = new Polygon(new Point(Rational.Half, Rational.Half), new(new Rational(7, 2), Rational.Half), new(new Rational(7, 2), new Rational(7, 2)));
        Assert.Equal((3, 3), (halves.InteriorLatticePoints(Free), halves.BoundaryLatticePoints(Free)));
        Assert.Throws<ArgumentException>(() => new Polygon(new Point(0, 0), new(2, 2), new(2, 0), new(0, 2)).InteriorLatticePoints(Free));
    }

    [Fact]
    public void Inner_angles_have_the_sum_that_they_must()
    {
        Assert.Equal(3 * Expr.Pi, Expr.Add([.. new Polygon(new Point(0, 0), new(2, 0), new(2, 2), new(1, 1), new(0, 2)).Angles(Free)]));
        Assert.Equal(3 * Expr.Pi / 2, new Polygon(new Point(0, 0), new(2, 0), new(2, 2), new(1, 1), new(0, 2)).Angles(Free)[3]);
    }

    [Fact]
    public void Regular_polygons_have_closed_forms()
    {
        var hexagon = new RegularPolygon(6, 2);
        Proved.Equal("6*sqrt(3)", hexagon.Area(Free));
        Proved.Equal("sqrt(3)", hexagon.Apothem(Free));
        Proved.Equal("2", hexagon.Circumradius(Free));
        Assert.Equal(9, hexagon.DiagonalCount);
        Assert.Equal(2 * Expr.Pi / 3, hexagon.InteriorAngle);
        Proved.Equal("(1 + sqrt(5))/2", new RegularPolygon(5, 1).Diagonal(2, Free));
        Proved.Equal("3*(2 + sqrt(3))", new RegularPolygon(12, 1).Area(Free));
        Assert.True(Polygon.Regular(Point.Origin, 1, 5, budget: Free).IsRegular(Free));
        Assert.False(s_notched.IsRegular(Free));
        Proved.Equal(RegularPolygon.WithCircumradius(8, 1, Free).Area(Free), Polygon.Regular(Point.Origin, 1, 8, budget: Free).Area(Free));
    }
}
