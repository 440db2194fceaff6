using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Linear equations in integers.</summary>
internal static class LinearDiophantine
{
    /// <summary>The family of solutions of Σ a_i x_i = c, or null if there are none.</summary>
    public static LinearDiophantineFamily? Solve(BigInteger[] a, BigInteger c, Budget budget)
    {
        // Euclid's algorithm on all coefficients at once; the columns record what was done and stay a basis of Z^n.
        var row = (BigInteger[])a.Clone();
        var columns = new BigInteger[a.Length][];
        for (var i = 0; i < a.Length; i++)
        {
            columns[i] = new BigInteger[a.Length];
            columns[i][i] = BigInteger.One;
        }

        var pivot = Smallest(row);
        while (pivot >= 0 && row.Count(value => !value.IsZero) > 1)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i == pivot || row[i].IsZero)
                {
                    continue;
                }

                budget.Spend(row.Length);
                var factor = new Rational((2 * row[i]) + row[pivot], 2 * row[pivot]).Floor(); // to the nearest
                row[i] -= factor * row[pivot];
                for (var j = 0; j < row.Length; j++)
                {
                    columns[i][j] -= factor * columns[pivot][j];
                }
            }

            pivot = Smallest(row);
        }

        if (pivot < 0)
        {
            return c.IsZero ? new LinearDiophantineFamily(new BigInteger[a.Length], columns) : null;
        }

        var quotient = BigInteger.DivRem(c, row[pivot], out var rest);
        return rest.IsZero
            ? new LinearDiophantineFamily(Array.ConvertAll(columns[pivot], v => v * quotient), [.. columns.Where((_, i) => i != pivot)])
            : null;
    }

    /// <summary>Every solution of Σ a_i x_i = c with x_i ≥ 0, for a_i > 0, in lexicographic order.</summary>
    public static IEnumerable<BigInteger[]> NonNegative(BigInteger[] a, BigInteger c, Budget budget)
    {
        var common = new BigInteger[a.Length + 1]; // of the coefficients from i on
        for (var i = a.Length - 1; i >= 0; i--)
        {
            common[i] = BigInteger.GreatestCommonDivisor(a[i], common[i + 1]);
        }

        return c.Sign < 0 || (a.Length > 0 && !(c % common[0]).IsZero) ? [] : From(a, common, 0, c, new BigInteger[a.Length], budget);
    }

    /// <summary>
    /// The largest integer that is no sum of the numbers, each as often as wanted: Böcker and Lipták, A fast and simple algorithm for the
    /// money changing problem (2007).
    /// </summary>
    /// <param name="a">Positive, with greatest common divisor 1.</param>
    /// <param name="budget">Spent.</param>
    /// <returns>The largest such integer (-1 if every number is a sum), and how many positive ones there are.</returns>
    public static (BigInteger Largest, BigInteger Count) Frobenius(BigInteger[] a, Budget budget)
    {
        a = [.. a.Distinct().Order()];
        if (a[0].IsOne)
        {
            return (-1, 0);
        }

        if (a.Length == 2)
        {
            return ((a[0] * a[1]) - a[0] - a[1], (a[0] - 1) * (a[1] - 1) / 2);
        }

        if (a[0] > 10_000_000)
        {
            throw new GaveUpException($"the Frobenius number of three or more numbers needs one of them below 1e7, and the least is {a[0]}");
        }

        // least[r]: the least sum that leaves the remainder r modulo the least number.
        var size = (int)a[0];
        var least = new BigInteger?[size];
        least[0] = BigInteger.Zero;
        foreach (var number in a.Skip(1))
        {
            var step = (int)(number % size);
            var cycles = (int)BigInteger.GreatestCommonDivisor(number, size);
            budget.Spend(2L * size);
            for (var start = 0; start < cycles; start++)
            {
                RoundRobin(least, start, step, number, size / cycles);
            }
        }

        var largest = least.Max()!.Value - size;
        return (largest, least.Aggregate(BigInteger.Zero, (sum, value) => sum + (value!.Value / size)));
    }

    private static void RoundRobin(BigInteger?[] least, int start, int step, BigInteger number, int length)
    {
        var (best, value) = (-1, (BigInteger?)null);
        for (int i = 0, at = start; i < length; i++, at = (at + step) % least.Length)
        {
            if (least[at] is { } here && (value is null || here < value))
            {
                (best, value) = (at, here);
            }
        }

        if (value is not { } sum)
        {
            return;
        }

        for (int i = 1, at = (best + step) % least.Length; i < length; i++, at = (at + step) % least.Length)
        {
            sum += number;
            if (least[at] is { } here && here < sum)
            {
                sum = here;
            }

            least[at] = sum;
        }
    }

    private static IEnumerable<BigInteger[]> From(BigInteger[] a, BigInteger[] common, int index, BigInteger left, BigInteger[] chosen, Budget budget)
    {
        if (index == a.Length)
        {
            if (left.IsZero)
            {
                yield return (BigInteger[])chosen.Clone();
            }

            yield break;
        }

        if (index == a.Length - 1)
        {
            budget.Spend();
            chosen[index] = left / a[index];
            yield return (BigInteger[])chosen.Clone();
            yield break;
        }

        // Only every so many values leave something that the others' greatest common divisor divides.
        var step = common[index + 1] / common[index];
        var first = step.IsOne ? 0 : left / common[index] * ModularInverse.Of(a[index] / common[index], step)!.Value % step;
        for (var value = first; value * a[index] <= left; value += step)
        {
            budget.Spend();
            chosen[index] = value;
            foreach (var solution in From(a, common, index + 1, left - (value * a[index]), chosen, budget))
            {
                yield return solution;
            }
        }
    }

    private static int Smallest(BigInteger[] row)
    {
        var best = -1;
        for (var i = 0; i < row.Length; i++)
        {
            if (!row[i].IsZero && (best < 0 || BigInteger.Abs(row[i]) < BigInteger.Abs(row[best])))
            {
                best = i;
            }
        }

        return best;
    }
}
