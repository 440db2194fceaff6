using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A closed interval with rational ends; arithmetic encloses.</summary>
internal readonly record struct RationalInterval(Rational Low, Rational High)
{
    internal bool ContainsZero => Low.Sign <= 0 && High.Sign >= 0;

    public static RationalInterval operator +(RationalInterval left, RationalInterval right) => new(left.Low + right.Low, left.High + right.High);

    public static RationalInterval operator -(RationalInterval left, RationalInterval right) => new(left.Low - right.High, left.High - right.Low);

    public static RationalInterval operator *(RationalInterval left, RationalInterval right)
    {
        var products = (left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);
        return new(Min(Min(products.Item1, products.Item2), Min(products.Item3, products.Item4)), Max(Max(products.Item1, products.Item2), Max(products.Item3, products.Item4)));
    }

    internal static RationalInterval Of(Rational value) => new(value, value);

    internal bool Meets(RationalInterval other) => Low <= other.High && other.Low <= High;

    internal RationalInterval Square() => ContainsZero
        ? new(Rational.Zero, Max(Low * Low, High * High))
        : new(Min(Low * Low, High * High), Max(Low * Low, High * High));

    /// <summary>1 over it; it does not contain 0.</summary>
    internal RationalInterval Reciprocal() => new(High.Reciprocal(), Low.Reciprocal());

    /// <summary>Ends rounded outwards to multiples of 2^-bits.</summary>
    internal RationalInterval Round(int bits)
    {
        var unit = BigInteger.One << bits;
        return new(new Rational((Low * unit).Floor(), unit), new Rational((High * unit).Ceiling(), unit));
    }

    internal RationalInterval Evaluate(IntegerPolynomial polynomial, Budget budget)
    {
        var value = Of(Rational.Zero);
        for (var i = polynomial.Degree; i >= 0; i--)
        {
            budget.Spend(1 + ((value.High.Denominator.GetBitLength() + value.High.Numerator.GetBitLength()) / 64));
            value = (value * this) + Of(polynomial[i]);
        }

        return value;
    }

    private static Rational Min(Rational a, Rational b) => a < b ? a : b;

    private static Rational Max(Rational a, Rational b) => a < b ? b : a;
}
