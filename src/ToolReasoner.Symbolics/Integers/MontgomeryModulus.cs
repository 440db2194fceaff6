using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Arithmetic modulo a large odd number on 64-bit limbs, lowest first, in Montgomery's form: several times as fast as
/// <see cref="BigInteger"/> because nothing is allocated. Has scratch space: for one thread.
/// </summary>
internal sealed class MontgomeryModulus
{
    private readonly ulong[] _modulus;
    private readonly ulong[] _square;
    private readonly ulong[] _unit;
    private readonly ulong[] _scratch;
    private readonly ulong _negativeInverse;

    /// <param name="value">Odd, 3 or more.</param>
    public MontgomeryModulus(BigInteger value)
    {
        Value = value;
        Limbs = (int)((value.GetBitLength() + 63) / 64);
        _modulus = new ulong[Limbs];
        _square = new ulong[Limbs];
        _unit = new ulong[Limbs];
        _unit[0] = 1;
        _scratch = new ulong[Limbs + 2];
        Write(value, _modulus);
        Write((BigInteger.One << (128 * Limbs)) % value, _square);
        unchecked
        {
            var inverse = _modulus[0];
            for (var i = 0; i < 5; i++)
            {
                inverse *= 2 - (_modulus[0] * inverse);
            }

            _negativeInverse = 0 - inverse;
        }

        One = Enter(BigInteger.One);
    }

    public BigInteger Value { get; }

    /// <summary>Length of every operand.</summary>
    public int Limbs { get; }

    /// <summary>1 in this form; not to be written to.</summary>
    public ulong[] One { get; }

    public ulong[] Enter(BigInteger value)
    {
        var limbs = new ulong[Limbs];
        value %= Value;
        Write(value.Sign < 0 ? value + Value : value, limbs);
        Multiply(limbs, _square, limbs);
        return limbs;
    }

    public BigInteger Leave(ReadOnlySpan<ulong> value)
    {
        var limbs = new ulong[Limbs];
        Multiply(value, _unit, limbs);
        return new BigInteger(MemoryMarshal.AsBytes<ulong>(limbs), isUnsigned: true);
    }

    /// <summary>The number behind the limbs, still in Montgomery's form: enough for a gcd with the modulus.</summary>
    public static BigInteger Read(ReadOnlySpan<ulong> value) => new(MemoryMarshal.AsBytes(value), isUnsigned: true);

    /// <summary>Product; the result may be one of the operands. Coarsely integrated operand scanning (Koç, Acar, Kaliski 1996).</summary>
    public void Multiply(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        unchecked
        {
            var limbs = Limbs;
            ref var t = ref MemoryMarshal.GetArrayDataReference(_scratch);
            ref var n = ref MemoryMarshal.GetArrayDataReference(_modulus);
            ref var a = ref MemoryMarshal.GetReference(left);
            ref var b = ref MemoryMarshal.GetReference(right);
            Array.Clear(_scratch);
            for (var i = 0; i < limbs; i++)
            {
                var digit = Unsafe.Add(ref a, i);
                var carry = 0UL;
                for (var j = 0; j < limbs; j++)
                {
                    carry = Accumulate(ref Unsafe.Add(ref t, j), digit, Unsafe.Add(ref b, j), carry);
                }

                var top = Unsafe.Add(ref t, limbs) + carry;
                var over = top < carry ? 1UL : 0UL;

                var factor = t * _negativeInverse;
                var high = Math.BigMul(factor, n, out var low);
                carry = high + (low + t < low ? 1UL : 0UL);
                for (var j = 1; j < limbs; j++)
                {
                    high = Math.BigMul(factor, Unsafe.Add(ref n, j), out low);
                    var sum = low + Unsafe.Add(ref t, j);
                    high += sum < low ? 1UL : 0UL;
                    sum += carry;
                    high += sum < carry ? 1UL : 0UL;
                    Unsafe.Add(ref t, j - 1) = sum;
                    carry = high;
                }

                top += carry;
                over += top < carry ? 1UL : 0UL;
                Unsafe.Add(ref t, limbs - 1) = top;
                Unsafe.Add(ref t, limbs) = over;
            }

            if (_scratch[limbs] != 0 || !IsBelowModulus(_scratch))
            {
                SubtractModulus(_scratch, result);
            }
            else
            {
                _scratch.AsSpan(0, limbs).CopyTo(result);
            }
        }
    }

    public void Add(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        unchecked
        {
            var carry = 0UL;
            for (var i = 0; i < Limbs; i++)
            {
                var sum = left[i] + carry;
                carry = sum < carry ? 1UL : 0UL;
                sum += right[i];
                carry += sum < right[i] ? 1UL : 0UL;
                result[i] = sum;
            }

            if (carry != 0 || !IsBelowModulus(result))
            {
                SubtractModulus(result, result);
            }
        }
    }

    public void Subtract(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        unchecked
        {
            var borrow = 0UL;
            for (var i = 0; i < Limbs; i++)
            {
                var difference = left[i] - right[i];
                var next = left[i] < right[i] ? 1UL : 0UL;
                next |= difference < borrow ? 1UL : 0UL;
                result[i] = difference - borrow;
                borrow = next;
            }

            if (borrow != 0)
            {
                var carry = 0UL;
                for (var i = 0; i < Limbs; i++)
                {
                    var sum = result[i] + carry;
                    carry = sum < carry ? 1UL : 0UL;
                    sum += _modulus[i];
                    carry += sum < _modulus[i] ? 1UL : 0UL;
                    result[i] = sum;
                }
            }
        }
    }

    /// <summary>A power by fixed windows of 4 bits; the base and the result are in this form.</summary>
    public ulong[] Pow(ReadOnlySpan<ulong> value, BigInteger exponent)
    {
        var table = new ulong[16][];
        table[0] = One;
        for (var i = 1; i < 16; i++)
        {
            table[i] = new ulong[Limbs];
            Multiply(table[i - 1], value, table[i]);
        }

        var result = (ulong[])One.Clone();
        var bytes = exponent.ToByteArray(isUnsigned: true, isBigEndian: true);
        foreach (var part in bytes)
        {
            Window(result, table[part >> 4]);
            Window(result, table[part & 15]);
        }

        return result;
    }

    private void Window(ulong[] result, ulong[] factor)
    {
        for (var i = 0; i < 4; i++)
        {
            Multiply(result, result, result);
        }

        Multiply(result, factor, result);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Accumulate(ref ulong place, ulong left, ulong right, ulong carry)
    {
        unchecked
        {
            var high = Math.BigMul(left, right, out var low);
            low += carry;
            high += low < carry ? 1UL : 0UL;
            var sum = place + low;
            high += sum < low ? 1UL : 0UL;
            place = sum;
            return high;
        }
    }

    private bool IsBelowModulus(ReadOnlySpan<ulong> value)
    {
        for (var i = Limbs - 1; i >= 0; i--)
        {
            if (value[i] != _modulus[i])
            {
                return value[i] < _modulus[i];
            }
        }

        return false;
    }

    private void SubtractModulus(ReadOnlySpan<ulong> value, Span<ulong> result)
    {
        unchecked
        {
            var borrow = 0UL;
            for (var i = 0; i < Limbs; i++)
            {
                var difference = value[i] - _modulus[i];
                var next = value[i] < _modulus[i] ? 1UL : 0UL;
                next |= difference < borrow ? 1UL : 0UL;
                result[i] = difference - borrow;
                borrow = next;
            }
        }
    }

    private static void Write(BigInteger value, ulong[] limbs)
    {
        Array.Clear(limbs);
        value.TryWriteBytes(MemoryMarshal.AsBytes(limbs.AsSpan()), out _, isUnsigned: true);
    }
}
