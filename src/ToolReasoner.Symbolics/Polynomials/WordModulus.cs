using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Arithmetic modulo a prime below 2^31 in machine words; residues are from 0 to the modulus less one.</summary>
internal static class WordModulus
{
    internal static ulong Pow(ulong value, ulong exponent, ulong modulus)
    {
        unchecked
        {
            var (power, square) = (1UL % modulus, value % modulus);
            for (; exponent > 0; exponent >>= 1)
            {
                power = (exponent & 1) == 1 ? power * square % modulus : power;
                square = square * square % modulus;
            }

            return power;
        }
    }

    internal static ulong Inverse(ulong value, ulong modulus)
    {
        var (a, b, s, t) = ((long)value, (long)modulus, 1L, 0L);
        while (b != 0)
        {
            var quotient = a / b;
            (a, b, s, t) = (b, a - (quotient * b), t, s - (quotient * t));
        }

        return a == 1 ? (ulong)(s < 0 ? s + (long)modulus : s) : throw new DivideByZeroException("the residue has no inverse");
    }

    internal static ulong Of(BigInteger value, uint modulus)
    {
        var rest = (long)(value % modulus);
        return (ulong)(rest < 0 ? rest + modulus : rest);
    }
}
