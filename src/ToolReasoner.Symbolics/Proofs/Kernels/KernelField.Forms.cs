namespace ToolReasoner.Symbolics;

/// <content>Questions and forms for those who simplify.</content>
internal sealed partial class KernelField
{
    /// <summary>Whether a value is known to be positive, isolated points apart.</summary>
    public bool IsPositive(Expr value)
    {
        var converted = Convert([value])[0];
        return !converted.Numerator.IsZero && Factor(converted) is var (content, factors) && SignOf(content, factors) > 0;
    }

    /// <summary>Real and imaginary part; null when a kernel is not known to be real.</summary>
    public (Expr Real, Expr Imaginary)? Cartesian(Expr value)
    {
        var converted = Convert([value])[0];
        if (ConjugateOf(converted) is not { } mirrored)
        {
            return null;
        }

        var (twice, other) = (Cancel(Add(converted, mirrored)), Cancel(Add(converted, Negate(mirrored))));
        return (Write(Half(twice)), Write(Cancel(Multiply(Half(other), Reciprocal(Convert(Expr.I))))));
    }

    /// <summary>Multiplied by the conjugates of its denominator, in radicals of symbols too.</summary>
    public KernelFraction WithoutRadicalsBelow(KernelFraction value)
    {
        var result = KernelFraction.Of(value.Numerator);
        foreach (var (factor, power) in value.Denominator)
        {
            var below = factor;
            var above = MultivariatePolynomial.One;
            for (var i = below.VariableCount - 1; i >= 0; i--)
            {
                if (_kernels[i] is { Degree: >= 2 and <= MostRationalizedDegree } && below.Degree(i) > 0 && TryNorm(below, i, out var cofactor) is { } norm)
                {
                    (below, above) = (norm, Multiply(above, cofactor));
                }
            }

            result = Multiply(result, Power(Over(above, below), power));
        }

        return result;
    }

    /// <summary>The norm over all kernels with a relation v^n = c: a polynomial in the others that is 0 wherever this one is. Null if that is 0.</summary>
    public MultivariatePolynomial? NormToSymbols(MultivariatePolynomial value)
    {
        for (var i = _kernels.Count - 1; i >= 0; i--)
        {
            var kernel = _kernels[i];
            if (kernel.Degree < 2 || value.Degree(i) < 1)
            {
                continue;
            }

            if (kernel.Degree > MostRationalizedDegree || kernel.Replacement!.Degree(i) > 0 || TryNorm(value, i, out _) is not { } norm)
            {
                return null;
            }

            value = norm;
        }

        return value.IsZero ? null : value;
    }
}
