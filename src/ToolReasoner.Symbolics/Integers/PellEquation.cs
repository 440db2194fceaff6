using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// x² - d·y² = n by the algorithms PQa and LMM: K. Matthews, The Diophantine equation x² - Dy² = N (2000); J. Robertson, Solving the
/// generalized Pell equation (2004).
/// </summary>
internal static class PellEquation
{
    /// <summary>The least solution in positive integers of x² - d·y² = sign (1 or -1), or null if there is none.</summary>
    /// <param name="d">Positive and no square.</param>
    /// <param name="sign">1 or -1.</param>
    /// <param name="budget">Spent.</param>
    public static (BigInteger X, BigInteger Y)? Unit(BigInteger d, int sign, Budget budget)
    {
        foreach (var (x, y, q, index) in Walk(0, d, 1, budget))
        {
            if (!q.IsOne)
            {
                continue;
            }

            // The first period's end gives x² - dy² = (-1)^length.
            var isMinus = index % 2 != 0;
            return isMinus == (sign < 0) ? (x, y) : isMinus ? ((x * x) + (d * y * y), 2 * x * y) : null;
        }

        throw new InvalidOperationException("a continued fraction of a root without a period");
    }

    /// <summary>The least solution in positive integers of x² - d·y² = 4·sign, or null if there is none.</summary>
    public static (BigInteger X, BigInteger Y)? FourUnit(BigInteger d, int sign, Budget budget) =>
        Positive(d, 4 * sign, budget, budget).Select(s => ((BigInteger, BigInteger)?)s).FirstOrDefault();

    /// <summary>One solution of each class: two are in one class if one is the other times a solution of x² - d·y² = 1.</summary>
    public static List<(BigInteger X, BigInteger Y)> Classes(BigInteger d, BigInteger n, Budget budget)
    {
        var minus = new Lazy<(BigInteger X, BigInteger Y)?>(() => Unit(d, -1, budget));
        var found = new List<(BigInteger X, BigInteger Y)>();
        foreach (var f in SquareDivisors(n, budget))
        {
            var m = n / (f * f);
            var size = BigInteger.Abs(m);
            foreach (var z in PowerCongruence.Solve(d, 2, size, budget))
            {
                if (Reach(2 * z > size ? z - size : z, d, m, minus, budget) is { } solution)
                {
                    found.Add((f * solution.X, f * solution.Y));
                }
            }
        }

        return found;
    }

    /// <summary>Every solution with x ≥ 0 and y ≥ 0, ascending.</summary>
    /// <param name="d">Positive and no square.</param>
    /// <param name="n">Not 0.</param>
    /// <param name="budget">For the classes.</param>
    /// <param name="onward">For the steps from one solution to the next.</param>
    public static IEnumerable<(BigInteger X, BigInteger Y)> Positive(BigInteger d, BigInteger n, Budget budget, Budget onward)
    {
        var classes = Classes(d, n, budget);
        if (classes.Count == 0)
        {
            yield break;
        }

        var unit = Unit(d, 1, budget)!.Value;
        var next = classes.ConvertAll(solution => Least(solution, d, n, unit, budget));
        (BigInteger X, BigInteger Y)? last = null;
        while (true)
        {
            var smallest = next.Min();
            if (smallest != last)
            {
                yield return smallest;
                last = smallest;
            }

            for (var i = 0; i < next.Count; i++)
            {
                if (next[i] == smallest)
                {
                    onward.NeedBits(smallest.X.GetBitLength() + unit.X.GetBitLength());
                    onward.Spend(1 + (smallest.X.GetBitLength() / 64));
                    next[i] = Times(smallest, unit, d);
                }
            }
        }
    }

    /// <summary>Every solution with x ≥ 0 and y ≥ 0 where they are finitely many: d a square, or d ≤ 0 and n not 0.</summary>
    public static List<(BigInteger X, BigInteger Y)> Finite(BigInteger d, BigInteger n, Budget budget)
    {
        var found = new List<(BigInteger X, BigInteger Y)>();
        if (d.Sign < 0)
        {
            // x² + |d|·y² = n
            for (BigInteger y = 0; -d * y * y <= n; y++)
            {
                budget.Spend();
                if (FloorRoots.IsSquare(n + (d * y * y), out var x))
                {
                    found.Add((x, y));
                }
            }
        }
        else
        {
            // (x - ry)(x + ry) = n
            var root = FloorRoots.Sqrt(d);
            foreach (var small in NumberTheory.Divisors(n, budget))
            {
                var (minus, plus) = (small, n / small);
                if ((minus + plus).IsEven && ((plus - minus) % (2 * root)).IsZero)
                {
                    found.Add((BigInteger.Abs((minus + plus) / 2), BigInteger.Abs((plus - minus) / (2 * root))));
                }
            }
        }

        return [.. found.Distinct().Order()];
    }

    private static (BigInteger X, BigInteger Y)? Reach(
        BigInteger z, BigInteger d, BigInteger m, Lazy<(BigInteger X, BigInteger Y)?> minus, Budget budget)
    {
        // Within one period of (z + √d)/|m| some Q is ±1, or there is no solution for this z.
        var size = BigInteger.Abs(m);
        foreach (var (x, y, q, _) in Walk(z, d, size, budget))
        {
            if (!BigInteger.Abs(q).IsOne)
            {
                continue;
            }

            var value = (x * x) - (d * y * y);
            if (value == m)
            {
                return (x, y);
            }

            if (value == -m && minus.Value is { } unit)
            {
                return Times((x, y), unit, d);
            }

            return null;
        }

        return null;
    }

    /// <summary>
    /// PQa: the pairs (G, B) with G² - d·B² = (-1)^index·Q·Q0, with the Q that follows and its index; ends after one period at the latest.
    /// </summary>
    private static IEnumerable<(BigInteger G, BigInteger B, BigInteger Q, int Index)> Walk(BigInteger p, BigInteger d, BigInteger q, Budget budget)
    {
        var root = FloorRoots.Sqrt(d);
        var (g, oldG, b, oldB) = (q, -p, BigInteger.Zero, BigInteger.One);
        (BigInteger, BigInteger)? mark = null;
        for (var index = 1; ; index++)
        {
            var term = new Rational(p + root + (q.Sign < 0 ? 1 : 0), q).Floor();
            (g, oldG) = ((term * g) + oldG, g);
            (b, oldB) = ((term * b) + oldB, b);
            p = (term * q) - p;
            q = (d - (p * p)) / q;
            budget.Spend(4 + (g.GetBitLength() / 64));
            budget.NeedBits(g.GetBitLength());

            // Reduced from here on: purely periodic. When the first reduced pair comes again, all have been seen.
            var isReduced = q.Sign > 0 && p.Sign > 0 && p <= root && root - p < q && q <= root + p;
            if (isReduced && mark == (p, q))
            {
                yield return (g, b, q, index);
                yield break;
            }

            mark ??= isReduced ? (p, q) : null;
            yield return (g, b, q, index);
        }
    }

    /// <summary>The least solution of a class with x ≥ 0 and y ≥ 0: that is, with x + y√d ≥ √|n|, after a change of sign.</summary>
    private static (BigInteger X, BigInteger Y) Least(
        (BigInteger X, BigInteger Y) solution, BigInteger d, BigInteger n, (BigInteger X, BigInteger Y) unit, Budget budget)
    {
        // x + y√d > 0 means x > 0 if n > 0, and y > 0 if n < 0.
        if (n.Sign > 0 ? solution.X.Sign < 0 : solution.Y.Sign < 0)
        {
            solution = (-solution.X, -solution.Y);
        }

        var inverse = (unit.X, -unit.Y);
        while (solution.X.Sign < 0 || solution.Y.Sign < 0)
        {
            budget.Spend(4);
            solution = Times(solution, unit, d);
        }

        for (var before = Times(solution, inverse, d); before.X.Sign >= 0 && before.Y.Sign >= 0; before = Times(before, inverse, d))
        {
            budget.Spend(4);
            solution = before;
        }

        return solution;
    }

    private static (BigInteger X, BigInteger Y) Times((BigInteger X, BigInteger Y) a, (BigInteger X, BigInteger Y) b, BigInteger d) =>
        ((a.X * b.X) + (d * a.Y * b.Y), (a.X * b.Y) + (a.Y * b.X));

    private static IEnumerable<BigInteger> SquareDivisors(BigInteger n, Budget budget)
    {
        IEnumerable<BigInteger> all = [BigInteger.One];
        foreach (var (prime, exponent) in Factorizer.Factorize(BigInteger.Abs(n), budget))
        {
            all = [.. all.SelectMany(f => Enumerable.Range(0, (exponent / 2) + 1).Select(e => f * BigInteger.Pow(prime, e)))];
        }

        return all;
    }
}
