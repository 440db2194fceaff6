using Geo = ToolReasoner.Symbolics.Geometry;

namespace ToolReasoner.Symbolics.Tests.Geometry;

public sealed class TriangleSolverTests
{
    private static Budget Free => Proved.Free;

    [Fact]
    public void Three_sides_make_one_triangle_or_none()
    {
        var one = Assert.Single(Geo.SolveTriangle(7, 5, 3, budget: Free));
        Assert.Equal(2 * Expr.Pi / 3, one.Alpha);
        Proved.Equal("15*sqrt(3)/4", one.Area(Free));
        Assert.Empty(Geo.SolveTriangle(1, 2, 4, budget: Free));
        Assert.Empty(Geo.SolveTriangle(1, 2, 3, budget: Free));
        Assert.Empty(Geo.SolveTriangle(Expr.Sqrt(2), Expr.Sqrt(8), Expr.Sqrt(18), budget: Free));
    }

    [Fact]
    public void Two_sides_and_the_angle_between_make_one()
    {
        var one = Assert.Single(Geo.SolveTriangle(a: 5, b: 8, gamma: Expr.Pi / 3, budget: Free));
        Proved.Equal("7", one.C);
        Proved.Equal("pi", one.Alpha + one.Beta + one.Gamma);
        Proved.Equal("1 + sqrt(3)", Assert.Single(Geo.SolveTriangle(b: 2, c: Expr.Sqrt(6), alpha: 5 * Expr.Pi / 12, budget: Free)).A);
    }

    [Fact]
    public void A_side_and_two_angles_make_one_or_none()
    {
        var one = Assert.Single(Geo.SolveTriangle(a: 2, beta: Expr.Pi / 4, gamma: Expr.Pi / 4, budget: Free));
        Assert.Equal(Expr.Pi / 2, one.Alpha);
        Proved.Equal("sqrt(2)", one.B);
        Proved.Equal("sqrt(6)", Assert.Single(Geo.SolveTriangle(a: 2, alpha: Expr.Pi / 4, beta: Expr.Pi / 3, budget: Free)).B);
        Assert.Empty(Geo.SolveTriangle(a: 2, beta: Expr.Pi / 2, gamma: Expr.Pi / 2, budget: Free));
    }

    [Fact]
    public void Two_sides_and_an_angle_opposite_make_two_one_or_none()
    {
        var two = Geo.SolveTriangle(a: 7, b: 8, alpha: Expr.Pi / 3, budget: Free);
        Assert.Equal([5, 3], two.Select(one => one.C));
        Assert.All(two, one => Proved.Equal("pi", one.Alpha + one.Beta + one.Gamma));
        Assert.Equal(Expr.Pi / 2, Assert.Single(Geo.SolveTriangle(a: 1, b: 2, alpha: Expr.Pi / 6, budget: Free)).Beta);
        Assert.Single(Geo.SolveTriangle(a: 9, b: 8, alpha: Expr.Pi / 3, budget: Free));
        Assert.Empty(Geo.SolveTriangle(a: 1, b: 8, alpha: Expr.Pi / 3, budget: Free));
        Assert.Empty(Geo.SolveTriangle(a: 3, b: 8, alpha: 2 * Expr.Pi / 3, budget: Free));
        Assert.Single(Geo.SolveTriangle(a: 8, b: 8, alpha: Expr.Pi / 3, budget: Free));
    }

    [Fact]
    public void Parts_of_a_triangle_give_it_back()
    {
        var random = new Random(10);
        for (var i = 0; i < 10; i++)
        {
            var (x, y, z) = (random.Next(1, 9), random.Next(1, 9), random.Next(1, 9));
            var (a, b, c) = (x + y, y + z, z + x);
            var whole = Assert.Single(Geo.SolveTriangle(a, b, c, budget: Free));
            Proved.Equal(c, Assert.Single(Geo.SolveTriangle(a: a, b: b, gamma: whole.Gamma, budget: Free)).C);
            Assert.Contains(Geo.SolveTriangle(a: a, b: b, alpha: whole.Alpha, budget: Free), one => Equality.Decide(one.C, c, null, Free).Truth == Truth.True);
            Proved.Equal(b, Assert.Single(Geo.SolveTriangle(a: a, alpha: whole.Alpha, beta: whole.Beta, budget: Free)).B);
            Proved.Equal(a, whole.ToTriangle(Free).Sides(Free).A);
        }
    }

    [Fact]
    public void Too_few_or_too_many_parts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Geo.SolveTriangle(1, 2));
        Assert.Throws<ArgumentException>(() => Geo.SolveTriangle(alpha: 1, beta: 1, gamma: Expr.Pi - 2));
        Assert.Throws<ArgumentException>(() => Geo.SolveTriangle(1, 1, 1, 1));
    }

    [Fact]
    public void Areas_come_from_sides_alone()
    {
        Proved.Equal("84", Geo.HeronArea(13, 14, 15, Free));
        Proved.Equal("0", Geo.HeronArea(1, 2, 3, Free));
        Assert.Null(Geo.HeronArea(1, 2, 4, Free));
        Proved.Equal("12", Geo.BrahmaguptaArea(3, 4, 3, 4, Free));
        Assert.Null(Geo.BrahmaguptaArea(1, 1, 1, 4, Free));
    }
}
