using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The natural logarithm, imaginary part above −π and at most π. Of a number it is r·ln n with n above 1 and no perfect power, plus iπ for a
/// negative one: ln 8 is 3·ln 2, ln(1/2) is −ln 2, and ln √12 is ln(12)/2.
/// </summary>
internal static class Logarithms
{
    private const int MostRootDegree = 64;
    private const double MostBits = 4_000;

    /// <summary>Logarithm.</summary>
    public static Expr? Ln(Expr x)
    {
        switch (x)
        {
            case NumberExpr number:
                return OfNumber(number.Value);
            case ConstantExpr { Constant: Constant.E }:
                return Rational.One;
            case ConstantExpr { Constant: Constant.Infinity }:
                return Expr.Infinity;
            case ConstantExpr { Constant: Constant.ComplexInfinity }:
                return Expr.ComplexInfinity;
        }

        if (Infinities.IsDirected(x, out _))
        {
            return Expr.Infinity;
        }

        if (x is ConstantExpr or ProductExpr && GaussianRational.TryOf(x, out var gaussian))
        {
            return Expr.Ln(Rational.Abs(gaussian.Imaginary)) + UnitRoots.Turn(Rational.Half * gaussian.Imaginary.Sign);
        }

        return x switch
        {
            PowerExpr power => OfPower(power),
            ProductExpr when x.IsSurely(Possible.Negative) => Expr.Ln(Products.Multiply([-1, x])) + UnitRoots.Turn(Rational.One),
            ProductExpr => OfProduct(x),
            _ => null,
        };
    }

    private static Expr? OfNumber(Rational value)
    {
        if (value.IsZero)
        {
            return -Expr.Infinity;
        }

        if (value.Sign < 0)
        {
            return Expr.Ln(-value) + UnitRoots.Turn(Rational.One);
        }

        if (value < Rational.One)
        {
            return -Expr.Ln(value.Reciprocal());
        }

        if (value.IsOne)
        {
            return Rational.Zero;
        }

        var (root, power) = Radicands.PerfectPower(value.Numerator);
        if (!value.IsInteger)
        {
            var (below, powerBelow) = Radicands.PerfectPower(value.Denominator);
            var common = (int)BigInteger.GreatestCommonDivisor(power, powerBelow);
            return common == 1 ? null : common * Expr.Ln(new Rational(BigInteger.Pow(root, power / common), BigInteger.Pow(below, powerBelow / common)));
        }

        return power == 1 ? null : power * Expr.Ln(root);
    }

    // ln(B^a) = a·ln B where the imaginary part of a·ln B is within bounds.
    private static Expr? OfPower(PowerExpr power) =>
        power.Exponent is NumberExpr number && number.Value > Rational.MinusOne && number.Value < Rational.One
        || (power.Base.IsSurely(Possible.NotNegative) && power.Exponent.IsSurely(Possible.Real))
            ? power.Exponent * Expr.Ln(power.Base)
            : power is { Base: ConstantExpr { Constant: Constant.E }, Exponent: ProductExpr } && !UnitRoots.TurnOf(power.Exponent).IsZero
                ? power.Exponent
                : null;

    // A product of numeric powers is the root of a number; real powers of e come out.
    private static Expr? OfProduct(Expr product)
    {
        if (!product.IsSurely(Possible.Positive))
        {
            return null;
        }

        var (numeric, taken, left) = (new List<Expr>(), new List<Expr>(), new List<Expr>());
        foreach (var factor in product.Operands)
        {
            var (@base, exponent) = Powers.Split(factor);
            if (@base is ConstantExpr { Constant: Constant.E })
            {
                taken.Add(exponent);
            }
            else
            {
                (@base is NumberExpr && exponent is NumberExpr ? numeric : left).Add(factor);
            }
        }

        if (taken.Count > 0)
        {
            return Sums.Add([.. taken, Expr.Ln(Products.Multiply([.. numeric, .. left]))]);
        }

        return left.Count == 0 ? OfRadicals(numeric) : null;
    }

    private static Expr? OfRadicals(List<Expr> factors)
    {
        var degree = BigInteger.One;
        foreach (var factor in factors)
        {
            var denominator = ((NumberExpr)Powers.Split(factor).Exponent).Value.Denominator;
            degree *= denominator / BigInteger.GreatestCommonDivisor(degree, denominator);
        }

        if (degree > MostRootDegree)
        {
            return null;
        }

        var (value, bits) = (Rational.One, 0.0);
        foreach (var factor in factors)
        {
            var (@base, exponent) = Powers.Split(factor);
            var whole = ((NumberExpr)exponent).Value * new Rational(degree);
            bits += NumericPowers.BitsOfPower(((NumberExpr)@base).Value, whole.Numerator);
            if (bits > MostBits)
            {
                return null;
            }

            value *= Rational.Pow(((NumberExpr)@base).Value, (int)whole.Numerator);
        }

        return Expr.Ln(value) / degree;
    }
}
