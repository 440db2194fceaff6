namespace ToolReasoner.Symbolics;

/// <content>Where candidates come from: what is known to be 0 at them proves them, without a separation bound.</content>
internal sealed partial class RealSolver
{
    private const int OriginBits = 192;

    // Points at which a norm is 0, and what it is the norm of.
    private readonly Dictionary<Expr, (KernelEquation Equation, MultivariatePolynomial Factor)> _norms = [];

    // At every candidate of the equation at hand one of these is 0, if they are all; and of one with a norm, that norm.
    private List<Origin> _origins = [];
    private bool _areOriginsAll = true;

    private sealed record Origin(KernelEquation Equation, MultivariatePolynomial Factor, MultivariatePolynomial? Norm);

    // Every step from the equation to the candidate can be taken back.
    private bool IsZeroByDerivation(Expr point) => _isExact && AreDivisorsFine(point);

    private bool IsZeroByConjugates(Expr point) => AreDivisorsFine(point)
        && (_norms.TryGetValue(point, out var norm) ? IsZero(norm.Equation, norm.Factor, point) : IsZeroByOrigin(point));

    // No divisor that was met on the way is 0 at the point.
    private bool AreDivisorsFine(Expr point) => _divisors.TrueForAll(
        divisor => PointEvaluator.OfConstant(divisor.Substitute(_unknown, point), OriginBits, _budget) is { IsFinite: true, ContainsZero: false });

    // All origins but one are excluded by balls: then the point comes from that one.
    private bool IsZeroByOrigin(Expr point)
    {
        if (!_areOriginsAll || _origins.Count == 0)
        {
            return false;
        }

        Origin? only = null;
        foreach (var origin in _origins)
        {
            var values = Values(origin.Equation, point).Select(kernel => PointEvaluator.OfConstant(kernel, OriginBits, _budget)).ToList();
            if (KernelBalls.Evaluate(origin.Norm ?? origin.Factor, values, OriginBits, _budget).ContainsZero)
            {
                if (only is not null)
                {
                    return false;
                }

                only = origin;
            }
        }

        return only is not null && (only.Norm is null || IsZero(only.Equation, only.Factor, point));
    }

    private bool IsZero(KernelEquation equation, MultivariatePolynomial factor, Expr point)
    {
        var kernels = equation.Field.Kernels;
        var own = factor.Variables().Where(v => kernels[v].Expr.DependsOn(_unknown)).ToList();
        var radicals = Closure(equation, own).Where(equation.Relations.ContainsKey)
            .Select(v => (v, equation.Relations[v].Degree, equation.Relations[v].Replacement)).ToList();
        return ConjugateProof.IsZero(factor, radicals, Values(equation, point), _budget);
    }

    private IEnumerable<Expr> Values(KernelEquation equation, Expr point) =>
        equation.Field.Kernels.Select(kernel => kernel.Expr.Substitute(_unknown, point));
}
