using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Powers of a number with an exponent that is none. The base is −1, 0, a whole number above 1 that is no perfect power, or a fraction that
/// is none and not 1/n; what is rational in the exponent stands outside. So 4^x is 2^(2x), 2^(x+1) is 2·2^x, and (−2)^x is (−1)^x·2^x.
/// </summary>
internal static class NumberBases
{
    /// <summary>Raises.</summary>
    /// <param name="value">Any.</param>
    /// <param name="exponent">Not a number.</param>
    public static Expr Pow(Rational value, Expr exponent)
    {
        if (value.IsOne)
        {
            return Rational.One;
        }

        if (value.IsZero)
        {
            return exponent.IsSurely(Possible.Positive) ? Rational.Zero : new PowerExpr(Rational.Zero, exponent);
        }

        if (value == Rational.MinusOne)
        {
            return PowerOfMinusOne(exponent);
        }

        if (value.Sign < 0)
        {
            return Products.Multiply([Pow(-value, exponent), PowerOfMinusOne(exponent)]);
        }

        var (root, power) = Root(value);
        if (power != Rational.One)
        {
            exponent = Products.Multiply([power, exponent]);
            if (exponent is NumberExpr number)
            {
                return NumericPowers.Pow(root, number.Value);
            }
        }

        return PowerOfRoot(root, exponent);
    }

    // value = root^power with a base as above.
    private static (Rational Root, Rational Power) Root(Rational value)
    {
        if (value.Numerator.IsOne)
        {
            var (root, power) = Radicands.PerfectPower(value.Denominator);
            return (root, -power);
        }

        if (value.IsInteger)
        {
            var (root, power) = Radicands.PerfectPower(value.Numerator);
            return (root, power);
        }

        var (top, bottom) = (Radicands.PerfectPower(value.Numerator), Radicands.PerfectPower(value.Denominator));
        var common = (int)BigInteger.GreatestCommonDivisor(top.Power, bottom.Power);
        return (new Rational(BigInteger.Pow(top.Root, top.Power / common), BigInteger.Pow(bottom.Root, bottom.Power / common)), common);
    }

    private static Expr PowerOfRoot(Rational root, Expr exponent)
    {
        var factors = new List<Expr>();
        if (exponent is SumExpr)
        {
            var left = new List<Expr>();
            foreach (var term in exponent.Operands)
            {
                if (term is NumberExpr { Value: var number } && NumericPowers.BitsOfPower(root, number.Floor()) <= NumericPowers.MostBits)
                {
                    factors.Add(NumericPowers.Pow(root, number));
                }
                else if (Exponentials.HasLogarithmBelow(term, root))
                {
                    factors.Add(Exponentials.Exp(Products.Multiply([term, Expr.Ln(root)])));
                }
                else
                {
                    left.Add(term);
                }
            }

            exponent = Sums.Add(left);
            if (exponent is NumberExpr alone)
            {
                factors.Add(NumericPowers.Pow(root, alone.Value));
                return Products.Multiply(factors);
            }
        }
        else if (Exponentials.HasLogarithmBelow(exponent, root))
        {
            return Exponentials.Exp(Products.Multiply([exponent, Expr.Ln(root)]));
        }

        var power = !root.IsInteger && Signs.IsNegative(exponent)
            ? new PowerExpr(root.Reciprocal(), Signs.Negate(exponent))
            : new PowerExpr(root, exponent);
        return factors.Count == 0 ? power : Products.Multiply([.. factors, power]);
    }

    private static Expr PowerOfMinusOne(Expr exponent)
    {
        if (exponent is not SumExpr || exponent.Operands[0] is not NumberExpr { Value: var number })
        {
            return new PowerExpr(-1, exponent);
        }

        // (−1)^(x + r): whole and half turns stand outside, of others what is left, so that 0 <= r < 1.
        var whole = number.Floor();
        var part = number - new Rational(whole);
        var rest = Sums.Add([exponent, -number]);
        Expr outside = whole.IsEven ? 1 : -1;
        return part == Rational.Half
            ? Products.Multiply([outside, Expr.I, new PowerExpr(-1, rest)])
            : Products.Multiply([outside, new PowerExpr(-1, Sums.Add([rest, part]))]);
    }
}
