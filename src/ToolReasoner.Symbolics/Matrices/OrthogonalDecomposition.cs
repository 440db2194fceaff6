namespace ToolReasoner.Symbolics;

/// <summary>A = Q·R by Gram and Schmidt without square roots.</summary>
/// <typeparam name="T">What the entries are.</typeparam>
/// <param name="Orthogonal">Q: columns are orthogonal, not of length 1; a column that depends on those before it becomes 0.</param>
/// <param name="Upper">R: upper triangular with 1 on the diagonal.</param>
public sealed record OrthogonalDecomposition<T>(Matrix<T> Orthogonal, Matrix<T> Upper)
    where T : IRing<T>;
