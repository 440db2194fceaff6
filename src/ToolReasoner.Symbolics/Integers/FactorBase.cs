using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The primes modulo which kn is a square, with what the sieve needs to know of each.</summary>
internal sealed class FactorBase
{
    /// <summary>Bits of the fixed-point reciprocals: exact for places below 2^20 and primes below 2^23.</summary>
    public const int ReciprocalBits = 43;

    public FactorBase(BigInteger kn, int size)
    {
        Primes = new int[size];
        Roots = new int[size];
        Logarithms = new byte[size];
        Reciprocals = new ulong[size];
        var count = 0;
        for (var limit = Math.Max(1000, 30 * size); count < size; limit *= 2)
        {
            count = 0;
            foreach (var prime in SmallPrimes.UpTo(limit))
            {
                var rest = (int)(kn % prime);
                if (count == size)
                {
                    break;
                }

                if (prime > 2 && rest != 0 && Symbols.Jacobi(rest, prime) != 1)
                {
                    continue;
                }

                Primes[count] = prime;
                Roots[count] = prime == 2 ? rest : (int)SquareRootModulo.Prime(rest, prime);
                Logarithms[count] = (byte)Math.Round(Math.Log2(prime));
                Reciprocals[count] = ((1UL << ReciprocalBits) / (ulong)prime) + 1;
                count++;
            }
        }
    }

    public int Size => Primes.Length;

    public int[] Primes { get; }

    /// <summary>A square root of kn modulo each.</summary>
    public int[] Roots { get; }

    public byte[] Logarithms { get; }

    public ulong[] Reciprocals { get; }
}
