namespace ToolReasoner.Symbolics;

/// <summary>The solutions for some values of the parameters.</summary>
/// <param name="Condition">A statement about the parameters; no two cases of a set hold together.</param>
/// <param name="Set">What solves the equation when it holds.</param>
public sealed record SolutionCase(Expr Condition, SolutionSet Set);
