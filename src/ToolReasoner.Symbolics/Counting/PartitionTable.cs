using System.Buffers.Binary;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>All partition numbers p(0), …, p(n) by Euler's pentagonal recurrence, in rows of machine words without objects in between.</summary>
internal sealed class PartitionTable
{
    private readonly ulong[] _words;
    private readonly int _stride;

    public PartitionTable(int n, Budget budget)
    {
        // p(n) < e^(π√(2n/3)) (Apostol, Introduction to Analytic Number Theory, 14.7); one word more for sums on the way.
        var bits = Math.PI * Math.Sqrt(2.0 * n / 3.0) / Math.Log(2);
        budget.NeedBits(bits);
        _stride = (int)(bits / 64) + 2;
        if ((n + 1L) * _stride > int.MaxValue / 8)
        {
            throw new GaveUpException($"a table of all partition numbers to {n} would be too large");
        }

        _words = new ulong[(n + 1) * _stride];
        _words[0] = 1;
        for (var i = 1; i <= n; i++)
        {
            Fill(i, budget);
        }
    }

    public BigInteger this[int n]
    {
        get
        {
            var bytes = new byte[8 * _stride];
            for (var i = 0; i < _stride; i++)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8 * i), _words[(n * _stride) + i]);
            }

            return new BigInteger(bytes, isUnsigned: true);
        }
    }

    // p(i) = p(i-1) + p(i-2) - p(i-5) - p(i-7) + … at the pentagonal numbers k(3k-1)/2 and k(3k+1)/2.
    private void Fill(int i, Budget budget)
    {
        var length = Math.Min(_stride, (int)(Math.PI * Math.Sqrt(2.0 * i / 3.0) / Math.Log(2) / 64) + 2);
        var into = _words.AsSpan(i * _stride, length);
        var terms = 0;
        for (var k = 1; ; k++)
        {
            var at = i - ((int)(k * ((3L * k) - 1) / 2));
            if (at < 0)
            {
                break;
            }

            Put(into, at, k);
            terms++;
            if (at >= k)
            {
                Put(into, at - k, k);
                terms++;
            }
        }

        budget.Spend(terms * (1L + (length / 16)));
    }

    // The running sum may be negative for a while: all of it is modulo 2^(64·length), and the end is not.
    private void Put(Span<ulong> into, int from, int k)
    {
        var term = _words.AsSpan(from * _stride, into.Length);
        if ((k & 1) == 1)
        {
            Add(into, term);
        }
        else
        {
            Subtract(into, term);
        }
    }

    private static void Add(Span<ulong> into, ReadOnlySpan<ulong> term)
    {
        unchecked
        {
            var carry = 0UL;
            for (var i = 0; i < into.Length; i++)
            {
                var sum = into[i] + term[i];
                var over = sum < term[i] ? 1UL : 0UL;
                into[i] = sum + carry;
                carry = over | (into[i] < carry ? 1UL : 0UL);
            }
        }
    }

    private static void Subtract(Span<ulong> into, ReadOnlySpan<ulong> term)
    {
        unchecked
        {
            var borrow = 0UL;
            for (var i = 0; i < into.Length; i++)
            {
                var (old, less) = (into[i], term[i]);
                var difference = old - less;
                into[i] = difference - borrow;
                borrow = (old < less ? 1UL : 0UL) | (difference < borrow ? 1UL : 0UL);
            }
        }
    }
}
