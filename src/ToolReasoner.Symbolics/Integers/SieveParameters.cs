using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Sizes for the quadratic sieve, from measurements on this implementation, and the multiplier.</summary>
/// <param name="Primes">In the factor base.</param>
/// <param name="LargePrimeFactor">A relation may have one prime up to this times the largest of the base.</param>
/// <param name="Half">The sieve goes from -Half to Half - 1; a multiple of the block.</param>
internal sealed record SieveParameters(int Primes, int LargePrimeFactor, int Half)
{
    /// <summary>Bytes that stay in the first-level cache.</summary>
    public const int Block = 1 << 15;

    private static readonly (int Bits, int Primes, int LargePrimeFactor, int Half)[] s_table =
    [
        (60, 60, 20, Block / 2), (80, 100, 30, Block / 2), (100, 150, 40, Block / 2), (120, 320, 40, Block / 2), (140, 560, 40, Block),
        (160, 1000, 50, Block), (180, 1900, 60, Block), (200, 4800, 70, Block), (220, 8500, 80, 2 * Block), (240, 15000, 100, 2 * Block),
        (260, 26000, 120, 3 * Block), (280, 45000, 140, 4 * Block), (300, 70000, 160, 6 * Block), (340, 150000, 200, 8 * Block),
    ];

    public static SieveParameters For(BigInteger n)
    {
        var bits = (int)n.GetBitLength();
        var next = Array.FindIndex(s_table, row => row.Bits >= bits);
        if (next <= 0)
        {
            var end = next == 0 ? s_table[0] : s_table[^1];
            return new SieveParameters(end.Primes, end.LargePrimeFactor, end.Half);
        }

        var (low, high) = (s_table[next - 1], s_table[next]);
        var share = (double)(bits - low.Bits) / (high.Bits - low.Bits);
        return new SieveParameters(
            (int)(low.Primes * Math.Pow((double)high.Primes / low.Primes, share)), high.LargePrimeFactor, share > 0.5 ? high.Half : low.Half);
    }

    /// <summary>
    /// The multiplier k for which kn has the most small primes in its base: Knuth and Schroeppel; see Silverman, The multiple polynomial
    /// quadratic sieve (1987).
    /// </summary>
    public static int Multiplier(BigInteger n)
    {
        var (best, bestScore) = (1, double.MinValue);
        for (var k = 1; k < 74; k++)
        {
            if (HasSquare(k))
            {
                continue;
            }

            var kn = n * k;
            var score = -0.5 * Math.Log(k);
            score += (int)(kn % 8) switch { 1 => 2 * Math.Log(2), 5 => Math.Log(2), 3 or 7 => 0.5 * Math.Log(2), _ => 0 };
            for (var i = 1; i < 300; i++)
            {
                var prime = SmallPrimes.All[i];
                var rest = (int)(kn % prime);
                score += rest == 0 ? Math.Log(prime) / prime
                    : Symbols.Jacobi(rest, prime) == 1 ? 2 * Math.Log(prime) / (prime - 1) : 0;
            }

            if (score > bestScore)
            {
                (best, bestScore) = (k, score);
            }
        }

        return best;
    }

    private static bool HasSquare(int k) => k % 4 == 0 || k % 9 == 0 || k % 25 == 0 || k % 49 == 0;
}
