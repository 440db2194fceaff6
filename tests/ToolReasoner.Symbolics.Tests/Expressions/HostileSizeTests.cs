using System.Diagnostics;
using System.Numerics;
using static ToolReasoner.Symbolics.Expr;

namespace ToolReasoner.Symbolics.Tests.Expressions;

public sealed class HostileSizeTests
{
    private static readonly Expr s_x = Symbol("x");

    [Fact]
    public void A_tower_of_nines_stays_a_power() =>
        Soon(() => Assert.IsType<PowerExpr>(Pow(9, Pow(9, Pow(9, 9)))));

    [Fact]
    public void Powers_factorials_and_binomials_that_would_be_huge_stay()
    {
        Soon(() =>
        {
            Assert.Equal("10^1000000000", Pow(10, Pow(10, 9)).Text());
            Assert.Equal(Pow(10, Pow(10, 9)), Pow(Pow(10, 5), 2 * Pow(10, 8)));
            Assert.IsType<FunctionExpr>(Factorial(30_000));
            Assert.IsType<FunctionExpr>(Factorial(Pow(10, 30)));
            Assert.IsType<FunctionExpr>(Binomial(Pow(10, 9), Pow(10, 8)));
            Assert.IsType<FunctionExpr>(Binomial(-Pow(10, 9), Pow(10, 8)));
            Assert.IsType<FunctionExpr>(DoubleFactorial(Pow(10, 12)));
            Assert.IsType<FunctionExpr>(Harmonic(Pow(10, 12)));
            Assert.IsType<FunctionExpr>(Zeta(Pow(10, 12)));
            Assert.IsType<PowerExpr>(Pow(1 + I, Pow(10, 12)));
            Assert.IsType<PowerExpr>(Pow(s_x, Pow(10, 12)));
            _ = Floor(Pow(10, Pow(10, 9)));
            _ = Sin(Pow(10, Pow(10, 9)) * Pi);
        });
    }

    [Fact]
    public void Radicals_and_logarithms_of_huge_numbers_take_bounded_work()
    {
        var digits = BigInteger.Parse("1" + new string('7', 60_000));
        Soon(() =>
        {
            _ = Sqrt(digits);
            _ = Ln(digits);
            _ = Pow(digits, s_x);
            _ = Pow(BigInteger.Pow(10, 100_000), Rational.Half);
            _ = Sqrt(digits) * Sqrt(digits + 2);
        });
    }

    [Fact]
    public void A_nesting_of_a_thousand_is_made_compared_and_rewritten()
    {
        Expr Nest(Expr inner)
        {
            for (var i = 0; i < 1000; i++)
            {
                inner = Sin(inner) + Pow(inner, 1 - s_x);
                inner = i % 3 == 0 ? Sqrt(inner) : inner;
            }

            return inner;
        }

        var (deep, again) = (Nest(s_x), Nest(s_x));
        Assert.Equal(deep, again);
        Assert.Equal(0, Compare(deep, again));
        Assert.Equal(Nest(Symbol("y")), deep.Substitute(s_x, Symbol("y")).Substitute(1 - Symbol("y"), 1 - s_x));
        Assert.Equal(["x"], deep.FreeSymbols.Select(symbol => symbol.Name));
        Assert.True(deep.Depth > 1000);
    }

    [Fact]
    public void A_nesting_beyond_the_stack_is_given_up_and_not_fatal()
    {
        var deep = s_x;
        for (var i = 0; i < 200_000; i++)
        {
            deep = Sin(deep + 1);
        }

        Assert.Throws<GaveUpException>(() => deep.Substitute(s_x, 2));
        Assert.Equal(deep, deep + 0);
    }

    [Fact]
    public void Trees_that_share_parts_cost_what_they_hold_and_not_what_they_would_if_written_out()
    {
        Expr Shared()
        {
            var value = s_x;
            for (var i = 0; i < 60; i++)
            {
                value = Sin(value) * Cos(value);
            }

            return value;
        }

        Soon(() =>
        {
            var (one, other) = (Shared(), Shared());
            Assert.True(one.Size > 1L << 60);
            Assert.Equal(one, other);
            Assert.Equal(2 * one, one + other);
            Assert.NotEqual(one, one.Substitute(s_x, Symbol("y")));
            Assert.True(double.IsFinite(CompiledFunction.CompileOne(one, s_x)(0.3)));
        });
    }

    [Fact]
    public void Sums_and_products_of_ten_thousand_parts_are_made_at_once_and_one_by_one()
    {
        var random = new Random(5);
        var terms = Enumerable.Range(0, 10_000).Select(i => random.Next(1, 9) * Symbol($"a{random.Next(7_000)}")).ToArray();
        Soon(() =>
        {
            var sum = Add(terms);
            var oneByOne = (Expr)0;
            foreach (var term in terms)
            {
                oneByOne += term;
            }

            Assert.Equal(sum, oneByOne);
            Assert.Equal(Multiply(terms), Multiply([.. terms.Reverse()]));
        });
    }

    // A guard against hanging, not a measure of speed.
    private static void Soon(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }
}
