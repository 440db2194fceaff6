using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Polynomials modulo an integer of any size, not always prime.</summary>
internal static class ModuloPolynomial
{
    /// <summary>Residues from 0 up.</summary>
    internal static IntegerPolynomial Reduce(IntegerPolynomial value, BigInteger modulus) => value.Map(c => IntegerMath.Mod(c, modulus));

    /// <summary>Residues of least absolute value.</summary>
    internal static IntegerPolynomial Symmetric(IntegerPolynomial value, BigInteger modulus) => value.Map(c => IntegerMath.SymmetricMod(c, modulus));

    /// <summary>Divided by its leading coefficient, which is invertible.</summary>
    internal static IntegerPolynomial Monic(IntegerPolynomial value, BigInteger modulus)
    {
        var reduced = Reduce(value, modulus);
        return reduced.LeadingCoefficient.IsOne ? reduced : Reduce(reduced * IntegerMath.Inverse(reduced.LeadingCoefficient, modulus), modulus);
    }

    internal static (IntegerPolynomial Quotient, IntegerPolynomial Remainder) DivideByMonic(
        IntegerPolynomial value, IntegerPolynomial divisor, BigInteger modulus, Budget budget)
    {
        if (value.Degree < divisor.Degree)
        {
            return (IntegerPolynomial.Zero, Reduce(value, modulus));
        }

        budget.Spend(1 + ((long)(value.Degree - divisor.Degree + 1) * (divisor.Degree + 1) * (1 + (modulus.GetBitLength() / 512)) / 4));
        var rest = value.Coefficients.ToArray();
        var quotient = new BigInteger[value.Degree - divisor.Degree + 1];
        var by = divisor.Coefficients;
        for (var i = quotient.Length - 1; i >= 0; i--)
        {
            var factor = IntegerMath.Mod(rest[i + divisor.Degree], modulus);
            quotient[i] = factor;
            if (factor.IsZero)
            {
                continue;
            }

            for (var j = 0; j < divisor.Degree; j++)
            {
                rest[i + j] -= factor * by[j];
            }
        }

        return (IntegerPolynomial.Own(quotient), Reduce(IntegerPolynomial.Own(rest[..divisor.Degree]), modulus));
    }
}
