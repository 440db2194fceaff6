namespace ToolReasoner.Symbolics;
internal static class ParametricSolver { public static SolutionSet Solve(Expr s, Expr x, SolutionDomain d, Budget b) => SolutionSet.GaveUp(d, "later"); }
internal static class IntegerEquations { public static SolutionSet Solve(Expr s, IReadOnlyList<Expr> x, Budget b) => SolutionSet.GaveUp(SolutionDomain.Integer, "later"); }
