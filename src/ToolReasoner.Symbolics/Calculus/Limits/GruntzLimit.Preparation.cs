namespace ToolReasoner.Symbolics;

/// <content>Functions that expansions do not know, or not at infinity, written by those that they know; jumps decided, oscillations named.</content>
internal sealed partial class GruntzLimit
{
    private Expr Prepare(Expr value)
    {
        if (!value.MentionsSymbols || value.Operands.Count == 0)
        {
            return value;
        }

        if (_prepared.TryGetValue(value, out var done))
        {
            return done;
        }

        Enter();
        var result = !value.DependsOn(_variable) ? value : value switch
        {
            SumExpr or ProductExpr => Transformation.Rebuild(value, Prepare),
            PowerExpr power => PreparePower(Prepare(power.Base), Prepare(power.Exponent)),
            FunctionExpr call => PrepareFunction(call),
            PiecewiseExpr => Prepare(NearbyStatements.Case(value, SignOf)),
            _ => throw new GaveUpException("limits of unevaluated derivatives, integrals, sums and limits are not known"),
        };
        _depth--;
        return _prepared[value] = result;
    }

    private Expr PreparePower(Expr @base, Expr exponent)
    {
        if (exponent is not NumberExpr { Value: { IsInteger: true, Sign: > 0 } } && _phases.AreIn(@base))
        {
            // What may come near 0 again and again makes a power unbounded.
            _ = SignOf(@base);
        }

        return @base is ConstantExpr { Constant: Constant.E } && Oscillates(exponent) ? Exponential(exponent)
            : !exponent.DependsOn(_variable) ? Expr.Pow(@base, exponent)
            : @base is ConstantExpr { Constant: Constant.E } ? RawExponential.Of(exponent)
            : Exponential(exponent * PreparedLogarithm(@base));
    }

    private bool Oscillates(Expr value) => _phases.AreIn(value);

    // With an exponent that oscillates within bounds, or not at all.
    private Expr Exponential(Expr exponent) =>
        !Oscillates(exponent) || IsBounded(exponent) || OfPrepared(exponent).Value is not null
            ? RawExponential.Of(exponent)
            : throw new GaveUpException("an exponent oscillates without bounds");

    private bool IsBounded(Expr value)
    {
        while (value.DependsOn(_variable))
        {
            if (Leading(value) is not var (exponent, coefficient))
            {
                return true;
            }

            var side = exponent is NumberExpr number ? number.Value.Sign : IsZero(exponent) ? 0 : Sign(exponent);
            if (side != 0)
            {
                return side > 0;
            }

            value = coefficient;
        }

        return true;
    }

    // ln(a·e^s) is s + ln a for real s.
    private static Expr PreparedLogarithm(Expr argument)
    {
        var (exponents, others) = (new List<Expr>(), new List<Expr>());
        foreach (var factor in argument.Factors)
        {
            var isRaw = RawExponential.Is(factor, out var exponent);
            (isRaw ? exponents : others).Add(isRaw ? exponent : factor);
        }

        return exponents.Count == 0 ? Expr.Ln(argument) : Expr.Add([.. exponents, Expr.Ln(Expr.Multiply(others))]);
    }

    private Expr PrepareFunction(FunctionExpr call)
    {
        if (RawExponential.Is(call, out var raw))
        {
            return RawExponential.Of(Prepare(raw));
        }

        var f = call.Function;
        if (Asymptotics.TailOf(f) is not null)
        {
            return Transformation.Rebuild(call, Prepare);
        }

        if (f == Function.Binomial && BinomialByFactorials(call) is { } product)
        {
            return Prepare(product);
        }

        if (f != Function.Binomial && Rewriting.Of(call) is { } rewritten)
        {
            return Prepare(rewritten);
        }

        var x = Prepare(call.Operands[0]);
        if (_phases.AreIn(x) && f != Function.Sin && f != Function.Cos && f != Function.Atan && f != Function.Abs && f != Function.Sign && f != Function.Floor && f != Function.Root)
        {
            // Of what keeps away from 0; else a logarithm or a pole could come in.
            _ = SignOf(x);
        }

        return f == Function.Ln ? PreparedLogarithm(x)
            : f == Function.Sin || f == Function.Cos ? Wave(f, x)
            : f == Function.Abs || f == Function.Sign ? (f == Function.Abs ? x : 1) * SignOf(x)
            : f == Function.Floor ? WholePart(x)
            : f == Function.Root ? RealRoot(x, Prepare(call.Operands[1]))
            : f == Function.Max || f == Function.Min ? Extreme(call)
            : f == Function.Atan2 || call.Operands.Count > 1 ? throw new GaveUpException($"limits of {f.Name} are not known")
            : f == Function.SinIntegral || f == Function.CosIntegral ? WaveIntegral(f, x)
            : Asymptotics.AtInfinity(f, x) is not null && IsInfinite(x, out var sign) ? AtInfinity(f, x, sign)
            : Expr.Apply(f, x);
    }

    private static Expr? BinomialByFactorials(FunctionExpr call)
    {
        var (n, k) = (call.Operands[0], call.Operands[1]);
        if (k.IsInteger(out var whole) && whole >= 0 && whole <= 100)
        {
            return Expr.Multiply([.. Enumerable.Range(0, (int)whole).Select(i => (n - i) / (i + 1))]);
        }

        return Rewriting.Of(call);
    }

    private bool IsInfinite(Expr value, out int sign)
    {
        sign = 0;
        return value.DependsOn(_variable) && OfPrepared(value).Value is { } limit && Infinities.IsDirected(limit, out sign);
    }

    private Expr AtInfinity(Function f, Expr x, int sign)
    {
        if (sign > 0 || f == Function.Ei)
        {
            return Prepare(Asymptotics.AtInfinity(f, x)!);
        }

        return f == Function.Erf ? Prepare(-Asymptotics.AtInfinity(f, -x)!) : throw new GaveUpException($"{f.Name} of what goes to −∞");
    }

    private Expr Wave(Function f, Expr x)
    {
        if (!IsInfinite(x, out _))
        {
            return Expr.Apply(f, x);
        }

        RequireReal(x);
        foreach (var (phase, argument) in _phases.Waves)
        {
            // The same but for a rational factor and what has a finite limit.
            if (Of(x / argument).Value is NumberExpr { Value.IsZero: false } ratio && (x - (ratio * argument)) is var rest
                && OfPrepared(rest).Value is { HoldsInfinity: false })
            {
                return Expr.Apply(f, (ratio * phase) + rest);
            }
        }

        return Expr.Apply(f, _phases.AddWave(x));
    }

    // Si x = π/2 − p·cos x − q·sin x and Ci x = p·sin x − q·cos x for x → ∞; Si is odd.
    private Expr WaveIntegral(Function f, Expr x)
    {
        if (!IsInfinite(x, out var sign))
        {
            return Expr.Apply(f, x);
        }

        if (sign < 0)
        {
            return f == Function.SinIntegral ? -WaveIntegral(f, -x) : throw new GaveUpException("ci of what goes to −∞");
        }

        var (p, q) = Asymptotics.WaveTails(x);
        var (sin, cos) = (Wave(Function.Sin, x), Wave(Function.Cos, x));
        return f == Function.SinIntegral ? (Expr.Pi / 2) - (p * cos) - (q * sin) : (p * sin) - (q * cos);
    }

    private Expr WholePart(Expr x)
    {
        if (!x.DependsOn(_variable))
        {
            return _phases.AreIn(x) ? throw new GaveUpException("a whole part of what oscillates") : Expr.Floor(x);
        }

        RequireReal(x);
        if (IsInfinite(x, out _))
        {
            return x - _phases.AddFraction(x);
        }

        if (OfPrepared(x).Value is not { IsConstant: true } limit || Order.Floor(limit, _budget) is not { } floor)
        {
            throw new GaveUpException("a whole part jumps again and again, or the number below it is not known");
        }

        return Order.IsInteger(limit, _budget) switch
        {
            Truth.False => floor,
            Truth.True => SignOf(x - floor) >= 0 ? floor : floor - 1,
            _ => throw new GaveUpException($"whether {limit} is whole is not decided"),
        };
    }

    private Expr RealRoot(Expr x, Expr degree)
    {
        if (degree.DependsOn(_variable))
        {
            return PreparePower(x, 1 / degree);
        }

        var isOdd = degree is NumberExpr { Value: { IsInteger: true, Numerator.IsEven: false } };
        return isOdd && SignOf(x) < 0 ? -Expr.Pow(-x, 1 / degree) : Expr.Pow(x, 1 / degree);
    }

    private Expr Extreme(FunctionExpr call)
    {
        var best = Prepare(call.Operands[0]);
        foreach (var operand in call.Operands.Skip(1).Select(Prepare))
        {
            var sign = SignOf(operand - best);
            best = (call.Function == Function.Max ? sign > 0 : sign < 0) ? operand : best;
        }

        return best;
    }
}
