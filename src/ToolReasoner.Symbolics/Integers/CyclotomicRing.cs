using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Z[ζ]/n for a primitive root of unity ζ of prime power order p^k: φ(p^k) coefficients, each in Montgomery's form, one after the other.
/// Has scratch space: for one thread.
/// </summary>
internal sealed class CyclotomicRing
{
    private readonly MontgomeryModulus _modulus;
    private readonly int _limbs;
    private readonly int _step; // p^(k-1)
    private readonly ulong[] _product;
    private readonly ulong[] _term;

    public CyclotomicRing(MontgomeryModulus modulus, int prime, int exponent)
    {
        _modulus = modulus;
        _limbs = modulus.Limbs;
        Prime = prime;
        _step = 1;
        for (var i = 1; i < exponent; i++)
        {
            _step *= prime;
        }

        Order = _step * prime;
        Degree = Order - _step;
        _product = new ulong[Order * _limbs];
        _term = new ulong[_limbs];
    }

    public int Prime { get; }

    /// <summary>p^k.</summary>
    public int Order { get; }

    public int Degree { get; }

    /// <summary>The sum of counts[i]·ζ^i.</summary>
    /// <param name="counts">One for each power of ζ below the order.</param>
    public ulong[] FromCounts(ReadOnlySpan<long> counts)
    {
        Array.Clear(_product);
        for (var i = 0; i < Order; i++)
        {
            if (counts[i] != 0)
            {
                _modulus.Enter(counts[i]).CopyTo(_product.AsSpan(i * _limbs));
            }
        }

        return Reduce();
    }

    /// <summary>ζ^index.</summary>
    public ulong[] RootOfUnity(int index)
    {
        var counts = new long[Order];
        counts[index] = 1;
        return FromCounts(counts);
    }

    public ulong[] Multiply(ulong[] left, ulong[] right)
    {
        Array.Clear(_product);
        var isSquare = ReferenceEquals(left, right);
        for (var i = 0; i < Degree; i++)
        {
            var a = left.AsSpan(i * _limbs, _limbs);
            for (var j = isSquare ? i : 0; j < Degree; j++)
            {
                _modulus.Multiply(a, right.AsSpan(j * _limbs, _limbs), _term);
                if (isSquare && j != i)
                {
                    _modulus.Add(_term, _term, _term);
                }

                var place = _product.AsSpan((i + j) % Order * _limbs, _limbs);
                _modulus.Add(place, _term, place);
            }
        }

        return Reduce();
    }

    public ulong[] Pow(ulong[] value, BigInteger exponent)
    {
        if (exponent.IsZero)
        {
            return RootOfUnity(0);
        }

        // Odd powers and a sliding window: a product costs the square of the degree.
        var width = exponent.GetBitLength() > 64 ? 4 : 2;
        var odd = new ulong[1 << (width - 1)][];
        odd[0] = value;
        if (odd.Length > 1)
        {
            var square = Multiply(value, value);
            for (var i = 1; i < odd.Length; i++)
            {
                odd[i] = Multiply(odd[i - 1], square);
            }
        }

        ulong[]? result = null;
        for (var i = (int)exponent.GetBitLength() - 1; i >= 0;)
        {
            var take = 1;
            if ((exponent >> i).IsEven)
            {
                result = Multiply(result!, result!);
                i--;
                continue;
            }

            for (var size = Math.Min(width, i + 1); size > 1; size--)
            {
                if (!(exponent >> (i - size + 1)).IsEven)
                {
                    take = size;
                    break;
                }
            }

            var bits = (int)((exponent >> (i - take + 1)) & ((1 << take) - 1));
            for (var j = 0; j < take && result is not null; j++)
            {
                result = Multiply(result, result);
            }

            result = result is null ? odd[bits >> 1] : Multiply(result, odd[bits >> 1]);
            i -= take;
        }

        return result!;
    }

    /// <summary>The image under ζ → ζ^power.</summary>
    /// <param name="value">An element.</param>
    /// <param name="power">Prime to p.</param>
    public ulong[] Conjugate(ulong[] value, int power)
    {
        Array.Clear(_product);
        for (var i = 0; i < Degree; i++)
        {
            value.AsSpan(i * _limbs, _limbs).CopyTo(_product.AsSpan((int)((long)i * power % Order) * _limbs));
        }

        return Reduce();
    }

    /// <summary>The index j with value = ζ^j, or null.</summary>
    public int? IndexOfRootOfUnity(ulong[] value)
    {
        for (var i = 0; i < Order; i++)
        {
            if (value.AsSpan().SequenceEqual(RootOfUnity(i)))
            {
                return i;
            }
        }

        return null;
    }

    private ulong[] Reduce()
    {
        // 1 + ζ^s + ζ^2s + … + ζ^(p-1)s = 0 for s = p^(k-1).
        for (var i = Degree; i < Order; i++)
        {
            var top = _product.AsSpan(i * _limbs, _limbs);
            for (var j = i - Degree; j < Degree; j += _step)
            {
                var place = _product.AsSpan(j * _limbs, _limbs);
                _modulus.Subtract(place, top, place);
            }
        }

        return _product.AsSpan(0, Degree * _limbs).ToArray();
    }
}
