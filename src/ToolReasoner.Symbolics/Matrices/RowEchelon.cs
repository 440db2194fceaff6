namespace ToolReasoner.Symbolics;

/// <summary>A matrix in reduced row echelon form.</summary>
/// <typeparam name="T">What the entries are.</typeparam>
/// <param name="Matrix">Each pivot is 1 and alone in its column; rows of zeros are last.</param>
/// <param name="Pivots">Columns of the pivots, ascending; as many as the rank.</param>
public sealed record RowEchelon<T>(Matrix<T> Matrix, IReadOnlyList<int> Pivots)
    where T : IRing<T>
{
    /// <summary>Rank of the matrix.</summary>
    public int Rank => Pivots.Count;
}
