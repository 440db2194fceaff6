namespace ToolReasoner.Symbolics;

/// <summary>What an integrand is on a piece where none of its step functions changes: |g| is g or −g, ⌊g⌋ a number, one case the one that holds.</summary>
internal static class PieceForm
{
    /// <summary>The form.</summary>
    /// <param name="value">The integrand.</param>
    /// <param name="variable">Its variable.</param>
    /// <param name="inside">A point of the piece.</param>
    /// <param name="assumptions">Of the parameters.</param>
    /// <param name="budget">Pays.</param>
    /// <exception cref="GaveUpException">What holds at the point is not decided.</exception>
    public static Expr Of(Expr value, SymbolExpr variable, Expr inside, Assumptions assumptions, Budget budget)
    {
        return value.Transform(part => part.DependsOn(variable) ? Rewrite(part) : part);

        Expr Rewrite(Expr part)
        {
            if (part is PiecewiseExpr)
            {
                return NearbyStatements.Case(part, Sign);
            }

            if (part is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: false, Denominator.IsEven: true } exponent } } power)
            {
                return Root(power.Base, exponent);
            }

            if (part is not FunctionExpr call)
            {
                return part;
            }

            var (f, x) = (call.Function, call.Operands[0]);
            return f == Function.Abs ? Sign(x) * x
                : f == Function.Sign ? Sign(x)
                : f == Function.Floor ? Floor(x)
                : f == Function.Ceiling ? -Floor(-x)
                : f == Function.Fraction ? x - Floor(x)
                : f == Function.Round ? Sign(x) * Floor((Sign(x) * x) + Rational.Half)
                : f == Function.Mod ? x - (call.Operands[1] * Floor(x / call.Operands[1]))
                : f == Function.Root && call.Operands[1] is NumberExpr { Value: { IsInteger: true, Numerator.IsEven: false } } ? Sign(x) * Expr.Pow(Sign(x) * x, 1 / call.Operands[1])
                : f == Function.Max || f == Function.Min ? Extreme(call)
                : part;
        }

        int Sign(Expr x) => ParameterSign.Of(At(x), assumptions, budget) ?? throw new GaveUpException($"the sign of {x} at {inside} is not decided");

        Expr Floor(Expr x) => Order.Floor(At(x), budget) is { } floor ? floor : throw new GaveUpException($"the whole part of {x} at {inside} is not decided");

        Expr At(Expr x) => x.Substitute(variable, inside);

        Expr Extreme(FunctionExpr call) => call.Operands.Aggregate((best, other) => (Sign(other - best) > 0) == (call.Function == Function.Max) ? other : best);

        // √(p²·q) is ±p·√q, and so is √(1 + cos 2x).
        Expr Root(Expr @base, Rational exponent)
        {
            Expr factored;
            @base = HalfAngles.Square(@base) ?? @base;
            try
            {
                var field = new KernelField(assumptions, isReal: true, budget);
                factored = SingleFraction.Factored(field, field.Cancel(field.Convert(@base)[0]), budget);
            }
            catch (GaveUpException)
            {
                return Expr.Pow(@base, exponent);
            }

            var (outside, within) = ((Expr)1, (Expr)1);
            foreach (var factor in factored.Factors)
            {
                var (b, e) = factor.SplitPower();
                if (b.DependsOn(variable) && e.IsInteger(out var n) && System.Numerics.BigInteger.Abs(n) >= 2)
                {
                    var half = n / 2 * 2;
                    outside *= Expr.Pow(Sign(b) * b, exponent * half);
                    within *= Expr.Pow(b, n - half);
                }
                else
                {
                    within *= factor;
                }
            }

            return outside.DependsOn(variable) ? outside * Expr.Pow(within, exponent) : Expr.Pow(@base, exponent);
        }
    }
}
