using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Greatest common divisors over the integers by remainders modulo primes, certified by division (Brown 1971).</summary>
internal static class IntegerPolynomialGcd
{
    internal static (IntegerPolynomial Gcd, IntegerPolynomial Cofactor, IntegerPolynomial OtherCofactor) Of(
        IntegerPolynomial left, IntegerPolynomial right, Budget budget)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.IsZero || right.IsZero)
        {
            var other = left.IsZero ? right : left;
            var sign = (IntegerPolynomial)(other.LeadingCoefficient.Sign < 0 ? -1 : 1);
            var unit = other.IsZero ? IntegerPolynomial.Zero : sign;
            return (other * sign, left.IsZero ? left : unit, right.IsZero ? right : unit);
        }

        var (leftContent, rightContent) = (left.Content(), right.Content());
        var content = BigInteger.GreatestCommonDivisor(leftContent, rightContent);
        var gcd = Primitive(left.PrimitivePart(), right.PrimitivePart(), budget) * content;
        return gcd.IsOne ? (gcd, left, right) : (gcd, left.DivideExact(gcd, budget), right.DivideExact(gcd, budget));
    }

    private static IntegerPolynomial Primitive(IntegerPolynomial left, IntegerPolynomial right, Budget budget)
    {
        if (left.IsConstant || right.IsConstant)
        {
            return IntegerPolynomial.One;
        }

        if (left.Equals(right))
        {
            return left;
        }

        // The gcd's leading coefficient divides this one; images are scaled to it so that they agree.
        var lead = BigInteger.GreatestCommonDivisor(left.LeadingCoefficient, right.LeadingCoefficient);
        var image = default(RemainderImage);
        foreach (var prime in WordPrimes.Descending())
        {
            var leadResidue = WordModulus.Of(lead, prime);
            if (leadResidue == 0)
            {
                continue;
            }

            budget.Spend(left.Degree + right.Degree);
            var gcd = ModularPolynomial.Of(left, prime).Gcd(ModularPolynomial.Of(right, prime), budget);
            if (gcd.Degree == 0)
            {
                return IntegerPolynomial.One;
            }

            gcd = gcd.Scale(leadResidue);
            if (image is null || gcd.Degree < image.Degree)
            {
                image = new RemainderImage(gcd);
            }
            else if (gcd.Degree > image.Degree)
            {
                continue;
            }
            else if (!image.Join(gcd, budget))
            {
                continue;
            }

            var candidate = image.Symmetric().PrimitivePart();
            if (left.TryDivide(candidate, out _, budget) && right.TryDivide(candidate, out _, budget))
            {
                return candidate;
            }
        }

        throw new GaveUpException("no more primes for a greatest common divisor");
    }
}
