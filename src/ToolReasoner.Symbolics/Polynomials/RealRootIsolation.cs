using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Isolates real roots by Descartes' rule of signs and bisection (Collins, Akritas 1976; the rule's converse for small intervals is
/// Obreschkoff's two-circle theorem, so that it ends for square-free polynomials).
/// </summary>
internal static class RealRootIsolation
{
    /// <summary>The real roots of a square-free polynomial, ascending.</summary>
    internal static List<RealRoot> Isolate(IntegerPolynomial value, Budget budget)
    {
        var roots = new List<RealRoot>();
        if (value.IsConstant)
        {
            return roots;
        }

        var core = value[0].IsZero ? new IntegerPolynomial(value.Coefficients.AsSpan()[1..]) : value;
        foreach (var (low, high) in Positive(core.Scale(BigInteger.MinusOne), budget))
        {
            roots.Add(RealRoot.Between(value, -high, -low, budget));
        }

        roots.Reverse();
        if (value[0].IsZero)
        {
            roots.Add(RealRoot.At(value, Rational.Zero));
        }

        foreach (var (low, high) in Positive(core, budget))
        {
            roots.Add(RealRoot.Between(value, low, high, budget));
        }

        return roots;
    }

    /// <summary>Sign variations of the coefficients of (x + 1)^n·f((low + high·x)/(x + 1)): 0 or 1 is the number of roots between.</summary>
    internal static int Variations(IntegerPolynomial value, Rational low, Rational high, Budget budget)
    {
        var denominator = low.Denominator * high.Denominator / BigInteger.GreatestCommonDivisor(low.Denominator, high.Denominator);
        var (from, width) = ((BigInteger)(low * denominator), (BigInteger)((high - low) * denominator));
        var onUnit = ToUnit(value, denominator).Shift(from, budget).Scale(width);
        return Variations(onUnit, budget);
    }

    // Intervals with one root each, ascending: open, or both ends the root itself.
    private static List<Gap> Positive(IntegerPolynomial value, Budget budget)
    {
        var found = new List<Gap>();
        var bound = RootBoundBits(value);
        if (bound is not { } k)
        {
            return found;
        }

        // On (0, 2^k), scaled to the unit interval.
        var unit = k >= 0 ? value.Scale(BigInteger.One << k) : value.Reverse().Scale(BigInteger.One << -k).Reverse();
        var open = new Stack<Part>();
        open.Push(new(unit, BigInteger.Zero, 0));
        while (open.TryPop(out var item))
        {
            var (polynomial, index, depth) = item;
            if (polynomial[0].IsZero)
            {
                found.Add(new(Dyadic(index, depth, k), Dyadic(index, depth, k)));
                polynomial = new IntegerPolynomial(polynomial.Coefficients.AsSpan()[1..]);
            }

            var variations = Variations(polynomial, budget);
            if (variations == 0)
            {
                continue;
            }

            if (variations == 1)
            {
                found.Add(new(Dyadic(index, depth, k), Dyadic(index + 1, depth, k)));
                continue;
            }

            // The halves, each scaled to the unit interval; the right one is searched later.
            budget.Spend(polynomial.Degree);
            budget.NeedBits(polynomial.MaxBits());
            var left = Halve(polynomial);
            open.Push(new(left.Shift(BigInteger.One, budget), (index << 1) + 1, depth + 1));
            open.Push(new(left, index << 1, depth + 1));
        }

        return found;
    }

    // 2^n f(x/2), without common powers of two.
    private static IntegerPolynomial Halve(IntegerPolynomial value)
    {
        var coefficients = new BigInteger[value.Degree + 1];
        var twos = long.MaxValue;
        for (var i = 0; i < coefficients.Length; i++)
        {
            coefficients[i] = value.Coefficients[i] << (value.Degree - i);
            twos = coefficients[i].IsZero ? twos : Math.Min(twos, (long)BigInteger.TrailingZeroCount(BigInteger.Abs(coefficients[i])));
        }

        return IntegerPolynomial.Own(Array.ConvertAll(coefficients, c => c >> (int)twos));
    }

    private static int Variations(IntegerPolynomial onUnit, Budget budget)
    {
        // (x + 1)^n f(1/(x + 1)): few variations before the shift settle it, as a shift by a positive number adds none.
        var reversed = onUnit.Reverse();
        return SignChanges(reversed) == 0 ? 0 : SignChanges(reversed.Shift(BigInteger.One, budget));
    }

    private static int SignChanges(IntegerPolynomial value)
    {
        var (changes, last) = (0, 0);
        foreach (var coefficient in value.Coefficients)
        {
            if (coefficient.Sign != 0)
            {
                changes += coefficient.Sign == -last ? 1 : 0;
                last = coefficient.Sign;
            }
        }

        return changes;
    }

    // k with all positive roots below 2^k, by Cauchy's bound in the form 2·max |a(n-i)/a(n)|^(1/i) over coefficients of the other sign; null where there is no positive root.
    private static int? RootBoundBits(IntegerPolynomial value)
    {
        var bound = default(int?);
        var lead = value.LeadingCoefficient;
        for (var i = 1; i <= value.Degree; i++)
        {
            var coefficient = value.Coefficients[value.Degree - i];
            if (coefficient.Sign == -lead.Sign)
            {
                var bits = IntegerMath.Bits(coefficient) - IntegerMath.Bits(lead) + 1;
                var root = (int)Math.Ceiling((double)bits / i) + 1;
                bound = Math.Max(bound ?? root, root);
            }
        }

        return bound;
    }

    private static Rational Dyadic(BigInteger index, int depth, int scale) =>
        depth >= scale ? new Rational(index, BigInteger.One << (depth - scale)) : new Rational(index << (scale - depth));

    // denominator^n·f(x/denominator).
    private static IntegerPolynomial ToUnit(IntegerPolynomial value, BigInteger denominator)
    {
        var coefficients = value.Coefficients.ToArray();
        var power = BigInteger.One;
        for (var i = value.Degree - 1; i >= 0; i--)
        {
            power *= denominator;
            coefficients[i] *= power;
        }

        return IntegerPolynomial.Own(coefficients);
    }

    private sealed record Gap(Rational Low, Rational High);

    private sealed record Part(IntegerPolynomial Polynomial, BigInteger Index, int Depth);
}
