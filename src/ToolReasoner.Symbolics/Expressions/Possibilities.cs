namespace ToolReasoner.Symbolics;

/// <summary>Works out what values an expression can have, from its structure alone.</summary>
internal static class Possibilities
{
    // Real for real arguments, and of their sign.
    private static readonly HashSet<Function> s_odd = [Function.Atan, Function.Sinh, Function.Tanh, Function.Asinh, Function.Erf, Function.Sign];

    // Real for real arguments.
    private static readonly HashSet<Function> s_real =
        [Function.Sin, Function.Cos, Function.Ceiling, Function.Round, Function.Min, Function.Max, Function.Gcd, Function.Lcm, Function.Acot, Function.SinIntegral];

    /// <summary>Of the parts, which know theirs.</summary>
    public static Possible Of(Expr value)
    {
        Nesting.Check();
        return value switch
        {
            NumberExpr number => OfSign(number.Value.Sign),
            ConstantExpr constant => constant.Constant is Constant.Pi or Constant.E or Constant.EulerGamma ? Possible.Positive : Possible.NotReal,
            SumExpr => OfSum(value),
            ProductExpr => OfProduct(value),
            PowerExpr power => OfPower(power),
            FunctionExpr function => OfFunction(function),
            _ => Possible.Anything,
        };
    }

    /// <summary>Whether only what is asked for can be.</summary>
    public static bool IsSurely(this Expr value, Possible asked) => (value.Possible & ~asked) == 0;

    private static Possible OfSign(int sign) => sign > 0 ? Possible.Positive : sign < 0 ? Possible.Negative : Possible.Zero;

    private static Possible OfSum(Expr sum)
    {
        var (any, allCanBeZero) = (Possible.None, true);
        foreach (var term in sum.Operands)
        {
            var possible = term.Possible;
            if ((possible & Possible.NotReal) != 0)
            {
                return Possible.Anything;
            }

            any |= possible;
            allCanBeZero &= (possible & Possible.Zero) != 0;
        }

        return (any & (Possible.Negative | Possible.Positive)) == (Possible.Negative | Possible.Positive)
            ? Possible.Real
            : allCanBeZero ? any | Possible.Zero : any & ~Possible.Zero;
    }

    private static Possible OfProduct(Expr product)
    {
        var result = Possible.Positive;
        foreach (var factor in product.Operands)
        {
            var possible = factor.Possible;
            if ((possible & Possible.NotReal) != 0)
            {
                return Possible.Anything;
            }

            var next = (result | possible) & Possible.Zero;
            next |= Both(result, possible, Possible.Positive, Possible.Positive) || Both(result, possible, Possible.Negative, Possible.Negative) ? Possible.Positive : 0;
            next |= Both(result, possible, Possible.Positive, Possible.Negative) || Both(result, possible, Possible.Negative, Possible.Positive) ? Possible.Negative : 0;
            result = next;
        }

        return result;

        static bool Both(Possible left, Possible right, Possible inLeft, Possible inRight) => (left & inLeft) != 0 && (right & inRight) != 0;
    }

    private static Possible OfPower(PowerExpr power)
    {
        var (@base, exponent) = (power.Base.Possible, power.Exponent.Possible);
        if (((@base | exponent) & Possible.NotReal) != 0)
        {
            return Possible.Anything;
        }

        if (@base == Possible.Positive)
        {
            return Possible.Positive;
        }

        if ((@base & Possible.Negative) == 0)
        {
            // 0 to a power that may be negative is infinite.
            return exponent == Possible.Positive ? Possible.NotNegative : Possible.Anything;
        }

        // A base that may be 0 is infinite at isolated points only when it depends on a symbol; a constant must be known not to be 0.
        if (power.Exponent is not NumberExpr { Value: { IsInteger: true } whole } || (whole.Sign < 0 && (@base & Possible.Zero) != 0))
        {
            return Possible.Anything;
        }

        var zero = @base & Possible.Zero;
        return whole.Numerator.IsEven ? Possible.Positive | zero : @base;
    }

    private static Possible OfFunction(FunctionExpr call)
    {
        var function = call.Function;
        var argument = call.Operands.Count > 0 ? call.Operands[0].Possible : Possible.Anything;
        if (function == Function.Abs)
        {
            return (argument & Possible.Zero) == 0 ? Possible.Positive : Possible.NotNegative;
        }

        if (function == Function.Re || function == Function.Im || function == Function.Argument)
        {
            return Possible.Real;
        }

        foreach (var operand in call.Operands)
        {
            if ((operand.Possible & Possible.NotReal) != 0)
            {
                return Possible.Anything;
            }
        }

        if (function == Function.Cosh || function == Function.Sech)
        {
            return Possible.Positive;
        }

        if (s_odd.Contains(function))
        {
            return argument;
        }

        if (function == Function.Ln && argument == Possible.Positive)
        {
            return call.Operands[0] is NumberExpr { Value: var value } ? OfSign(value.CompareTo(Rational.One)) : Possible.Real;
        }

        if (function == Function.Factorial || function == Function.Gamma)
        {
            return argument == Possible.Positive ? Possible.Positive : Possible.Anything;
        }

        if (function == Function.Floor || function == Function.Fraction)
        {
            return function == Function.Floor && (argument & Possible.Negative) != 0 ? Possible.Real : Possible.NotNegative;
        }

        return s_real.Contains(function) ? Possible.Real : Possible.Anything;
    }
}
