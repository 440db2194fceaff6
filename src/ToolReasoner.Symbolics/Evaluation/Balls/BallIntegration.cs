namespace ToolReasoner.Symbolics;

/// <summary>
/// A definite integral, enclosed: Gauss–Legendre rules where the integrand is analytic around a piece and bounded there by ball arithmetic on
/// complex rectangles, halving where it is not. K. Petras, "Self-validating integration and approximation of piecewise analytic functions"
/// (Journal of Computational and Applied Mathematics 145, 2002); F. Johansson, "Numerical integration in arbitrary-precision ball arithmetic"
/// (ICMS 2018), whose choice of ellipses this follows. Ends must be finite and real.
/// </summary>
internal sealed class BallIntegration
{
    private const int BoundBits = 32;

    private readonly Expr _body;
    private readonly Expr _variable;
    private readonly ComplexBall _from;
    private readonly ComplexBall _to;
    private readonly BallEvaluator _evaluator;
    private readonly HashSet<Expr> _dependent;

    /// <summary>Prepares.</summary>
    /// <param name="integral">With bounds.</param>
    /// <param name="evaluator">Of what is around it.</param>
    public BallIntegration(IntegralExpr integral, BallEvaluator evaluator)
    {
        (_body, _variable) = (integral.Operands[0], integral.Operands[1]);
        (_from, _to) = (evaluator.Of(integral.Operands[2]), evaluator.Of(integral.Operands[3]));
        _evaluator = evaluator;
        _dependent = BallEvaluator.Dependent(_body, _variable);
    }

    /// <summary>A ball around the integral, or indeterminate.</summary>
    public ComplexBall Result()
    {
        if (_from is not { IsReal: true, IsFinite: true } || _to is not { IsReal: true, IsFinite: true })
        {
            return ComplexBall.Indeterminate;
        }

        // Between the midpoints; what the bounds are away from them is enclosed as a rectangle of its own.
        var precision = _evaluator.Precision;
        var (low, high) = (_from.Real.Midpoint, _to.Real.Midpoint);
        var inner = low <= high ? Between(low, high) : -Between(high, low);
        return ComplexBall.Add(inner, ComplexBall.Add(AtEnd(_from.Real), AtEnd(_to.Real), precision), precision);
    }

    private ComplexBall AtEnd(Ball end) => end.IsExact
        ? ComplexBall.Zero
        : ComplexBall.Zero.Widen(end.Radius) is var reach && Value(end, BoundBits) is var value
            ? ComplexBall.Multiply(new ComplexBall(reach.Real), value, BoundBits)
            : ComplexBall.Indeterminate;

    private ComplexBall Between(BigFloat low, BigFloat high)
    {
        if (low == high)
        {
            return ComplexBall.Zero;
        }

        var precision = _evaluator.Precision;
        var tolerance = Tolerance(low, high);
        var total = ComplexBall.Zero;
        var pieces = new Stack<(BigFloat Low, BigFloat High, int Depth)>();
        pieces.Push((low, high, 0));
        while (pieces.TryPop(out var piece))
        {
            _evaluator.Budget.Spend(8);
            if (Quick(piece.Low, piece.High, tolerance) is { } part)
            {
                total = ComplexBall.Add(total, part, precision + 16);
                continue;
            }

            if (piece.Depth > (2 * precision) + 64)
            {
                return ComplexBall.Indeterminate;
            }

            var middle = Ball.Add(Ball.Of(piece.Low), Ball.Of(piece.High), precision + 64).Scale(-1).Midpoint;
            if (middle <= piece.Low || middle >= piece.High)
            {
                return ComplexBall.Indeterminate;
            }

            pieces.Push((middle, piece.High, piece.Depth + 1));
            pieces.Push((piece.Low, middle, piece.Depth + 1));
        }

        return total;
    }

    // About 2^−precision of the integral, guessed from some points: only the amount of work depends on it, not what is proved.
    private Magnitude Tolerance(BigFloat low, BigFloat high)
    {
        var width = Ball.Subtract(Ball.Of(high), Ball.Of(low), BoundBits);
        var most = default(Magnitude);
        for (var i = 1; i < 8; i++)
        {
            var x = Ball.Add(Ball.Of(low), Ball.Multiply(width, Ball.Of(i / 8.0), BoundBits), BoundBits);
            var value = Value(Ball.Of(x.Midpoint), BoundBits);
            most = Magnitude.Max(most, value.IsFinite ? value.Above() : default);
        }

        return (most.IsZero ? width.Above() : width.Above() * most).Scale(-_evaluator.Precision - 4);
    }

    // The integral over one piece, if it can be had without halving it.
    private ComplexBall? Quick(BigFloat low, BigFloat high, Magnitude tolerance)
    {
        var working = _evaluator.Precision + 16;
        var centre = Ball.Add(Ball.Of(low), Ball.Of(high), working + 64).Scale(-1);
        var half = Ball.Subtract(Ball.Of(high), Ball.Of(low), working + 64).Scale(-1);
        if (Choose(centre, half, tolerance) is var (count, error))
        {
            return ByRule(centre, half, count).Widen(error);
        }

        // Or it is so narrow that all of the integrand's values there will do.
        var all = ComplexBall.Multiply(half.Scale(1), Value(Ball.Between(low, high, working), working), working);
        var isNarrow = all.IsFinite && Magnitude.Max(all.Real.Radius, all.Imaginary.Radius) <= tolerance.Scale(-4);
        return isNarrow ? all : null;
    }

    // On the ellipse with foci at the ends and half-axes (ρ ± 1/ρ)/2·half, |f| ≤ M. The rule with n nodes is exact below degree 2n; the
    // Chebyshev coefficients are at most 2M·ρ^−k, and each even T_k from 4 on contributes at most 2 + 2/15: the error is no more than
    // half·(64/15)·M·ρ^(−2n)/(1 − ρ^−2) (L. N. Trefethen, SIAM Review 50, 2008, theorem 4.5).
    private (int Count, Magnitude Error)? Choose(Ball centre, Ball half, Magnitude tolerance)
    {
        var most = 12 + (_evaluator.Precision * 3 / 4);
        (int Count, Magnitude Error)? best = null;
        foreach (var rho in new[] { 1.75, 2.5, 4, 7, 14, 30, 64, 256 })
        {
            _evaluator.Budget.Spend(4);
            var across = Ball.Of((rho + (1 / rho)) / 2 * 1.0001);
            var above = Ball.Of((rho - (1 / rho)) / 2 * 1.0001);
            var reach = Ball.Multiply(half, across, BoundBits).Above();
            var rectangle = new ComplexBall(
                Ball.Of(centre.Midpoint, centre.Radius + reach),
                Ball.Zero.Widen(Ball.Multiply(half, above, BoundBits).Above()));
            var bound = _evaluator.Bind(_variable, rectangle, _dependent, BoundBits, isAnalytic: true).Of(_body);
            if (!bound.IsFinite)
            {
                break;
            }

            // Rounded to where 64/15/(1 − ρ^−2) ≤ 6.4 for ρ ≥ 1.75.
            var scale = half.Above() * bound.Above() * Magnitude.Of(13, -1);
            var wanted = scale.IsZero ? 2 : Math.Max(2, (scale.Top - tolerance.Top + 1) / (2 * Math.Log2(rho)));
            var count = Rounded(wanted);
            if (count <= most && (best is null || count < best.Value.Count))
            {
                var shrink = Magnitude.Of(1, 0) / Magnitude.Below(Ball.Power(Ball.Of(rho * 0.99999), 2 * count, BoundBits).Lower(BoundBits));
                best = (count, scale * shrink);
            }
        }

        return best;
    }

    // Few different rules, because each must be computed.
    private static int Rounded(double wanted)
    {
        var count = 4;
        while (count < wanted && count < 1 << 20)
        {
            count += Math.Max(4, count / 4 / 4 * 4);
        }

        return count;
    }

    private ComplexBall ByRule(Ball centre, Ball half, int count)
    {
        var working = _evaluator.Precision + 16;
        var rule = _evaluator.Store.Rule(count, working, _evaluator.Budget);
        var sum = ComplexBall.Zero;
        for (var i = 0; i < rule.Nodes.Count; i++)
        {
            var step = Ball.Multiply(half, rule.Nodes[i], working + 8);
            var pair = ComplexBall.Add(Value(Ball.Add(centre, step, working), working), Value(Ball.Subtract(centre, step, working), working), working);
            sum = ComplexBall.Add(sum, ComplexBall.Multiply(pair, rule.Weights[i], working), working);
        }

        return ComplexBall.Multiply(sum, half, working);
    }

    private ComplexBall Value(Ball x, int precision) => _evaluator.Bind(_variable, x, _dependent, precision).Of(_body);
}
