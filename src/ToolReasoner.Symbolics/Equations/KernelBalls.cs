namespace ToolReasoner.Symbolics;

/// <summary>Polynomials in kernels for values of these that are balls.</summary>
internal static class KernelBalls
{
    /// <summary>The value.</summary>
    /// <param name="polynomial">In variables that number the values.</param>
    /// <param name="values">Of the kernels.</param>
    /// <param name="precision">Bits.</param>
    /// <param name="budget">Pays.</param>
    public static ComplexBall Evaluate(MultivariatePolynomial polynomial, IReadOnlyList<ComplexBall> values, int precision, Budget budget)
    {
        budget.Spend(polynomial.Count * 4);
        var sum = ComplexBall.Zero;
        foreach (var (monomial, coefficient) in polynomial.Terms)
        {
            ComplexBall term = Ball.Of(coefficient, precision);
            for (var v = 0; v < monomial.VariableCount; v++)
            {
                for (var e = 0; e < monomial[v]; e++)
                {
                    term = ComplexBall.Multiply(term, values[v], precision);
                }
            }

            sum = ComplexBall.Add(sum, term, precision);
        }

        return sum;
    }

    /// <summary>One n-th root; indeterminate around 0.</summary>
    public static ComplexBall Root(ComplexBall value, int n, int precision, Budget budget)
    {
        // Away from the cut: of −z, and then times a root of −1.
        var exponent = Ball.Of(new Rational(1, n), precision);
        return value.Real.Sign is not -1
            ? ComplexBall.Pow(value, exponent, precision)
            : ComplexBall.Multiply(ComplexBall.Pow(-value, exponent, precision), UnitRoot(1, 2 * n, precision, budget), precision);
    }

    /// <summary>e^(2πi·k/n).</summary>
    public static ComplexBall UnitRoot(int k, int n, int precision, Budget budget) =>
        k == 0 ? ComplexBall.One : PointEvaluator.OfConstant(Expr.Exp(Expr.I * Expr.Pi * new Rational(2 * k, n)), precision, budget);
}
