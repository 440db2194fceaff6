namespace ToolReasoner.Symbolics;

/// <summary>P·A = L·U: rows exchanged, then lower times upper triangular.</summary>
/// <typeparam name="T">What the entries are.</typeparam>
/// <param name="Lower">Square, with 1 on the diagonal.</param>
/// <param name="Upper">In row echelon form, not reduced.</param>
/// <param name="Permutation">Row i of P·A is this row of A.</param>
public sealed record LuDecomposition<T>(Matrix<T> Lower, Matrix<T> Upper, IReadOnlyList<int> Permutation)
    where T : IRing<T>;
