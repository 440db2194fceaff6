namespace ToolReasoner.Symbolics;

/// <content>Proofs that a polynomial is 0 where its normal form is not: because radicals denest.</content>
internal sealed partial class KernelField
{
    private const int MostNorms = 8;
    private const int MostNormTerms = 200;

    /// <summary>
    /// Whether a + b·k^m is 0 because a^t = (−b·k^m)^t, where k^(mt) is no radical any more, and because the two sides have one sign (or t is
    /// odd): both are real. What is left is proved in the same way.
    /// </summary>
    public bool IsZeroByNorms(MultivariatePolynomial value, int depth = 0)
    {
        if (value.IsZero || depth >= MostNorms || value.Count > MostNormTerms)
        {
            return value.IsZero;
        }

        var variables = value.Variables();
        for (var at = variables.Count - 1; at >= 0; at--)
        {
            if (_kernels[variables[at]].Degree >= 2 && IsZeroByNorm(value, variables[at], depth))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsZeroByNorm(MultivariatePolynomial value, int index, int depth)
    {
        var kernel = _kernels[index];
        var parts = value.CoefficientsIn(index);
        var powers = Enumerable.Range(0, parts.Count).Where(i => !parts[i].IsZero).ToList();
        if (powers.Count != 2 || !kernel.IsReal || kernel.Replacement!.Degree(index) > 0 || kernel.Degree % (powers[1] - powers[0]) != 0)
        {
            return false;
        }

        var (a, b) = (parts[powers[0]], parts[powers[1]]);
        var gap = powers[1] - powers[0];
        var times = kernel.Degree / gap;
        if (!IsReal(a) || !IsReal(b))
        {
            return false;
        }

        if (int.IsEvenInteger(times))
        {
            var side = SignOf(b) * (int.IsEvenInteger(gap) ? 1 : SignOf(MultivariatePolynomial.Variable(index)));
            if (side == 0 || SignOf(a) != -side)
            {
                return false;
            }
        }

        var norm = Power(-a, times) - Multiply(Power(b, times), kernel.Replacement!);
        return IsZeroByNorms(Reduce(Check(norm)), depth + 1);
    }

    // For f = a + b·k with a square root k and a·b "negative": the norm a² − b²k² and a − b·k, where that makes the norm simple. So √(u² + 1) − u
    // is 1/(√(u² + 1) + u), and only one of the two is a kernel of logarithms and powers.
    private (MultivariatePolynomial Norm, MultivariatePolynomial Other)? Mirrored(MultivariatePolynomial value)
    {
        for (var i = value.VariableCount - 1; i >= 0; i--)
        {
            if (_kernels[i] is not { Degree: 2, IsReal: true, Replacement: { } square } || IsWave(_kernels[i].Expr) || value.Degree(i) != 1 || square.Degree(i) > 0)
            {
                continue;
            }

            var parts = value.CoefficientsIn(i);
            var (a, b) = (parts[0], parts[1]);
            if (a.IsZero || a.LeadingCoefficient.Sign * b.LeadingCoefficient.Sign > 0)
            {
                continue;
            }

            var norm = Multiply(a, a) - Multiply(Multiply(b, b), square);
            if (!norm.IsZero && norm.Count < value.Count)
            {
                return (norm, a - (b * MultivariatePolynomial.Variable(i)));
            }
        }

        return null;
    }
}
