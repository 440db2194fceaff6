namespace ToolReasoner.Symbolics;

/// <content>Functions that are integrals: error function, exponential, logarithmic, sine and cosine integral.</content>
public sealed partial class Ball
{
    /// <summary>The error function, 2/√π·∫ e^(−t²) from 0 to x.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball Erf(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        if (!x.IsFinite || x.IsZero)
        {
            return x;
        }

        if (x.Midpoint.Sign < 0)
        {
            return -Erf(-x, precision);
        }

        if (x.Radius > Magnitude.PowerOfTwo(-2))
        {
            return Monotone(x, precision, Erf);
        }

        if (x.Midpoint.Top > 30 || Math.Pow(x.Lower(30).ToDouble(), 2) > (precision + 8) * 0.6932)
        {
            // 1 − erf x < e^(−x²)
            return One.Widen(Exp(-Square(Of(x.Lower(60)), 60), 30).Above());
        }

        var middle = Of(x.Midpoint);
        var result = middle.IsZero ? Zero : ErfBySeries(middle, precision + 8).Round(precision);
        return x.IsExact ? result : result.Widen(x.Radius * ErfSlope(x));
    }

    /// <summary>1 − erf x, with full relative accuracy for large x.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball ErfComplement(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        if (!x.IsFinite || x.Midpoint.Sign <= 0 || x.Below() < Magnitude.PowerOfTwo(0))
        {
            return Subtract(One, Erf(x, precision + 8), precision);
        }

        if (x.Radius > Magnitude.PowerOfTwo(-2))
        {
            return -Monotone(x, precision, static (y, p) => -ErfComplement(y, p));
        }

        var middle = Of(x.Midpoint);
        var size = Math.Pow(Math.Min(x.Midpoint.ToDouble(), 1e9), 2);
        var working = precision + 16;
        Ball result;
        if (size < (precision + 16) * 0.75)
        {
            result = Subtract(One, ErfBySeries(middle, working + (int)(size * 1.45)), precision);
        }
        else
        {
            // e^(−x²)/(x√π)·Σ (−1)^n (2n − 1)!!/(2x²)^n: the rest is smaller than the first term left out (DLMF 7.12(i)).
            var square = Multiply(middle, middle, working + 64);
            var step = Reciprocal(square.Scale(1), working);
            var sum = Alternating(One, step, n => (2 * n) + 1, working);
            var factor = Exp(-square, working);
            result = Divide(Multiply(factor, sum, working), Multiply(middle, SquareRoot(Pi(working), working), working), precision);
        }

        return x.IsExact ? result : result.Widen(x.Radius * ErfSlope(x));
    }

    /// <summary>The exponential integral Ei(x), the principal value of ∫ e^t/t from −∞ to x; indeterminate when x may be 0.</summary>
    /// <param name="x">Not 0.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball ExponentialIntegral(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        var least = x.Below();
        if (!x.IsFinite || least.IsZero)
        {
            return Indeterminate;
        }

        var middle = Of(x.Midpoint);
        var size = Math.Abs(x.Midpoint.ToDouble());
        var result = x.Midpoint.Top > 40 || size > (2 * precision) + 64
            ? ExponentialIntegralOfLarge(middle, precision + 16)
            : ExponentialIntegralBySeries(middle, precision + 16 + (x.Midpoint.Sign < 0 ? (int)(size * 2.9) + 4 : 0));
        result = result.Round(precision);
        return x.IsExact ? result : result.Widen(x.Radius * Exp(Of(x.Upper(60)), 30).Above() / least);
    }

    /// <summary>The logarithmic integral li(x), the principal value of ∫ dt/log t from 0 to x; indeterminate when x may be 1.</summary>
    /// <param name="x">0 or more, not 1.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball LogarithmicIntegral(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.IsZero ? Zero : ExponentialIntegral(Log(x, precision + 8 + (int)Math.Clamp(x.Midpoint.Top, 0, 64)), precision);
    }

    /// <summary>The sine integral Si(x), ∫ sin t/t from 0 to x.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball SineIntegral(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        if (!x.IsFinite || x.IsZero)
        {
            return x;
        }

        if (x.Midpoint.Sign < 0)
        {
            return -SineIntegral(-x, precision);
        }

        var working = precision + 16;
        var middle = Of(x.Midpoint);
        Ball result;
        if (x.Midpoint.IsZero)
        {
            result = Zero;
        }
        else if (IsLarge(x, precision))
        {
            var (f, g) = Auxiliary(middle, working);
            var (sine, cosine) = SinCos(middle, working);
            var rest = Add(Multiply(f, cosine, working), Multiply(g, sine, working), working);
            result = Subtract(Pi(working).Scale(-1), rest, precision);
        }
        else
        {
            working += (int)Math.Min(x.Midpoint.ToDouble() * 1.45, 1e7);
            var square = Multiply(middle, middle, working);
            result = Summed(middle, n => (Multiply(square, Of(-1.0), working), ((2L * n) + 2) * ((2 * n) + 3), (2L * n) + 1), working).Round(precision);
        }

        // |sin t/t| ≤ 1, and ≤ 1/t.
        return x.IsExact ? result : result.Widen(x.Radius * Magnitude.Min(Magnitude.PowerOfTwo(0), Magnitude.PowerOfTwo(0) / x.Below()));
    }

    /// <summary>The cosine integral Ci(x), γ + log x + ∫ (cos t − 1)/t from 0 to x; indeterminate unless every point is positive.</summary>
    /// <param name="x">Positive.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball CosineIntegral(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        if (!x.IsFinite || x.Midpoint.Sign <= 0 || x.Below().IsZero)
        {
            return Indeterminate;
        }

        var working = precision + 16;
        var middle = Of(x.Midpoint);
        Ball result;
        if (IsLarge(x, precision))
        {
            var (f, g) = Auxiliary(middle, working);
            var (sine, cosine) = SinCos(middle, working);
            result = Subtract(Multiply(f, sine, working), Multiply(g, cosine, working), precision);
        }
        else
        {
            working += (int)Math.Min(x.Midpoint.ToDouble() * 1.45, 1e7);
            var square = -Multiply(middle, middle, working);
            var sum = Summed(square.Scale(-1), n => (square, ((2L * n) + 3) * ((2 * n) + 4), (2L * n) + 2), working);
            result = Add(Add(EulerGamma(working), Log(middle, working), working), sum, precision);
        }

        return x.IsExact ? result : result.Widen(x.Radius / x.Below());
    }

    // 2x/√π·e^(−x²)·Σ (2x²)^n/(1·3·…·(2n + 1)): no term is negative.
    private static Ball ErfBySeries(Ball x, int precision)
    {
        var working = precision + 16;
        var square = Multiply(x, x, working);
        var doubled = square.Scale(1);
        var sum = Summed(One, n => (doubled, (2L * n) + 3, 1), working);
        var factor = Divide(x.Scale(1), SquareRoot(Pi(working), working), working);
        return Multiply(Multiply(factor, Exp(-square, working), working), sum, precision);
    }

    // 1.13·e^(−x²) at the lower end.
    private static Magnitude ErfSlope(Ball x)
    {
        var least = BigFloat.Of(x.Below());
        return Magnitude.Of(37, -5) * Exp(-Square(Of(least), 60), 30).Above();
    }

    private static Ball ExponentialIntegralBySeries(Ball x, int precision)
    {
        var sum = Summed(x, n => (x, n + 2L, n + 1L), precision);
        return Add(Add(EulerGamma(precision), Log(Abs(x, precision), precision), precision), sum, precision);
    }

    // e^x/x·Σ k!/x^k. By parts, the rest after n terms is R(x) = n!·∫ e^t/t^(n+1) from −∞ to x. For x < 0 it is smaller than the first term
    // left out. For x > c = 2(n + 1): |R(c)| ≤ |Ei(c)| + e^c/c·Σ k!/c^k ≤ 2e^c, and from c on the integrand grows by half its size at
    // least, so that |R(x)| ≤ 2e^c + 2·n!·e^x/x^(n+1).
    private static Ball ExponentialIntegralOfLarge(Ball x, int precision)
    {
        var reciprocal = Reciprocal(x, precision);
        var factor = Multiply(Exp(x, precision), reciprocal, precision);
        if (!factor.IsFinite)
        {
            return Indeterminate;
        }

        var (term, sum) = (One, One);
        var n = 1;
        for (; ; n++)
        {
            term = Multiply(Multiply(term, reciprocal, precision), n, precision);
            if (term.Above() <= Magnitude.PowerOfTwo(-precision) || n > precision)
            {
                break;
            }

            sum = Add(sum, term, precision);
        }

        var result = Multiply(factor, sum, precision);
        var error = factor.Above() * term.Above();
        return x.Midpoint.Sign < 0
            ? result.Widen(error)
            : result.Widen(error.Scale(1)).Widen(Exp(Of(2.0 * (n + 1)), 30).Above().Scale(1));
    }

    private static bool IsLarge(Ball x, int precision) => x.Midpoint.Top > 30 || x.Midpoint.ToDouble() > (precision + 24) * 0.8;

    // f(x) = Σ (−1)^k (2k)!/x^(2k+1), g(x) = Σ (−1)^k (2k + 1)!/x^(2k+2): the rest is smaller than the first term left out (DLMF 6.12(ii)).
    private static (Ball F, Ball G) Auxiliary(Ball x, int precision)
    {
        var reciprocal = Reciprocal(x, precision);
        var square = Multiply(reciprocal, reciprocal, precision);
        return (
            Alternating(reciprocal, square, n => ((2L * n) + 1) * ((2 * n) + 2), precision),
            Alternating(square, square, n => ((2L * n) + 2) * ((2 * n) + 3), precision));
    }

    // first·(1 − a₀·step + a₀a₁·step² − …), to where a term is below the precision or no longer falls; the first one left out is the error.
    private static Ball Alternating(Ball first, Ball step, Func<int, long> factor, int precision)
    {
        var (term, sum) = (first, first);
        for (var n = 0; ; n++)
        {
            var next = -Multiply(Multiply(term, step, precision), factor(n), precision);
            if (next.Midpoint.IsZero || next.Midpoint.Top < first.Midpoint.Top - precision || next.Above() >= term.Above())
            {
                return sum.Widen(next.Above());
            }

            (term, sum) = (next, Add(sum, next, precision));
        }
    }

    // Σ t_n/weight_n with t_0 = first and t_(n+1) = t_n·factor/divisor_n, to where the terms are below the precision and fall by half at
    // least: then the rest is smaller than twice the first term left out. Weights do not fall.
    private static Ball Summed(Ball first, Func<int, (Ball Factor, long Divisor, long Weight)> recurrence, int precision)
    {
        var (term, sum) = (first, Zero);
        for (var n = 0; ; n++)
        {
            var (factor, divisor, weight) = recurrence(n);
            var isHalved = factor.Above().Scale(1) <= Magnitude.Below(new BigFloat(divisor, 0));
            if (isHalved && (term.Midpoint.IsZero || term.Midpoint.Top < (sum.Midpoint.IsZero ? first.Midpoint.Top : sum.Midpoint.Top) - precision))
            {
                return sum.Widen(term.Above().Scale(1));
            }

            sum = Add(sum, weight == 1 ? term : Divide(term, Of(weight), precision), precision + 8);
            term = Divide(Multiply(term, factor, precision), Of(divisor), precision);
        }
    }
}
