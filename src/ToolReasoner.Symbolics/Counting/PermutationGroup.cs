using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A group of permutations of 0, …, n-1, given by generators. Immutable.</summary>
public sealed class PermutationGroup
{
    // Level k belongs to the elements that leave 0, …, k-1 in place: generators, and for each image of k one element that takes k there
    // (Sims; in the form of Knuth, Efficient representation of perm groups, Combinatorica 11, 1991).
    private readonly List<int[]>[] _generators;
    private readonly int[]?[][] _transversals;

    /// <summary>Makes the group of all products of some permutations.</summary>
    /// <param name="degree">n; 0 or more.</param>
    /// <param name="generators">Permutations of 0, …, n-1, each the list of its images.</param>
    /// <param name="budget">Null for a default one.</param>
    public PermutationGroup(int degree, IEnumerable<IReadOnlyList<int>> generators, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        ArgumentNullException.ThrowIfNull(generators);
        budget = Budget.OrDefault(budget);
        budget.Spend((long)degree * degree);
        Degree = degree;
        _generators = new List<int[]>[degree];
        _transversals = new int[]?[degree][];
        for (var k = 0; k < degree; k++)
        {
            _generators[k] = [];
            _transversals[k] = new int[]?[degree];
            _transversals[k][k] = Enumerable.Range(0, degree).ToArray();
        }

        var given = new List<IReadOnlyList<int>>();
        foreach (var generator in generators)
        {
            var (images, least) = Combinatorics.Permuted(generator);
            if (images.Length != degree || (least != 0 && degree > 0))
            {
                throw new ArgumentException($"a generator must be a permutation of 0, …, {degree - 1}", nameof(generators));
            }

            given.Add(images);
            if (!Sifts(images, 0, budget))
            {
                Add(images, 0, budget);
            }
        }

        Generators = given;
        Order = _transversals.Aggregate(BigInteger.One, (order, level) => order * level.Count(element => element is not null));
    }

    /// <summary>How many elements it permutes.</summary>
    public int Degree { get; }

    /// <summary>As given.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Generators { get; }

    /// <summary>How many permutations it has.</summary>
    public BigInteger Order { get; }

    /// <summary>Whether a permutation belongs to it.</summary>
    /// <param name="permutation">Of 0, …, n-1.</param>
    public bool Contains(IReadOnlyList<int> permutation)
    {
        var (images, least) = Combinatorics.Permuted(permutation);
        return images.Length == Degree && (least == 0 || Degree == 0) && Sifts(images, 0, new Budget(Timeout.InfiniteTimeSpan, long.MaxValue));
    }

    /// <summary>All its permutations, lazily, fresh arrays, the identity first.</summary>
    public IEnumerable<int[]> Elements() => ElementsFrom(0);

    /// <summary>The sets of elements that it carries into each other, each ascending, by their smallest.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Orbits()
    {
        var (orbits, seen) = (new List<IReadOnlyList<int>>(), new bool[Degree]);
        for (var start = 0; start < Degree; start++)
        {
            if (seen[start])
            {
                continue;
            }

            var orbit = new List<int> { start };
            seen[start] = true;
            for (var i = 0; i < orbit.Count; i++)
            {
                foreach (var generator in Generators)
                {
                    if (!seen[generator[orbit[i]]])
                    {
                        seen[generator[orbit[i]]] = true;
                        orbit.Add(generator[orbit[i]]);
                    }
                }
            }

            orbit.Sort();
            orbits.Add(orbit);
        }

        return orbits;
    }

    private static int[] Then(int[] first, int[] second) => Array.ConvertAll(first, image => second[image]);

    private void Add(int[] element, int level, Budget budget)
    {
        budget.Deepen();
        _generators[level].Add(element);
        var (known, waiting) = (_transversals[level], new Queue<int[]>());
        foreach (var representative in known)
        {
            if (representative is not null)
            {
                waiting.Enqueue(Then(representative, element));
            }
        }

        while (waiting.TryDequeue(out var product))
        {
            budget.Spend(1 + (Degree / 4));
            if (known[product[level]] is { } representative)
            {
                var fixing = Then(product, Combinatorics.InversePermutation(representative));
                if (!Sifts(fixing, level + 1, budget))
                {
                    Add(fixing, level + 1, budget);
                }

                continue;
            }

            known[product[level]] = product;
            foreach (var generator in _generators[level])
            {
                waiting.Enqueue(Then(product, generator));
            }
        }
    }

    private bool Sifts(int[] element, int level, Budget budget)
    {
        for (; level < Degree; level++)
        {
            budget.Spend(1 + (Degree / 4));
            if (element[level] == level)
            {
                continue;
            }

            if (_transversals[level][element[level]] is not { } representative)
            {
                return false;
            }

            element = Then(element, Combinatorics.InversePermutation(representative));
        }

        return true;
    }

    private IEnumerable<int[]> ElementsFrom(int level)
    {
        while (level < Degree && _generators[level].Count == 0)
        {
            level++;
        }

        if (level == Degree)
        {
            return [Enumerable.Range(0, Degree).ToArray()];
        }

        var at = level;
        return ElementsFrom(level + 1).SelectMany(
            _ => _transversals[at].Skip(at).OfType<int[]>(), Then);
    }
}
