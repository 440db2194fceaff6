namespace ToolReasoner.Symbolics;

/// <content>Functions with poles, of which only some coefficients have names.</content>
internal sealed partial class SeriesExpansion
{
    private const int MostRounds = 40;

    // Γ(1 + u) = exp(−γ·u + Σ ζ(k)·(−u)^k/k), and s! is brought there by s! = s·(s − 1)!.
    private ScaleSeries OfFactorial(ScaleSeries series)
    {
        if (_algebra.Bounded(series) is not var (constant, small))
        {
            throw new GaveUpException("a factorial of something unbounded that does not go to infinity");
        }

        if (small.IsZero)
        {
            return ScaleSeries.Of(Expr.Factorial(constant));
        }

        if (constant.IsInteger(out var whole) && System.Numerics.BigInteger.Abs(whole) <= MostPoleOrder)
        {
            var near = _algebra.Exp(_algebra.Compose(small, k => k == 0 ? 0 : k == 1 ? -Expr.EulerGamma : Expr.Zeta(k) * (k % 2 == 0 ? 1 : -1) / k));
            for (var i = 1; i <= whole; i++)
            {
                near = _algebra.Multiply(near, _algebra.Add(ScaleSeries.Of(i), small));
            }

            for (var i = 0; i > whole; i--)
            {
                near = _algebra.Multiply(near, Power(_algebra.Add(ScaleSeries.Of(i), small), -1));
            }

            return near;
        }

        return FirstTerms(small, Expr.Factorial(constant), Expr.Factorial(constant) * Expr.Digamma(constant + 1));
    }

    // ψ(m + u) = −γ + Σ (−1)^(k+1)·ζ(k + 1)·u^k at m = 1, and ψ(s + 1) = ψ(s) + 1/s.
    private ScaleSeries OfDigamma(ScaleSeries series)
    {
        if (_algebra.Bounded(series) is not var (constant, small))
        {
            throw new GaveUpException("digamma of something unbounded that does not go to infinity");
        }

        if (small.IsZero)
        {
            return ScaleSeries.Of(Expr.Digamma(constant));
        }

        if (constant.IsInteger(out var whole) && System.Numerics.BigInteger.Abs(whole) <= MostPoleOrder)
        {
            var near = _algebra.Compose(small, k => k == 0 ? -Expr.EulerGamma : Expr.Zeta(k + 1) * (k % 2 == 1 ? 1 : -1));
            for (var i = 1; i < whole; i++)
            {
                near = _algebra.Add(near, Power(_algebra.Add(ScaleSeries.Of(i), small), -1));
            }

            for (var i = 0; i >= whole; i--)
            {
                near = _algebra.Add(near, _algebra.Scale(Power(_algebra.Add(ScaleSeries.Of(i), small), -1), -1));
            }

            return near;
        }

        return FirstTerms(small, Expr.Digamma(constant));
    }

    // ζ(1 + u) = 1/u + γ + O(u).
    private ScaleSeries OfZeta(ScaleSeries series)
    {
        if (_algebra.Bounded(series) is not var (constant, small))
        {
            throw new GaveUpException("zeta of something unbounded");
        }

        return small.IsZero ? ScaleSeries.Of(Expr.Zeta(constant))
            : constant is NumberExpr { Value.IsOne: true } ? _algebra.Add(Power(small, -1), FirstTerms(small, Expr.EulerGamma))
            : FirstTerms(small, Expr.Zeta(constant));
    }

    // W' = s'/((1 + W)·e^W), again and again: each round gives one term more.
    private ScaleSeries OfLambert(Function branch, ScaleSeries series)
    {
        if (_algebra.Bounded(series) is not var (constant, small))
        {
            throw new GaveUpException($"{branch.Name} of something unbounded");
        }

        var start = Expr.Apply(branch, constant);
        if (small.IsZero)
        {
            return ScaleSeries.Of(start);
        }

        var inner = Expr.Symbol("inner'");
        var slope = SeriesAlgebra.EulerDerivative(series);
        var result = FirstTerms(small, start);
        for (var i = 0; i < Math.Min(_algebra.Terms, MostRounds); i++)
        {
            var outer = With(inner, result).Of(1 / ((1 + inner) * Expr.Exp(inner)));
            result = _algebra.Add(ScaleSeries.Of(start), _algebra.EulerIntegral(_algebra.Multiply(outer, slope)));
        }

        return result;
    }

    private ScaleSeries FirstTerms(ScaleSeries small, params Expr[] coefficients)
    {
        var result = ScaleSeries.Unknown(0);
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            result = _algebra.Add(ScaleSeries.Of(coefficients[i]), _algebra.Multiply(small, result));
        }

        return result;
    }
}
