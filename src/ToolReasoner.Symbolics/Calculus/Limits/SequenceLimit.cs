using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Limits of sequences: that of the function of a real variable where it has one; else along residue classes of the index.</summary>
internal static class SequenceLimit
{
    private const int MostClasses = 24;

    /// <summary>The limit.</summary>
    /// <exception cref="GaveUpException">Not found.</exception>
    public static LimitFound Of(Expr value, SymbolExpr index, Assumptions assumptions, Budget budget)
    {
        var period = Period(value, index);
        if (period > MostClasses)
        {
            throw new GaveUpException("the signs in it come back only after many steps");
        }

        LimitFound? common = null;
        for (var residue = 0; residue < period; residue++)
        {
            var found = InClass(value, index, (int)period, residue, assumptions, budget);
            if (found.Value is null)
            {
                // The real function oscillates; its values at whole numbers may not.
                return period > 1 || IsContinuousAtWholes(value, index) ? throw new GaveUpException($"between whole numbers: {found.Why}") : found;
            }

            if (common is { Value: { } other } && Equality.Decide(other, found.Value, assumptions, budget) is { Truth: not Truth.True } decision)
            {
                return decision.Truth == Truth.False
                    ? LimitFound.None($"along some indices it is {other}, along others {found.Value}")
                    : throw new GaveUpException(decision.Why);
            }

            common ??= found;
        }

        return common!.Value;
    }

    // Sines and fractional parts may be constant at whole numbers.
    private static bool IsContinuousAtWholes(Expr value, SymbolExpr index) => value.DependsOn(index);

    private static LimitFound InClass(Expr value, SymbolExpr index, int period, int residue, Assumptions assumptions, Budget budget)
    {
        var own = period == 1 ? value : Reduce(value.Substitute(index, (period * index) + residue), index);
        return new GruntzLimit(index, assumptions, budget).Of(own);
    }

    // Of how many steps a power of a root of 1, or a sine of a rational multiple of π·n, comes back.
    private static BigInteger Period(Expr value, SymbolExpr index)
    {
        var period = BigInteger.One;
        Visit(value);
        return period;

        void Visit(Expr part)
        {
            if (!part.DependsOn(index))
            {
                return;
            }

            if (part is PowerExpr { Base: var @base, Exponent: var exponent } && !@base.DependsOn(index) && Order.Sign(Constant(@base)) == -1 && IsWholeLinear(exponent, index))
            {
                Join(2);
            }

            if (part is FunctionExpr { Function: var f } call && (f == Function.Sin || f == Function.Cos || f == Function.Tan || f == Function.Cot)
                && call.Operands[0].CoefficientsIn(index) is [_, var slope] && (slope / Expr.Pi) is NumberExpr { Value: var turns })
            {
                Join((turns / 2).Denominator);
            }

            if (part is FunctionExpr { Function: var g } jump && (g == Function.Floor || g == Function.Mod || g == Function.Fraction || g == Function.Ceiling || g == Function.Round))
            {
                var argument = g == Function.Mod ? jump.Operands[0] / jump.Operands[1] : jump.Operands[0];
                if (argument.CoefficientsIn(index) is [_, NumberExpr { Value: var step }])
                {
                    Join(step.Denominator);
                }
            }

            foreach (var operand in part.Operands)
            {
                Visit(operand);
            }
        }

        void Join(BigInteger other) => period = period / BigInteger.GreatestCommonDivisor(period, other) * other;
    }

    private static Expr Constant(Expr @base) => @base.IsConstant ? @base : Rational.One;

    private static bool IsWholeLinear(Expr exponent, SymbolExpr index) =>
        exponent.CoefficientsIn(index) is { } coefficients && coefficients.Skip(1).All(c => c.IsInteger(out _)) && coefficients[0].IsInteger(out _);

    // For whole n: (−2)^(2n + 1) is −2^(2n + 1), sin(2πn + c) is sin c, ⌊n + c⌋ is n + ⌊c⌋.
    /// <summary>Without what comes back at whole numbers.</summary>
    public static Expr Reduce(Expr value, SymbolExpr index) => value.Transform(part =>
    {
        if (part is PowerExpr power && power.Base.IsConstant && Order.Sign(power.Base) == -1 && power.Exponent.Expand().CoefficientsIn(index) is { } coefficients
            && coefficients.All(c => c.IsInteger(out _)) && coefficients.Skip(1).All(c => c.IsInteger(out var whole) && whole.IsEven))
        {
            _ = coefficients[0].IsInteger(out var constant);
            return (constant.IsEven ? 1 : -1) * Expr.Pow(-power.Base, power.Exponent);
        }

        if (part is FunctionExpr { Function: var f } call && call.Operands[0].Expand().CoefficientsIn(index) is [var rest, var slope])
        {
            if ((f == Function.Sin || f == Function.Cos || f == Function.Tan || f == Function.Cot || f == Function.Sec || f == Function.Csc) && (slope / (2 * Expr.Pi)).IsInteger(out _))
            {
                return Expr.Apply(f, rest);
            }

            if ((f == Function.Floor || f == Function.Ceiling) && slope.IsInteger(out _))
            {
                return (slope * index) + Expr.Apply(f, rest);
            }

            if (f == Function.Fraction && slope.IsInteger(out _))
            {
                return Expr.Apply(f, rest);
            }

            if (f == Function.Mod && !call.Operands[1].DependsOn(index) && (slope / call.Operands[1]).IsInteger(out _))
            {
                return Expr.Mod(rest, call.Operands[1]);
            }
        }

        return part;
    });
}
