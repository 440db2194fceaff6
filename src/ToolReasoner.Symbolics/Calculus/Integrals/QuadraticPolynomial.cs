namespace ToolReasoner.Symbolics;

/// <summary>P + R·√δ, polynomials over the rationals and a fixed rational δ that is no square.</summary>
/// <param name="Plain">P.</param>
/// <param name="Rooted">R.</param>
/// <param name="Delta">δ.</param>
internal sealed record QuadraticPolynomial(RationalPolynomial Plain, RationalPolynomial Rooted, Rational Delta)
{
    private int Degree => Math.Max(Plain.Degree, Rooted.Degree);

    /// <summary>The monic greatest common divisor.</summary>
    public static QuadraticPolynomial Gcd(QuadraticPolynomial left, QuadraticPolynomial right, Budget budget)
    {
        var (a, b) = (left, right);
        while (b.Degree >= 0)
        {
            budget.Spend(16);
            (a, b) = (b, a.Remainder(b.Monic()));
        }

        return a.Monic();
    }

    private QuadraticPolynomial Monic()
    {
        // 1/(p + r√δ) = (p − r√δ)/(p² − δr²)
        var (p, r) = (Plain[Degree], Rooted[Degree]);
        var norm = (p * p) - (Delta * r * r);
        return Scale(p / norm, -r / norm);
    }

    private QuadraticPolynomial Scale(Rational p, Rational r) => new((Plain * p) + (Rooted * (r * Delta)), (Plain * r) + (Rooted * p), Delta);

    private QuadraticPolynomial Remainder(QuadraticPolynomial monic)
    {
        var rest = this;
        while (rest.Degree >= monic.Degree)
        {
            var top = rest.Degree;
            var shift = Power(top - monic.Degree);
            var part = monic.Scale(rest.Plain[top], rest.Rooted[top]);
            rest = new(rest.Plain - (part.Plain * shift), rest.Rooted - (part.Rooted * shift), Delta);
        }

        return rest;
    }

    private static RationalPolynomial Power(int exponent) => IntegerPolynomial.Monomial(1, exponent);
}
