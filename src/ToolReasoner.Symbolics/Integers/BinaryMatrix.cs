using System.Numerics;
using System.Runtime.InteropServices;

namespace ToolReasoner.Symbolics;

/// <summary>A dense matrix over the field of two elements, a row in words of 64 columns.</summary>
internal sealed class BinaryMatrix
{
    private readonly ulong[][] _rows;
    private readonly int _columns;

    public BinaryMatrix(int rows, int columns)
    {
        _columns = columns;
        _rows = new ulong[rows][];
        for (var i = 0; i < rows; i++)
        {
            _rows[i] = new ulong[(columns + 63) / 64];
        }
    }

    public void Flip(int row, int column) => _rows[row][column >> 6] ^= 1UL << (column & 63);

    /// <summary>A basis of the null space, each vector as the list of its columns. Reduces the matrix in place.</summary>
    public IEnumerable<List<int>> NullSpace(Budget budget)
    {
        var (pivots, free) = Reduce(budget);
        foreach (var column in free)
        {
            var vector = new List<int> { column };
            for (var row = 0; row < pivots.Count; row++)
            {
                if (IsSet(row, column))
                {
                    vector.Add(pivots[row]);
                }
            }

            yield return vector;
        }
    }

    private bool IsSet(int row, int column) => (_rows[row][column >> 6] >> (column & 63) & 1) != 0;

    /// <summary>To reduced row echelon form.</summary>
    private (List<int> Pivots, List<int> Free) Reduce(Budget budget)
    {
        var (pivots, free) = (new List<int>(), new List<int>());
        for (var column = 0; column < _columns; column++)
        {
            var rank = pivots.Count;
            var found = rank;
            while (found < _rows.Length && !IsSet(found, column))
            {
                found++;
            }

            if (found == _rows.Length)
            {
                free.Add(column);
                continue;
            }

            (_rows[rank], _rows[found]) = (_rows[found], _rows[rank]);
            budget.Spend(1 + ((long)_rows.Length * _rows[0].Length >> 10));
            for (var row = 0; row < _rows.Length; row++)
            {
                if (row != rank && IsSet(row, column))
                {
                    // The pivot row is 0 to the left of its pivot.
                    Xor(_rows[row].AsSpan(column >> 6), _rows[rank].AsSpan(column >> 6));
                }
            }

            pivots.Add(column);
        }

        return (pivots, free);
    }

    private static void Xor(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(target);
        var wideOther = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] ^= wideOther[i];
        }

        for (var i = wide.Length * Vector<ulong>.Count; i < target.Length; i++)
        {
            target[i] ^= other[i];
        }
    }
}
