using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// A table of monomials with a sum for each. Our own, as a Dictionary with our structures for keys would be compiled only when a program
/// uses it first.
/// </summary>
internal sealed class TermSums
{
    // Places in _entries plus one, by the last bits of the hash; a power of two of them.
    private int[] _first = new int[16];
    private Entry[] _entries = new Entry[16];
    private int _count;

    /// <summary>Adds to the sum of a monomial.</summary>
    /// <returns>Whether the monomial is new.</returns>
    internal bool Add(Monomial monomial, BigInteger value)
    {
        var hash = monomial.GetHashCode();
        for (var at = _first[hash & (_first.Length - 1)]; at > 0; at = _entries[at - 1].Next)
        {
            ref var entry = ref _entries[at - 1];
            if (entry.Hash == hash && entry.Monomial.Equals(monomial))
            {
                entry.Sum += value;
                return false;
            }
        }

        if (_count == _entries.Length)
        {
            Grow();
        }

        ref var first = ref _first[hash & (_first.Length - 1)];
        _entries[_count++] = new Entry { Monomial = monomial, Sum = value, Hash = hash, Next = first };
        first = _count;
        return true;
    }

    /// <summary>The sum of a monomial; 0 where nothing was added.</summary>
    internal BigInteger Of(Monomial monomial)
    {
        var hash = monomial.GetHashCode();
        for (var at = _first[hash & (_first.Length - 1)]; at > 0; at = _entries[at - 1].Next)
        {
            if (_entries[at - 1].Hash == hash && _entries[at - 1].Monomial.Equals(monomial))
            {
                return _entries[at - 1].Sum;
            }
        }

        return BigInteger.Zero;
    }

    /// <summary>The sums that are not 0, the largest monomial first in lexicographic order.</summary>
    internal (Monomial Monomial, BigInteger Coefficient)[] Sorted()
    {
        var count = 0;
        for (var i = 0; i < _count; i++)
        {
            count += _entries[i].Sum.IsZero ? 0 : 1;
        }

        var terms = new (Monomial, BigInteger)[count];
        for (var (i, at) = (0, 0); i < _count; i++)
        {
            if (!_entries[i].Sum.IsZero)
            {
                terms[at++] = (_entries[i].Monomial, _entries[i].Sum);
            }
        }

        SparseTerms.SortDescending(terms);
        return terms;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, 2 * _count);
        _first = new int[2 * _count];
        for (var i = 0; i < _count; i++)
        {
            ref var first = ref _first[_entries[i].Hash & (_first.Length - 1)];
            _entries[i].Next = first;
            first = i + 1;
        }
    }

    private struct Entry
    {
        internal Monomial Monomial;
        internal BigInteger Sum;
        internal int Hash;
        internal int Next;
    }
}
