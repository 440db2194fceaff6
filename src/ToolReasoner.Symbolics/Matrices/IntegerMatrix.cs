using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A matrix with whole entries, and what is special to them: normal forms and lattices. Immutable.</summary>
public sealed class IntegerMatrix : IEquatable<IntegerMatrix>
{
    private readonly BigInteger[][] _rows;

    /// <summary>Makes a matrix from a function of row and column, both from 0.</summary>
    /// <param name="rows">0 or more.</param>
    /// <param name="columns">0 or more.</param>
    /// <param name="entry">Gives each entry.</param>
    public IntegerMatrix(int rows, int columns, Func<int, int, BigInteger> entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        _rows = new BigInteger[rows][];
        for (var i = 0; i < rows; i++)
        {
            _rows[i] = new BigInteger[columns];
            for (var j = 0; j < columns; j++)
            {
                _rows[i][j] = entry(i, j);
            }
        }

        Columns = columns;
    }

    /// <summary>0 or more.</summary>
    public int Rows => _rows.Length;

    /// <summary>0 or more.</summary>
    public int Columns { get; }

    /// <summary>One entry.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public BigInteger this[int row, int column] => _rows[row][column];

    /// <summary>With these rows.</summary>
    /// <param name="rows">All of one length.</param>
    public static IntegerMatrix FromRows(IReadOnlyList<IReadOnlyList<BigInteger>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var columns = rows.Count == 0 ? 0 : rows[0].Count;
        return rows.All(row => row.Count == columns)
            ? new(rows.Count, columns, (i, j) => rows[i][j])
            : throw new ArgumentException("the rows are not of one length", nameof(rows));
    }

    /// <summary>The identity.</summary>
    /// <param name="size">0 or more.</param>
    public static IntegerMatrix Identity(int size) => new(size, size, (i, j) => i == j ? 1 : 0);

    /// <summary>Product.</summary>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public static IntegerMatrix operator *(IntegerMatrix left, IntegerMatrix right)
    {
        if (left.Columns != right.Rows)
        {
            throw new ArgumentException($"{left.Columns} columns do not fit {right.Rows} rows", nameof(right));
        }

        return new(left.Rows, right.Columns, (i, j) =>
        {
            var sum = BigInteger.Zero;
            for (var k = 0; k < left.Columns; k++)
            {
                sum += left[i, k] * right[k, j];
            }

            return sum;
        });
    }

    /// <summary>Rows and columns exchanged.</summary>
    public IntegerMatrix Transpose() => new(Columns, Rows, (i, j) => this[j, i]);

    /// <summary>The same matrix with fractions for entries.</summary>
    public Matrix<Rational> ToRational() => new(Rows, Columns, (i, j) => this[i, j]);

    /// <summary>The determinant.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">It is not square.</exception>
    public BigInteger Determinant(Budget? budget = null) => Rows == Columns
        ? RationalElimination.Determinant(CopyRows(), Budget.OrDefault(budget))
        : throw new InvalidOperationException($"a matrix of {Rows} rows and {Columns} columns is not square");

    /// <summary>The rank.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public int Rank(Budget? budget = null) => RationalElimination.FractionFree(CopyRows(), Columns, isFull: false, Budget.OrDefault(budget)).Pivots.Count;

    /// <summary>det(x - A).</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">It is not square.</exception>
    public IntegerPolynomial CharacteristicPolynomial(Budget? budget = null) =>
        new([.. ToRational().CharacteristicPolynomial(budget).Select(c => c.Numerator)]);

    /// <summary>Hermite's normal form H and a transform U of determinant 1 or -1 with U·A = H: in row echelon form, pivots positive, what stands above a pivot from 0 to less than it.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public (IntegerMatrix Form, IntegerMatrix Transform) HermiteForm(Budget? budget = null)
    {
        var (form, transform, _) = IntegerNormalForms.Hermite(CopyRows(), Columns, Budget.OrDefault(budget));
        return (Own(form, Columns), Own(transform, Rows));
    }

    /// <summary>Smith's normal form D and transforms of determinant 1 or -1 with Left·A·Right = D: diagonal, 0 or more, each entry divides the next.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public (IntegerMatrix Form, IntegerMatrix Left, IntegerMatrix Right) SmithForm(Budget? budget = null)
    {
        var (form, left, right) = IntegerNormalForms.Smith(CopyRows(), Columns, Budget.OrDefault(budget));
        return (Own(form, Columns), Own(left, Rows), Own(right, Columns));
    }

    /// <summary>A reduced basis (Lenstra, Lenstra, Lovász) of the lattice that the rows generate, short vectors first; as many rows as the rank.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public IntegerMatrix ReduceLattice(Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var rows = CopyRows().ToList();
        if (Rank(budget) < Rows)
        {
            // Dependent rows: the rows of Hermite's form that are not 0 generate the same lattice.
            var (form, _, rank) = IntegerNormalForms.Hermite(CopyRows(), Columns, budget);
            rows = [.. form.Take(rank)];
        }

        LatticeReduction.Reduce(rows, null, budget);
        return Own([.. rows], Columns);
    }

    /// <summary>One whole solution of A·x = b and a basis of those with right side 0; null where there is no whole solution.</summary>
    /// <param name="right">b.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public (IReadOnlyList<BigInteger> Particular, IReadOnlyList<IReadOnlyList<BigInteger>> NullSpace)? SolveWhole(IReadOnlyList<BigInteger> right, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(right);
        if (right.Count != Rows)
        {
            throw new ArgumentException($"{right.Count} right sides for {Rows} rows", nameof(right));
        }

        // D·(V^-1 x) = U b.
        var (form, left, transform) = SmithForm(budget);
        var target = left * new IntegerMatrix(Rows, 1, (i, _) => right[i]);
        var solution = new BigInteger[Columns];
        for (var i = 0; i < Rows; i++)
        {
            var divisor = i < Columns ? form[i, i] : BigInteger.Zero;
            if (divisor.IsZero ? !target[i, 0].IsZero : !(target[i, 0] % divisor).IsZero)
            {
                return null;
            }

            if (i < Columns && !divisor.IsZero)
            {
                solution[i] = target[i, 0] / divisor;
            }
        }

        var particular = transform * new IntegerMatrix(Columns, 1, (i, _) => solution[i]);
        var free = Enumerable.Range(0, Columns).Where(j => j >= Rows || form[j, j].IsZero);
        return (
            [.. Enumerable.Range(0, Columns).Select(i => particular[i, 0])],
            [.. free.Select(j => (IReadOnlyList<BigInteger>)[.. Enumerable.Range(0, Columns).Select(i => transform[i, j])])]);
    }

    /// <inheritdoc/>
    public bool Equals(IntegerMatrix? other) =>
        other is not null && Rows == other.Rows && Columns == other.Columns && _rows.Zip(other._rows, (a, b) => a.AsSpan().SequenceEqual(b)).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntegerMatrix);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var entry in _rows.SelectMany(row => row))
        {
            hash.Add(entry);
        }

        return hash.ToHashCode();
    }

    /// <summary>As <c>[[1, 2], [3, 4]]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", _rows.Select(row => $"[{string.Join(", ", row)}]"))}]";

    private static IntegerMatrix Own(BigInteger[][] rows, int columns) => new(rows.Length, columns, (i, j) => rows[i][j]);

    private BigInteger[][] CopyRows() => Array.ConvertAll(_rows, row => (BigInteger[])row.Clone());
}
