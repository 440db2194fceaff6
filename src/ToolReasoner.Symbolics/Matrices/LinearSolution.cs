namespace ToolReasoner.Symbolics;

/// <summary>All solutions of a linear system: the particular one plus any combination of the basis.</summary>
/// <typeparam name="T">What the entries are.</typeparam>
/// <param name="Particular">One column for each right side; free variables are 0 in it.</param>
/// <param name="NullSpace">A basis of the solutions with right side 0; empty where the solution is the only one.</param>
public sealed record LinearSolution<T>(Matrix<T> Particular, IReadOnlyList<IReadOnlyList<T>> NullSpace)
    where T : IRing<T>
{
    /// <summary>Whether there is only one solution.</summary>
    public bool IsUnique => NullSpace.Count == 0;
}
