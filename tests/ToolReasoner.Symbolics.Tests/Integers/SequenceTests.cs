using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class SequenceTests
{
    [Fact]
    public void Fibonacci_and_lucas_numbers_follow_their_rule_in_both_directions()
    {
        for (var n = -60; n <= 200; n++)
        {
            Assert.Equal(NumberTheory.Fibonacci(n + 2), NumberTheory.Fibonacci(n) + NumberTheory.Fibonacci(n + 1));
            Assert.Equal(NumberTheory.Lucas(n), NumberTheory.Fibonacci(n - 1) + NumberTheory.Fibonacci(n + 1));
            for (var m = 1; m < 12; m++)
            {
                Assert.Equal(NumberTheory.Mod(NumberTheory.Fibonacci(n), m), NumberTheory.FibonacciMod(n, m));
                Assert.Equal(NumberTheory.Mod(NumberTheory.Lucas(n), m), NumberTheory.LucasMod(n, m));
            }
        }

        Assert.Equal(BigInteger.Parse("354224848179261915075"), NumberTheory.Fibonacci(100));
        Assert.Throws<GaveUpException>(() => NumberTheory.Fibonacci(long.MaxValue));
    }

    [Fact]
    public void The_pisano_period_agrees_with_trying()
    {
        for (var m = 1; m <= 400; m++)
        {
            var (a, b, period) = (0 % m, 1 % m, 0);
            do
            {
                (a, b, period) = (b, (a + b) % m, period + 1);
            }
            while (a != 0 || b != 1 % m);

            Assert.Equal(period, NumberTheory.PisanoPeriod(m));
        }
    }

    [Fact]
    public void Bernoulli_numbers_follow_their_recurrence()
    {
        // Σ over k ≤ n of C(n + 1, k)·B(k) = 0.
        for (var n = 1; n <= 40; n++)
        {
            var (sum, binomial) = (Rational.Zero, BigInteger.One);
            for (var k = 0; k <= n; k++)
            {
                sum += binomial * NumberTheory.Bernoulli(k);
                binomial = binomial * (n + 1 - k) / (k + 1);
            }

            Assert.True(sum.IsZero, $"{n}");
        }

        Assert.Equal(new Rational(-691, 2730), NumberTheory.Bernoulli(12));
    }

    [Fact]
    public void Collatz_reaches_one()
    {
        Assert.Equal([6, 3, 10, 5, 16, 8, 4, 2, 1], NumberTheory.Collatz(6));
        Assert.Equal(111, NumberTheory.CollatzSteps(27));
        Assert.Equal(0, NumberTheory.CollatzSteps(1));
    }
}
