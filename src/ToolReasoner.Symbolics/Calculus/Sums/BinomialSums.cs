namespace ToolReasoner.Symbolics;

/// <summary>
/// Sums over a whole row of binomial coefficients, k from 0 to n, of a polynomial in k times a power: by falling factorials, which turn the
/// binomial theorem and Vandermonde's convolution into themselves.
/// </summary>
internal static class BinomialSums
{
    /// <summary>The sum; null if it is of another kind.</summary>
    public static SummationPart? Of(Expr term, SymbolExpr k, Expr from, Expr to, Budget budget)
    {
        if (!from.Equals(0) && !from.Equals(1))
        {
            return null;
        }

        var tops = new List<Expr>();
        var ratio = new List<Expr>();
        var outside = new List<Expr>();
        var polynomial = new List<Expr>();
        foreach (var factor in term.Factors)
        {
            var (@base, exponent) = factor.SplitPower();
            if (@base is FunctionExpr { Function: var function } call && function == Function.Binomial && exponent.IsInteger(out var times) && times.Sign > 0 && times <= 2
                && call.DependsOn(k) && !call.Operands[0].DependsOn(k) && (call.Operands[1].Equals(k) || (call.Operands[0] - call.Operands[1]).Equals(k)))
            {
                tops.AddRange(Enumerable.Repeat(call.Operands[0], (int)times));
            }
            else if (!factor.DependsOn(k))
            {
                outside.Add(factor);
            }
            else if (HypergeometricTerm.IsRational(factor, k))
            {
                polynomial.Add(factor);
            }
            else if (factor is PowerExpr power && !power.Base.DependsOn(k) && HypergeometricTerm.Linear(power.Exponent, k) is var (slope, rest))
            {
                ratio.Add(Expr.Pow(power.Base, slope));
                outside.Add(Expr.Pow(power.Base, rest));
            }
            else
            {
                return null;
            }
        }

        if (tops.Count is 0 or > 2 || !tops.Contains(to) || Falling(Expr.Multiply(polynomial), k, budget) is not { } falling)
        {
            return null;
        }

        var c = Expr.Multiply(ratio);
        var parts = new List<Expr>();
        for (var j = 0; j < falling.Count; j++)
        {
            if (falling[j].Equals(0))
            {
                continue;
            }

            if (tops.Count == 1)
            {
                // Σ k(k − 1)…(k − j + 1)·C(n, k)·c^k = n(n − 1)…(n − j + 1)·c^j·(1 + c)^(n − j)
                var n = tops[0];
                var (above, below) = c.Together(budget).SplitFraction();
                var whole = (above + below).Expand(budget);
                var power = whole.Equals(0) ? Expr.Piecewise([1, Expr.Equation(n, j), 0, Expr.True])
                    : Expr.Pow(whole, n - j) * Expr.Pow(below, -(n - j));
                parts.Add(falling[j] * FallingFactorial(n, j) * Expr.Pow(c, j) * power);
            }
            else if (c.Equals(1))
            {
                // Σ k(k − 1)…(k − j + 1)·C(m, k)·C(n, k) = m(m − 1)…(m − j + 1)·C(m + n − j, n)
                parts.Add(falling[j] * FallingFactorial(tops[0], j) * Expr.Binomial(tops[0] + tops[1] - j, tops[1]));
            }
            else
            {
                return null;
            }
        }

        var sum = Expr.Multiply(outside) * Expr.Add(parts);
        if (from.Equals(1))
        {
            sum -= term.Substitute(k, 0);
        }

        return new(sum, tops.Count == 1 ? "the binomial theorem and its derivatives" : "Vandermonde's convolution");
    }

    /// <summary>The coefficients c with polynomial(k) = Σ c(j)·k(k − 1)…(k − j + 1), by synthetic division; null for no polynomial.</summary>
    public static List<Expr>? Falling(Expr polynomial, SymbolExpr k, Budget budget)
    {
        if (polynomial.Expand(budget).CoefficientsIn(k) is not { } coefficients || coefficients.Any(c => c.DependsOn(k)))
        {
            return null;
        }

        var rest = coefficients.ToList();
        var result = new List<Expr>();
        for (var point = 0; rest.Count > 0; point++)
        {
            for (var i = rest.Count - 2; i >= 0; i--)
            {
                rest[i] += point * rest[i + 1];
            }

            result.Add(rest[0].Expand(budget));
            rest.RemoveAt(0);
        }

        return result;
    }

    private static Expr FallingFactorial(Expr n, int j) => Expr.Multiply([.. Enumerable.Range(0, j).Select(i => n - i)]);
}
