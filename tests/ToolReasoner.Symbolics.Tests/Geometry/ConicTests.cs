namespace ToolReasoner.Symbolics.Tests.Geometry;

public sealed class ConicTests
{
    private static Budget Free => Proved.Free;

    [Theory]
    [InlineData("x^2 + 4*y^2 = 4", ConicKind.Ellipse)]
    [InlineData("3*x^2 + 3*y^2 - x = 4", ConicKind.Circle)]
    [InlineData("x*y = 1", ConicKind.Hyperbola)]
    [InlineData("x^2 - 2*x*y + y^2 - 4*x = 0", ConicKind.Parabola)]
    [InlineData("x^2 - y^2 = 0", ConicKind.IntersectingLines)]
    [InlineData("x^2 + 2*x*y + y^2 = 4", ConicKind.ParallelLines)]
    [InlineData("x^2 + 2*x*y + y^2 + 2*x + 2*y + 1 = 0", ConicKind.DoubleLine)]
    [InlineData("y^2 = -1", ConicKind.Empty)]
    [InlineData("x^2 + 2*y^2 + 1 = 0", ConicKind.Empty)]
    [InlineData("x^2 + 2*y^2 - 2*x + 1 = 0", ConicKind.Point)]
    [InlineData("-x^2 - 2*y^2 + 1 = 0", ConicKind.Ellipse)]
    [InlineData("2*x^2 + 2*sqrt(6)*x*y + 3*y^2 + x = 0", ConicKind.Parabola)]
    public void Kinds_are_told_apart(string equation, ConicKind kind) => Assert.Equal(kind, Of(equation).Kind(Free));

    [Fact]
    public void Axes_foci_and_eccentricities_are_exact()
    {
        var ellipse = Of("9*x^2 + 25*y^2 - 18*x + 100*y - 116 = 0");
        Proved.Equal(new Point(1, -2), ellipse.Center(Free));
        Assert.Equal((5, 3), ellipse.SemiAxes(Free));
        Proved.Equal("4/5", ellipse.Eccentricity(Free));
        Proved.SamePoints([new(-3, -2), new(5, -2)], ellipse.Foci(Free));
        Proved.SamePoints([new(-4, -2), new(6, -2)], ellipse.AxisEnds(Free));
        Proved.Equal("15*pi", ellipse.Area(Free));
        Proved.Equal("18/5", ellipse.LatusRectum(Free));
        Assert.Equal(Expr.Pi / 2, Of("25*x^2 + 9*y^2 = 225").RotationAngle(Free));
        var hyperbola = Of("x*y = 2");
        Proved.Equal("sqrt(2)", hyperbola.Eccentricity(Free));
        Proved.SamePoints([new(2, 2), new(-2, -2)], hyperbola.Foci(Free));
        Assert.Equal(Expr.Pi / 4, hyperbola.RotationAngle(Free));
        Assert.Contains(hyperbola.Asymptotes(Free), line => line.Coincides(Line.XAxis, Free));
        Assert.Contains(hyperbola.Asymptotes(Free), line => line.Coincides(Line.YAxis, Free));
        Assert.Equal(-Expr.Pi / 6, Of("7*x^2 + 6*sqrt(3)*x*y + 13*y^2 = 16").RotationAngle(Free));
    }

    [Fact]
    public void A_parabola_has_focus_vertex_and_directrix()
    {
        var upright = Of("y = x^2/8");
        Proved.Equal(new Point(0, 2), Assert.Single(upright.Foci(Free)));
        Proved.Equal(Point.Origin, Assert.Single(upright.AxisEnds(Free)));
        Proved.SameLine(Line.FromEquation(Expr.Parse("y = -2")), Assert.Single(upright.Directrices(Free)));
        Proved.Equal("2", upright.FocalLength(Free));
        Assert.Equal(1, upright.Eccentricity(Free));
        Assert.Equal(Expr.Pi / 2, upright.RotationAngle(Free));
    }

    [Fact]
    public void Focus_and_directrix_give_a_conic_back()
    {
        var random = new Random(14);
        foreach (var eccentricity in new Rational[] { Rational.Half, 1, 2, new(3, 4), 1, new(5, 3) })
        {
            var (focus, directrix) = (random.Point(5), Line.Along(random.Point(5), new(random.Next(1, 4), random.Next(-3, 4))));
            if (directrix.Contains(focus, Free))
            {
                continue;
            }

            var conic = Conic.FromFocus(focus, directrix, eccentricity, Free);
            Proved.Equal(eccentricity, conic.Eccentricity(Free));
            Assert.Contains(conic.Foci(Free), other => other.Coincides(focus, Free));
            Assert.Contains(conic.Directrices(Free), other => other.Coincides(directrix, Free));
        }
    }

    [Fact]
    public void Two_foci_and_a_sum_or_difference_give_a_conic()
    {
        var (first, second) = (new Point(1, 1), new Point(4, 5));
        Proved.SamePoints([first, second], Conic.FromFoci(first, second, 7, Free).Foci(Free));
        Proved.Equal("7/2", Conic.FromFoci(first, second, 7, Free).SemiAxes(Free).Major);
        Assert.Equal(ConicKind.Hyperbola, Conic.FromFoci(first, second, 3, Free).Kind(Free));
        Proved.SamePoints([first, second], Conic.FromFoci(first, second, 3, Free).Foci(Free));
    }

    [Fact]
    public void Five_points_give_the_conic_through_them()
    {
        var random = new Random(15);
        for (var i = 0; i < 10; i++)
        {
            var points = Enumerable.Range(0, 5).Select(_ => random.Point()).ToList();
            if (Conic.Through(points[0], points[1], points[2], points[3], points[4], Free) is { } conic)
            {
                Assert.All(points, point => Assert.True(conic.Contains(point, Free)));
            }
        }

        Assert.Null(Conic.Through(new(0, 0), new(1, 0), new(2, 0), new(3, 0), new(5, 7), Free));
        Assert.Equal(ConicKind.Circle, Conic.Through(new(5, 0), new(0, 5), new(3, 4), new(-3, 4), new(4, -3), Free)!.Kind(Free));
    }

    [Fact]
    public void A_line_meets_a_conic_in_points_of_both()
    {
        var random = new Random(16);
        for (var i = 0; i < 20; i++)
        {
            var conic = new Conic(random.Next(1, 4), random.Next(-3, 4), random.Next(-3, 4), random.Next(-3, 4), random.Next(-3, 4), random.Next(-9, 0));
            var line = Line.Along(random.Point(2), new(random.Next(1, 4), random.Next(-3, 4)));
            Assert.All(conic.Intersect(line, Free), point => Assert.True(line.Contains(point, Free) && conic.Contains(point, Free)));
        }

        Assert.Single(Of("y = x^2").Intersect(Line.FromEquation(Expr.Parse("x = 3")), Free));
        Assert.Single(Of("y = x^2").Intersect(Line.FromEquation(Expr.Parse("y = 2*x - 1")), Free));
        Assert.Empty(Of("y = x^2").Intersect(Line.FromEquation(Expr.Parse("y = -1")), Free));
        Assert.Throws<ArgumentException>(() => Of("x*y = 0").Intersect(Line.XAxis, Free));
    }

    [Fact]
    public void Tangents_meet_a_conic_once()
    {
        var ellipse = Of("x^2 + 4*y^2 = 4");
        var tangents = ellipse.TangentsFrom(new(4, 0), Free);
        Assert.Equal(2, tangents.Count);
        Assert.All(tangents, tangent => Assert.Single(ellipse.Intersect(tangent, Free)));
        Assert.Empty(ellipse.TangentsFrom(new(1, 0), Free));
        Proved.SameLine(Line.FromEquation(Expr.Parse("x = 2")), Assert.Single(ellipse.TangentsFrom(new(2, 0), Free)));
    }

    [Fact]
    public void Degenerate_conics_are_lines()
    {
        var pair = Of("(x + 2*y - 1)*(3*x - y) = 0").Lines(Free);
        Assert.Contains(pair, line => line.Coincides(Line.FromEquation(Expr.Parse("x + 2*y = 1")), Free));
        Assert.Contains(pair, line => line.Coincides(Line.FromEquation(Expr.Parse("3*x = y")), Free));
        var parallel = Of("(x + 2*y - 1)*(x + 2*y - 5) = 0").Lines(Free);
        Assert.Equal(2, parallel.Count);
        Assert.Contains(parallel, line => line.Coincides(Line.FromEquation(Expr.Parse("x + 2*y = 5")), Free));
        Assert.Contains(parallel, line => line.Coincides(Line.FromEquation(Expr.Parse("x + 2*y = 1")), Free));
        Assert.Single(Of("(x - y)^2 = 0").Lines(Free));
        Assert.Empty(Of("x*y = 1").Lines(Free));
        Assert.Throws<InvalidOperationException>(() => Of("x*y = 0").Eccentricity(Free));
        Assert.Throws<ArgumentException>(() => Of("x + y = 0"));
        Assert.Throws<ArgumentException>(() => Of("x^2*y = 1"));
    }

    private static Conic Of(string equation) => Conic.FromEquation(Expr.Parse(equation), budget: Free);
}
