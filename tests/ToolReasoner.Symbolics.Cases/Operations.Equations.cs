namespace ToolReasoner.Symbolics.Cases;

/// <content>Equations and inequalities.</content>
internal static partial class Operations
{
    private static readonly Dictionary<string, Operation> s_equations = new()
    {
        ["solve"] = (one, budget) => Solutions(Equations.Solve(one.Argument(0), one.Argument(1), SolutionDomain.Real, budget)),
        ["solve_complex"] = (one, budget) => Solutions(Equations.Solve(one.Argument(0), one.Argument(1), SolutionDomain.Complex, budget)),
        ["solve_interval"] = (one, budget) => Solutions(Equations.SolveOn(one.Argument(0), one.Argument(1), ReadSet(one.Arguments[2]), budget)),
        ["inequality"] = (one, budget) => Solutions(Equations.SolveInequality(
            [.. one.Arguments.SkipLast(1).Select(Read)], one.Argument(one.Arguments.Count - 1), budget)),
        ["solve_system"] = (one, budget) => Solutions(Equations.SolveSystem(
            [.. one.Arguments.SkipLast(1).Select(Read)], one.Argument(one.Arguments.Count - 1).Operands, SolutionDomain.Real, budget)),
        ["solve_integers"] = (one, budget) => Solutions(Equations.SolveIntegers(
            [.. one.Arguments.SkipLast(1).Concat(one.Conditions).Select(Read)], one.Argument(one.Arguments.Count - 1).Operands, budget)),
        ["recurrence"] = (one, budget) => Recurrence.Solve(ReadRecurrence(one.Arguments[0]), [.. one.Arguments.Skip(1).Select(ReadRecurrence)], budget) is { ClosedForm: { } closed }
            ? closed : new Outcome.GaveUp("no closed form"),
    };

    /// <summary>Reads an equation for a sequence: a(n) would be a product, f(n) is a call.</summary>
    public static Expr ReadRecurrence(string text) => Read(text.Replace("a(", "f(", StringComparison.Ordinal));

    // A set that may lack something, or hold too much, is no result.
    private static Outcome Solutions(SolutionSet found) => !found.IsSure
        ? new Outcome.GaveUp(found.Why ?? "not certified")
        : found.Cases.Count > 0 ? new Outcome.ByCases(found.ToString()!, found.At)
        : found.ToExpr() is { } set ? set
        : new Outcome.Family(found.ToString()!, found.Contains);
}
