namespace ToolReasoner.Symbolics;

/// <summary>
/// An expression in balls around a point. What has no value in the whole ball, or none that this precision can tell, is indeterminate. In the
/// real domain a value also counts as missing where any part of the expression is not real, as √x for negative x.
/// </summary>
internal sealed class PointEvaluator
{
    private readonly bool _isReal;
    private readonly BallEvaluator _evaluator;
    private readonly HashSet<Expr> _seen = new(ReferenceEqualityComparer.Instance);
    private bool _isFinite;

    /// <summary>An evaluator.</summary>
    /// <param name="point">Values of the symbols.</param>
    /// <param name="precision">Bits to work with.</param>
    /// <param name="isReal">Whether in the real domain.</param>
    /// <param name="budget">Pays.</param>
    public PointEvaluator(IReadOnlyDictionary<Expr, ComplexBall> point, int precision, bool isReal, Budget budget)
    {
        _isReal = isReal;
        _evaluator = new BallEvaluator(precision, point, new EnclosureStore(), budget);
    }

    /// <summary>Whether some part was certainly not real where it had to be: more bits will not help.</summary>
    public bool IsOutside { get; private set; }

    /// <summary>The value of a constant.</summary>
    public static ComplexBall OfConstant(Expr value, int precision, Budget budget) => BallEvaluator.Evaluate(value, precision, null, budget);

    /// <summary>The value.</summary>
    public ComplexBall Evaluate(Expr value)
    {
        var result = _evaluator.Of(value);
        if (!_isReal)
        {
            return result;
        }

        _isFinite = true;
        Look(value);
        return _isFinite && !IsOutside ? result : ComplexBall.Indeterminate;
    }

    // Whether every part that counts is real.
    private void Look(Expr value)
    {
        if (IsOutside || value.Operands.Count == 0 || !value.MentionsSymbols || !_seen.Add(value))
        {
            return;
        }

        switch (value)
        {
            case PiecewiseExpr:
                LookAtCase(value);
                return;
            case BigOperatorExpr or IntegralExpr or LimitExpr or DerivativeExpr:
                Check(value);
                return;
        }

        foreach (var operand in value.Operands)
        {
            Look(operand);
        }

        Check(value);
    }

    private void Check(Expr value)
    {
        var ball = _evaluator.Of(value);
        IsOutside |= ball.IsFinite && ball.Imaginary.Sign is 1 or -1;
        _isFinite &= ball is { IsFinite: true, IsReal: true };
    }

    private void LookAtCase(Expr cases)
    {
        for (var i = 0; i < cases.Operands.Count; i += 2)
        {
            switch (_evaluator.Holds(cases.Operands[i + 1]))
            {
                case Truth.True:
                    Look(cases.Operands[i]);
                    Check(cases.Operands[i]);
                    return;
                case Truth.Unknown:
                    _isFinite = false;
                    return;
            }
        }
    }
}
