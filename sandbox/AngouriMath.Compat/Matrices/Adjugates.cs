namespace AngouriMath;

/// <summary>Transposed matrices of cofactors.</summary>
internal static class Adjugates
{
    /// <summary>Of a square matrix.</summary>
    public static Entity.Matrix Of(Entity.Matrix matrix) => Entity.Matrix.Make(matrix.RowCount, matrix.RowCount, (row, column) => matrix.RowCount == 1 ? 1
        : ((row + column) % 2 == 0 ? 1 : -1) * LinearAlgebra.Determinant(Without(matrix, column, row)));

    private static MatrixExpr Without(Entity.Matrix matrix, int row, int column) =>
        Entity.Matrix.Make(matrix.RowCount - 1, matrix.RowCount - 1, (i, j) => matrix.Table[i < row ? i : i + 1, j < column ? j : j + 1]).Table;
}
