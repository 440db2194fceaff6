namespace ToolReasoner.Symbolics;

/// <summary>Forms that use one family of identities.</summary>
internal static class OtherForms
{
    /// <summary>By sines and cosines of single angles.</summary>
    public static Expr ExpandTrigonometry(Expr value, Budget budget) => Map(value, part =>
    {
        var field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Trigonometry | KernelRules.WholeAngles);
        return field.Write(field.Cancel(field.Convert(part)[0])).Expand(budget);
    });

    /// <summary>By sines and cosines of multiple angles.</summary>
    public static Expr CombineTrigonometry(Expr value, Budget budget) => Map(value, part =>
    {
        var field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Trigonometry);
        var fraction = field.Cancel(field.Convert(part)[0]);
        return TrigonometricForms.Linear(field, fraction.Numerator, budget) * field.Write(fraction with { Numerator = MultivariatePolynomial.One });
    });

    /// <summary>Logarithms of positive factors apart.</summary>
    public static Expr ExpandLogarithms(Expr value, Assumptions assumptions, Budget budget) => value.Transform(part =>
    {
        if (part is not FunctionExpr { Function: var function } || function != Function.Ln)
        {
            return part;
        }

        var field = new KernelField(assumptions, isReal: false, budget, KernelRules.Logarithms | KernelRules.Factors);
        return field.Write(field.Convert(part)[0]).Expand(budget);
    });

    /// <summary>One logarithm for those of positive arguments.</summary>
    public static Expr CombineLogarithms(Expr value, Assumptions assumptions, Budget budget) =>
        LogarithmForms.Combine(value, argument => new KernelField(assumptions, isReal: false, budget, KernelRules.Factors).IsPositive(argument));

    /// <summary>Real and imaginary part apart.</summary>
    public static Expr ToCartesian(Expr value, Budget budget) => Map(value, part =>
    {
        var field = new KernelField(Assumptions.None, isReal: false, budget);
        return field.Cartesian(part) is var (real, imaginary) ? real + (imaginary * Expr.I) : part;
    });

    /// <summary>Conjugates above, none below.</summary>
    public static Expr RationalizeDenominator(Expr value, Budget budget) => Map(value, part =>
    {
        var field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Factors);
        return field.Write(field.Cancel(field.WithoutRadicalsBelow(field.Convert(part)[0])));
    });

    private static Expr Map(Expr value, Func<Expr, Expr> rewrite) =>
        value is RelationExpr or LogicExpr or SequenceExpr or IntervalExpr or SetOperationExpr or MatrixExpr or PiecewiseExpr
            ? Transformation.Rebuild(value, part => Map(part, rewrite))
            : value.Operands.Count == 0 || value.HoldsInfinity ? value : rewrite(value);
}
