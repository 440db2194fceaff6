using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Hermite's and Smith's normal forms by row and column operations, always with the smallest pivot at hand.</summary>
internal static class IntegerNormalForms
{
    internal static (BigInteger[][] Form, BigInteger[][] Transform, int Rank) Hermite(BigInteger[][] rows, int columns, Budget budget)
    {
        var transform = Identity(rows.Length);
        var rank = 0;
        for (var column = 0; column < columns && rank < rows.Length; column++)
        {
            if (!ClearBelow(rows, transform, rank, column, budget))
            {
                continue;
            }

            if (rows[rank][column].Sign < 0)
            {
                Negate(rows[rank]);
                Negate(transform[rank]);
            }

            for (var i = 0; i < rank; i++)
            {
                var factor = IntegerMath.FloorDivide(rows[i][column], rows[rank][column]);
                Subtract(rows[i], rows[rank], factor, budget);
                Subtract(transform[i], transform[rank], factor, budget);
            }

            rank++;
        }

        return (rows, transform, rank);
    }

    internal static (BigInteger[][] Form, BigInteger[][] Left, BigInteger[][] Right) Smith(BigInteger[][] rows, int columns, Budget budget)
    {
        // The right transform is kept transposed, so that column operations are row operations on it.
        var (left, right) = (Identity(rows.Length), Identity(columns));
        for (var at = 0; at < Math.Min(rows.Length, columns); at++)
        {
            if (!BringPivot(rows, left, right, at))
            {
                break;
            }

            while (true)
            {
                ClearBelow(rows, left, at, at, budget);
                if (!ClearRight(rows, right, at, budget))
                {
                    continue;
                }

                // The pivot must divide all that is left: a row where it does not is added to its own.
                var bad = Array.FindIndex(rows, at + 1, row => row.Skip(at + 1).Any(entry => !(entry % rows[at][at]).IsZero));
                if (bad < 0)
                {
                    break;
                }

                Subtract(rows[at], rows[bad], BigInteger.MinusOne, budget);
                Subtract(left[at], left[bad], BigInteger.MinusOne, budget);
                ClearRight(rows, right, at, budget);
            }

            if (rows[at][at].Sign < 0)
            {
                Negate(rows[at]);
                Negate(left[at]);
            }
        }

        return (rows, left, Transpose(right, columns));
    }

    // Euclid's algorithm on a column, the rest of the rows following; false where the column is 0 from there on.
    private static bool ClearBelow(BigInteger[][] rows, BigInteger[][] transform, int at, int column, Budget budget)
    {
        while (true)
        {
            var (best, others) = (-1, 0);
            for (var i = at; i < rows.Length; i++)
            {
                if (!rows[i][column].IsZero)
                {
                    others++;
                    best = best < 0 || BigInteger.Abs(rows[i][column]) < BigInteger.Abs(rows[best][column]) ? i : best;
                }
            }

            if (best < 0)
            {
                return false;
            }

            (rows[at], rows[best]) = (rows[best], rows[at]);
            (transform[at], transform[best]) = (transform[best], transform[at]);
            if (others == 1)
            {
                return true;
            }

            budget.NeedBits(IntegerMath.Bits(rows[at][column]));
            for (var i = at + 1; i < rows.Length; i++)
            {
                var factor = IntegerMath.RoundDivide(rows[i][column] * rows[at][column].Sign, BigInteger.Abs(rows[at][column]));
                Subtract(rows[i], rows[at], factor, budget);
                Subtract(transform[i], transform[at], factor, budget);
            }
        }
    }

    // The same on the row of the pivot; false where the column below was disturbed, as a column was exchanged.
    private static bool ClearRight(BigInteger[][] rows, BigInteger[][] right, int at, Budget budget)
    {
        var columns = right.Length;
        while (true)
        {
            var pivot = rows[at][at];
            for (var j = at + 1; j < columns; j++)
            {
                var factor = IntegerMath.RoundDivide(rows[at][j] * pivot.Sign, BigInteger.Abs(pivot));
                SubtractColumn(rows, at, j, factor, budget);
                Subtract(right[j], right[at], factor, budget);
            }

            var smaller = Enumerable.Range(at + 1, columns - at - 1).FirstOrDefault(j => !rows[at][j].IsZero, -1);
            if (smaller < 0)
            {
                return Enumerable.Range(at + 1, rows.Length - at - 1).All(i => rows[i][at].IsZero);
            }

            SwapColumns(rows, right, at, smaller);
        }
    }

    // The entry of least absolute value of what is left; false where all is 0.
    private static bool BringPivot(BigInteger[][] rows, BigInteger[][] left, BigInteger[][] right, int at)
    {
        var (row, column) = (-1, -1);
        for (var i = at; i < rows.Length; i++)
        {
            for (var j = at; j < right.Length; j++)
            {
                if (!rows[i][j].IsZero && (row < 0 || BigInteger.Abs(rows[i][j]) < BigInteger.Abs(rows[row][column])))
                {
                    (row, column) = (i, j);
                }
            }
        }

        if (row < 0)
        {
            return false;
        }

        (rows[at], rows[row]) = (rows[row], rows[at]);
        (left[at], left[row]) = (left[row], left[at]);
        SwapColumns(rows, right, at, column);
        return true;
    }

    private static void SwapColumns(BigInteger[][] rows, BigInteger[][] right, int a, int b)
    {
        foreach (var row in rows)
        {
            (row[a], row[b]) = (row[b], row[a]);
        }

        (right[a], right[b]) = (right[b], right[a]);
    }

    private static void SubtractColumn(BigInteger[][] rows, int what, int from, BigInteger factor, Budget budget)
    {
        if (factor.IsZero)
        {
            return;
        }

        budget.Spend(1 + rows.Length);
        foreach (var row in rows)
        {
            row[from] -= factor * row[what];
        }
    }

    private static void Subtract(BigInteger[] from, BigInteger[] what, BigInteger factor, Budget budget)
    {
        if (factor.IsZero)
        {
            return;
        }

        budget.Spend(1 + from.Length);
        for (var j = 0; j < from.Length; j++)
        {
            from[j] -= factor * what[j];
        }
    }

    private static void Negate(BigInteger[] row)
    {
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = -row[j];
        }
    }

    private static BigInteger[][] Identity(int size) =>
        [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? BigInteger.One : BigInteger.Zero).ToArray())];

    private static BigInteger[][] Transpose(BigInteger[][] rows, int columns) =>
        [.. Enumerable.Range(0, columns).Select(j => rows.Select(row => row[j]).ToArray())];
}
