namespace ToolReasoner.Symbolics;

/// <summary>Makes matrices.</summary>
public static class Matrix
{
    /// <summary>The identity.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="size">0 or more.</param>
    public static Matrix<T> Identity<T>(int size)
        where T : IRing<T> => new(size, size, (i, j) => i == j ? T.One : T.Zero);

    /// <summary>All entries 0.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="rows">0 or more.</param>
    /// <param name="columns">0 or more.</param>
    public static Matrix<T> Zero<T>(int rows, int columns)
        where T : IRing<T> => new(rows, columns, (_, _) => T.Zero);

    /// <summary>With these on the diagonal, and 0 elsewhere.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="entries">The diagonal.</param>
    public static Matrix<T> Diagonal<T>(IReadOnlyList<T> entries)
        where T : IRing<T>
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(entries.Count, entries.Count, (i, j) => i == j ? entries[i] : T.Zero);
    }

    /// <summary>With these rows.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="rows">All of one length.</param>
    /// <exception cref="ArgumentException">The rows are not of one length.</exception>
    public static Matrix<T> FromRows<T>(IReadOnlyList<IReadOnlyList<T>> rows)
        where T : IRing<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        var columns = rows.Count == 0 ? 0 : rows[0].Count;
        return rows.All(row => row.Count == columns)
            ? new(rows.Count, columns, (i, j) => rows[i][j])
            : throw new ArgumentException("the rows are not of one length", nameof(rows));
    }

    /// <summary>One column.</summary>
    /// <typeparam name="T">What the entries are.</typeparam>
    /// <param name="entries">From the top.</param>
    public static Matrix<T> ColumnVector<T>(IReadOnlyList<T> entries)
        where T : IRing<T>
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(entries.Count, 1, (i, _) => entries[i]);
    }
}
