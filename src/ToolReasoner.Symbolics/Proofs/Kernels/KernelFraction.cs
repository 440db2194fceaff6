namespace ToolReasoner.Symbolics;

/// <summary>A polynomial in kernels over a product of powers of such polynomials, which are primitive and no constants.</summary>
/// <param name="Numerator">Reduced by the relations.</param>
/// <param name="Denominator">No two factors equal; they may still have common divisors.</param>
internal sealed record KernelFraction(MultivariatePolynomial Numerator, IReadOnlyList<KernelPower> Denominator)
{
    /// <summary>0.</summary>
    public static KernelFraction Zero { get; } = Of(MultivariatePolynomial.Zero);

    /// <summary>1.</summary>
    public static KernelFraction One { get; } = Of(MultivariatePolynomial.One);

    /// <summary>Whether nothing stands below.</summary>
    public bool IsPolynomial => Denominator.Count == 0;

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => IsPolynomial && Numerator.IsConstant;

    /// <summary>A polynomial.</summary>
    public static KernelFraction Of(MultivariatePolynomial value) => new(value, []);

    /// <summary>A number.</summary>
    public static KernelFraction Of(Rational value) => Of((MultivariatePolynomial)value);
}
