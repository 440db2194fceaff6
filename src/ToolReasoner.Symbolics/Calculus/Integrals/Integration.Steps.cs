namespace ToolReasoner.Symbolics;

/// <content>Functions that are constant, or keep their form, from piece to piece: |g|, sgn g, ⌊g⌋, max, min, cases.</content>
internal sealed partial class Integration
{
    private Expr? StepFunctions(Expr integrand)
    {
        if (integrand is PiecewiseExpr)
        {
            var cases = integrand.Operands.ToArray();
            for (var i = 0; i < cases.Length; i += 2)
            {
                if (Deeper().Find(cases[i]) is not { } part)
                {
                    return null;
                }

                cases[i] = part;
            }

            return Expr.Piecewise(cases);
        }

        var constants = new Dictionary<Expr, Expr>();
        var rewritten = Rewrite(integrand, part => part.DependsOn(_variable) ? Step(part, constants) : null);
        if (rewritten.Equals(integrand))
        {
            return null;
        }

        // Signs have the square 1.
        var signs = constants.Where(c => c.Key is FunctionExpr { Function: var f } && f == Function.Sign).ToList();
        rewritten = rewritten.Expand(_budget).Transform(part => part is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true } n } } power && signs.Any(s => s.Value.Equals(power.Base))
            ? (n.Numerator.IsEven ? 1 : power.Base) : part);
        if (Deeper().Find(rewritten) is not { } found)
        {
            return null;
        }

        if (signs is [var only] && constants.Count == 1 && only.Key.Operands[0].CoefficientsIn(_variable) is [var offset, var slope])
        {
            // Without a jump where the sign changes.
            var split = found.Expand(_budget).Collect(only.Value, _budget).CoefficientsIn(only.Value);
            if (split is [var plain, var signed])
            {
                var at = signed.Substitute(_variable, -(offset / slope));
                found = plain + (only.Value * (at.HoldsInfinity ? signed : signed - at));
            }
        }

        return constants.Aggregate(found, (result, c) => result.Substitute(c.Value, c.Key));
    }

    private Expr? Step(Expr part, Dictionary<Expr, Expr> constants)
    {
        if (part is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: false, Denominator.IsEven: true } exponent } } power)
        {
            return SquareOut(power.Base, exponent) is { } taken ? Rewrite(taken, p => p.DependsOn(_variable) ? Step(p, constants) : null) : null;
        }

        if (part is not FunctionExpr call)
        {
            return null;
        }

        var (f, x) = (call.Function, call.Operands[0]);
        return f == Function.Abs ? Named(Expr.Sign(x)) * x
            : f == Function.Sign || f == Function.Floor || f == Function.Ceiling || f == Function.Round ? Named(part)
            : f == Function.Fraction ? x - Named(Expr.Floor(x))
            : f == Function.Mod && !call.Operands[1].DependsOn(_variable) ? x - (call.Operands[1] * Named(Expr.Floor(x / call.Operands[1])))
            : (f == Function.Max || f == Function.Min) && call.Operands.Count == 2 ? Extreme(x, call.Operands[1], f == Function.Max ? 1 : -1)
            : null;

        Expr Extreme(Expr a, Expr b, int direction) => (a + b + (direction * Named(Expr.Sign(a - b)) * (a - b))) / 2;

        Expr Named(Expr step)
        {
            if (step is not FunctionExpr)
            {
                return step;
            }

            if (!constants.TryGetValue(step, out var name))
            {
                constants[step] = name = Expr.Symbol($"step{constants.Count}at{_depth}'");
            }

            return name;
        }
    }

    // √(p²·q) is |p|·√q for real p.
    private Expr? SquareOut(Expr @base, Rational exponent)
    {
        var square = HalfAngles.Square(@base);
        if (square is null && @base.Expand(_budget).DegreeIn(_variable) is not (> 1 and < 40))
        {
            return null;
        }

        var factored = square ?? @base.Factor(_budget);
        var (outside, inside) = (new List<Expr>(), new List<Expr>());
        foreach (var factor in factored.Factors)
        {
            var (b, e) = factor.SplitPower();
            if (b.DependsOn(_variable) && e.IsInteger(out var n) && n >= 2)
            {
                outside.Add(Expr.Pow(Expr.Abs(b), exponent * (n - (n % 2))));
                inside.Add(Expr.Pow(b, n % 2));
            }
            else
            {
                inside.Add(factor);
            }
        }

        return outside.Count == 0 ? null : Expr.Multiply(outside) * Expr.Pow(Expr.Multiply(inside), exponent);
    }
}
