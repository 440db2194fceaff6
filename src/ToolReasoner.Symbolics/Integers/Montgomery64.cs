using System.Runtime.CompilerServices;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Arithmetic modulo an odd number below 2^64, in Montgomery's form (Modular multiplication without trial division, 1985).
/// </summary>
internal readonly struct Montgomery64
{
    private readonly ulong _inverse;
    private readonly ulong _square;

    /// <param name="modulus">Odd, 3 or more.</param>
    public Montgomery64(ulong modulus)
    {
        unchecked
        {
            Modulus = modulus;
            var inverse = modulus; // right to 3 bits; each step doubles that
            for (var i = 0; i < 5; i++)
            {
                inverse *= 2 - (modulus * inverse);
            }

            _inverse = inverse;
            One = (0 - modulus) % modulus;
            _square = (ulong)((UInt128)One * One % modulus);
        }
    }

    public ulong Modulus { get; }

    /// <summary>1 in this form.</summary>
    public ulong One { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Multiply(ulong left, ulong right)
    {
        unchecked
        {
            var high = Math.BigMul(left, right, out var low);
            var cut = Math.BigMul(low * _inverse, Modulus, out _);
            return high >= cut ? high - cut : high - cut + Modulus;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Add(ulong left, ulong right)
    {
        unchecked
        {
            var room = Modulus - right;
            return left >= room ? left - room : left + right;
        }
    }

    public ulong Enter(ulong value) => Multiply(value % Modulus, _square);

    public ulong Leave(ulong value) => Multiply(value, 1);

    /// <summary>A power; the base and the result are in this form.</summary>
    public ulong Pow(ulong value, ulong exponent)
    {
        var result = One;
        for (; exponent != 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0)
            {
                result = Multiply(result, value);
            }

            value = Multiply(value, value);
        }

        return result;
    }
}
