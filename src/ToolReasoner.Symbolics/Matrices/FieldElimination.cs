namespace ToolReasoner.Symbolics;

/// <summary>Gauss's elimination over any field.</summary>
internal static class FieldElimination
{
    internal static RowEchelon<T> Reduce<T>(Matrix<T> matrix, Budget budget)
        where T : IField<T>
    {
        var rows = Enumerable.Range(0, matrix.Rows).Select(i => matrix.Row(i).ToArray()).ToArray();
        var pivots = new List<int>();
        for (var column = 0; column < matrix.Columns && pivots.Count < rows.Length; column++)
        {
            var at = Array.FindIndex(rows, pivots.Count, row => !row[column].IsZero);
            if (at < 0)
            {
                continue;
            }

            (rows[at], rows[pivots.Count]) = (rows[pivots.Count], rows[at]);
            var pivotRow = rows[pivots.Count];
            var inverse = T.One / pivotRow[column];
            for (var j = column; j < pivotRow.Length; j++)
            {
                pivotRow[j] *= inverse;
            }

            for (var i = 0; i < rows.Length; i++)
            {
                if (i != pivots.Count)
                {
                    Subtract(rows[i], pivotRow, rows[i][column], column, budget);
                }
            }

            pivots.Add(column);
        }

        return new RowEchelon<T>(new Matrix<T>(matrix.Rows, matrix.Columns, (i, j) => rows[i][j]), pivots);
    }

    internal static LuDecomposition<T> LuDecompose<T>(Matrix<T> matrix, Budget budget)
        where T : IField<T>
    {
        var rows = Enumerable.Range(0, matrix.Rows).Select(i => matrix.Row(i).ToArray()).ToArray();
        var lower = Enumerable.Range(0, matrix.Rows).Select(_ => Enumerable.Repeat(T.Zero, matrix.Rows).ToArray()).ToArray();
        var order = Enumerable.Range(0, matrix.Rows).ToArray();
        var rank = 0;
        for (var column = 0; column < matrix.Columns && rank < rows.Length; column++)
        {
            var at = Array.FindIndex(rows, rank, row => !row[column].IsZero);
            if (at < 0)
            {
                continue;
            }

            (rows[at], rows[rank]) = (rows[rank], rows[at]);
            (lower[at], lower[rank]) = (lower[rank], lower[at]);
            (order[at], order[rank]) = (order[rank], order[at]);
            for (var i = rank + 1; i < rows.Length; i++)
            {
                var factor = rows[i][column] / rows[rank][column];
                lower[i][rank] = factor;
                Subtract(rows[i], rows[rank], factor, column, budget);
            }

            rank++;
        }

        return new LuDecomposition<T>(
            new Matrix<T>(matrix.Rows, matrix.Rows, (i, j) => i == j ? T.One : lower[i][j]), new Matrix<T>(matrix.Rows, matrix.Columns, (i, j) => rows[i][j]), order);
    }

    private static void Subtract<T>(T[] row, T[] what, T factor, int from, Budget budget)
        where T : IRing<T>
    {
        if (factor.IsZero)
        {
            return;
        }

        budget.Spend(row.Length);
        for (var j = from; j < row.Length; j++)
        {
            row[j] -= factor * what[j];
        }
    }
}
