namespace ToolReasoner.Symbolics.Tests.Sets;

public sealed class RealSetTests
{
    [Fact]
    public void Sets_are_written_as_schools_write_them()
    {
        Assert.Equal("(-∞, 2] ∪ (3, 5)", RealSet.AtMost(2).Union(RealSet.Open(3, 5)).ToString());
        Assert.Equal("{ 1, 2 }", RealSet.Of(2, 1, 2).ToString());
        Assert.Equal("{ -1, 1/2 } ∪ (3, ∞)", RealSet.GreaterThan(3).Union(RealSet.Of(new Rational(1, 2), -1)).ToString());
        Assert.Equal("∅", RealSet.Empty.ToString());
        Assert.Equal("(-∞, ∞)", RealSet.All.ToString());
        Assert.Equal(@"\left(-\infty, 2\right] \cup \left\{3\right\}", RealSet.AtMost(2).Union(RealSet.Of(3)).ToLatex());
    }

    [Fact]
    public void Pieces_that_touch_grow_together_and_a_hole_stays()
    {
        Assert.Equal("[0, 2]", RealSet.Interval(0, 1, true, false).Union(RealSet.Closed(1, 2)).ToString());
        Assert.Equal("[0, 1) ∪ (1, 2]", RealSet.Interval(0, 1, true, false).Union(RealSet.Interval(1, 2, false, true)).ToString());
        Assert.Equal("(-∞, 1) ∪ (1, ∞)", RealSet.Of(1).Complement().ToString());
        Assert.Equal("(0, 1)", RealSet.Closed(0, 1).Except(RealSet.Of(0, 1)).ToString());
        Assert.Equal("{ 1 }", RealSet.AtMost(1).Intersect(RealSet.AtLeast(1)).ToString());
        Assert.True(RealSet.Open(1, 1).IsEmpty);
        Assert.True(RealSet.Closed(2, 1).IsEmpty);
    }

    [Fact]
    public void Joined_sets_hold_what_the_single_ones_say()
    {
        var random = new Random(47);
        for (var round = 0; round < 200; round++)
        {
            var (a, b) = (RandomSet(random), RandomSet(random));
            var (union, both, less, rest) = (a.Union(b), a.Intersect(b), a.Except(b), a.Complement());
            for (var twice = -11; twice <= 11; twice++)
            {
                Expr x = new Rational(twice, 2);
                var (inA, inB) = (a.Contains(x) == Truth.True, b.Contains(x) == Truth.True);
                Assert.Equal(inA || inB, union.Contains(x) == Truth.True);
                Assert.Equal(inA && inB, both.Contains(x) == Truth.True);
                Assert.Equal(inA && !inB, less.Contains(x) == Truth.True);
                Assert.Equal(!inA, rest.Contains(x) == Truth.True);
            }

            Assert.Equal(rest.Union(b.Complement()), both.Complement());
            Assert.Equal(a, rest.Complement());
            Assert.Equal(less.IsEmpty, a.IsSubsetOf(b));
        }
    }

    [Fact]
    public void Sets_go_to_the_tree_and_back()
    {
        var random = new Random(53);
        for (var round = 0; round < 200; round++)
        {
            var set = RandomSet(random);
            Assert.True(RealSet.TryFrom(set.ToExpr(), out var read));
            Assert.Equal(set, read);
        }

        Assert.True(RealSet.TryFrom(Expr.SetOperationOf(SetOperation.Difference, [Expr.Named(NamedSet.Reals), Expr.FiniteSet(0)]), out var punctured));
        Assert.Equal("(-∞, 0) ∪ (0, ∞)", punctured.ToString());
        Assert.False(RealSet.TryFrom(Expr.Named(NamedSet.Integers), out _));
        Assert.False(RealSet.TryFrom(Expr.Interval(0, Expr.Symbol("a"), true, true), out _));
    }

    [Fact]
    public void Ends_may_be_any_constants_whose_order_is_known()
    {
        var golden = (1 + Expr.Sqrt(5)) / 2;
        var set = RealSet.Interval(Expr.Sqrt(2), Expr.Pi, false, true).Union(RealSet.Interval(golden, 4, true, false));
        Assert.Equal("(sqrt(2), 4)", set.ToString());
        Assert.Equal(Truth.True, set.Contains(Expr.E));
        Assert.Equal(Truth.False, set.Contains(Expr.Sqrt(2)));
        Assert.Equal([2, 3], set.Integers());
        Assert.Equal(@"\left(\sqrt{2}, 4\right)", set.ToLatex());
        Assert.Equal("4 - sqrt(2)", set.Length.ToString());
    }

    [Fact]
    public void What_is_not_decided_is_said_and_never_guessed()
    {
        // Structure alone does not show where √2 lies.
        Assert.Throws<GaveUpException>(() => RealSet.Interval(1, Expr.Sqrt(2), true, true, StructuralOrder.Instance));
        Assert.Equal(Truth.Unknown, RealSet.Interval(1, 2, true, true, StructuralOrder.Instance).Contains(Expr.Sqrt(2)));
        Assert.Equal(Truth.Unknown, RealSet.Closed(1, 2).Contains(Expr.Symbol("x")));
        Assert.Equal(Truth.False, RealSet.All.Contains(Expr.I));
        Assert.Throws<ArgumentException>(() => RealSet.Of(Expr.I));
        Assert.Throws<ArgumentException>(() => RealSet.Of(Expr.Infinity));
        Assert.Throws<ArgumentException>(() => RealSet.Closed(0, Expr.Symbol("x")));
    }

    [Fact]
    public void Bounds_points_and_integers_of_a_set()
    {
        var set = RealSet.Interval(new Rational(-5, 2), 1, true, false).Union(RealSet.Of(3, new Rational(7, 2)));
        Assert.Equal([-2, -1, 0, 3], set.Integers());
        Assert.Equal(new Rational(-5, 2), ((NumberExpr)set.Infimum).Value);
        Assert.Equal(new Rational(7, 2), ((NumberExpr)set.Supremum).Value);
        Assert.Equal([3, new Rational(7, 2)], set.Points);
        Assert.Equal("{ -5/2, 1, 3, 7/2 }", set.Boundary().ToString());
        Assert.Throws<InvalidOperationException>(() => RealSet.All.Integers());
    }

    private static RealSet RandomSet(Random random)
    {
        var set = RealSet.Empty;
        for (var pieces = random.Next(4); pieces > 0; pieces--)
        {
            var (from, length) = (random.Next(-5, 5), random.Next(4));
            set = set.Union(random.Next(8) switch
            {
                0 => RealSet.AtMost(-from),
                1 => RealSet.GreaterThan(from),
                2 => RealSet.Of(from, from + length),
                _ => RealSet.Interval(from, from + length, random.Next(2) == 0, random.Next(2) == 0),
            });
        }

        return set;
    }
}
