using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Determinants and permanents of small integer matrices, for counting.</summary>
internal static class Determinants
{
    /// <summary>The determinant, without fractions (Bareiss, Math. Comp. 22, 1968). The matrix is used up.</summary>
    public static BigInteger Determinant(BigInteger[][] rows, Budget budget)
    {
        var (sign, previous) = (1, BigInteger.One);
        for (var k = 0; k < rows.Length - 1; k++)
        {
            var pivot = Array.FindIndex(rows, k, row => !row[k].IsZero);
            if (pivot < 0)
            {
                return BigInteger.Zero;
            }

            if (pivot != k)
            {
                (rows[k], rows[pivot]) = (rows[pivot], rows[k]);
                sign = -sign;
            }

            for (var i = k + 1; i < rows.Length; i++)
            {
                budget.Spend((rows.Length - k) * (2 + (2 * CountSizes.Steps(rows[k][k]))));
                for (var j = k + 1; j < rows.Length; j++)
                {
                    rows[i][j] = ((rows[i][j] * rows[k][k]) - (rows[i][k] * rows[k][j])) / previous;
                }
            }

            previous = rows[k][k];
        }

        return rows.Length == 0 ? BigInteger.One : sign * rows[^1][^1];
    }

    /// <summary>The permanent: the determinant with all signs plus (Ryser's formula, columns in order of a Gray code).</summary>
    public static BigInteger Permanent(int[,] matrix, Budget budget)
    {
        var n = matrix.GetLength(0);
        if (n > 40)
        {
            throw new GaveUpException($"the permanent of a matrix with {n} rows needs 2^{n} steps");
        }

        var (sums, total) = (new BigInteger[n], BigInteger.Zero);
        for (var i = 1L; i < 1L << n; i++)
        {
            budget.Spend(n);
            var column = BitOperations.TrailingZeroCount(i);
            var code = i ^ (i >> 1);
            var enters = ((code >> column) & 1) == 1;
            var product = BigInteger.One;
            for (var row = 0; row < n; row++)
            {
                sums[row] += enters ? matrix[row, column] : -(BigInteger)matrix[row, column];
                product = product.IsZero ? product : product * sums[row];
            }

            total += ((n - BitOperations.PopCount((ulong)code)) & 1) == 0 ? product : -product;
        }

        return n == 0 ? BigInteger.One : total;
    }
}
