namespace ToolReasoner.Symbolics;

/// <summary>Linear algebra over a field, exact.</summary>
public static class MatrixOverField
{
    /// <summary>The reduced row echelon form.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="matrix">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static RowEchelon<T> ReducedRowEchelon<T>(this Matrix<T> matrix, Budget? budget = null)
        where T : IField<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        budget = Budget.OrDefault(budget);
        return matrix is Matrix<Rational> rational
            ? (RowEchelon<T>)(object)RationalElimination.Reduce(rational, budget)
            : FieldElimination.Reduce(matrix, budget);
    }

    /// <summary>The dimension of the space that the rows span.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="matrix">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static int Rank<T>(this Matrix<T> matrix, Budget? budget = null)
        where T : IField<T> => matrix.ReducedRowEchelon(budget).Rank;

    /// <summary>The inverse; null where there is none.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="matrix">Square.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">It is not square.</exception>
    public static Matrix<T>? Inverse<T>(this Matrix<T> matrix, Budget? budget = null)
        where T : IField<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        matrix.NeedSquare();
        var size = matrix.Rows;
        var echelon = matrix.Beside(Matrix.Identity<T>(size)).ReducedRowEchelon(budget);
        return size == 0 || (echelon.Rank == size && echelon.Pivots[^1] == size - 1)
            ? new Matrix<T>(size, size, (i, j) => echelon.Matrix[i, size + j])
            : null;
    }

    /// <summary>A basis of the vectors that the matrix takes to 0: for each free column one with 1 there.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="matrix">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static IReadOnlyList<IReadOnlyList<T>> NullSpace<T>(this Matrix<T> matrix, Budget? budget = null)
        where T : IField<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return NullSpaceOf(matrix.ReducedRowEchelon(budget), matrix.Columns);
    }

    /// <summary>All X with A·X = B; null where there is none.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="matrix">A.</param>
    /// <param name="right">B, with as many rows as A.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static LinearSolution<T>? Solve<T>(this Matrix<T> matrix, Matrix<T> right, Budget? budget = null)
        where T : IField<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(right);
        var echelon = matrix.Beside(right).ReducedRowEchelon(budget);
        if (echelon.Rank > 0 && echelon.Pivots[^1] >= matrix.Columns)
        {
            return null;
        }

        var rowOf = Enumerable.Repeat(-1, matrix.Columns).ToArray();
        for (var i = 0; i < echelon.Rank; i++)
        {
            rowOf[echelon.Pivots[i]] = i;
        }

        var particular = new Matrix<T>(
            matrix.Columns, right.Columns, (i, j) => rowOf[i] < 0 ? T.Zero : echelon.Matrix[rowOf[i], matrix.Columns + j]);
        return new LinearSolution<T>(particular, NullSpaceOf(echelon, matrix.Columns));
    }

    /// <summary>Coefficients of the monic polynomial of least degree that the matrix is a root of, from the constant one up.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="matrix">Square.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">It is not square.</exception>
    public static IReadOnlyList<T> MinimalPolynomial<T>(this Matrix<T> matrix, Budget? budget = null)
        where T : IField<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        matrix.NeedSquare();
        budget = Budget.OrDefault(budget);
        var powers = new List<Matrix<T>> { Matrix.Identity<T>(matrix.Rows) };
        while (true)
        {
            // Columns are the powers written out; the first that depends on those before it gives the polynomial.
            var written = new Matrix<T>(matrix.Rows * matrix.Rows, powers.Count, (i, j) => powers[j][i / matrix.Rows, i % matrix.Rows]);
            var echelon = written.ReducedRowEchelon(budget);
            if (echelon.Rank < powers.Count)
            {
                return [.. Enumerable.Range(0, echelon.Rank).Select(i => -echelon.Matrix[i, powers.Count - 1]), T.One];
            }

            powers.Add(powers[^1].Multiply(matrix, budget));
        }
    }

    /// <summary>P·A = L·U, rows exchanged only where a pivot is 0.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="matrix">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static LuDecomposition<T> LuDecompose<T>(this Matrix<T> matrix, Budget? budget = null)
        where T : IField<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return FieldElimination.LuDecompose(matrix, Budget.OrDefault(budget));
    }

    /// <summary>A = Q·R with orthogonal columns in Q, for the product of vectors without complex conjugation.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="matrix">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">A vector that is not 0 is orthogonal to itself, as happens with complex entries.</exception>
    public static OrthogonalDecomposition<T> Orthogonalise<T>(this Matrix<T> matrix, Budget? budget = null)
        where T : IField<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        budget = Budget.OrDefault(budget);
        var columns = new List<T[]>();
        var norms = new List<T>();
        var upper = new T[matrix.Columns, matrix.Columns];
        for (var j = 0; j < matrix.Columns; j++)
        {
            var original = matrix.Column(j).ToArray();
            var column = (T[])original.Clone();
            for (var i = 0; i < matrix.Columns; i++)
            {
                budget.Spend(1 + matrix.Rows);
                upper[i, j] = i == j ? T.One : i > j || norms[i].IsZero ? T.Zero : Dot(columns[i], original) / norms[i];
                for (var k = 0; k < column.Length && i < j; k++)
                {
                    column[k] -= upper[i, j] * columns[i][k];
                }
            }

            columns.Add(column);
            norms.Add(Dot(column, column));
            if (norms[^1].IsZero && column.Any(entry => !entry.IsZero))
            {
                throw new InvalidOperationException("a vector that is not 0 is orthogonal to itself");
            }
        }

        return new OrthogonalDecomposition<T>(
            new Matrix<T>(matrix.Rows, matrix.Columns, (i, j) => columns[j][i]), new Matrix<T>(matrix.Columns, matrix.Columns, (i, j) => upper[i, j]));
    }

    private static T Dot<T>(T[] left, T[] right)
        where T : IRing<T>
    {
        var sum = T.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static List<IReadOnlyList<T>> NullSpaceOf<T>(RowEchelon<T> echelon, int columns)
        where T : IField<T>
    {
        var basis = new List<IReadOnlyList<T>>();
        var pivots = echelon.Pivots.Where(pivot => pivot < columns).ToList();
        for (var free = 0; free < columns; free++)
        {
            if (pivots.Contains(free))
            {
                continue;
            }

            var vector = Enumerable.Repeat(T.Zero, columns).ToArray();
            vector[free] = T.One;
            for (var i = 0; i < pivots.Count; i++)
            {
                vector[pivots[i]] = -echelon.Matrix[i, free];
            }

            basis.Add(vector);
        }

        return basis;
    }
}
