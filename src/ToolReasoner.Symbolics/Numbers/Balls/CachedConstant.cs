using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The binary digits of one constant: computed when first asked for, kept, and computed anew when more are asked for. What is kept depends on
/// nothing but mathematics, is swapped in one go, and may be asked for by many threads.
/// </summary>
internal sealed class CachedConstant
{
    private readonly Func<int, BigInteger> _compute;
    private Digits _known = new(BigInteger.Zero, 0);

    /// <summary>Makes a cache that knows nothing yet.</summary>
    /// <param name="compute">Places → value·2^places, off by at most 1.</param>
    public CachedConstant(Func<int, BigInteger> compute) => _compute = compute;

    /// <summary>value·2^bits, off by at most 2.</summary>
    /// <param name="bits">Binary places.</param>
    public BigInteger ToFixed(int bits)
    {
        var known = Volatile.Read(ref _known);
        if (known.Bits < bits)
        {
            var places = Math.Max(bits + 64, known.Bits + (known.Bits / 4));
            known = new Digits(_compute(places), places);
            if (Volatile.Read(ref _known).Bits < places)
            {
                Volatile.Write(ref _known, known);
            }
        }

        return known.Value >> (known.Bits - bits);
    }

    /// <summary>The constant as a ball.</summary>
    /// <param name="precision">Bits.</param>
    public Ball ToBall(int precision) => Ball.FromFixed(ToFixed(precision + 4), precision + 4, 2, precision);

    private sealed record Digits(BigInteger Value, int Bits);
}
