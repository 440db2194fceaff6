using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Elimination over the rationals without fractions: rows are made whole, and each step divides exactly by the pivot before (Bareiss 1968).</summary>
internal static class RationalElimination
{
    internal static RowEchelon<Rational> Reduce(Matrix<Rational> matrix, Budget budget)
    {
        var (rows, _) = Whole(matrix);
        var (pivots, _, _) = FractionFree(rows, matrix.Columns, isFull: true, budget);
        var lead = pivots.Count == 0 ? BigInteger.One : rows[0][pivots[0]];
        return new RowEchelon<Rational>(new Matrix<Rational>(matrix.Rows, matrix.Columns, (i, j) => new Rational(rows[i][j], lead)), pivots);
    }

    internal static Rational Determinant(Matrix<Rational> matrix, Budget budget)
    {
        var (rows, multiplier) = Whole(matrix);
        return new Rational(Determinant(rows, budget), multiplier);
    }

    /// <summary>The determinant of whole rows, which are used up.</summary>
    internal static BigInteger Determinant(BigInteger[][] rows, Budget budget)
    {
        var (pivots, last, sign) = FractionFree(rows, rows.Length, isFull: false, budget);
        return pivots.Count < rows.Length ? BigInteger.Zero : last * sign;
    }

    /// <summary>Rows times their common denominators, and the product of these.</summary>
    internal static (BigInteger[][] Rows, BigInteger Multiplier) Whole(Matrix<Rational> matrix)
    {
        var (rows, product) = (new BigInteger[matrix.Rows][], BigInteger.One);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = matrix.Row(i);
            var common = row.Aggregate(BigInteger.One, (c, entry) => c * (entry.Denominator / BigInteger.GreatestCommonDivisor(c, entry.Denominator)));
            rows[i] = [.. row.Select(entry => entry.Numerator * (common / entry.Denominator))];
            product *= common;
        }

        return (rows, product);
    }

    // Leaves every pivot equal to the last one where it is full (Jordan's form), and an upper triangle otherwise.
    internal static (List<int> Pivots, BigInteger Last, int Sign) FractionFree(BigInteger[][] rows, int columns, bool isFull, Budget budget)
    {
        var (pivots, last, sign) = (new List<int>(), BigInteger.One, 1);
        for (var column = 0; column < columns && pivots.Count < rows.Length; column++)
        {
            var at = SmallestPivot(rows, pivots.Count, column);
            if (at < 0)
            {
                continue;
            }

            var here = pivots.Count;
            sign = at == here ? sign : -sign;
            (rows[at], rows[here]) = (rows[here], rows[at]);
            var pivot = rows[here][column];
            budget.NeedBits(IntegerMath.Bits(pivot) * 2.0);
            for (var i = isFull ? 0 : here + 1; i < rows.Length; i++)
            {
                if (i == here)
                {
                    continue;
                }

                budget.Spend(1 + (columns * (1 + (IntegerMath.Bits(pivot) / 256))));
                var factor = rows[i][column];
                for (var j = isFull && i < here ? 0 : column; j < rows[i].Length; j++)
                {
                    rows[i][j] = ((pivot * rows[i][j]) - (factor * rows[here][j])) / last;
                }
            }

            last = pivot;
            pivots.Add(column);
        }

        return (pivots, last, sign);
    }

    private static int SmallestPivot(BigInteger[][] rows, int from, int column)
    {
        var best = -1;
        for (var i = from; i < rows.Length; i++)
        {
            if (!rows[i][column].IsZero && (best < 0 || BigInteger.Abs(rows[i][column]) < BigInteger.Abs(rows[best][column])))
            {
                best = i;
            }
        }

        return best;
    }
}
