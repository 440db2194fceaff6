using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// How complicated an expression looks: about the number of signs that a person writes for it, with a surcharge for what schools avoid
/// (radicals within radicals, radicals and fractions below the line, powers of i that are not
/// whole, angles of sines).
/// </summary>
internal static class Complexity
{
    private const long Most = long.MaxValue / 4;
    private const long NestedRadical = 6;
    private const long RadicalBelow = 3;
    private const long PowerOfNotReal = 8;
    private const long Undone = 8;

    /// <summary>The measure: less is simpler.</summary>
    public static long Of(Expr value) => new Measure().Of(value);

    private sealed class Measure
    {
        private static readonly HashSet<Function> s_heavy =
            [Function.Factorial, Function.Gamma, Function.Binomial, Function.Permutations, Function.Harmonic, Function.Digamma, Function.Floor, Function.Ceiling, Function.Mod, Function.Min, Function.Max];

        private static readonly HashSet<Function> s_inverses = [Function.Asin, Function.Acos, Function.Atan, Function.Acot];

        private static readonly HashSet<Function> s_waves = [Function.Sin, Function.Cos, Function.Tan, Function.Cot];

        private readonly Dictionary<Expr, long> _done = new(ReferenceEqualityComparer.Instance);

        public long Of(Expr value)
        {
            if (value is NumberExpr number)
            {
                return OfNumber(number.Value);
            }

            if (value.Operands.Count == 0)
            {
                return value is RootOfExpr root ? 4 + (2 * root.Coefficients.Length) : 2;
            }

            if (_done.TryGetValue(value, out var known))
            {
                return known;
            }

            Nesting.Check();
            return _done[value] = Math.Min(Most, value switch
            {
                PowerExpr power => OfPower(power),
                ProductExpr => OfProduct(value),
                SumExpr => OfAll(value) + (2 * (value.Operands.Count - 1)),
                FunctionExpr { Operands: [FunctionExpr inner] } call when s_inverses.Contains(call.Function) && s_waves.Contains(inner.Function) => Undone + Of(inner),
                FunctionExpr call => (call.Function == Function.Abs ? 1 : s_heavy.Contains(call.Function) ? 7 : 3) + OfAll(value),
                _ => 4 + OfAll(value),
            });
        }

        private static long OfNumber(Rational value) =>
            1 + Digits(value.Numerator) + (value.IsInteger ? 0 : 2 + Digits(value.Denominator));

        private static long Digits(BigInteger value) => (long)(BigInteger.Abs(value).GetBitLength() / 4);

        private long OfAll(Expr value)
        {
            var sum = 0L;
            foreach (var operand in value.Operands)
            {
                sum = Math.Min(Most, sum + Of(operand));
            }

            return sum;
        }

        private long OfProduct(Expr product)
        {
            var sum = (long)product.Operands.Count - 1;
            foreach (var factor in product.Operands)
            {
                sum = Math.Min(Most, sum + (factor is NumberExpr { Value: var number } && number == Rational.MinusOne ? 0 : Of(factor)));
            }

            return sum;
        }

        private long OfPower(PowerExpr power)
        {
            var @base = Of(power.Base);
            if (power.Exponent is not NumberExpr { Value: var exponent })
            {
                return @base + Of(power.Exponent) + 1 + (power.Base is ConstantExpr { Constant: Constant.I } && power.IsConstant ? PowerOfNotReal : 0);
            }

            var below = exponent.Sign < 0 ? 2 : 0;
            if (exponent.IsInteger)
            {
                var isFirst = exponent == Rational.MinusOne;
                return @base + below + (isFirst ? 0 : 1 + Digits(exponent.Numerator)) + (below > 0 && HoldsRadical(power.Base) ? RadicalBelow : 0);
            }

            return @base + 3 + below + (Rational.Abs(exponent) == Rational.Half ? 0 : OfNumber(exponent) - 2)
                + (below > 0 ? RadicalBelow : 0)
                + (HoldsRadical(power.Base) ? NestedRadical : 0);
        }

        private static bool HoldsRadical(Expr value) => value switch
        {
            PowerExpr { Exponent: NumberExpr { Value.IsInteger: false } } => true,
            SumExpr or ProductExpr => value.Operands.Any(HoldsRadical),
            PowerExpr { Exponent: NumberExpr } power => HoldsRadical(power.Base),
            _ => false,
        };
    }
}
