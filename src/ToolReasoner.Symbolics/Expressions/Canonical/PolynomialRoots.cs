using System.Numerics;
using System.Runtime.InteropServices;

namespace ToolReasoner.Symbolics;

/// <summary>Roots of irreducible polynomials: by radicals up to degree 2, else as objects.</summary>
internal static class PolynomialRoots
{
    // Of degrees for which a proof of irreducibility takes milliseconds.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>One root.</summary>
    /// <param name="coefficients">From the constant one up.</param>
    /// <param name="index">Which.</param>
    /// <param name="isIrreducible">Whether the caller knows that it is; else that is proved, and a reducible one refused: two names of one number would not be equal.</param>
    public static Expr Of(ReadOnlySpan<BigInteger> coefficients, int index, bool isIrreducible)
    {
        var top = coefficients.Length - 1;
        while (top >= 0 && coefficients[top].IsZero)
        {
            top--;
        }

        if (top < 1)
        {
            throw new ArgumentException("a constant has no roots to choose from", nameof(coefficients));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, top);
        var content = BigInteger.Zero;
        for (var i = 0; i <= top; i++)
        {
            content = BigInteger.GreatestCommonDivisor(content, coefficients[i]);
        }

        content *= coefficients[top].Sign;
        var primitive = new BigInteger[top + 1];
        for (var i = 0; i <= top; i++)
        {
            primitive[i] = coefficients[i] / content;
        }

        return top switch
        {
            1 => new Rational(-primitive[0], primitive[1]),
            2 => Quadratic(primitive, index),
            _ when isIrreducible || IsIrreducible(primitive) => new RootOfExpr(ImmutableCollectionsMarshal.AsImmutableArray(primitive), index),
            _ => throw new ArgumentException("the polynomial is reducible: name a root of one of its factors", nameof(coefficients)),
        };
    }

    private static bool IsIrreducible(BigInteger[] primitive) =>
        new IntegerPolynomial(primitive).Factor(new Budget(s_patience)).Factors is [{ Multiplicity: 1 }];

    private static Expr Quadratic(BigInteger[] coefficients, int index)
    {
        var (c, b, a) = (coefficients[0], coefficients[1], coefficients[2]);

        // a is positive: the root with −√ is the smaller one, or the one with the smaller imaginary part.
        var root = NumericPowers.Pow((b * b) - (4 * a * c), Rational.Half) * (index == 0 ? -1 : 1);
        return Sums.Add([new Rational(-b, 2 * a), Sums.Scale(new Rational(BigInteger.One, 2 * a), root)]);
    }
}
