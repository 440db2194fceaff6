namespace ToolReasoner.Symbolics.Tests.Equations;

/// <summary>Short ways to ask, with budgets that do not run out on a loaded machine.</summary>
internal static class Solving
{
    public static Budget Ample => new(Timeout.InfiniteTimeSpan);

    public static SolutionSet Real(string statement, string unknown = "x") =>
        Symbolics.Equations.Solve(Expr.Parse(statement), Expr.Parse(unknown), SolutionDomain.Real, Ample);

    public static SolutionSet Complex(string statement) =>
        Symbolics.Equations.Solve(Expr.Parse(statement), Expr.Parse("x"), SolutionDomain.Complex, Ample);

    public static SolutionSet On(string statement, string interval) =>
        Symbolics.Equations.SolveOn(Expr.Parse(statement), Expr.Parse("x"), Expr.Parse(interval), Ample);

    public static SolutionSet System(string statements, string unknowns, SolutionDomain domain = SolutionDomain.Real) =>
        Symbolics.Equations.SolveSystem([.. statements.Split(';').Select(s => Expr.Parse(s))], [.. unknowns.Split(',').Select(s => Expr.Parse(s))], domain, Ample);

    public static SolutionSet Whole(string statements, string unknowns) =>
        Symbolics.Equations.SolveIntegers([.. statements.Split(';').Select(s => Expr.Parse(s))], [.. unknowns.Split(',').Select(s => Expr.Parse(s))], Ample);

    public static RecurrenceSolution Sequence(string equation, string conditions = "") => Recurrence.Solve(
        Expr.Parse(equation), [.. conditions.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(s => Expr.Parse(s))], Ample);

    /// <summary>The set is sure, and holds exactly these values.</summary>
    public static void IsExactly(SolutionSet set, params string[] values)
    {
        Assert.True(set.IsSure, set.ToString());
        Assert.True(set.IsFinite, set.ToString());
        Assert.Equal(values.Length, set.Elements.Count);
        foreach (var value in values)
        {
            Assert.Equal(Truth.True, set.Contains(Expr.Parse(value)));
        }
    }

    /// <summary>The set is sure, and is written so.</summary>
    public static void Reads(string expected, SolutionSet set)
    {
        Assert.True(set.IsSure, set.ToString());
        Assert.Equal(expected, set.ToString());
    }
}
