using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Polynomials whose roots are sums, products or powers of the roots of others, by sums of powers of roots (Bostan, Flajolet, Salvy, Schost:
/// Fast computation of special resultants, 2006). Roots are scaled to algebraic integers first, so that everything is whole.
/// </summary>
internal static class ComposedPolynomials
{
    /// <summary>Π (x - (a + b)) over the roots a of one and b of the other, primitive.</summary>
    internal static IntegerPolynomial Sum(IntegerPolynomial left, IntegerPolynomial right, Budget budget)
    {
        var scale = left.LeadingCoefficient * right.LeadingCoefficient;
        var degree = CheckedDegree(left, right, budget);
        var (p, q) = (PowerSums(Monic(left, scale), degree, budget), PowerSums(Monic(right, scale), degree, budget));
        return Unscale(FromPowerSums(SumsOfSums(p, q, budget), degree, budget), scale);
    }

    /// <summary>Π (x - ab) over the roots a of one and b of the other, primitive.</summary>
    internal static IntegerPolynomial Product(IntegerPolynomial left, IntegerPolynomial right, Budget budget)
    {
        var degree = CheckedDegree(left, right, budget);
        var p = PowerSums(Monic(left, left.LeadingCoefficient), degree, budget);
        var q = PowerSums(Monic(right, right.LeadingCoefficient), degree, budget);
        var sums = p.Zip(q, (a, b) => a * b).ToArray();
        return Unscale(FromPowerSums(sums, degree, budget), left.LeadingCoefficient * right.LeadingCoefficient);
    }

    /// <summary>Π (x - a^n) over the roots a, primitive.</summary>
    internal static IntegerPolynomial Power(IntegerPolynomial value, int exponent, Budget budget)
    {
        budget.NeedBits((double)exponent * value.Degree * (value.MaxBits() + 2));
        var all = PowerSums(Monic(value, value.LeadingCoefficient), checked(value.Degree * exponent), budget);
        var sums = Enumerable.Range(0, value.Degree + 1).Select(k => all[k * exponent]).ToArray();
        return Unscale(FromPowerSums(sums, value.Degree, budget), budget.Pow(value.LeadingCoefficient, exponent));
    }

    /// <summary>Π (x - (a + b)) over the pairs of different roots, primitive.</summary>
    internal static IntegerPolynomial PairSums(IntegerPolynomial value, Budget budget)
    {
        var degree = value.Degree * (value.Degree - 1) / 2;
        budget.Spend((long)degree * degree);
        var p = PowerSums(Monic(value, value.LeadingCoefficient), degree, budget);
        var all = SumsOfSums(p, p, budget);

        // All ordered pairs less the doubles, each pair twice.
        var sums = all.Select((sum, k) => (sum - (p[k] << k)) / 2).ToArray();
        return Unscale(FromPowerSums(sums, degree, budget), value.LeadingCoefficient);
    }

    private static int CheckedDegree(IntegerPolynomial left, IntegerPolynomial right, Budget budget)
    {
        var degree = (long)left.Degree * right.Degree;
        budget.Spend(1 + (degree * degree));
        return degree <= IntegerPolynomial.MaxDegree ? (int)degree : throw new GaveUpException($"a polynomial of degree {degree} would be needed");
    }

    // The monic polynomial with scale·root for each root; the leading coefficient divides the scale.
    private static IntegerPolynomial Monic(IntegerPolynomial value, BigInteger scale)
    {
        var coefficients = value.Coefficients.ToArray();
        var power = scale / value.LeadingCoefficient;
        for (var i = value.Degree - 1; i >= 0; i--)
        {
            coefficients[i] *= power;
            power *= scale;
        }

        coefficients[^1] = BigInteger.One;
        return IntegerPolynomial.Own(coefficients);
    }

    private static IntegerPolynomial Unscale(IntegerPolynomial value, BigInteger scale) => value.Scale(scale).PrimitivePart();

    // Newton's identities.
    private static BigInteger[] PowerSums(IntegerPolynomial monic, int upTo, Budget budget)
    {
        var sums = new BigInteger[upTo + 1];
        sums[0] = monic.Degree;
        for (var k = 1; k <= upTo; k++)
        {
            budget.Spend(1 + monic.Degree);
            var sum = k <= monic.Degree ? -k * monic[monic.Degree - k] : BigInteger.Zero;
            for (var i = 1; i < k && i <= monic.Degree; i++)
            {
                sum -= monic[monic.Degree - i] * sums[k - i];
            }

            sums[k] = sum;
            budget.NeedBits(IntegerMath.Bits(sum));
        }

        return sums;
    }

    private static IntegerPolynomial FromPowerSums(BigInteger[] sums, int degree, Budget budget)
    {
        var coefficients = new BigInteger[degree + 1];
        coefficients[degree] = BigInteger.One;
        for (var k = 1; k <= degree; k++)
        {
            budget.Spend(1 + (k * (1 + (IntegerMath.Bits(sums[k]) / 256))));
            var sum = sums[k];
            for (var i = 1; i < k; i++)
            {
                sum += coefficients[degree - i] * sums[k - i];
            }

            coefficients[degree - k] = -sum / k;
        }

        return IntegerPolynomial.Own(coefficients);
    }

    private static BigInteger[] SumsOfSums(BigInteger[] p, BigInteger[] q, Budget budget)
    {
        var sums = new BigInteger[p.Length];
        for (var k = 0; k < sums.Length; k++)
        {
            budget.Spend(1 + k);
            var (sum, binomial) = (BigInteger.Zero, BigInteger.One);
            for (var i = 0; i <= k; i++)
            {
                sum += binomial * p[i] * q[k - i];
                binomial = binomial * (k - i) / (i + 1);
            }

            sums[k] = sum;
        }

        return sums;
    }
}
