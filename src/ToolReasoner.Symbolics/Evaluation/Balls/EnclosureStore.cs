namespace ToolReasoner.Symbolics;

/// <summary>
/// What an evaluation keeps while it raises its precision: isolated roots, so that more digits cost refinement only, and quadrature rules.
/// For one thread.
/// </summary>
internal sealed class EnclosureStore
{
    private readonly Dictionary<(int Count, int Precision), GaussLegendreRule> _rules = [];
    private readonly Dictionary<RootOfExpr, RealRoot> _real = [];
    private readonly Dictionary<RootOfExpr, ComplexRoot> _others = [];

    /// <summary>A Gauss–Legendre rule.</summary>
    /// <param name="count">Nodes; even.</param>
    /// <param name="precision">Bits.</param>
    /// <param name="budget">Pays for it.</param>
    public GaussLegendreRule Rule(int count, int precision, Budget budget)
    {
        if (!_rules.TryGetValue((count, precision), out var rule))
        {
            _rules[(count, precision)] = rule = GaussLegendreRule.Of(count, precision, budget);
        }

        return rule;
    }

    /// <summary>A ball around the root.</summary>
    /// <param name="root">Which.</param>
    /// <param name="precision">Bits.</param>
    /// <param name="budget">Pays for it.</param>
    public ComplexBall Of(RootOfExpr root, int precision, Budget budget)
    {
        if (!_real.ContainsKey(root) && !_others.ContainsKey(root))
        {
            var polynomial = new IntegerPolynomial([.. root.Coefficients]);
            var real = polynomial.RealRoots(budget);
            if (root.Index < real.Count)
            {
                _real[root] = real[root.Index];
            }
            else
            {
                _others[root] = polynomial.NonRealRoots(budget)[root.Index - real.Count];
            }
        }

        return _real.TryGetValue(root, out var known) ? OfReal(root, known, precision, budget) : OfOther(root, precision, budget);
    }

    private Ball OfReal(RootOfExpr key, RealRoot root, int precision, Budget budget)
    {
        // Roots may be far below 1: refine until the interval is short against the root.
        for (var bits = precision + 4; ; bits += precision + 4)
        {
            root = root.Refine(bits, budget);
            _real[key] = root;
            var (low, high) = (Ball.Of(root.Low, precision + 8), Ball.Of(root.High, precision + 8));
            var ball = Ball.Union(low, high, precision + 8);
            if (ball.AccuracyBits >= precision || root.IsExact || ball.IsZero)
            {
                return ball.Round(precision);
            }
        }
    }

    private ComplexBall OfOther(RootOfExpr key, int precision, Budget budget)
    {
        for (var bits = precision + 4; ; bits += precision + 4)
        {
            var root = _others[key] = _others[key].Refine(bits, budget);
            var radius = Ball.Of(root.Radius, 30).Above();
            var ball = new ComplexBall(
                Ball.Of(root.CentreReal, precision + 8).Widen(radius),
                Ball.Of(root.CentreImaginary, precision + 8).Widen(radius));
            if (ball.AccuracyBits >= precision)
            {
                return ball.Round(precision);
            }
        }
    }
}
