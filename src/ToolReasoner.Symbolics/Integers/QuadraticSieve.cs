using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The self-initialising quadratic sieve with one large prime: the quickest way to split 20 to 90 digits without small factors.
/// </summary>
internal sealed class QuadraticSieve
{
    // Smaller primes cost the most and say the least: they are not sieved with, and the threshold makes up for it.
    private const int LeastSieved = 40;

    private readonly BigInteger _n;
    private readonly Budget _budget;
    private readonly BigInteger _kn;
    private readonly SieveParameters _sizes;
    private readonly FactorBase _base;
    private readonly SievePolynomial _polynomial;
    private readonly SieveRelations _relations;
    private readonly byte[] _sieve;
    private readonly uint[] _first;
    private readonly uint[] _second;
    private readonly int _sieveStart;
    private readonly int _blockEnd; // primes from here on are larger than a block
    private readonly byte _start;
    private readonly long _largePrimes;

    /// <param name="n">Odd, composite, no power, without factors in reach of trial division; above 2^60.</param>
    /// <param name="budget">Spent.</param>
    public QuadraticSieve(BigInteger n, Budget budget)
    {
        (_n, _budget) = (n, budget);
        _kn = n * SieveParameters.Multiplier(n);
        _sizes = SieveParameters.For(_kn);
        if (_kn.GetBitLength() > 340)
        {
            throw new GaveUpException($"a factorisation of a {n.GetBitLength()}-bit number without factors that a short search finds is out of reach");
        }

        _base = new FactorBase(_kn, _sizes.Primes);
        _polynomial = new SievePolynomial(_kn, _base, _sizes.Half);
        _largePrimes = (long)_base.Primes[^1] * _sizes.LargePrimeFactor;
        _relations = new SieveRelations(n, _base);
        _sieve = new byte[2 * _sizes.Half];
        (_first, _second) = (new uint[_base.Size], new uint[_base.Size]);
        _sieveStart = Math.Min(_base.Size / 4, Array.FindIndex(_base.Primes, p => p >= LeastSieved));
        var beyond = Array.FindIndex(_base.Primes, p => p >= SieveParameters.Block);
        _blockEnd = beyond < 0 ? _base.Size : beyond;
        _start = Start();
    }

    /// <summary>A proper factor.</summary>
    public BigInteger Factor()
    {
        for (var wanted = _base.Size + 48; ; wanted += 64)
        {
            while (_relations.Count < wanted)
            {
                _budget.Spend(1 + (_sieve.Length >> 8));
                _polynomial.Next();
                Sieve();
                Scan();
                if (_relations.Lucky is { } lucky)
                {
                    return lucky;
                }
            }

            if (_relations.Combine(_budget) is { } factor)
            {
                return factor;
            }
        }
    }

    /// <summary>What every place starts with: bit 7 is set once the logarithms reach the threshold.</summary>
    private byte Start()
    {
        var typical = Math.Log2(_sizes.Half) + (0.5 * BigInteger.Log(_kn) / Math.Log(2)) - 0.5;
        var unsieved = 0.0;
        for (var i = 0; i < _sieveStart; i++)
        {
            unsieved += 2.0 * Math.Log2(_base.Primes[i]) / (_base.Primes[i] - 0.999);
        }

        var threshold = typical - Math.Log2(_largePrimes) - Math.Min(unsieved, 8) - 2;
        return (byte)(128 - (int)Math.Clamp(threshold, 10, 120));
    }

    private void Sieve()
    {
        _sieve.AsSpan().Fill(_start);
        _polynomial.First.CopyTo(_first, 0);
        _polynomial.Second.CopyTo(_second, 0);
        for (var start = 0; start < _sieve.Length; start += SieveParameters.Block)
        {
            SieveBlock((uint)Math.Min(start + SieveParameters.Block, _sieve.Length), _sieveStart, _blockEnd);
        }

        SieveBlock((uint)_sieve.Length, _blockEnd, _base.Size);
    }

    private void SieveBlock(uint end, int from, int to)
    {
        unchecked
        {
            ref var sieve = ref MemoryMarshal.GetArrayDataReference(_sieve);
            for (var i = from; i < to; i++)
            {
                var (prime, logarithm) = ((uint)_base.Primes[i], _base.Logarithms[i]);
                var (first, second) = (_first[i], _second[i]);
                if (first > second)
                {
                    (first, second) = (second, first);
                }

                while (second < end)
                {
                    Unsafe.Add(ref sieve, first) += logarithm;
                    Unsafe.Add(ref sieve, second) += logarithm;
                    first += prime;
                    second += prime;
                }

                if (first < end)
                {
                    Unsafe.Add(ref sieve, first) += logarithm;
                    first += prime;
                }

                (_first[i], _second[i]) = (first, second);
            }
        }
    }

    private void Scan()
    {
        var words = MemoryMarshal.Cast<byte, ulong>(_sieve);
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & 0x8080808080808080UL) == 0)
            {
                continue;
            }

            for (var j = 8 * i; j < (8 * i) + 8; j++)
            {
                if (_sieve[j] >= 128)
                {
                    Divide(j);
                }
            }
        }
    }

    /// <summary>Divides a candidate by the base and keeps it if at most one large prime is left.</summary>
    private void Divide(int place)
    {
        var x = (BigInteger)(place - _sizes.Half);
        var (a, b) = (_polynomial.A, _polynomial.B);
        var value = (((a * x) + (2 * b)) * x) + _polynomial.C;
        var factors = new List<int>(32);
        if (value.Sign < 0)
        {
            factors.Add(SieveRelations.Sign);
            value = -value;
        }

        for (var i = 0; i < _sieveStart; i++)
        {
            value = DivideOut(value, i, factors);
        }

        foreach (var index in _polynomial.Factors)
        {
            factors.Add(index);
            value = DivideOut(value, index, factors);
        }

        var (first, second) = (_polynomial.First, _polynomial.Second);
        for (var i = _sieveStart; i < first.Length; i++)
        {
            var quotient = ((ulong)place * _base.Reciprocals[i]) >> FactorBase.ReciprocalBits;
            var rest = (uint)place - ((uint)quotient * (uint)_base.Primes[i]);
            if (rest == first[i] || rest == second[i])
            {
                value = DivideOut(value, i, factors);
            }
        }

        if (value <= _largePrimes)
        {
            _relations.Add(BigInteger.Abs((a * x) + b) % _n, factors, (long)value);
        }
    }

    private BigInteger DivideOut(BigInteger value, int index, List<int> factors)
    {
        for (var quotient = BigInteger.DivRem(value, _base.Primes[index], out var rest); rest.IsZero && !value.IsZero;
            quotient = BigInteger.DivRem(value, _base.Primes[index], out rest))
        {
            value = quotient;
            factors.Add(index);
        }

        return value;
    }
}
