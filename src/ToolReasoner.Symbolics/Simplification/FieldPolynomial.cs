namespace ToolReasoner.Symbolics;

/// <summary>A polynomial in one variable over the rational functions of others.</summary>
internal sealed class FieldPolynomial
{
    private FieldPolynomial(IEnumerable<RationalFunction> coefficients)
    {
        var list = coefficients.ToList();
        while (list.Count > 0 && list[^1].IsZero)
        {
            list.RemoveAt(list.Count - 1);
        }

        Coefficients = list;
    }

    /// <summary>1.</summary>
    public static FieldPolynomial One { get; } = new([RationalFunction.One]);

    /// <summary>From the constant one up; the last is not 0.</summary>
    public IReadOnlyList<RationalFunction> Coefficients { get; }

    /// <summary>-1 for 0.</summary>
    public int Degree => Coefficients.Count - 1;

    /// <summary>A polynomial seen as one in this variable.</summary>
    public static FieldPolynomial Of(MultivariatePolynomial value, int variable) => new(value.CoefficientsIn(variable).Select(c => (RationalFunction)c));

    /// <summary>Product.</summary>
    public static FieldPolynomial operator *(FieldPolynomial left, FieldPolynomial right)
    {
        if (left.Degree < 0 || right.Degree < 0)
        {
            return new([]);
        }

        var product = Enumerable.Repeat(RationalFunction.Zero, left.Degree + right.Degree + 1).ToArray();
        for (var i = 0; i <= left.Degree; i++)
        {
            for (var j = 0; j <= right.Degree; j++)
            {
                product[i + j] += left.Coefficients[i] * right.Coefficients[j];
            }
        }

        return new(product);
    }

    /// <summary>Difference.</summary>
    public static FieldPolynomial operator -(FieldPolynomial left, FieldPolynomial right) =>
        new(Enumerable.Range(0, Math.Max(left.Degree, right.Degree) + 1).Select(i => left.At(i) - right.At(i)));

    /// <summary>Times a rational function.</summary>
    public FieldPolynomial Scale(RationalFunction factor) => new(Coefficients.Select(c => c * factor));

    /// <summary>A whole power.</summary>
    public FieldPolynomial Pow(int exponent)
    {
        var power = One;
        for (var i = 0; i < exponent; i++)
        {
            power *= this;
        }

        return power;
    }

    /// <summary>Quotient and remainder.</summary>
    public (FieldPolynomial Quotient, FieldPolynomial Remainder) Divide(FieldPolynomial divisor, Budget budget)
    {
        var rest = Coefficients.ToArray();
        var quotient = Enumerable.Repeat(RationalFunction.Zero, Math.Max(0, Degree - divisor.Degree + 1)).ToArray();
        var inverse = divisor.Coefficients[^1].Reciprocal();
        for (var top = Degree; top >= divisor.Degree; top--)
        {
            budget.Spend(16);
            var factor = rest[top] * inverse;
            quotient[top - divisor.Degree] = factor;
            for (var j = 0; j <= divisor.Degree && !factor.IsZero; j++)
            {
                rest[top - divisor.Degree + j] -= factor * divisor.Coefficients[j];
            }
        }

        return (new(quotient), new(rest.Take(divisor.Degree)));
    }

    /// <summary>What gives 1 when multiplied with this, modulo a coprime polynomial.</summary>
    public FieldPolynomial InverseModulo(FieldPolynomial modulus, Budget budget)
    {
        var (a, b) = (modulus, Divide(modulus, budget).Remainder);
        var (before, now) = (new FieldPolynomial([]), One);
        while (b.Degree > 0)
        {
            var (quotient, rest) = a.Divide(b, budget);
            (a, b) = (b, rest);
            (before, now) = (now, (before - (quotient * now)).Divide(modulus, budget).Remainder);
        }

        return b.Degree == 0 ? now.Scale(b.Coefficients[0].Reciprocal()) : throw new GaveUpException("two factors of a denominator are not coprime");
    }

    private RationalFunction At(int power) => power <= Degree ? Coefficients[power] : RationalFunction.Zero;
}
