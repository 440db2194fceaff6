using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Shortens an interval with a sign change by quadratic interval refinement (Abbott 2006): certain as bisection, fast as Newton's method.</summary>
internal static class RootRefinement
{
    internal static (Rational Low, Rational High) Refine(
        IntegerPolynomial polynomial, Rational low, Rational high, int signAtLow, Rational target, Budget budget)
    {
        var bits = 2;
        while (high - low > target)
        {
            budget.NeedBits((double)polynomial.Degree * low.Denominator.GetBitLength());
            budget.Spend(1 + (polynomial.Degree * (1 + (polynomial.Degree * low.Denominator.GetBitLength() / 512))));
            if (bits > 1 && Narrow(polynomial, low, high, signAtLow, bits) is var (newLow, newHigh))
            {
                (low, high) = (newLow, newHigh);
                bits *= 2;
            }
            else
            {
                var middle = (low + high) * Rational.Half;
                var sign = polynomial.SignAt(middle);
                (low, high) = sign == 0 ? (middle, middle) : sign == signAtLow ? (middle, high) : (low, middle);
                bits = Math.Max(2, bits / 2);
            }
        }

        return (low, high);
    }

    // One of 2^bits parts, guessed by the secant; null where the guess is wrong.
    private static (Rational, Rational)? Narrow(IntegerPolynomial polynomial, Rational low, Rational high, int signAtLow, int bits)
    {
        var (atLow, atHigh) = (Rational.Abs(polynomial.Evaluate(low)), Rational.Abs(polynomial.Evaluate(high)));
        var parts = BigInteger.One << bits;
        var width = (high - low) / parts;
        var guess = (atLow * parts / (atLow + atHigh)).Floor();
        guess = BigInteger.Min(guess, parts - 1);
        var (from, to) = (low + (width * guess), low + (width * (guess + 1)));
        var (signFrom, signTo) = (guess.IsZero ? signAtLow : polynomial.SignAt(from), guess == parts - 1 ? -signAtLow : polynomial.SignAt(to));
        return signFrom == 0 ? (from, from) : signTo == 0 ? (to, to) : signFrom == signAtLow && signTo == -signAtLow ? (from, to) : null;
    }
}
