using Geo = ToolReasoner.Symbolics.Geometry;

namespace ToolReasoner.Symbolics.Tests.Geometry;

public sealed class PlaneTests
{
    private static Budget Free => Proved.Free;

    [Fact]
    public void Distances_come_out_without_nested_roots()
    {
        Assert.Equal("5", new Point(1, 2).DistanceTo(new Point(4, 6), Free).ToString());
        Assert.Equal(Expr.Parse("1 + sqrt(2)"), new Point(0, 0).DistanceTo(new Point(1, Expr.Parse("sqrt(2 + 2*sqrt(2))")), Free));
        Proved.Equal("sqrt(5)", new Point(0, 0).DistanceTo(new Point(Expr.Sqrt(2), Expr.Sqrt(3)), Free));
    }

    [Fact]
    public void Distances_of_symbolic_points_are_formulas()
    {
        var a = Expr.Symbol("a");
        Assert.Equal(Expr.Abs(a), Point.Origin.DistanceTo(new Point(a, 0), Free));
        Proved.Equal("abs(a)*sqrt(2)/2", Line.Through(new(0, 0), new(1, 1)).DistanceTo(new Point(a, 0), Free));
    }

    [Fact]
    public void A_line_has_whole_coefficients_where_it_can()
    {
        var line = Line.Through(new(Rational.Half, 0), new(0, new Rational(1, 3)), Free);
        Assert.Equal((2, 3, -1), (line.A, line.B, line.C));
        Assert.Equal(new Rational(-2, 3), line.Slope(Free));
        Assert.Null(Line.YAxis.Slope(Free));
        Assert.Equal(Rational.Half, line.XIntercept(Free));
        Assert.Equal(new Rational(1, 3), line.YIntercept(Free));
        Proved.SameLine(line, Line.FromEquation(Expr.Parse("y = (1 - 2*x)/3"), budget: Free));
        Proved.SameLine(line, Line.WithSlope(new(Rational.Half, 0), new Rational(-2, 3), Free));
    }

    [Fact]
    public void Two_equal_points_make_no_line() =>
        Assert.Throws<ArgumentException>(() => Line.Through(new(Expr.Sqrt(8), 0), new(Expr.Sqrt(2) * 2, 0), Free));

    [Fact]
    public void Parallel_lines_do_not_meet_and_have_a_distance()
    {
        var (first, second) = (Line.FromEquation(Expr.Parse("3*x + 4*y = 5")), Line.FromEquation(Expr.Parse("6*x + 8*y = 35")));
        Assert.Null(first.Intersect(second, Free));
        Assert.True(first.IsParallelTo(second, Free));
        Assert.Equal(new Rational(5, 2), first.DistanceTo(second, Free));
        Assert.Throws<ArgumentException>(() => first.BisectorsWith(second, Free));
    }

    [Fact]
    public void Angles_that_are_parts_of_a_turn_are_recognised()
    {
        for (var parts = 3; parts <= 12; parts++)
        {
            for (var k = 1; k < parts; k++)
            {
                var turn = new Rational(k, parts) * Expr.Pi;
                Assert.Equal(turn, Geo.Angle(new(2, 0), Point.Origin, Point.Polar(3, turn), Free));
            }
        }

        Assert.Equal(-3 * Expr.Pi / 4, new Point(-2, -2).Angle(Free));
        Proved.Equal("acos(3/5)", new Point(3, 4).Angle(Free));
        Proved.Equal("atan(3/2)", new Point(2, 3).Angle(Free));
        Proved.Equal("atan(3/2) - pi", new Point(-2, -3).Angle(Free));
    }

    [Fact]
    public void Lines_have_angles_and_bisectors()
    {
        var (level, steep) = (Line.XAxis, Line.WithSlope(Point.Origin, Expr.Sqrt(3)));
        Assert.Equal(Expr.Pi / 3, level.AngleTo(steep, Free));
        Assert.Equal(Expr.Pi / 3, steep.Inclination(Free));
        Assert.Equal(Expr.Pi / 2, Line.YAxis.Inclination(Free));
        var bisectors = level.BisectorsWith(steep, Free);
        Assert.True(bisectors[0].IsPerpendicularTo(bisectors[1], Free));
        Assert.Contains(bisectors, line => line.Contains(new(Expr.Sqrt(3), 1), Free));
        Proved.SameLine(Line.WithSlope(Point.Origin, 1), Line.AngleBisector(new(5, 0), Point.Origin, new(0, Rational.Half), Free));
        Proved.SameLine(Line.YAxis, Line.AngleBisector(new(5, 0), Point.Origin, new(-1, 0), Free));
    }

    [Fact]
    public void Rigid_motions_keep_distances_and_reflections_undo_themselves()
    {
        var random = new Random(1);
        for (var i = 0; i < 40; i++)
        {
            var (p, q, center) = (random.Point(), random.Point(), random.Point());
            var angle = new Rational(random.Next(24), 12) * Expr.Pi;
            var (turnedP, turnedQ) = (p.Rotate(center, angle, Free), q.Rotate(center, angle, Free));
            Proved.Equal(p.SquaredDistanceTo(q, Free), turnedP.SquaredDistanceTo(turnedQ, Free));
            Proved.Equal(p, turnedP.Rotate(center, -angle, Free));
            if (!p.Coincides(q))
            {
                var mirror = Line.Through(p, q, Free);
                var image = center.Reflect(mirror, Free);
                Proved.Equal(center, image.Reflect(mirror, Free));
                Assert.True(mirror.Contains(center.MidpointTo(image, Free), Free));
                Proved.Equal(mirror.Foot(center, Free), center.MidpointTo(image, Free));
                Proved.Equal(center.DistanceTo(mirror, Free), center.DistanceTo(mirror.Foot(center, Free), Free));
                Assert.True(Line.PerpendicularBisector(p, q, Free).Contains(p.MidpointTo(q, Free), Free));
            }
        }
    }

    [Fact]
    public void Affine_maps_compose_invert_and_scale_areas()
    {
        var random = new Random(2);
        for (var i = 0; i < 30; i++)
        {
            var (first, second) = (Map(), Map());
            var (point, triangle) = (random.Point(), random.Triangle());
            Proved.Equal(second.Apply(first.Apply(point)), first.Then(second, Free).Apply(point));
            Proved.Equal(Expr.Abs(first.Determinant(Free)) * triangle.Area(Free), first.Apply(triangle, Free).Area(Free));
            if (first.Inverse(Free) is { } inverse)
            {
                Proved.Equal(point, inverse.Apply(first.Apply(point)));
                Assert.True(first.Apply(Line.XAxis, Free).Contains(first.Apply(new Point(7, 0)), Free));
            }

            if (first.FixedPoint(Free) is { } still)
            {
                Proved.Equal(still, first.Apply(still, Free));
            }
        }

        Proved.Equal(new Point(5, 7), new Point(1, 1).Scale(new(-1, -2), 3, Free));

        AffineMap Map() => new(random.Fraction(), random.Fraction(), random.Fraction(), random.Fraction(), random.Fraction(), random.Fraction());
    }

    [Fact]
    public void Segments_meet_in_nothing_a_point_or_a_segment()
    {
        Segment Of(int a, int b, int c, int d) => new(new(a, b), new(c, d));
        Proved.SamePoints([new(1, 1)], Of(0, 0, 2, 2).Intersect(Of(0, 2, 2, 0), Free));
        Assert.Empty(Of(0, 0, 1, 1).Intersect(Of(0, 4, 4, 0), Free));
        Assert.Empty(Of(0, 0, 1, 0).Intersect(Of(2, 0, 3, 0), Free));
        Assert.Empty(Of(0, 0, 4, 0).Intersect(Of(0, 1, 4, 1), Free));
        Proved.SamePoints([new(1, 0)], Of(0, 0, 1, 0).Intersect(Of(1, 0, 3, 0), Free));
        Proved.SamePoints([new(2, 0), new(3, 0)], Of(0, 0, 3, 0).Intersect(Of(2, 0, 5, 0), Free));
        Proved.SamePoints([new(2, 0)], Of(0, 0, 4, 0).Intersect(Of(2, 0, 2, 5), Free));
        Proved.Equal("5", Of(0, 0, 4, 0).DistanceTo(new(7, 4), Free));
        Proved.Equal("4", Of(0, 0, 4, 0).DistanceTo(new(2, -4), Free));
    }

    [Fact]
    public void Lines_that_meet_have_the_point_in_common()
    {
        var random = new Random(3);
        for (var i = 0; i < 40; i++)
        {
            var (p, q, r, s) = (random.Point(), random.Point(), random.Point(), random.Point());
            if (p.Coincides(q) || r.Coincides(s))
            {
                continue;
            }

            var (first, second) = (Line.Through(p, q), Line.Through(r, s));
            if (first.Intersect(second) is { } point)
            {
                Assert.True(first.Contains(point) && second.Contains(point));
                Assert.True(Geo.AreConcurrent([first, second, Line.Along(point, new(1, 7))], Free));
            }

            Assert.True(first.PerpendicularThrough(r).IsPerpendicularTo(first) && first.PerpendicularThrough(r).Contains(r));
        }
    }
}
