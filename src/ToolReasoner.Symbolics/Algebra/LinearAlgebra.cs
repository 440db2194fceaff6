using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Matrices of exact entries, numbers or symbols: <c>LinearAlgebra.Determinant(Expr.Parse("[[1, 2], [3, 4]]"))</c>. Where a pivot must not
/// be 0, that is proved; symbols count as general, as in <c>[[a]]</c>, whose inverse is <c>[[1/a]]</c>.
/// </summary>
public static partial class LinearAlgebra
{
    /// <summary>A matrix from its rows.</summary>
    /// <exception cref="ArgumentException">The rows are of different lengths.</exception>
    public static Expr FromRows(params IReadOnlyList<IReadOnlyList<Expr>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Expr.Matrix(rows.Count, rows[0].Count, [.. rows.SelectMany(row => row.Count == rows[0].Count
            ? row
            : throw new ArgumentException("the rows of a matrix are of the same length", nameof(rows)))]);
    }

    /// <summary>The unit matrix.</summary>
    /// <param name="size">1 or more.</param>
    public static Expr Identity(int size) => Expr.Matrix(size, size, [.. Enumerable.Range(0, size * size).Select(i => (Expr)(i % (size + 1) == 0 ? 1 : 0))]);

    /// <summary>Sum, entry by entry.</summary>
    public static Expr Add(Expr left, Expr right, Budget? budget = null) => Of(Of(left, budget) + Of(right, budget));

    /// <summary>Product of two matrices; a vector counts as a column.</summary>
    public static Expr Multiply(Expr left, Expr right, Budget? budget = null) => Of(Of(left, budget) * Of(right, budget));

    /// <summary>Every entry times a number.</summary>
    public static Expr Scale(Expr matrix, Expr factor, Budget? budget = null) => Of(Of(matrix, budget) * new ExprScalar(factor, budget));

    /// <summary>Rows and columns exchanged.</summary>
    public static Expr Transpose(Expr matrix) => Of(Of(matrix, null).Transpose());

    /// <summary>Sum of the diagonal.</summary>
    public static Expr Trace(Expr matrix, Budget? budget = null) => Of(matrix, budget).Trace().Value;

    /// <summary>Determinant of a square matrix.</summary>
    public static Expr Determinant(Expr matrix, Budget? budget = null) =>
        IsRational(matrix) ? Rationals(matrix).Determinant(budget) : Of(matrix, budget).Determinant(budget).Value;

    /// <summary>Number of independent rows.</summary>
    public static int Rank(Expr matrix, Budget? budget = null) => IsRational(matrix) ? Rationals(matrix).Rank(budget) : Of(matrix, budget).Rank(budget);

    /// <summary>The reduced row echelon form.</summary>
    public static Expr ReducedRowEchelon(Expr matrix, Budget? budget = null) => IsRational(matrix)
        ? Of(Rationals(matrix).ReducedRowEchelon(budget).Matrix)
        : Of(Of(matrix, budget).ReducedRowEchelon(budget).Matrix);

    /// <summary>The inverse of a square matrix; null when there is none.</summary>
    public static Expr? Inverse(Expr matrix, Budget? budget = null) => IsRational(matrix)
        ? Rationals(matrix).Inverse(budget) is { } rational ? Of(rational) : null
        : Of(matrix, budget).Inverse(budget) is { } inverse ? Of(inverse) : null;

    /// <summary>Independent vectors that the matrix takes to 0 and that all others are made of; empty when there is only 0.</summary>
    /// <returns>Column vectors.</returns>
    public static IReadOnlyList<Expr> NullSpace(Expr matrix, Budget? budget = null) => IsRational(matrix)
        ? [.. Rationals(matrix).NullSpace(budget).Select(vector => Column([.. vector.Select(entry => (Expr)entry)]))]
        : [.. Of(matrix, budget).NullSpace(budget).Select(vector => Column([.. vector.Select(entry => entry.Value)]))];

    /// <summary>All solutions of matrix · x = right.</summary>
    /// <returns>One solution and a basis of what may be added to it; null when there is none.</returns>
    public static (Expr Particular, IReadOnlyList<Expr> NullSpace)? Solve(Expr matrix, Expr right, Budget? budget = null)
    {
        if (IsRational(matrix) && IsRational(right))
        {
            return Rationals(matrix).Solve(Rationals(right), budget) is { } found
                ? (Of(found.Particular), [.. found.NullSpace.Select(vector => Column([.. vector.Select(entry => (Expr)entry)]))])
                : null;
        }

        return Of(matrix, budget).Solve(Of(right, budget), budget) is { } solution
            ? (Of(solution.Particular), [.. solution.NullSpace.Select(vector => Column([.. vector.Select(entry => entry.Value)]))])
            : null;
    }

    /// <summary>The lower triangular L with positive diagonal and L·Lᵀ = matrix, for a symmetric positive definite matrix; null for others.</summary>
    public static Expr? Cholesky(Expr matrix, Budget? budget = null)
    {
        var (a, limit) = (AsMatrix(matrix), Budget.OrDefault(budget));
        if (a.Rows != a.Columns || !matrix.Equals(Transpose(matrix)))
        {
            return null;
        }

        var lower = new Expr[a.Rows, a.Rows];
        for (var i = 0; i < a.Rows; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var (row, column) = (i, j);
                var rest = a[i, j] - Expr.Add([.. Enumerable.Range(0, j).Select(k => lower[row, k] * lower[column, k])]);
                if (i != j)
                {
                    lower[i, j] = (rest / lower[j, j]).Simplify(null, limit);
                    continue;
                }

                if (Order.Sign(rest, limit) is not { } sign)
                {
                    throw new GaveUpException($"it is not decided whether {rest} is positive");
                }

                if (sign <= 0)
                {
                    return null;
                }

                lower[i, i] = Expr.Sqrt(rest).Simplify(null, limit);
            }
        }

        return Expr.Matrix(a.Rows, a.Rows, [.. Enumerable.Range(0, a.Rows * a.Rows).Select(n => n % a.Rows > n / a.Rows ? 0 : lower[n / a.Rows, n % a.Rows])]);
    }

    /// <summary>The diagonal of the Smith normal form of a matrix of whole numbers: each divides the next.</summary>
    public static IReadOnlyList<BigInteger> SmithDiagonal(Expr matrix, Budget? budget = null)
    {
        var (form, _, _) = Integers(matrix).SmithForm(budget);
        return [.. Enumerable.Range(0, Math.Min(form.Rows, form.Columns)).Select(i => form[i, i])];
    }

    /// <summary>The Hermite normal form of a matrix of whole numbers, by rows: an upper triangle with positive pivots, reduced above them.</summary>
    public static Expr HermiteForm(Expr matrix, Budget? budget = null) => Of(Integers(matrix).HermiteForm(budget).Form.ToRational());

    private static MatrixExpr AsMatrix(Expr value) => value switch
    {
        MatrixExpr matrix => matrix,
        SequenceExpr { Kind: SequenceKind.List or SequenceKind.Tuple } vector => (MatrixExpr)Column(vector.Operands),
        _ => throw new ArgumentException($"{value} is no matrix", nameof(value)),
    };

    private static Expr Column(IReadOnlyList<Expr> entries) => Expr.Matrix(entries.Count, 1, entries);

    private static bool IsRational(Expr value) => AsMatrix(value).Operands.All(entry => entry is NumberExpr);

    private static Matrix<Rational> Rationals(Expr value)
    {
        var matrix = AsMatrix(value);
        return new Matrix<Rational>(matrix.Rows, matrix.Columns, (i, j) => ((NumberExpr)matrix[i, j]).Value);
    }

    private static IntegerMatrix Integers(Expr value)
    {
        var matrix = AsMatrix(value);
        return new IntegerMatrix(matrix.Rows, matrix.Columns, (i, j) => matrix[i, j].IsInteger(out var entry)
            ? entry
            : throw new ArgumentException($"{matrix[i, j]} is not a whole number", nameof(value)));
    }

    private static Matrix<ExprScalar> Of(Expr value, Budget? budget)
    {
        var (matrix, limit) = (AsMatrix(value), Budget.OrDefault(budget));
        return new Matrix<ExprScalar>(matrix.Rows, matrix.Columns, (i, j) => new ExprScalar(matrix[i, j], limit));
    }

    private static Expr Of(Matrix<ExprScalar> matrix) => Make(matrix.Rows, matrix.Columns, (i, j) => matrix[i, j].Value);

    private static Expr Of(Matrix<Rational> matrix) => Make(matrix.Rows, matrix.Columns, (i, j) => matrix[i, j]);

    private static Expr Make(int rows, int columns, Func<int, int, Expr> entry) =>
        Expr.Matrix(rows, columns, [.. Enumerable.Range(0, rows * columns).Select(n => entry(n / columns, n % columns))]);
}
