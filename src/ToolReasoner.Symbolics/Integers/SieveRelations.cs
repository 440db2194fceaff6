using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Relations u² = ± a product over the base, modulo n; those with one large prime wait for a second one with the same.</summary>
internal sealed class SieveRelations
{
    /// <summary>Stands for the factor -1.</summary>
    public const int Sign = -1;

    private readonly BigInteger _n;
    private readonly FactorBase _base;
    private readonly List<(BigInteger Root, int[] Factors)> _full = [];
    private readonly Dictionary<long, (BigInteger Root, int[] Factors)> _partial = [];
    private readonly HashSet<BigInteger> _seen = [];

    public SieveRelations(BigInteger n, FactorBase factorBase) => (_n, _base) = (n, factorBase);

    /// <summary>Full relations.</summary>
    public int Count => _full.Count;

    /// <summary>A factor found by accident.</summary>
    public BigInteger? Lucky { get; private set; }

    /// <summary>Adds root² = factors · large modulo n.</summary>
    public void Add(BigInteger root, List<int> factors, long large)
    {
        if (!_seen.Add(BigInteger.Min(root, _n - root)))
        {
            return;
        }

        if (large == 1)
        {
            _full.Add((root, [.. factors]));
            return;
        }

        if (!_partial.TryGetValue(large, out var other))
        {
            _partial.Add(large, (root, [.. factors]));
            return;
        }

        if (ModularInverse.Of(large, _n) is not { } inverse)
        {
            Lucky = BigInteger.GreatestCommonDivisor(large, _n);
            return;
        }

        _full.Add((root * other.Root % _n * inverse % _n, [.. factors, .. other.Factors]));
    }

    /// <summary>A factor from the dependencies between the relations, if one of them gives it.</summary>
    public BigInteger? Combine(Budget budget)
    {
        var matrix = new BinaryMatrix(_base.Size + 1, _full.Count);
        for (var column = 0; column < _full.Count; column++)
        {
            foreach (var factor in _full[column].Factors)
            {
                matrix.Flip(factor + 1, column);
            }
        }

        foreach (var dependency in matrix.NullSpace(budget))
        {
            var (left, exponents) = (BigInteger.One, new int[_base.Size + 1]);
            foreach (var column in dependency)
            {
                left = left * _full[column].Root % _n;
                foreach (var factor in _full[column].Factors)
                {
                    exponents[factor + 1]++;
                }
            }

            var right = BigInteger.One;
            for (var i = 1; i < exponents.Length; i++)
            {
                if (exponents[i] > 0)
                {
                    right = right * BigInteger.ModPow(_base.Primes[i - 1], exponents[i] / 2, _n) % _n;
                }
            }

            var common = BigInteger.GreatestCommonDivisor(left - right, _n);
            if (!common.IsOne && common != _n)
            {
                return common;
            }
        }

        return null;
    }
}
