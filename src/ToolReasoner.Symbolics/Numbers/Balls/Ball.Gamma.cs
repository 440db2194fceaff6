using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Gamma function, its logarithm and its logarithmic derivative, factorials, zeta.</content>
public sealed partial class Ball
{
    // Beyond this the time would be minutes; what is asked for above it gets this much.
    private const int MostSpecialBits = 1 << 17;

    /// <summary>Γ(x); indeterminate when x may be 0, −1, −2, …</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball Gamma(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        if (!x.IsFinite)
        {
            return x;
        }

        if (x.IsExact && x.Midpoint.Top < 24 && x.TryGetInteger(out var whole))
        {
            return whole.Sign <= 0 ? Indeterminate
                : whole <= 16 + (2 * precision) ? Factorial((int)whole - 1).Round(precision)
                : GammaRight(x, precision);
        }

        if (x.AccuracyBits < 4 && x.Midpoint.Sign > 0 && x.Lower(30) > Of(1.5).Midpoint)
        {
            return Monotone(x, precision, Gamma); // rises from its minimum at 1.4616… on
        }

        if (x.Midpoint.Sign > 0 && (x.Midpoint.Top > 0 || x.Midpoint >= Of(0.5).Midpoint))
        {
            return x.Below().IsZero ? Indeterminate : GammaRight(x, precision);
        }

        // Γ(x)·Γ(1 − x) = π/sin(πx)
        var working = precision + 12;
        var sine = SinCosPi(x, working).Sine;
        var other = GammaRight(Subtract(One, x, working + (int)Math.Clamp(x.Midpoint.Top, 0, 64)), working);
        return Divide(Pi(working), Multiply(sine, other, working), precision);
    }

    /// <summary>log Γ(x); indeterminate unless every point is positive.</summary>
    /// <param name="x">Positive.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball LogGamma(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        if (!x.IsFinite || x.Midpoint.Sign <= 0 || x.Below().IsZero)
        {
            return Indeterminate;
        }

        if (x.IsExact && x.TryGetInteger(out var whole) && whole <= 2)
        {
            return Zero;
        }

        var near = Subtract(x, x.Midpoint < Of(1.5).Midpoint ? One : Of(2.0), 20).Midpoint;
        var working = precision + 16 + (int)Math.Clamp(near.IsZero ? 0 : -near.Top, 0, (4L * precision) + 256) + (int)Math.Clamp(x.Midpoint.Top, 0, 64);
        var count = StirlingShift(x, working);
        var shifted = Add(x, Of(count), working);
        var log = LogGammaByStirling(shifted, working);
        return count == 0 ? log.Round(precision) : Subtract(log, Log(Rising(x, count, working), working), precision);
    }

    /// <summary>The derivative of log Γ(x); indeterminate when x may be 0, −1, −2, …</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball Digamma(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        if (!x.IsFinite)
        {
            return x;
        }

        var working = precision + 20 + (int)Math.Clamp(Math.Abs(x.Midpoint.IsZero ? 0 : x.Midpoint.Top), 0, 64);
        if (x.Midpoint.Sign <= 0)
        {
            // ψ(1 − x) − ψ(x) = π·cot(πx)
            var (sine, cosine) = SinCosPi(x, working);
            var cotangent = Multiply(Divide(cosine, sine, working), Pi(working), working);
            return Subtract(Digamma(Subtract(One, x, working), working), cotangent, precision);
        }

        if (x.Below().IsZero)
        {
            return Indeterminate;
        }

        var count = StirlingShift(x, working);
        var sum = Zero;
        for (var k = 0; k < count; k++)
        {
            sum = Add(sum, Reciprocal(Add(x, Of(k), working), working), working);
        }

        // log z − 1/(2z) − Σ B_2k/(2k·z^2k): for positive z the rest is smaller than the first term left out (DLMF 5.11(ii)).
        var z = Add(x, Of(count), working);
        var reciprocal = Reciprocal(z, working);
        var square = Square(reciprocal, working);
        var result = Subtract(Log(z, working), reciprocal.Scale(-1), working);
        var power = One;
        foreach (var (bernoulli, k) in BernoulliNumbers.Even(StirlingTerms(working)).Select((b, i) => (b, i + 1)))
        {
            power = Multiply(power, square, working);
            var term = Multiply(Of(bernoulli / (2 * k), working), power, working);
            if (term.Above() <= Magnitude.PowerOfTwo(-working) || k == StirlingTerms(working))
            {
                result = result.Widen(term.Above());
                break;
            }

            result = Subtract(result, term, working);
        }

        return Subtract(result, sum, precision);
    }

    /// <summary>Riemann's ζ(s) for s above 1, and at whole s except 1; indeterminate elsewhere.</summary>
    /// <param name="s">Above 1, or whole.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball Zeta(Ball s, int precision)
    {
        ArgumentNullException.ThrowIfNull(s);
        precision = Math.Min(precision, MostSpecialBits);
        if (!s.IsFinite)
        {
            return s;
        }

        if (s.IsExact && s.TryGetInteger(out var whole) && whole <= 1)
        {
            return ZetaOfNonpositive(whole, precision);
        }

        var least = Subtract(s, One, precision + 8);
        if (least.Sign is not 1)
        {
            return Indeterminate;
        }

        var low = s.Lower(30).ToDouble();
        if (low > precision + 8.0)
        {
            // 1 + 2^−s + 3^−s + … < 1 + 3·2^−s
            return One.Widen(Magnitude.PowerOfTwo(2 - (long)Math.Min(low, 1e15)));
        }

        return ZetaByAlternatingSeries(s, precision);
    }

    /// <summary>n!, exactly.</summary>
    internal static Ball Factorial(int n) => Of(ProductOf(2, n));

    private static BigInteger ProductOf(int from, int to)
    {
        if (to - from < 8)
        {
            var product = BigInteger.One;
            for (var i = from; i <= to; i++)
            {
                product *= i;
            }

            return product;
        }

        var middle = (from + to) / 2;
        return ProductOf(from, middle) * ProductOf(middle + 1, to);
    }

    private static Ball GammaRight(Ball x, int precision)
    {
        // log Γ is large, and its absolute error becomes a relative one.
        var working = precision + 16 + (2 * (int)Math.Clamp(x.Midpoint.Top, 0, 64));
        var count = StirlingShift(x, working);
        var power = Exp(LogGammaByStirling(Add(x, Of(count), working), working), working);
        return count == 0 ? power.Round(precision) : Divide(power, Rising(x, count, working), precision);
    }

    // So far must x be shifted up for Stirling's series to give that many bits: to about a quarter of them.
    private static int StirlingShift(Ball x, int precision)
    {
        var goal = 8 + (precision / 4);
        return x.Midpoint.Top > 40 ? 0 : (int)Math.Max(0, goal - Math.Max(0, x.Lower(60).ToDouble()));
    }

    // From a quarter of the bits on, 0.13 of them are enough (solve (2n)!/(2πz)^2n = 2^−p for z = p/4).
    private static int StirlingTerms(int precision) => 8 + (int)(precision * 0.14);

    // x(x + 1)…(x + count − 1)
    private static Ball Rising(Ball x, int count, int precision)
    {
        if (count <= 4)
        {
            var product = x;
            for (var i = 1; i < count; i++)
            {
                product = Multiply(product, Add(x, Of(i), precision), precision);
            }

            return product;
        }

        var half = count / 2;
        return Multiply(Rising(x, half, precision), Rising(Add(x, Of(half), precision), count - half, precision), precision);
    }

    // (z − 1/2)·log z − z + log(2π)/2 + Σ B_2k/(2k(2k − 1)·z^(2k−1)): for positive z the rest is smaller than the first term left out
    // (DLMF 5.11(ii)).
    private static Ball LogGammaByStirling(Ball z, int precision)
    {
        var log = Log(z, precision);
        var result = Subtract(Multiply(Subtract(z, Of(0.5), precision), log, precision), z, precision);
        result = Add(result, Log(Pi(precision).Scale(1), precision).Scale(-1), precision);
        var reciprocal = Reciprocal(z, precision);
        var square = Square(reciprocal, precision);
        var most = StirlingTerms(precision);
        var numbers = BernoulliNumbers.Even(z.Midpoint.Top > precision ? 1 : most);
        var power = reciprocal;
        for (var k = 1; ; k++)
        {
            var term = Multiply(Of(numbers[k - 1] / ((long)(2 * k) * ((2 * k) - 1)), precision), power, precision);
            if (term.Above() <= Magnitude.PowerOfTwo(-precision) || k >= most || k >= numbers.Length)
            {
                return result.Widen(term.Above());
            }

            result = Add(result, term, precision);
            power = Multiply(power, square, precision);
        }
    }

    // ζ(−n) = (−1)^n·B_(n+1)/(n + 1)
    private static Ball ZetaOfNonpositive(BigInteger s, int precision)
    {
        if (s.IsOne)
        {
            return Indeterminate;
        }

        if (s.IsZero)
        {
            return Of(-0.5);
        }

        if (s.IsEven)
        {
            return Zero;
        }

        var half = (1 - s) / 2;
        return half > 4096 ? Indeterminate : Of(-BernoulliNumbers.Even((int)half)[(int)half - 1] / (BigInteger)((1 - s)), precision);
    }

    // P. Borwein, "An efficient algorithm for the Riemann zeta function" (2000), algorithm 2: for real s > 0, with
    // d_k = n·Σ_(i≤k) (n + i − 1)!·4^i/((n − i)!·(2i)!), ζ(s) = −1/(d_n·(1 − 2^(1−s)))·Σ_(k<n) (−1)^k·(d_k − d_n)/(k + 1)^s + γ,
    // |γ| ≤ 2/((3 + √8)^n·|Γ(s)|·|1 − 2^(1−s)|) ≤ 2.3/((3 + √8)^n·|1 − 2^(1−s)|), for Γ(s) > 0.88.
    private static Ball ZetaByAlternatingSeries(Ball s, int precision)
    {
        var whole = BigInteger.Zero;
        var nearOne = (int)Math.Clamp(-Subtract(s, One, 20).Midpoint.Top, 0, precision);
        var working = precision + 16 + nearOne + (2 * BitOperations.Log2((uint)precision));
        var n = (int)(working / 2.54) + 4;
        var sums = new BigInteger[n + 1];
        var term = BigInteger.One;
        var sum = BigInteger.One;
        sums[0] = sum;
        for (var i = 1; i <= n; i++)
        {
            // The ratio of two terms: 4(n + i − 1)(n − i + 1)/(2i(2i − 1)).
            term = term * (4L * (n + i - 1)) * (n - i + 1) / (2L * i * ((2 * i) - 1));
            sum += term;
            sums[i] = sum;
        }

        // (k + 1)^−s from the powers of its prime factors.
        var isWhole = s.IsExact && s.TryGetInteger(out whole);
        var powers = new Ball[n + 1];
        powers[1] = One;
        var total = Zero;
        for (var k = 1; k <= n; k++)
        {
            if (powers[k] is null)
            {
                powers[k] = isWhole ? Power(Of(k), -whole, working) : Exp(Multiply(-s, Log(Of(k), working), working), working);
            }

            for (var m = 2; m <= k && m * k <= n; m++)
            {
                powers[m * k] ??= Multiply(powers[m], powers[k], working);
            }

            var part = Multiply(Of(sums[k - 1] - sums[n]), powers[k], working + 8);
            total = int.IsEvenInteger(k) ? Subtract(total, part, working + 8) : Add(total, part, working + 8);
        }

        // 2^(1−s) − 1, without loss near 1.
        var factor = ExpLessOne(Multiply(Subtract(One, s, working), LogTwo(working), working), working);
        var result = Divide(total, Multiply(Of(sums[n]), factor, working), working);
        return result.Widen(Magnitude.Of(3, 0) * Magnitude.PowerOfTwo(-(long)(n * 2.5431)) / factor.Below()).Round(precision);
    }
}
