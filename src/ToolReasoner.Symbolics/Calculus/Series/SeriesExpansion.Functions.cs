namespace ToolReasoner.Symbolics;

/// <content>Functions.</content>
internal sealed partial class SeriesExpansion
{
    private const int MostPoleOrder = 60;

    // Derivatives that are simpler than the function: then f(s) is f(c) + ∫ f'(s)·s'.
    private static readonly Dictionary<Function, Func<Expr, Expr>> s_integrable = new()
    {
        [Function.Asin] = s => Expr.Pow(1 - Expr.Pow(s, 2), new Rational(-1, 2)),
        [Function.Atan] = s => Expr.Pow(1 + Expr.Pow(s, 2), -1),
        [Function.Asinh] = s => Expr.Pow(1 + Expr.Pow(s, 2), new Rational(-1, 2)),
        [Function.Acosh] = s => Expr.Pow(s - 1, new Rational(-1, 2)) * Expr.Pow(s + 1, new Rational(-1, 2)),
        [Function.Atanh] = s => Expr.Pow(1 - Expr.Pow(s, 2), -1),
        [Function.Erf] = s => 2 * Expr.Pow(Expr.E, -Expr.Pow(s, 2)) / Expr.Sqrt(Expr.Pi),
        [Function.SinIntegral] = s => Expr.Sin(s) / s,
        [Function.Li] = s => 1 / Expr.Ln(s),
    };

    private ScaleSeries OfFunction(FunctionExpr call)
    {
        if (RawExponential.Is(call, out var exponent))
        {
            return Exponential(Of(exponent));
        }

        var f = call.Function;
        if (f == Function.Ln)
        {
            return RawExponential.Is(call.Operands[0], out var logarithm) ? Of(logarithm) : Logarithm(Of(call.Operands[0]));
        }

        if (Asymptotics.TailOf(f) is { } tail)
        {
            return OfTail(f, tail, Of(call.Operands[0]));
        }

        return f == Function.Sin || f == Function.Cos ? SinCos(call.Operands[0], f)
            : Rewriting.Of(call) is { } rewritten ? Of(rewritten)
            : f == Function.Abs || f == Function.Sign ? OfSign(call)
            : f == Function.Root ? OfRoot(call)
            : f == Function.Floor ? OfFloor(Of(call.Operands[0]))
            : f == Function.Max || f == Function.Min ? OfExtreme(call)
            : s_integrable.ContainsKey(f) ? OfIntegrable(f, call.Operands[0])
            : f == Function.Ei || f == Function.CosIntegral ? OfLogarithmic(f, call.Operands[0])
            : f == Function.Factorial ? OfFactorial(Of(call.Operands[0]))
            : f == Function.Digamma ? OfDigamma(Of(call.Operands[0]))
            : f == Function.Zeta ? OfZeta(Of(call.Operands[0]))
            : f == Function.LambertW || f == Function.LambertWLower ? OfLambert(f, Of(call.Operands[0]))
            : throw new GaveUpException($"no expansion of {f.Name} is known");
    }

    private ScaleSeries SinCos(Expr argument, Function function)
    {
        if (_algebra.Bounded(Of(argument)) is not var (constant, small))
        {
            throw new GaveUpException("a sine or cosine oscillates without end");
        }

        var (sin, cos) = _algebra.SinCos(small);
        return function == Function.Sin
            ? _algebra.Add(_algebra.Scale(cos, Expr.Sin(constant)), _algebra.Scale(sin, Expr.Cos(constant)))
            : _algebra.Add(_algebra.Scale(cos, Expr.Cos(constant)), _algebra.Scale(sin, -Expr.Sin(constant)));
    }

    // 1 or −1, in the end; 0 for 0.
    private int SignOf(ScaleSeries series)
    {
        if (_algebra.Lead(series) is not var (exponent, coefficient, _))
        {
            return 0;
        }

        if (series.Terms.Any(term => Domains.IsComplex(term.Coefficient)))
        {
            throw new GaveUpException("the sign of a complex number");
        }

        IsOneSided |= exponent is not NumberExpr { Value: { IsInteger: true, Numerator.IsEven: true } };
        return _algebra.Oracle.Sign(coefficient);
    }

    private ScaleSeries OfSign(FunctionExpr call)
    {
        var series = Of(call.Operands[0]);
        var sign = SignOf(series);
        return call.Function == Function.Sign ? ScaleSeries.Of(sign) : _algebra.Scale(series, sign);
    }

    private ScaleSeries OfRoot(FunctionExpr call)
    {
        var (series, degree) = (Of(call.Operands[0]), call.Operands[1]);
        if (series.IsZero)
        {
            return series;
        }

        var isNegativeOdd = SignOf(series) < 0 && degree is NumberExpr { Value: { IsInteger: true, Numerator.IsEven: false } };
        return isNegativeOdd ? _algebra.Scale(Power(_algebra.Scale(series, -1), 1 / degree), -1) : Power(series, 1 / degree);
    }

    private ScaleSeries OfFloor(ScaleSeries series)
    {
        if (_algebra.Bounded(series) is not var (constant, small))
        {
            throw new GaveUpException("a whole part jumps without end");
        }

        if (!constant.IsConstant || Order.Floor(constant, _budget) is not { } floor)
        {
            throw new GaveUpException($"whether {constant} is whole is not decided");
        }

        return Order.IsInteger(constant, _budget) switch
        {
            Truth.False => ScaleSeries.Of(floor),
            Truth.True => ScaleSeries.Of(!small.IsZero && SignOf(small) < 0 ? floor - 1 : floor),
            _ => throw new GaveUpException($"whether {constant} is whole is not decided"),
        };
    }

    private ScaleSeries OfExtreme(FunctionExpr call)
    {
        var best = Of(call.Operands[0]);
        foreach (var operand in call.Operands.Skip(1))
        {
            var other = Of(operand);
            var sign = SignOf(_algebra.Add(other, _algebra.Scale(best, -1)));
            best = (call.Function == Function.Max ? sign > 0 : sign < 0) ? other : best;
        }

        return best;
    }

    private ScaleSeries OfIntegrable(Function function, Expr argument)
    {
        var series = Of(argument);
        if (_algebra.Bounded(series) is not var (constant, small))
        {
            return AtInfinity(function, series);
        }

        if (small.IsZero)
        {
            return ScaleSeries.Of(Expr.Apply(function, constant));
        }

        if (function == Function.Asin || function == Function.Acosh || function == Function.Atanh)
        {
            RequireDomain(function, constant, small);
        }

        var inner = Expr.Symbol("inner'");
        var outer = With(inner, series).Of(s_integrable[function](inner));

        // ω·(f(s))' = f'(s)·(ω·s'), and both sides lose no terms.
        var slope = _algebra.Multiply(outer, SeriesAlgebra.EulerDerivative(series));
        return _algebra.Add(ScaleSeries.Of(Expr.Apply(function, constant)), _algebra.EulerIntegral(slope));
    }

    // At the ends of the domain only from the inside, as beyond the value of the principal branch is a matter of convention.
    private void RequireDomain(Function function, Expr constant, ScaleSeries small)
    {
        var inside = function == Function.Acosh ? Of(constant - 1) : Of(1 - Expr.Pow(constant, 2));
        if (inside.IsZero)
        {
            var side = SignOf(small) * (function == Function.Acosh || SignOfConstant(constant) < 0 ? 1 : -1);
            if (side > 0 && function != Function.Atanh)
            {
                return;
            }

            throw new GaveUpException($"{function.Name} is not real there, or unbounded");
        }

        if (SignOf(inside) < 0)
        {
            throw new GaveUpException($"{function.Name} is not real there");
        }
    }

    private int SignOfConstant(Expr constant) => constant is NumberExpr { Value.IsZero: true } ? 0 : _algebra.Oracle.Sign(constant);

    private ScaleSeries AtInfinity(Function function, ScaleSeries series)
    {
        var sign = SignOf(series);
        if (function == Function.Atan)
        {
            var inner = Expr.Symbol("inner'");
            var rest = With(inner, Power(series, -1)).Of(Expr.Atan(inner));
            return _algebra.Add(ScaleSeries.Of(Expr.Pi * sign / 2), _algebra.Scale(rest, -1));
        }

        var argument = Expr.Symbol("inner'");
        var upward = With(argument, _algebra.Scale(series, sign));
        return function == Function.Asinh ? _algebra.Scale(upward.Of(Expr.Ln(argument + Expr.Sqrt(Expr.Pow(argument, 2) + 1))), sign)
            : function == Function.Acosh && sign > 0 ? upward.Of(Expr.Ln(argument + (Expr.Sqrt(argument - 1) * Expr.Sqrt(argument + 1))))
            : throw new GaveUpException($"{function.Name} of something unbounded");
    }

    // Ei(s) = γ + ln s + ∫ (e^s − 1)/s, Ci(s) = γ + ln s + ∫ (cos s − 1)/s, for s > 0; Ei with ln|s| for s < 0.
    private ScaleSeries OfLogarithmic(Function function, Expr argument)
    {
        var series = Of(argument);
        if (_algebra.Bounded(series) is not var (constant, small))
        {
            throw new GaveUpException($"{function.Name} of something unbounded");
        }

        var inner = Expr.Symbol("inner'");
        var own = With(inner, series);
        var isSingular = constant is NumberExpr { Value.IsZero: true };
        var numerator = function == Function.Ei ? Expr.Exp(inner) : Expr.Cos(inner);
        var outer = own.Of((numerator - (isSingular ? 1 : 0)) / inner);
        var rest = _algebra.EulerIntegral(_algebra.Multiply(outer, SeriesAlgebra.EulerDerivative(series)));
        if (!isSingular)
        {
            return _algebra.Add(ScaleSeries.Of(Expr.Apply(function, constant)), rest);
        }

        var sign = SignOf(small);
        IsOneSided = true;
        if (function == Function.CosIntegral && sign < 0)
        {
            throw new GaveUpException("ci is not real there");
        }

        return _algebra.Add(_algebra.Add(ScaleSeries.Of(Expr.EulerGamma), own.Of(Expr.Ln(sign * inner))), rest);
    }

    // Σ c_k·s^−k for s → ∞: it does not converge, but its first terms say how the function goes there. Where s goes there more slowly than any
    // power of ω, by the derivatives.
    private ScaleSeries OfTail(Function function, Func<int, Expr> tail, ScaleSeries series)
    {
        if (_algebra.Bounded(series) is not var (constant, small))
        {
            return _algebra.Compose(Power(series, -1), tail);
        }

        var start = Expr.Apply(function, constant);
        return small.IsZero ? ScaleSeries.Of(start)
            : Asymptotics.TailDerivative(function, constant) is { } slope ? FirstTerms(small, start, slope)
            : FirstTerms(small, start);
    }

    private SeriesExpansion With(Expr inner, ScaleSeries value)
    {
        var own = new SeriesExpansion(_small, _logarithm, _algebra.Oracle, _algebra.Terms, _budget);
        own._bound[inner] = value;
        return own;
    }
}
