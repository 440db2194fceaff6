namespace ToolReasoner.Symbolics;
internal static class IntegerEquations { public static SolutionSet Solve(Expr s, IReadOnlyList<Expr> x, Budget b) => SolutionSet.GaveUp(SolutionDomain.Integer, "later"); }
