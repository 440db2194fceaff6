using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// How many permutations of a group have cycles of which lengths: what Burnside's and Pólya's countings of colourings need. Immutable.
/// </summary>
public sealed class CycleIndex
{
    private readonly (CycleTerm Term, BigInteger Count)[] _terms;

    internal CycleIndex(IEnumerable<(CycleTerm Term, BigInteger Count)> terms)
    {
        _terms = [.. terms.OrderByDescending(term => term.Term)];
        GroupOrder = _terms.Aggregate(BigInteger.Zero, (sum, term) => sum + term.Count);
    }

    /// <summary>How many permutations the group has.</summary>
    public BigInteger GroupOrder { get; }

    /// <summary>The turns of a circle of n places.</summary>
    /// <param name="n">1 or more.</param>
    public static CycleIndex Cyclic(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return Gather(Turns(n));
    }

    /// <summary>The turns and flips of a circle of n places.</summary>
    /// <param name="n">1 or more.</param>
    public static CycleIndex Dihedral(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        IEnumerable<(CycleTerm, BigInteger)> flips = (n & 1) == 1
            ? [(CycleTerm.Of((1, 1), (2, n / 2)), n)]
            : [(CycleTerm.Of((2, n / 2)), n / 2), (CycleTerm.Of((1, 2), (2, (n / 2) - 1)), n / 2)];
        return Gather(Turns(n).Concat(flips));
    }

    /// <summary>All permutations of n places.</summary>
    /// <param name="n">1 or more; as many terms result as n has partitions.</param>
    /// <param name="budget">Null for a default one.</param>
    public static CycleIndex Symmetric(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return new CycleIndex(Types(n, Budget.OrDefault(budget)));
    }

    /// <summary>All even permutations of n places.</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static CycleIndex Alternating(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return new CycleIndex(Types(n, Budget.OrDefault(budget)).Where(type => ((n - type.Term.Cycles) & 1) == 0));
    }

    /// <summary>A group of permutations; all of them are listed.</summary>
    /// <param name="group">Any.</param>
    /// <param name="budget">Null for a default one.</param>
    public static CycleIndex Of(PermutationGroup group, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        budget = Budget.OrDefault(budget);
        if (group.Order > budget.StepsLeft)
        {
            throw new GaveUpException($"a group of {group.Order} permutations is too large to list");
        }

        return Gather(group.Elements().Select(element =>
        {
            budget.Spend(1 + element.Length);
            return (CycleTerm.Of(element), BigInteger.One);
        }));
    }

    /// <summary>The group of all products of some permutations of 0, …, n-1.</summary>
    /// <param name="generators">1 or more, of equal length.</param>
    public static CycleIndex Of(params int[][] generators)
    {
        ArgumentNullException.ThrowIfNull(generators);
        ArgumentOutOfRangeException.ThrowIfZero(generators.Length, nameof(generators));
        return Of(new PermutationGroup(generators[0].Length, generators));
    }

    /// <summary>The rotations of a regular solid, as permutations of its vertices, edges or faces.</summary>
    /// <param name="solid">Which solid.</param>
    /// <param name="part">What is coloured.</param>
    public static CycleIndex Rotations(Solid solid, SolidPart part) => SolidRotations.Of(solid, part);

    /// <summary>The colourings that no permutation of the group carries into each other (Burnside).</summary>
    /// <param name="colors">How many colours there are; 0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public BigInteger Count(BigInteger colors, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(colors);
        budget = Budget.OrDefault(budget);
        return _terms.Aggregate(BigInteger.Zero, (sum, term) => sum + (term.Count * budget.Pow(colors, term.Term.Cycles))) / GroupOrder;
    }

    /// <summary>The colourings that use each colour a given number of times (Pólya).</summary>
    /// <param name="amounts">How often each colour is used; the sum must be the number of places, or 0 results.</param>
    public BigInteger CountWithAmounts(params int[] amounts) => CountWithAmounts(amounts, budget: null);

    /// <summary>The colourings that use each colour a given number of times (Pólya).</summary>
    /// <param name="amounts">How often each colour is used; the sum must be the number of places, or 0 results.</param>
    /// <param name="budget">Null for a default one.</param>
    public BigInteger CountWithAmounts(IReadOnlyList<int> amounts, Budget? budget)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        budget = Budget.OrDefault(budget);
        foreach (var amount in amounts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(amount, nameof(amounts));
        }

        return _terms.Aggregate(BigInteger.Zero, (sum, term) => sum + (term.Count * term.Term.Fixed(amounts, budget))) / GroupOrder;
    }

    /// <summary>As <c>1/6*(s1^3 + 3*s1*s2 + 2*s3)</c>.</summary>
    public override string ToString()
    {
        var terms = _terms.Select(term => term.Count.IsOne ? $"{term.Term}" : string.Create(CultureInfo.InvariantCulture, $"{term.Count}*{term.Term}"));
        return string.Create(CultureInfo.InvariantCulture, $"1/{GroupOrder}*({string.Join(" + ", terms)})");
    }

    private static CycleIndex Gather(IEnumerable<(CycleTerm Term, BigInteger Count)> terms)
    {
        var counts = new Dictionary<CycleTerm, BigInteger>();
        foreach (var (term, count) in terms)
        {
            counts[term] = counts.GetValueOrDefault(term) + count;
        }

        return new CycleIndex(counts.Where(pair => !pair.Value.IsZero).Select(pair => (pair.Key, pair.Value)));
    }

    private static IEnumerable<(CycleTerm Term, BigInteger Count)> Turns(int n) =>
        NumberTheory.Divisors(n).Select(length => (CycleTerm.Of(((int)length, n / (int)length)), NumberTheory.Totient(length)));

    private static IEnumerable<(CycleTerm Term, BigInteger Count)> Types(int n, Budget budget)
    {
        var all = Combinatorics.Factorial(n, budget);
        return Combinatorics.IntegerPartitions(n).Select(lengths =>
        {
            budget.Spend(1 + lengths.Length);
            var cycles = lengths.CountBy(length => length).Select(pair => (pair.Key, pair.Value)).ToArray();
            var centralizer = BigInteger.One;
            foreach (var (length, count) in cycles)
            {
                centralizer *= BigInteger.Pow(length, count) * Combinatorics.Factorial(count, budget);
            }

            return (CycleTerm.Of(cycles), all / centralizer);
        });
    }
}
