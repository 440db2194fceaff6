namespace ToolReasoner.Symbolics;

/// <summary>What integration needs of polynomials in one variable over the rational functions of parameters.</summary>
internal static class FieldPolynomials
{
    private static readonly FieldPolynomial s_zero = FieldPolynomial.One.Scale(RationalFunction.Zero);

    /// <summary>Sum.</summary>
    public static FieldPolynomial Plus(this FieldPolynomial left, FieldPolynomial right) => left - right.Scale(-1);

    /// <summary>The derivative by the variable.</summary>
    public static FieldPolynomial Derivative(this FieldPolynomial value) =>
        Of(value.Coefficients.Skip(1).Select((c, i) => c * (Rational)(i + 1)));

    /// <summary>The antiderivative without constant.</summary>
    public static FieldPolynomial Antiderivative(this FieldPolynomial value) =>
        Of(value.Coefficients.Select((c, i) => c * new Rational(1, i + 1)).Prepend(RationalFunction.Zero));

    /// <summary>From the constant coefficient up.</summary>
    public static FieldPolynomial Of(IEnumerable<RationalFunction> coefficients)
    {
        // Variable 0 stands for the polynomial's own here; only its powers are taken from it.
        var sum = s_zero;
        foreach (var (coefficient, power) in coefficients.Select((c, i) => (c, i)))
        {
            if (!coefficient.IsZero)
            {
                sum = sum.Plus(FieldPolynomial.Of(MultivariatePolynomial.Variable(0).Pow(power), 0).Scale(coefficient));
            }
        }

        return sum;
    }

    /// <summary>The polynomial over the rationals that it is, if all coefficients are numbers.</summary>
    public static RationalPolynomial? Rational(this FieldPolynomial value) =>
        value.Coefficients.All(c => c.IsPolynomial && c.Numerator.IsConstant)
            ? new RationalPolynomial([.. value.Coefficients.Select(c => c.Numerator.ConstantTerm)])
            : null;
}
