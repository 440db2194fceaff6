using Geo = ToolReasoner.Symbolics.Geometry;

namespace ToolReasoner.Symbolics.Tests.Geometry;

public sealed class CircleTests
{
    private static Budget Free => Proved.Free;

    [Fact]
    public void Common_points_lie_on_both_figures()
    {
        var random = new Random(4);
        var counts = new int[3];
        for (var i = 0; i < 40; i++)
        {
            var (first, second) = (Make(random), Make(random));
            var points = first.Center.Coincides(second.Center) ? [] : first.Intersect(second, Free);
            counts[points.Count]++;
            Assert.All(points, point => Assert.True(first.Locate(point, Free) == PointLocation.Boundary && second.Locate(point, Free) == PointLocation.Boundary));
            var line = Line.Along(random.Point(), new(random.Next(1, 5), random.Next(-4, 5)));
            var distance = Order.Compare(line.DistanceTo(first.Center, Free), first.Radius, Free);
            Assert.Equal(distance < 0 ? 2 : distance == 0 ? 1 : 0, line.Intersect(first, Free).Count);
            Assert.All(line.Intersect(first, Free), point => Assert.True(line.Contains(point, Free) && first.Locate(point, Free) == PointLocation.Boundary));
        }

        Assert.True(counts[0] > 0 && counts[2] > 0);
    }

    [Fact]
    public void Circles_that_touch_have_one_point_in_common()
    {
        Proved.SamePoints([new(1, 0)], new Circle(Point.Origin, 1).Intersect(new Circle(new(3, 0), 2), Free));
        Proved.SamePoints([new(3, 0)], new Circle(Point.Origin, 3).Intersect(new Circle(new(1, 0), 2), Free));
        Proved.SamePoints([new(Expr.Sqrt(2), Expr.Sqrt(2))], new Circle(Point.Origin, 2).Intersect(new Circle(new(Expr.Sqrt(8), Expr.Sqrt(8)), 2), Free));
        Assert.Empty(new Circle(Point.Origin, 3).Intersect(new Circle(Point.Origin, 2), Free));
        Assert.Throws<ArgumentException>(() => new Circle(Point.Origin, Expr.Sqrt(8)).Intersect(new Circle(Point.Origin, 2 * Expr.Sqrt(2)), Free));
    }

    [Fact]
    public void Tangents_touch_at_right_angles_to_the_radius()
    {
        var random = new Random(5);
        for (var i = 0; i < 30; i++)
        {
            var (circle, point) = (Make(random), random.Point());
            var tangents = circle.TangentsFrom(point, Free);
            Assert.Equal(circle.Locate(point, Free) switch { PointLocation.Inside => 0, PointLocation.Boundary => 1, _ => 2 }, tangents.Count);
            foreach (var (tangent, contact) in tangents.Zip(circle.TangentPoints(point, Free)))
            {
                Assert.True(tangent.Contains(point, Free));
                Proved.Equal(circle.Radius, tangent.DistanceTo(circle.Center, Free));
                Proved.Equal(circle.Power(point, Free), contact.SquaredDistanceTo(point, Free));
                Assert.True(circle.Polar(point, Free).Contains(contact, Free));
            }
        }
    }

    [Fact]
    public void Common_tangents_are_four_three_two_one_or_none()
    {
        var unit = new Circle(Point.Origin, 1);
        foreach (var (other, count) in new[]
        {
            (new Circle(new(5, 1), 2), 4), (new Circle(new(3, 0), 2), 3), (new Circle(new(2, 0), 2), 2), (new Circle(new(1, 0), 2), 1), (new Circle(new(Rational.Half, 0), 2), 0), (new Circle(new(3, 1), 1), 4),
        })
        {
            var tangents = unit.CommonTangents(other, Free);
            Assert.Equal(count, tangents.Count);
            Assert.All(tangents, tangent =>
            {
                Proved.Equal(1, tangent.DistanceTo(unit.Center, Free));
                Proved.Equal(other.Radius, tangent.DistanceTo(other.Center, Free));
            });
        }
    }

    [Fact]
    public void The_radical_axis_has_equal_powers()
    {
        var random = new Random(6);
        for (var i = 0; i < 20; i++)
        {
            var (first, second) = (Make(random), Make(random));
            if (first.RadicalAxis(second, Free) is { } axis)
            {
                var point = axis.Foot(random.Point(), Free);
                Proved.Equal(first.Power(point, Free), second.Power(point, Free));
            }
        }
    }

    [Fact]
    public void A_circle_is_read_from_its_equation()
    {
        var circle = Circle.FromEquation(Expr.Parse("2*x^2 + 2*y^2 - 4*x + 8*y = 6"), budget: Free)!;
        Proved.Equal(new Point(1, -2), circle.Center);
        Proved.Equal("2*sqrt(2)", circle.Radius);
        Assert.Null(Circle.FromEquation(Expr.Parse("x^2 + y^2 + 1 = 0"), budget: Free));
        Assert.Throws<ArgumentException>(() => Circle.FromEquation(Expr.Parse("x^2 + 2*y^2 = 1"), budget: Free));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Circle(Point.Origin, 1 - Expr.Sqrt(2)));
    }

    [Fact]
    public void Three_points_make_a_circle_unless_they_lie_on_a_line()
    {
        Assert.Null(Circle.Through(new(0, 0), new(1, 1), new(Expr.Sqrt(2), Expr.Sqrt(2)), Free));
        Proved.Equal("13/2", Circle.Through(new(0, 0), new(5, 0), new(0, 12), Free)!.Radius);
        Proved.Equal("13/2", Circle.WithDiameter(new(5, 0), new(0, 12), Free).Radius);
    }

    [Fact]
    public void Arcs_sectors_segments_and_chords_have_sizes()
    {
        var circle = new Circle(Point.Origin, 6);
        Proved.Equal("36*pi", circle.Area(Free));
        Proved.Equal("12*pi", circle.Circumference(Free));
        Proved.Equal("2*pi", circle.ArcLength(Expr.Pi / 3, Free));
        Proved.Equal("6*pi", circle.SectorArea(Expr.Pi / 3, Free));
        Proved.Equal("6*pi - 9*sqrt(3)", circle.SegmentArea(Expr.Pi / 3, Free));
        Proved.Equal("6", circle.ChordLength(Expr.Pi / 3, Free));
        Proved.Equal("6*sqrt(3)", circle.ChordLength(Line.FromEquation(Expr.Parse("x = 3")), Free));
        Assert.Null(circle.ChordLength(Line.FromEquation(Expr.Parse("x = 7")), Free));
        Proved.Equal(new Point(12, 0), circle.Invert(new(3, 0), Free));
    }

    [Fact]
    public void Concyclic_points_are_proved()
    {
        Assert.True(Geo.AreConcyclic(Polygon.Regular(new(1, 2), 3, 5, budget: Free).Vertices, Free));
        Assert.True(Geo.AreConcyclic([new(3, 4), new(5, 0), new(-4, 3), new(0, -5)], Free));
        Assert.False(Geo.AreConcyclic([new(3, 4), new(5, 0), new(-4, 3), new(1, -5)], Free));
    }

    private static Circle Make(Random random) => new(random.Point(6), new Rational(random.Next(1, 20), random.Next(1, 4)));
}
