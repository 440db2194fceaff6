namespace ToolReasoner.Symbolics.Tests.Numbers.Balls;

public sealed class MagnitudeTests
{
    [Fact]
    public void Every_operation_rounds_to_the_safe_side_and_not_far()
    {
        var random = new Random(4);
        for (var i = 0; i < 20000; i++)
        {
            var (a, p) = Pick(random);
            var (b, q) = Pick(random);
            Above(p + q, a + b);
            Above(p * q, a * b);
            Above(p / q, a / b);
            Below(p * q, Magnitude.ProductBelow(a, b));
            Below(p > q ? p - q : 0, Magnitude.Difference(a, b), p > q ? p * new Rational(1, 1 << 26) : 0);
            var root = Exact(a.SquareRoot());
            Assert.True(root * root >= p && root * root <= p * new Rational((1 << 24) + 1, 1 << 24));
        }
    }

    private static void Above(Rational exact, Magnitude bound)
    {
        Assert.True(Exact(bound) >= exact);
        Assert.True(Exact(bound) <= exact * new Rational((1 << 27) + 1, 1 << 27));
    }

    private static void Below(Rational exact, Magnitude bound, Rational slack = default)
    {
        Assert.True(Exact(bound) <= exact);
        Assert.True(Exact(bound) >= (exact * new Rational((1 << 27) - 1, 1 << 27)) - slack);
    }

    private static Rational Exact(Magnitude value) => BigFloat.Of(value).ToRational();

    private static (Magnitude Value, Rational Exact) Pick(Random random)
    {
        var value = Magnitude.Of((ulong)random.NextInt64(1, 1L << random.Next(1, 31)), random.Next(-80, 80));
        return (value, Exact(value));
    }
}
