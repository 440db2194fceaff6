using Geo = ToolReasoner.Symbolics.Geometry;

namespace ToolReasoner.Symbolics.Tests.Geometry;

public sealed class TriangleTests
{
    private static readonly Triangle s_345 = new(new(0, 0), new(4, 0), new(0, 3));

    private static Budget Free => Proved.Free;

    [Fact]
    public void Centers_satisfy_their_definitions()
    {
        var random = new Random(7);
        for (var i = 0; i < 25; i++)
        {
            var t = random.Triangle();
            var (circumcenter, orthocenter, centroid) = (t.Circumcenter(Free)!, t.Orthocenter(Free)!, t.Centroid(Free));
            Proved.Equal(circumcenter.SquaredDistanceTo(t.A), circumcenter.SquaredDistanceTo(t.B));
            Proved.Equal(circumcenter.SquaredDistanceTo(t.A), circumcenter.SquaredDistanceTo(t.C));
            Proved.Equal(0, (orthocenter - t.A).Dot(t.B - t.C));
            Proved.Equal(0, (orthocenter - t.B).Dot(t.C - t.A));
            Proved.Equal(0, (t.B - t.A).Cross(centroid - t.C) - (t.C - t.B).Cross(centroid - t.A));
            Assert.True(t.EulerLine(Free) is not { } line || (line.Contains(orthocenter, Free) && line.Contains(centroid, Free)));
            var nine = t.NinePointCircle(Free)!;
            Proved.Equal(circumcenter.MidpointTo(orthocenter), nine.Center);
            Assert.Equal(PointLocation.Boundary, nine.Locate(t.OrthicTriangle(Free).A, Free));
            Assert.Equal(PointLocation.Boundary, nine.Locate(t.A.MidpointTo(orthocenter), Free));
            Proved.Equal(t.Area(Free), t.ToPolygon().Area(Free));
        }
    }

    [Fact]
    public void The_incircle_and_the_excircles_touch_all_sides()
    {
        var random = new Random(8);
        for (var i = 0; i < 4; i++)
        {
            var t = new Triangle(new(0, 0), new(random.Next(1, 9), 0), new(random.Next(-5, 9), random.Next(1, 9)));
            foreach (var circle in t.Excircles(Free).Append(t.Incircle(Free)!))
            {
                foreach (var side in t.ToPolygon().Edges)
                {
                    // d² = r², cheaper to prove than d = r.
                    var line = side.Line(Free);
                    var over = line.At(circle.Center);
                    Proved.Equal(0, (over * over) - (circle.Radius * circle.Radius * line.Normal.Dot(line.Normal)));
                }
            }
        }

        Proved.Equal(new Point(1, 1), s_345.Incenter(Free));
        Proved.SamePoints([new(6, 6), new(-2, 2), new(3, -3)], s_345.Excenters(Free));
    }

    [Fact]
    public void The_triangle_of_the_schools_has_its_sizes()
    {
        Proved.Equal("6", s_345.Area(Free));
        Proved.Equal("12", s_345.Perimeter(Free));
        Proved.Equal("5/2", s_345.Circumradius(Free));
        Proved.Equal("1", s_345.Inradius(Free));
        Assert.True(s_345.IsRight(Free) && !s_345.IsAcute(Free) && !s_345.IsObtuse(Free) && !s_345.IsIsosceles(Free));
        Proved.Equal("12/5", s_345.Altitudes(Free).A);
        Proved.Equal("5/2", s_345.Medians(Free).A);
        Proved.Equal("12*sqrt(2)/7", s_345.AngleBisectors(Free).A.Length(Free));
        Proved.Equal("pi", s_345.Angles(Free) is var (a, b, c) ? a + b + c : 0);
    }

    [Fact]
    public void Flat_triangles_have_no_centers()
    {
        var flat = new Triangle(new(0, 0), new(Expr.Sqrt(2), Expr.Sqrt(6)), new(Expr.Sqrt(3), 3));
        Assert.True(flat.IsDegenerate(Free));
        Assert.Null(flat.Circumcenter(Free));
        Assert.Null(flat.Orthocenter(Free));
        Assert.Null(flat.Incenter(Free));
        Assert.Empty(flat.Excircles(Free));
        Assert.Throws<ArgumentException>(() => flat.IsRight(Free));
    }

    [Fact]
    public void Kinds_are_proved_with_radical_coordinates()
    {
        var even = new Triangle(new(0, 0), new(1, 0), new(Rational.Half, Expr.Sqrt(3) / 2));
        Assert.True(even.IsEquilateral(Free) && even.IsIsosceles(Free) && even.IsAcute(Free));
        Assert.Null(even.EulerLine(Free));
        Assert.Equal(Expr.Pi / 3, even.Angles(Free).B);
        Assert.True(new Triangle(new(0, 0), new(1, 0), new(-1, 1)).IsObtuse(Free));
    }

    [Fact]
    public void Moved_triangles_are_congruent_and_stretched_ones_similar()
    {
        var random = new Random(9);
        for (var i = 0; i < 20; i++)
        {
            var t = random.Triangle();
            var moved = AffineMap.Reflection(Line.Along(random.Point(), new(3, 4))).Then(AffineMap.Rotation(random.Point(), Expr.Pi / 2)).Apply(t);
            var turned = new Triangle(moved.C, moved.A, moved.B);
            Assert.True(t.IsCongruentTo(turned, Free));
            var stretched = AffineMap.Homothety(random.Point(), new Rational(-7, 3)).Apply(turned);
            Assert.True(t.IsSimilarTo(stretched, Free) && !t.IsCongruentTo(stretched, Free));
        }

        Assert.False(s_345.IsSimilarTo(new(new(0, 0), new(4, 0), new(0, 2)), Free));
    }

    [Fact]
    public void A_symbolic_triangle_has_formulas()
    {
        var (b, c) = (Expr.Symbol("b"), Expr.Symbol("c"));
        var t = new Triangle(new(0, 0), new(b, 0), new(0, c));
        Proved.Equal(new Point(b / 2, c / 2), t.Circumcenter(Free));
        Proved.Equal(Point.Origin, t.Orthocenter(Free));
        Proved.Equal("abs(b*c)/2", t.Area(Free));
        Assert.Equal(Expr.Pi / 3, Geo.SolveTriangle(b, b, b, budget: Free)[0].Alpha);
    }
}
