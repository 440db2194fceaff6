namespace ToolReasoner.Symbolics.Tests.Sets;

public sealed class SolutionFamilyTests
{
    private static readonly Expr s_pi = Expr.Pi;

    [Fact]
    public void Families_are_written_with_a_whole_number()
    {
        var set = new PeriodicSet(2 * s_pi, s_pi / 6, 5 * s_pi / 6);
        Assert.Equal("{ pi/6 + 2*pi*n, 5*pi/6 + 2*pi*n | n ∈ ℤ }", set.ToString());
        Assert.Equal("{ pi*n | n ∈ ℤ }", new PeriodicSet(s_pi, 0).ToString());
        Assert.Equal(@"\left\{\pi n \mid n \in \mathbb{Z}\right\}", new PeriodicSet(s_pi, 0).ToLatex());
    }

    [Fact]
    public void Offsets_are_reduced_and_evenly_spaced_ones_shorten_the_step()
    {
        Assert.Equal(new PeriodicSet(s_pi, s_pi / 4), new PeriodicSet(2 * s_pi, s_pi / 4, 13 * s_pi / 4));
        Assert.Equal(new PeriodicSet(s_pi / 2, 0), new PeriodicSet(2 * s_pi, 0, s_pi / 2, -s_pi / 2, 3 * s_pi));
        Assert.Equal(2, new PeriodicSet(2 * s_pi, s_pi / 3, -s_pi / 3).Offsets.Count);
        Assert.Single(new PeriodicSet(2 * s_pi, 1, 1 + (4 * s_pi)).Offsets);
    }

    [Fact]
    public void Families_with_a_common_step_are_joined()
    {
        Assert.Equal(new PeriodicSet(s_pi / 2, 0), new PeriodicSet(s_pi, 0).Union(new PeriodicSet(s_pi, s_pi / 2)));
        Assert.Equal(
            new PeriodicSet(6, 0, 2, 3, 4),
            new PeriodicSet(2, 0).Union(new PeriodicSet(3, 0)));
        Assert.Null(new PeriodicSet(s_pi, 0).Union(new PeriodicSet(1, 0)));
    }

    [Fact]
    public void Members_are_told_from_others()
    {
        var set = new PeriodicSet(2 * s_pi, s_pi / 6, 5 * s_pi / 6);
        Assert.Equal(Truth.True, set.Contains(-11 * s_pi / 6));
        Assert.Equal(Truth.False, set.Contains(s_pi));
        Assert.Equal(Truth.False, set.Contains(1));
        Assert.Equal(Truth.Unknown, set.Contains(Expr.Symbol("x")));
    }

    [Fact]
    public void Members_in_an_interval_are_listed()
    {
        var set = new PeriodicSet(s_pi, s_pi / 4);
        Assert.Equal("{ -3*pi/4, pi/4, 5*pi/4 }", set.Within(RealSet.Interval(-s_pi, 2 * s_pi, false, false)).ToString());
        Assert.Equal("{ 0, pi, 2*pi }", new PeriodicSet(s_pi, 0).Within(RealSet.Interval(0, 2 * s_pi, true, true)).ToString());
        Assert.Equal("{ pi }", new PeriodicSet(s_pi, 0).Within(RealSet.Interval(0, 2 * s_pi, false, false)).ToString());
        Assert.True(set.Within(RealSet.Empty).IsEmpty);
    }

    [Fact]
    public void A_step_that_is_not_known_to_be_positive_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PeriodicSet(0, 1));
        Assert.Throws<ArgumentException>(() => new PeriodicSet(Expr.Symbol("b"), 1));
    }

    [Fact]
    public void Finite_sets_hold_any_expressions()
    {
        var (x, i) = (Expr.Symbol("x"), Expr.I);
        var set = new FiniteSet(i, -i, 1, 1);
        Assert.Equal("{ i, -i, 1 }", set.ToString());
        Assert.Equal(Truth.True, set.Contains(-i));
        Assert.Equal(Truth.False, set.Contains(2));
        Assert.Equal(Truth.Unknown, set.Contains(x));
        Assert.Equal(new FiniteSet(1), set.Intersect(new FiniteSet(1, 2)));
        Assert.Equal(new FiniteSet(i, -i), set.Except(new FiniteSet(1, 2)));
        Assert.Throws<GaveUpException>(() => set.Intersect(new FiniteSet(x)));
        Assert.Equal("∅", new FiniteSet().ToString());
        var roots = new FiniteSet((-1 + (i * Expr.Sqrt(3))) / 2, (-1 - (i * Expr.Sqrt(3))) / 2, 1);
        Assert.Equal("{ 1 }", roots.Intersect(new FiniteSet(1, -1)).ToString());
    }
}
