namespace ToolReasoner.Symbolics;

/// <summary>Constants as exact algebraic numbers.</summary>
internal static class AlgebraicValues
{
    private const int MostDegree = 128;

    /// <summary>The number; null if the expression is none that is known to be algebraic, or the budget does not reach.</summary>
    public static AlgebraicNumber? Of(Expr value, Budget budget)
    {
        try
        {
            return new Conversion(budget).Of(value);
        }
        catch (Exception exception) when (exception is GaveUpException or DivideByZeroException)
        {
            return null;
        }
    }

    private sealed class Conversion(Budget budget)
    {
        private readonly Dictionary<Expr, AlgebraicNumber?> _done = [];

        public AlgebraicNumber? Of(Expr value)
        {
            if (_done.TryGetValue(value, out var done))
            {
                return done;
            }

            budget.Deepen();
            return _done[value] = value switch
            {
                NumberExpr number => (AlgebraicNumber)number.Value,
                ConstantExpr { Constant: Constant.I } => AlgebraicNumber.ImaginaryUnit,
                RootOfExpr root => RootValues.Of(root, budget),
                SumExpr => Fold(value, AlgebraicNumber.Add),
                ProductExpr => Fold(value, AlgebraicNumber.Multiply),
                PowerExpr power => OfPower(power),
                FunctionExpr call => OfFunction(call),
                _ => null,
            };
        }

        private AlgebraicNumber? Fold(Expr value, Func<AlgebraicNumber, AlgebraicNumber, Budget?, AlgebraicNumber> join)
        {
            AlgebraicNumber? result = null;
            foreach (var operand in value.Operands)
            {
                if (Of(operand) is not { } number || (long)number.Degree * (result?.Degree ?? 1) > MostDegree)
                {
                    return null;
                }

                result = result is null ? number : join(result, number, budget);
            }

            return result;
        }

        private AlgebraicNumber? OfPower(PowerExpr power)
        {
            if (power.Base is ConstantExpr { Constant: Constant.E })
            {
                return UnitRoots.TurnOf(power.Exponent) is { IsZero: false } turn && power.Exponent is not SumExpr ? Unity(turn) : null;
            }

            return power.Exponent is NumberExpr { Value: var exponent } && exponent.Denominator <= MostDegree && Rational.Abs(exponent) <= 10_000
                && Of(power.Base) is { } number && number.Degree * exponent.Denominator <= MostDegree
                ? number.Root((int)exponent.Denominator, budget).Pow((int)exponent.Numerator, budget)
                : null;
        }

        private AlgebraicNumber? OfFunction(FunctionExpr call)
        {
            if (call.Function == Function.Root && call.Operands[1] is NumberExpr { Value: { IsInteger: true, Sign: > 0 } degree } && degree <= MostDegree
                && Of(call.Operands[0]) is { IsReal: true } radicand && radicand.Degree * degree.Numerator <= MostDegree)
            {
                return radicand.Sign() >= 0 ? radicand.Root((int)degree.Numerator, budget)
                    : degree.Numerator.IsEven ? null
                    : -(-radicand).Root((int)degree.Numerator, budget);
            }

            if (call.Function == Function.Abs && Of(call.Operands[0]) is { } inside)
            {
                return inside.Abs(budget);
            }

            if (call.Function != Function.Sin && call.Function != Function.Cos && call.Function != Function.Tan)
            {
                return null;
            }

            var (turns, rest) = Angles.Split(call.Operands[0]);
            if (rest is not NumberExpr { Value.IsZero: true } || Unity(turns) is not { } unity)
            {
                return null;
            }

            var cosine = unity.RealPart(budget);
            return call.Function == Function.Cos ? cosine
                : call.Function == Function.Sin ? unity.ImaginaryPart(budget)
                : AlgebraicNumber.Multiply(unity.ImaginaryPart(budget), cosine.Reciprocal(budget), budget);
        }

        // e^(iπ·turn)
        private AlgebraicNumber? Unity(Rational turn) => turn.Denominator > MostDegree ? null
            : ((AlgebraicNumber)(-1)).Root((int)turn.Denominator, budget).Pow((int)(turn.Numerator % (2 * turn.Denominator)), budget);
    }
}
