using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The number that can be taken out of all terms of a sum.</summary>
internal static class Contents
{
    /// <summary>The largest positive rational number by which all coefficients divide to whole numbers.</summary>
    public static Rational Of(Expr sum)
    {
        var (numerator, denominator) = (BigInteger.Zero, BigInteger.One);
        foreach (var term in sum.Operands)
        {
            var (coefficient, _) = Sums.Split(term);
            numerator = BigInteger.GreatestCommonDivisor(numerator, coefficient.Numerator);
            denominator *= coefficient.Denominator / BigInteger.GreatestCommonDivisor(denominator, coefficient.Denominator);
        }

        return new Rational(numerator, denominator);
    }

    /// <summary>A sum times a number, multiplied out.</summary>
    public static Expr Scale(Expr sum, Rational factor)
    {
        var terms = new Expr[sum.Operands.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = Sums.Scale(factor, sum.Operands[i]);
        }

        return Sums.Add(terms);
    }
}
