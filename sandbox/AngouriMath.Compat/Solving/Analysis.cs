namespace AngouriMath;

/// <summary>Derivatives, integrals and limits. What is not found stays as it is written.</summary>
internal static class Analysis
{
    /// <summary>Derivative.</summary>
    public static Entity Differentiate(Entity value, Entity.Variable x) => Entity.Of(Simplification.Each(Evaluated(value.Tree), part => Calculus.Derivative(part, x.Tree)));

    /// <summary>Antiderivative.</summary>
    public static Entity Integrate(Entity value, Entity.Variable x) =>
        Entity.Of(Simplification.Each(Evaluated(value.Tree), part => Evaluate(Expr.Integral(part, x.Tree))));

    /// <summary>Integral between bounds.</summary>
    public static Entity Integrate(Entity value, Entity.Variable x, Entity from, Entity to) =>
        Entity.Of(Evaluate(Expr.Integral(Evaluated(value.Tree), x.Tree, from.Tree, to.Tree)));

    /// <summary>Limit.</summary>
    public static Entity Limit(Entity value, Entity.Variable x, Entity destination, ApproachFrom side) => Entity.Of(Evaluate(
        Expr.Limit(Evaluated(value.Tree), x.Tree, destination.Tree, side switch { ApproachFrom.Left => Approach.Left, ApproachFrom.Right => Approach.Right, _ => Approach.Both })));

    /// <summary>Taylor polynomial, in one variable after the other.</summary>
    public static Entity Taylor(Entity value, int degree, IReadOnlyList<(Entity.Variable Variable, Entity Point)> variables) => variables.Count == 1
        ? Entity.Of(Calculus.TaylorPolynomial(value.Tree, variables[0].Variable.Tree, variables[0].Point.Tree, degree))
        : throw new NotSolvedException("series in several variables are not there");

    /// <summary>What a written derivative, integral or limit is; itself where that is not found.</summary>
    public static Expr Evaluate(Expr tree) => tree switch
    {
        DerivativeExpr derivative => derivative.Operands.Skip(1).Aggregate(derivative.Operands[0], (value, variable) => Calculus.Derivative(value, variable)),
        IntegralExpr { Operands: [var body, var variable] } => Of(Calculus.Integrate(body, variable), tree),
        IntegralExpr { Operands: [var body, var variable, var from, var to] } => Of(Calculus.Integrate(body, variable, from, to), tree),
        LimitExpr limit => Of(Calculus.Limit(limit.Operands[0], limit.Operands[1], limit.Operands[2], limit.Approach), tree),
        _ => tree,
    };

    /// <summary>With everything calculated that stands unevaluated in it.</summary>
    public static Expr Evaluated(Expr tree) => tree.Transform(part => part is DerivativeExpr or IntegralExpr or LimitExpr ? Evaluate(part) : part);

    private static Expr Of(CalculusResult result, Expr unevaluated) => result switch
    {
        CalculusResult.Exact exact => exact.Found,
        CalculusResult.NoValue none => none.Towards ?? Expr.Undefined,
        _ => unevaluated,
    };
}
