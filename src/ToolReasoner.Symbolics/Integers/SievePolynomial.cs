using System.Numerics;
using System.Runtime.InteropServices;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The polynomials ((ax + b)² - kn)/a of the self-initialising sieve, and their roots modulo the base: Contini, Factoring integers with the
/// self-initializing quadratic sieve (1997). One a serves 2^(s-1) values of b; from one to the next the roots move by a fixed amount.
/// </summary>
internal sealed class SievePolynomial
{
    private readonly BigInteger _kn;
    private readonly FactorBase _base;
    private readonly int _half;
    private readonly Random _random;
    private readonly HashSet<BigInteger> _used = [];
    private readonly int _poolStart;
    private readonly int _poolEnd;
    private readonly double _logTarget;
    private BigInteger[] _parts = [];
    private uint[][] _moves = [];
    private int _index;

    public SievePolynomial(BigInteger kn, FactorBase factorBase, int half)
    {
        (_kn, _base, _half) = (kn, factorBase, half);
        _random = new Random(20240229);
        First = new uint[factorBase.Size];
        Second = new uint[factorBase.Size];

        // a should be √(2kn)/half. Factors near 2,000 keep their loss small and their number moderate; for small n they have to be smaller.
        _logTarget = (0.5 * BigInteger.Log(2 * kn)) - Math.Log(half);
        var largest = Math.Log(factorBase.Primes[^1]);
        var ideal = Math.Min(Math.Log(2500), largest - 0.7);
        Count = Math.Max(2, (int)Math.Round(_logTarget / ideal));
        var size = Math.Exp(_logTarget / Count);
        var middle = Array.FindIndex(factorBase.Primes, p => p >= size);
        middle = middle < 0 ? factorBase.Size - 1 : middle;
        var reach = Math.Max(Count + 6, Math.Min(middle / 2, 150));
        _poolStart = Math.Max(3, middle - reach);
        _poolEnd = Math.Min(factorBase.Size, Math.Max(middle + reach, _poolStart + (2 * reach)));
    }

    /// <summary>Factors of a.</summary>
    public int Count { get; }

    public BigInteger A { get; private set; }

    public BigInteger B { get; private set; }

    /// <summary>(b² - kn)/a.</summary>
    public BigInteger C { get; private set; }

    /// <summary>Indexes in the base of the factors of a.</summary>
    public int[] Factors { get; private set; } = [];

    /// <summary>For each prime the smaller root, counted from the left end of the sieve; beyond every sieve for the factors of a.</summary>
    public uint[] First { get; }

    /// <summary>The other root.</summary>
    public uint[] Second { get; }

    /// <summary>Goes to the next polynomial.</summary>
    public void Next()
    {
        if (_index == 0 || _index == 1 << (Count - 1))
        {
            Begin();
            _index = 1;
            return;
        }

        // Gray code: the lowest set bit of the index says which part of b changes its sign.
        var part = BitOperations.TrailingZeroCount(_index);
        var up = ((_index >> part) & 2) != 0;
        B += up ? 2 * _parts[part] : -2 * _parts[part];
        C = ((B * B) - _kn) / A;
        _index++;
        Move(_moves[part], !up);
    }

    private void Move(uint[] moves, bool forwards)
    {
        var primes = MemoryMarshal.Cast<int, uint>(_base.Primes.AsSpan());
        Shift(First, moves, primes, forwards);
        Shift(Second, moves, primes, forwards);
        Bury();
    }

    private static void Shift(Span<uint> roots, ReadOnlySpan<uint> moves, ReadOnlySpan<uint> primes, bool forwards)
    {
        unchecked
        {
            var i = 0;
            var width = Vector<uint>.Count;
            for (; i + width <= roots.Length; i += width)
            {
                var (root, move, prime) = (new Vector<uint>(roots[i..]), new Vector<uint>(moves[i..]), new Vector<uint>(primes[i..]));

                // Of r - m and r - m + p the right one is the smaller, taken without sign.
                var moved = forwards ? root + move : root - move;
                Vector.Min(moved, forwards ? moved - prime : moved + prime).CopyTo(roots[i..]);
            }

            for (; i < roots.Length; i++)
            {
                var moved = forwards ? roots[i] + moves[i] : roots[i] - moves[i];
                roots[i] = Math.Min(moved, forwards ? moved - primes[i] : moved + primes[i]);
            }
        }
    }

    private void Bury()
    {
        foreach (var index in Factors)
        {
            First[index] = Second[index] = int.MaxValue;
        }
    }

    private void Begin()
    {
        do
        {
            Choose();
        }
        while (!_used.Add(A));

        _parts = new BigInteger[Count];
        B = BigInteger.Zero;
        for (var i = 0; i < Count; i++)
        {
            var prime = _base.Primes[Factors[i]];
            var rest = A / prime;
            var factor = _base.Roots[Factors[i]] * ModularInverse.Of((long)(rest % prime), prime) % prime;
            _parts[i] = rest * Math.Min(factor, prime - factor);
            B += _parts[i];
        }

        C = ((B * B) - _kn) / A;
        Roots();
    }

    private void Roots()
    {
        _moves = new uint[Count][];
        for (var i = 0; i < Count; i++)
        {
            _moves[i] = new uint[_base.Size];
        }

        var parts = Array.ConvertAll(_parts, Words);
        var (a, b) = (Words(A), Words(B));
        for (var i = 0; i < _base.Size; i++)
        {
            var prime = (uint)_base.Primes[i];
            var rest = Rest(a, prime);
            if (rest == 0 || prime == 2)
            {
                // 2 is not sieved with: its turn comes when a candidate is divided.
                First[i] = Second[i] = rest == 0 ? (uint)int.MaxValue : 0;
                continue;
            }

            var inverse = (ulong)ModularInverse.Of((long)rest, prime);
            var (root, shift) = ((ulong)_base.Roots[i], (ulong)Rest(b, prime));
            var start = (ulong)_half % prime;
            First[i] = (uint)(((inverse * ((root + prime - shift) % prime)) + start) % prime);
            Second[i] = (uint)(((inverse * ((2UL * prime) - root - shift)) + start) % prime);
            for (var j = 0; j < Count; j++)
            {
                _moves[j][i] = (uint)(2 * Rest(parts[j], prime) % prime * inverse % prime);
            }
        }

        Bury();
    }

    /// <summary>All factors but one by chance, the last one to come close to the target.</summary>
    private void Choose()
    {
        for (var spread = 1.0; ; spread += 0.05)
        {
            var chosen = new HashSet<int>();
            var left = _logTarget;
            while (chosen.Count < Count - 1)
            {
                var index = _random.Next(_poolStart, _poolEnd);
                if (_kn % _base.Primes[index] != 0 && chosen.Add(index))
                {
                    left -= Math.Log(_base.Primes[index]);
                }
            }

            var best = -1;
            var bestMiss = double.MaxValue;
            for (var index = 3; index < _base.Size; index++)
            {
                var miss = Math.Abs(Math.Log(_base.Primes[index]) - left);
                if (miss < bestMiss && !chosen.Contains(index) && _kn % _base.Primes[index] != 0)
                {
                    (best, bestMiss) = (index, miss);
                }
            }

            if (best < 0 || bestMiss > 0.1 * spread)
            {
                continue;
            }

            chosen.Add(best);
            Factors = [.. chosen];
            A = Factors.Aggregate(BigInteger.One, (product, index) => product * _base.Primes[index]);
            return;
        }
    }

    private static uint[] Words(BigInteger value)
    {
        var words = new uint[(value.GetBitLength() + 31) / 32];
        value.TryWriteBytes(MemoryMarshal.AsBytes(words.AsSpan()), out _, isUnsigned: true);
        return words;
    }

    private static uint Rest(uint[] words, uint prime)
    {
        var rest = 0UL;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            rest = ((rest << 32) | words[i]) % prime;
        }

        return (uint)rest;
    }
}
