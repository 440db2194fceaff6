using System.Text;

namespace ToolReasoner.Symbolics;

/// <summary>A matrix with exact entries. Immutable.</summary>
/// <typeparam name="T">What the entries are; what divides is in <see cref="MatrixOverField"/>.</typeparam>
public sealed partial class Matrix<T> : IEquatable<Matrix<T>>
    where T : IRing<T>
{
    private readonly T[] _entries;

    /// <summary>Makes a matrix.</summary>
    /// <param name="rows">0 or more.</param>
    /// <param name="columns">0 or more.</param>
    /// <param name="entries">Row by row, rows·columns of them.</param>
    /// <exception cref="ArgumentException">The number of entries is another.</exception>
    public Matrix(int rows, int columns, params ReadOnlySpan<T> entries)
        : this(rows, columns, entries.ToArray(), isOwn: true)
    {
    }

    /// <summary>Makes a matrix from a function of row and column, both from 0.</summary>
    /// <param name="rows">0 or more.</param>
    /// <param name="columns">0 or more.</param>
    /// <param name="entry">Gives each entry.</param>
    public Matrix(int rows, int columns, Func<int, int, T> entry)
        : this(rows, columns, Fill(rows, columns, entry), isOwn: true)
    {
    }

    private Matrix(int rows, int columns, T[] entries, bool isOwn)
    {
        _ = isOwn;
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        if ((long)rows * columns != entries.Length)
        {
            throw new ArgumentException($"a matrix of {rows} rows and {columns} columns has not {entries.Length} entries", nameof(entries));
        }

        Rows = rows;
        Columns = columns;
        _entries = entries;
    }

    /// <summary>0 or more.</summary>
    public int Rows { get; }

    /// <summary>0 or more.</summary>
    public int Columns { get; }

    /// <summary>Whether it has as many rows as columns.</summary>
    public bool IsSquare => Rows == Columns;

    /// <summary>Row by row.</summary>
    public ReadOnlySpan<T> Entries => _entries;

    /// <summary>One entry.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public T this[int row, int column] => (uint)column < (uint)Columns
        ? _entries[(row * Columns) + column]
        : throw new ArgumentOutOfRangeException(nameof(column));

    /// <summary>Sum.</summary>
    /// <exception cref="ArgumentException">The sizes differ.</exception>
    public static Matrix<T> operator +(Matrix<T> left, Matrix<T> right) => left.Zip(right, (a, b) => a + b);

    /// <summary>Difference.</summary>
    /// <exception cref="ArgumentException">The sizes differ.</exception>
    public static Matrix<T> operator -(Matrix<T> left, Matrix<T> right) => left.Zip(right, (a, b) => a - b);

    /// <summary>Negation.</summary>
    public static Matrix<T> operator -(Matrix<T> value) => value.Map(a => -a);

    /// <summary>Product.</summary>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public static Matrix<T> operator *(Matrix<T> left, Matrix<T> right) => left.Multiply(right, null);

    /// <summary>Every entry times a number.</summary>
    public static Matrix<T> operator *(Matrix<T> left, T right) => left.Map(a => a * right);

    /// <summary>Every entry times a number.</summary>
    public static Matrix<T> operator *(T left, Matrix<T> right) => right.Map(a => left * a);

    /// <summary>Product.</summary>
    /// <param name="other">With as many rows as this has columns.</param>
    /// <param name="budget">Null for none: the size is plain to see.</param>
    public Matrix<T> Multiply(Matrix<T> other, Budget? budget)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Columns != other.Rows)
        {
            throw new ArgumentException($"{Columns} columns do not fit {other.Rows} rows", nameof(other));
        }

        return new Matrix<T>(Rows, other.Columns, (i, j) =>
        {
            budget?.Spend(Math.Max(1, Columns));
            var sum = T.Zero;
            for (var k = 0; k < Columns; k++)
            {
                var left = this[i, k];
                sum = left.IsZero ? sum : sum + (left * other[k, j]);
            }

            return sum;
        });
    }

    /// <summary>A whole power of a square matrix.</summary>
    /// <param name="exponent">0 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Matrix<T> Pow(long exponent, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        NeedSquare();
        budget = Budget.OrDefault(budget);
        var (power, square) = (Matrix.Identity<T>(Rows), this);
        for (; exponent > 0; exponent >>= 1)
        {
            power = (exponent & 1) == 1 ? power.Multiply(square, budget) : power;
            square = exponent > 1 ? square.Multiply(square, budget) : square;
        }

        return power;
    }

    /// <summary>Rows and columns exchanged.</summary>
    public Matrix<T> Transpose() => new(Columns, Rows, (i, j) => this[j, i]);

    /// <summary>Sum of the diagonal of a square matrix.</summary>
    public T Trace()
    {
        NeedSquare();
        return Enumerable.Range(0, Rows).Aggregate(T.Zero, (sum, i) => sum + this[i, i]);
    }

    /// <summary>Kronecker's product: each entry of this times the other matrix.</summary>
    /// <param name="other">Any.</param>
    public Matrix<T> Kronecker(Matrix<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            checked(Rows * other.Rows), checked(Columns * other.Columns),
            (i, j) => this[i / other.Rows, j / other.Columns] * other[i % other.Rows, j % other.Columns]);
    }

    /// <summary>Changes every entry.</summary>
    /// <typeparam name="TResult">What the new entries are.</typeparam>
    /// <param name="change">Gives the new entry for the old.</param>
    public Matrix<TResult> Map<TResult>(Func<T, TResult> change)
        where TResult : IRing<TResult> => new(Rows, Columns, (i, j) => change(this[i, j]));

    /// <summary>One row.</summary>
    /// <param name="row">From 0.</param>
    public IReadOnlyList<T> Row(int row) => [.. Enumerable.Range(0, Columns).Select(j => this[row, j])];

    /// <summary>One column.</summary>
    /// <param name="column">From 0.</param>
    public IReadOnlyList<T> Column(int column) => [.. Enumerable.Range(0, Rows).Select(i => this[i, column])];

    /// <summary>Some rows and some columns, in the order given.</summary>
    /// <param name="rows">From 0.</param>
    /// <param name="columns">From 0.</param>
    public Matrix<T> Submatrix(IReadOnlyList<int> rows, IReadOnlyList<int> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        return new(rows.Count, columns.Count, (i, j) => this[rows[i], columns[j]]);
    }

    /// <summary>This and another side by side.</summary>
    /// <param name="other">With as many rows.</param>
    public Matrix<T> Beside(Matrix<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Rows == other.Rows
            ? new(Rows, Columns + other.Columns, (i, j) => j < Columns ? this[i, j] : other[i, j - Columns])
            : throw new ArgumentException($"{Rows} rows do not stand beside {other.Rows}", nameof(other));
    }

    /// <inheritdoc/>
    public bool Equals(Matrix<T>? other) =>
        other is not null && Rows == other.Rows && Columns == other.Columns && _entries.AsSpan().SequenceEqual(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Matrix<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Columns);
        foreach (var entry in _entries)
        {
            hash.Add(entry);
        }

        return hash.ToHashCode();
    }

    /// <summary>As <c>[[1, 2], [3, 4]]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < Rows; i++)
        {
            text.Append(i > 0 ? ", [" : "[").AppendJoin(", ", Row(i)).Append(']');
        }

        return text.Append(']').ToString();
    }

    internal void NeedSquare()
    {
        if (!IsSquare)
        {
            throw new InvalidOperationException($"a matrix of {Rows} rows and {Columns} columns is not square");
        }
    }

    private static T[] Fill(int rows, int columns, Func<int, int, T> entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        var entries = new T[checked(rows * columns)];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                entries[(i * columns) + j] = entry(i, j);
            }
        }

        return entries;
    }

    private Matrix<T> Zip(Matrix<T> other, Func<T, T, T> join) => Rows == other.Rows && Columns == other.Columns
        ? new(Rows, Columns, (i, j) => join(this[i, j], other[i, j]))
        : throw new ArgumentException("the matrices are not of one size", nameof(other));
}
