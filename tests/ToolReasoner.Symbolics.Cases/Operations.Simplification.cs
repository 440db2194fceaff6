namespace ToolReasoner.Symbolics.Cases;

/// <content>Simplification and comparison.</content>
internal static partial class Operations
{
    private static readonly Dictionary<string, Operation> s_simplification = new()
    {
        ["simplify"] = (one, budget) => one.Argument(0).Simplify(one.Assumptions, budget),
        ["equal"] = (one, budget) => Equality.Decide(one.Argument(0), one.Argument(1), one.Assumptions, budget) switch
        {
            { Truth: Truth.True } => "true",
            { Truth: Truth.False } => "false",
            var unknown => new Outcome.GaveUp(unknown.Why),
        },
        ["compare"] = (one, budget) => Order.Compare(one.Argument(0), one.Argument(1), budget) switch
        {
            < 0 => "<",
            0 => "=",
            > 0 => ">",
            null => new Outcome.GaveUp("order not decided"),
        },
        ["numeric"] = (one, budget) => Expr.Parse(one.Argument(0).ToDecimalString(32, budget)),
        ["expand"] = (one, budget) => one.Argument(0).Expand(budget),
        ["factor"] = (one, budget) => one.Argument(0).Factor(budget),
        ["together"] = (one, budget) => one.Argument(0).Together(budget),
        ["apart"] = (one, budget) => one.Argument(0).Apart(one.Argument(1), budget),
    };
}
