namespace AngouriMath;

/// <summary>Exact linear algebra over any entries: numbers by elimination over the rationals, others without division where that can be.</summary>
internal static class LinearAlgebra
{
    private const int LargestSymbolic = 14;

    /// <summary>The determinant of a square matrix.</summary>
    public static Expr Determinant(MatrixExpr matrix)
    {
        if (Rationals(matrix) is { } numbers)
        {
            return numbers.Determinant();
        }

        if (matrix.Rows > LargestSymbolic)
        {
            throw new NotSolvedException($"a determinant with symbols and {matrix.Rows} rows is too large");
        }

        // By minors of the last rows, each set of columns once: 2^n steps without a division.
        var minors = new Expr?[1 << matrix.Rows];
        return Minor((1 << matrix.Rows) - 1, 0).Simplify();

        Expr Minor(int columns, int row)
        {
            if (columns == 0)
            {
                return 1;
            }

            if (minors[columns] is { } known)
            {
                return known;
            }

            var (terms, sign) = (new List<Expr>(), 1);
            for (var column = 0; column < matrix.Rows; column++)
            {
                if ((columns & (1 << column)) != 0)
                {
                    var entry = matrix[row, column];
                    if (!entry.Equals(0))
                    {
                        terms.Add(sign * entry * Minor(columns & ~(1 << column), row + 1));
                    }

                    sign = -sign;
                }
            }

            return minors[columns] = Expr.Add(terms).Expand();
        }
    }

    /// <summary>The inverse, or null.</summary>
    public static Entity.Matrix? Inverse(Entity.Matrix matrix)
    {
        if (Rationals(matrix.Table) is { } numbers)
        {
            return numbers.Inverse() is { } inverse ? Entity.Matrix.Make(matrix.RowCount, matrix.RowCount, (row, column) => inverse[row, column]) : null;
        }

        var determinant = Determinant(matrix.Table);
        return IsZero(determinant) ? null : Adjugate(matrix).Apply(entry => (entry / Entity.Of(determinant)).Simplify());
    }

    /// <summary>The transposed matrix of cofactors.</summary>
    public static Entity.Matrix Adjugate(Entity.Matrix matrix) => Entity.Matrix.Make(matrix.RowCount, matrix.RowCount, (row, column) => matrix.RowCount == 1 ? 1
        : ((row + column) % 2 == 0 ? 1 : -1) * Determinant(Without(matrix, column, row)));

    /// <summary>The reduced row echelon form and its rank.</summary>
    public static (Entity.Matrix Form, int Rank) Reduce(Entity.Matrix matrix)
    {
        var (rows, columns) = (matrix.RowCount, matrix.ColumnCount);
        if (Rationals(matrix.Table) is { } numbers)
        {
            var echelon = numbers.ReducedRowEchelon();
            return (Entity.Matrix.Make(rows, columns, (row, column) => echelon.Matrix[row, column]), echelon.Rank);
        }

        var table = Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Select(column => matrix.Table[row, column]).ToArray()).ToArray();
        var rank = 0;
        for (var column = 0; column < columns && rank < rows; column++)
        {
            var pivot = Array.FindIndex(table, rank, row => !IsZero(row[column]));
            if (pivot < 0)
            {
                continue;
            }

            (table[rank], table[pivot]) = (table[pivot], table[rank]);
            table[rank] = [.. table[rank].Select(entry => (entry / table[rank][column]).Simplify())];
            for (var row = 0; row < rows; row++)
            {
                var factor = table[row][column];
                if (row != rank && !factor.Equals(0))
                {
                    table[row] = [.. table[row].Zip(table[rank], (entry, other) => (entry - (factor * other)).Simplify())];
                }
            }

            rank++;
        }

        return (Entity.Matrix.Make(rows, columns, (row, column) => table[row][column]), rank);
    }

    /// <summary>Whether an entry is 0 for all values of its symbols.</summary>
    /// <exception cref="NotSolvedException">It is not decided.</exception>
    private static bool IsZero(Expr entry) => Equality.Decide(entry, 0).Truth switch
    {
        Truth.True => true,
        Truth.False => false,
        _ => throw new NotSolvedException($"whether {entry} is 0 is not decided"),
    };

    private static MatrixExpr Without(Entity.Matrix matrix, int row, int column) =>
        Entity.Matrix.Make(matrix.RowCount - 1, matrix.RowCount - 1, (i, j) => matrix.Table[i < row ? i : i + 1, j < column ? j : j + 1]).Table;

    private static Matrix<ExactRational>? Rationals(MatrixExpr matrix) => matrix.Operands.All(entry => entry is NumberExpr)
        ? new Matrix<ExactRational>(matrix.Rows, matrix.Columns, (row, column) => ((NumberExpr)matrix[row, column]).Value)
        : null;
}
