using System.Collections;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A number as a product of prime powers in ascending order; 1 is the empty product.</summary>
public sealed class Factorization : IReadOnlyList<PrimePower>
{
    private readonly List<PrimePower> _factors;

    internal Factorization(BigInteger number, List<PrimePower> factors) => (Number, _factors) = (number, factors);

    /// <summary>The number that was factorised.</summary>
    public BigInteger Number { get; }

    /// <summary>The number of different primes.</summary>
    public int Count => _factors.Count;

    /// <summary>The prime powers, the smallest prime first.</summary>
    /// <param name="index">From 0.</param>
    public PrimePower this[int index] => _factors[index];

    /// <inheritdoc/>
    public IEnumerator<PrimePower> GetEnumerator() => _factors.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>As <c>2^3 * 3 * 7</c>, with <c>-1</c> in front for a negative number.</summary>
    public override string ToString()
    {
        var product = string.Join(" * ", _factors);
        return Number.Sign >= 0 ? product.Length == 0 ? "1" : product : product.Length == 0 ? "-1" : "-1 * " + product;
    }
}
