using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Binomials, falling factorials and double factorials in balls.</summary>
internal static class BallCombinatorics
{
    private const int MostFactors = 20_000;

    /// <summary>The value; null when the function is another, or its arguments are of a kind that is not handled here.</summary>
    public static ComplexBall? Of(Function function, ComplexBall[] arguments, int precision)
    {
        if (function == Function.Binomial || function == Function.Permutations)
        {
            var (n, k) = (arguments[0], arguments[1]);
            if (k is { IsReal: true, IsExact: true } && k.Real.TryGetInteger(out var count) && count <= MostFactors)
            {
                return count.Sign < 0
                    ? (function == Function.Binomial && !IsNegativeInteger(n) ? ComplexBall.Zero : ComplexBall.Indeterminate)
                    : Falling(n, (int)count, function == Function.Binomial, precision);
            }

            return n.IsReal && k.IsReal ? new ComplexBall(ByGamma(n.Real, k.Real, function == Function.Binomial, precision)) : null;
        }

        return function == Function.DoubleFactorial && arguments[0] is { IsReal: true, IsExact: true } && arguments[0].Real.TryGetInteger(out var whole)
            ? new ComplexBall(DoubleFactorial(whole, precision))
            : null;
    }

    private static bool IsNegativeInteger(ComplexBall n) => n.IsReal && n.Real.Sign is not 1 && n.Real.TryGetInteger(out var whole) && whole.Sign < 0;

    private static ComplexBall Falling(ComplexBall n, int count, bool isDivided, int precision)
    {
        var working = precision + 8 + (2 * BitOperations.Log2((uint)count + 1));
        var result = ComplexBall.One;
        for (var i = 0; i < count; i++)
        {
            result = ComplexBall.Multiply(result, ComplexBall.Subtract(n, Ball.Of(i), working), working);
            if (isDivided)
            {
                result = ComplexBall.Divide(result, Ball.Of(i + 1L), working);
            }
        }

        return result.Round(precision);
    }

    private static Ball ByGamma(Ball n, Ball k, bool isDivided, int precision)
    {
        var working = precision + 16;
        Ball Factorial(Ball x) => Ball.Gamma(Ball.Add(x, Ball.One, working), working);
        var divisor = Factorial(Ball.Subtract(n, k, working));
        return Ball.Divide(Factorial(n), isDivided ? Ball.Multiply(divisor, Factorial(k), working) : divisor, precision);
    }

    // (2k)!! = 2^k·k! and (2k − 1)!! = (2k)!/(2^k·k!).
    private static Ball DoubleFactorial(BigInteger n, int precision)
    {
        if (n < -1 || n.GetBitLength() > 56)
        {
            return Ball.Indeterminate;
        }

        var k = (long)((n + 1) / 2);
        var working = precision + 8;
        var half = Ball.Gamma(Ball.Of(k + 1), working).Scale(k);
        return n.IsEven ? half.Round(precision) : Ball.Divide(Ball.Gamma(Ball.Of((2 * k) + 1), working), half, precision);
    }
}
