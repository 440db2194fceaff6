namespace ToolReasoner.Symbolics.Cases;

/// <content>Calculus.</content>
internal static partial class Operations
{
    private static readonly Dictionary<string, Operation> s_calculus = new()
    {
        ["diff"] = (one, budget) => Calculus.Derivative(one.Argument(0), one.Argument(1), one.Arguments.Count > 2 ? one.Count(2) : 1, budget),
        ["integrate"] = (one, budget) => Found(Calculus.Integrate(one.Argument(0), one.Argument(1), one.Assumptions, budget), new Outcome.None()),
        ["definite"] = (one, budget) => Found(Calculus.Integrate(one.Argument(0), one.Argument(1), one.Argument(2), one.Argument(3), one.Assumptions, budget), new Outcome.Diverges()),
        ["limit"] = (one, budget) => Found(Calculus.Limit(one.Argument(0), one.Argument(1), one.Argument(2), one.Arguments[3] switch
        {
            "left" => Approach.Left,
            "right" => Approach.Right,
            _ => Approach.Both,
        }, one.Assumptions, budget), new Outcome.None()),
        ["sum"] = (one, budget) => Found(Calculus.Sum(one.Argument(0), one.Argument(1), one.Argument(2), one.Argument(3), Whole(one), budget), new Outcome.Diverges()),
        ["product"] = (one, budget) => Found(Calculus.Product(one.Argument(0), one.Argument(1), one.Argument(2), one.Argument(3), Whole(one), budget), new Outcome.Diverges()),
        ["series"] = (one, budget) => Calculus.Series(one.Argument(0), one.Argument(1), one.Argument(2), one.Count(3), one.Assumptions, budget).ToExpr(),
        ["coefficient"] = (one, budget) => Calculus.Series(one.Argument(0), one.Argument(1), 0, one.Count(2) + 1, one.Assumptions, budget)[one.Count(2)],
    };

    /// <summary>A derivative.</summary>
    public static Expr Differentiate(Expr value, Expr variable) => Calculus.Derivative(value, variable);

    // As the README says: there n is whole and not negative.
    private static Assumptions Whole(Case one) => one.Assumptions.WithInteger(Expr.Symbol("n")).WithNonnegative(Expr.Symbol("n"));

    private static Outcome Found(CalculusResult result, Outcome without) => result switch
    {
        CalculusResult.Exact exact => exact.Found,
        CalculusResult.NoValue { Towards: { } infinity } when without is Outcome.None => infinity,
        CalculusResult.NoValue => without,
        _ => new Outcome.GaveUp(result.Why),
    };
}
