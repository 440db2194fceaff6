namespace ToolReasoner.Symbolics;

/// <summary>
/// asin, acos, atan, acot, asec, acsc and atan2: principal values. acot x is π/2 − atan x, asec x is acos(1/x), acsc x is asin(1/x). Exact
/// at the values that <see cref="SineTable"/> has.
/// </summary>
internal static class InverseTrigonometry
{
    private static readonly Lazy<Dictionary<Expr, Rational>> s_bySine = new(() => Reverse(q => SineTable.Cosine(Rational.Half - q)));
    private static readonly Lazy<Dictionary<Expr, Rational>> s_byTangent = new(() => Reverse(q => q == Rational.Half ? null : SineTable.Tangent(q)));

    /// <summary>Arcsine.</summary>
    public static Expr? Asin(Expr x)
    {
        if (Lookup(s_bySine.Value, x) is { } turns)
        {
            return Angles.Of(turns);
        }

        return AngleWithin(x, Function.Sin, Function.Cos) is { } angle ? Angles.Of(angle) : Odd(Function.Asin, x);
    }

    /// <summary>Arccosine.</summary>
    public static Expr? Acos(Expr x)
    {
        if (Lookup(s_bySine.Value, x) is { } turns)
        {
            return Angles.Of(Rational.Half - turns);
        }

        return AngleWithin(x, Function.Sin, Function.Cos) is { } angle ? Angles.Of(Rational.Half - angle) : Supplement(Function.Acos, x);
    }

    /// <summary>Arctangent.</summary>
    public static Expr? Atan(Expr x)
    {
        if (Infinities.IsDirected(x, out var sign))
        {
            return Angles.Of(Rational.Half * sign);
        }

        if (Lookup(s_byTangent.Value, x) is { } turns)
        {
            return Angles.Of(turns);
        }

        return AngleWithin(x, Function.Tan, Function.Cot) is { } angle ? Angles.Of(angle) : Odd(Function.Atan, x);
    }

    /// <summary>Arccotangent, between 0 and π.</summary>
    public static Expr? Acot(Expr x)
    {
        if (Infinities.IsDirected(x, out var sign))
        {
            return sign > 0 ? Rational.Zero : Expr.Pi;
        }

        if (Lookup(s_byTangent.Value, x) is { } turns)
        {
            return Angles.Of(Rational.Half - turns);
        }

        return AngleWithin(x, Function.Tan, Function.Cot) is { } angle ? Angles.Of(Rational.Half - angle) : Supplement(Function.Acot, x);
    }

    /// <summary>Arcsecant.</summary>
    public static Expr? Asec(Expr x) =>
        x is NumberExpr { Value.IsZero: true } ? Expr.ComplexInfinity
        : Infinities.IsDirected(x, out _) ? Angles.Of(Rational.Half)
        : !x.MentionsSymbols && Lookup(s_bySine.Value, Powers.Pow(x, -1)) is { } turns ? Angles.Of(Rational.Half - turns)
        : Supplement(Function.Asec, x);

    /// <summary>Arccosecant.</summary>
    public static Expr? Acsc(Expr x) =>
        x is NumberExpr { Value.IsZero: true } ? Expr.ComplexInfinity
        : Infinities.IsDirected(x, out _) ? Rational.Zero
        : !x.MentionsSymbols && Lookup(s_bySine.Value, Powers.Pow(x, -1)) is { } turns ? Angles.Of(turns)
        : Odd(Function.Acsc, x);

    /// <summary>The angle of the point (x, y), above −π and at most π.</summary>
    public static Expr? Atan2(Expr y, Expr x)
    {
        if (y is NumberExpr { Value.IsZero: true } && x is NumberExpr { Value.IsZero: true })
        {
            return Expr.Undefined;
        }

        if (x.IsSurely(Possible.Positive) && y.IsSurely(Possible.Real))
        {
            return Expr.Apply(Function.Atan, y / x);
        }

        if (x is NumberExpr { Value.IsZero: true })
        {
            return y.IsSurely(Possible.Positive) ? Angles.Of(Rational.Half) : y.IsSurely(Possible.Negative) ? Angles.Of(-Rational.Half) : null;
        }

        return !x.IsSurely(Possible.Negative) ? null
            : y.IsSurely(Possible.NotNegative) ? Expr.Apply(Function.Atan, y / x) + Expr.Pi
            : y.IsSurely(Possible.Negative) ? Expr.Apply(Function.Atan, y / x) - Expr.Pi
            : null;
    }

    /// <summary>sin of asin, acos and atan, which holds on the whole plane with principal values.</summary>
    public static Expr? SineOfInverse(Expr x)
    {
        var (function, inner) = Inverse(x);
        return function == Function.Asin ? inner
            : function == Function.Acos ? Expr.Sqrt(1 - Powers.Pow(inner, 2))
            : function == Function.Atan ? inner / Expr.Sqrt(1 + Powers.Pow(inner, 2))
            : null;
    }

    /// <summary>cos of asin, acos and atan.</summary>
    public static Expr? CosineOfInverse(Expr x)
    {
        var (function, inner) = Inverse(x);
        return function == Function.Acos ? inner
            : function == Function.Asin ? Expr.Sqrt(1 - Powers.Pow(inner, 2))
            : function == Function.Atan ? Powers.Pow(1 + Powers.Pow(inner, 2), -Rational.Half)
            : null;
    }

    /// <summary>tan of asin, acos and atan.</summary>
    public static Expr? TangentOfInverse(Expr x)
    {
        var (function, inner) = Inverse(x);
        return function == Function.Atan ? inner
            : function == Function.Asin ? inner / Expr.Sqrt(1 - Powers.Pow(inner, 2))
            : function == Function.Acos ? Expr.Sqrt(1 - Powers.Pow(inner, 2)) / inner
            : null;
    }

    private static (Function? Function, Expr Argument) Inverse(Expr x) => x is FunctionExpr { Operands.Count: 1 } call ? (call.Function, call.Operands[0]) : (null, x);

    private static Dictionary<Expr, Rational> Reverse(Func<Rational, Expr?> table)
    {
        var reversed = new Dictionary<Expr, Rational>();
        foreach (var q in SineTable.Angles)
        {
            if (table(q) is { } value)
            {
                reversed[MultipliedOut(value)] = q;
            }
        }

        return reversed;
    }

    private static Expr MultipliedOut(Expr value) =>
        value is ProductExpr { Operands: [NumberExpr number, SumExpr sum] } ? Contents.Scale(sum, number.Value) : value;

    private static Rational? Lookup(Dictionary<Expr, Rational> table, Expr x)
    {
        if (x.MentionsSymbols)
        {
            return null;
        }

        x = MultipliedOut(x);
        return table.TryGetValue(x, out var turns) ? turns : table.TryGetValue(Signs.Negate(x), out turns) ? -turns : null;
    }

    // x = f(qπ) with 0 < q <= 1/4, as canonical form leaves it: q, or 1/2 − q for the cofunction; with a sign in front, its negation.
    private static Rational? AngleWithin(Expr x, Function function, Function cofunction)
    {
        var (sign, value) = Sums.Split(x);
        if (Rational.Abs(sign) != Rational.One || value is not FunctionExpr call || (call.Function != function && call.Function != cofunction))
        {
            return null;
        }

        var (turns, rest) = Angles.Split(call.Operands[0]);
        return rest is not NumberExpr { Value.IsZero: true } || turns.Sign <= 0 || turns > new Rational(1, 4) ? null
            : sign * (call.Function == function ? turns : Rational.Half - turns);
    }

    private static Expr? Odd(Function function, Expr x) => Signs.IsNegative(x) ? -Expr.Apply(function, Signs.Negate(x)) : null;

    private static Expr? Supplement(Function function, Expr x) => Signs.IsNegative(x) ? Expr.Pi - Expr.Apply(function, Signs.Negate(x)) : null;
}
