namespace ToolReasoner.Symbolics;

/// <summary>
/// Exact arithmetic and decisions for one geometric operation. Constants are decided by proof; what depends on symbols is decided for symbols
/// in general position: it is 0 when it is 0 for all their real values.
/// </summary>
internal sealed class Measuring(Budget budget)
{
    private const int MostTurnParts = 120;

    /// <summary>With the budget of a call.</summary>
    public static Measuring With(Budget? budget) => new(Budget.OrDefault(budget));

    /// <summary>What is left to spend.</summary>
    public Budget Budget => budget;

    /// <summary>In a short form: one fraction, no radicals below, nested roots resolved.</summary>
    public Expr Tidy(Expr value)
    {
        budget.Spend();
        if (value is NumberExpr or SymbolExpr or ConstantExpr)
        {
            return value;
        }

        try
        {
            return value.IsConstant ? value.RationalizeDenominator(budget).Expand(budget).Denest(budget)
                : HasRoots(value) ? value.Simplify(null, budget)
                : value.Cancel(budget);
        }
        catch (GaveUpException) when (budget.StepsLeft > 0)
        {
            return value;
        }
    }

    /// <summary>Both coordinates in a short form.</summary>
    public Point Tidy(Expr x, Expr y) => new(Tidy(x), Tidy(y));

    /// <summary>Whether it is 0.</summary>
    /// <exception cref="GaveUpException">It is not decided.</exception>
    public bool IsZero(Expr value)
    {
        if (value.IsNumber(out var number))
        {
            return number.IsZero;
        }

        var decision = value.IsConstant ? ZeroTest.Decide(value, budget) : Equality.Decide(value, 0, null, budget);
        return decision.Truth switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => throw new GaveUpException($"it is not decided whether {value} is 0: {decision.Why}"),
        };
    }

    /// <summary>Whether two are equal.</summary>
    public bool AreEqual(Expr left, Expr right) => left.Equals(right) || IsZero(left - right);

    /// <summary>Whether two points are the same.</summary>
    public bool AreEqual(Point left, Point right) => AreEqual(left.X, right.X) && AreEqual(left.Y, right.Y);

    /// <summary>-1, 0 or 1.</summary>
    /// <exception cref="GaveUpException">It is not decided, or depends on the values of symbols.</exception>
    public int Sign(Expr value)
    {
        if (value.IsNumber(out var number))
        {
            return number.Sign;
        }

        if (value.IsConstant)
        {
            return Order.Sign(value, budget) ?? throw new GaveUpException($"the sign of {value} is not decided");
        }

        if (IsZero(value))
        {
            return 0;
        }

        var factored = value.Factor(budget);
        return IsNotNegative(factored) ? 1
            : IsNotNegative(Signs.Negate(factored)) ? -1
            : throw new GaveUpException($"the sign of {value} depends on the values of its symbols");
    }

    /// <summary>-1, 0 or 1 as left is less, equal or more.</summary>
    public int Compare(Expr left, Expr right) => left.Equals(right) ? 0 : Sign(left - right);

    /// <summary>By x, then by y.</summary>
    public int Compare(Point left, Point right) => Compare(left.X, right.X) is var order and not 0 ? order : Compare(left.Y, right.Y);

    /// <summary>The square root in a short form; of real symbols, √(x²) is |x|.</summary>
    public Expr Sqrt(Expr value)
    {
        var inside = Tidy(value);
        return inside is NumberExpr ? Expr.Sqrt(inside)
            : inside.IsConstant ? Tidy(Expr.Sqrt(inside))
            : Expr.Sqrt(inside.Factor(budget)).Simplify(null, budget);
    }

    /// <summary>The absolute value.</summary>
    public Expr Abs(Expr value)
    {
        var tidy = Tidy(value);
        try
        {
            return Sign(tidy) < 0 ? Tidy(-tidy) : tidy;
        }
        catch (GaveUpException) when (!tidy.IsConstant && budget.StepsLeft > 0)
        {
            return Expr.Abs(tidy);
        }
    }

    /// <summary>The angle of the direction (x, y), above −π and at most π. Rational multiples of π are recognised.</summary>
    public Expr Angle(Expr x, Expr y)
    {
        (x, y) = (Tidy(x), Tidy(y));
        if (!x.IsConstant || !y.IsConstant)
        {
            return SymbolicAngle(x, y);
        }

        var (right, up) = (Sign(x), Sign(y));
        if (up == 0)
        {
            return right > 0 ? 0 : right < 0 ? Expr.Pi : throw new ArgumentException("the direction of (0, 0) is asked for");
        }

        if (right == 0)
        {
            return up * Expr.Pi / 2;
        }

        var tangent = Tidy(y / x);
        if (tangent is not NumberExpr && PartOfTurn(x, y, tangent) is { } known)
        {
            return known;
        }

        var cosine = Tidy(x / Sqrt((x * x) + (y * y)));
        return tangent is NumberExpr || (cosine is not NumberExpr && Complexity.Of(tangent) <= Complexity.Of(cosine))
            ? Expr.Atan(tangent) + (right > 0 ? 0 : up * Expr.Pi)
            : up * Expr.Acos(cosine);
    }

    /// <summary>The angle of a line with this direction to the x axis, above −π/2 and at most π/2.</summary>
    public Expr Inclination(Expr x, Expr y)
    {
        var forwards = Sign(x) is var right and not 0 ? right : Sign(y);
        return Angle(forwards * x, forwards * y);
    }

    // tan is one to one on each half turn, and the doubles say in which one it is.
    private Expr? PartOfTurn(Expr x, Expr y, Expr tangent)
    {
        var turns = Math.Atan2(DoubleValue.Real(y), DoubleValue.Real(x)) / Math.PI;
        for (var parts = 3; parts <= MostTurnParts; parts++)
        {
            var nearest = Math.Round(turns * parts);
            if (Math.Abs((turns * parts) - nearest) < 1e-9 && double.IsFinite(turns))
            {
                var angle = new Rational((int)nearest, parts) * Expr.Pi;
                return ZeroTest.Decide(Expr.Tan(angle) - tangent, budget).Truth == Truth.True ? angle : null;
            }
        }

        return null;
    }

    private Expr SymbolicAngle(Expr x, Expr y)
    {
        try
        {
            return IsZero(x) ? Sign(y) * Expr.Pi / 2
                : Sign(x) > 0 ? Expr.Atan(Tidy(y / x))
                : Sign(y) * Expr.Acos(Tidy(x / Sqrt((x * x) + (y * y))));
        }
        catch (GaveUpException) when (budget.StepsLeft > 0)
        {
            return Expr.Atan2(y, x);
        }
    }

    private static bool HasRoots(Expr value) =>
        value is PowerExpr { Exponent: not NumberExpr { Value.IsInteger: true } } or FunctionExpr || value.Operands.Any(HasRoots);

    // Wherever it is defined, for all real values of the symbols; by structure alone.
    private static bool IsNotNegative(Expr value) => value switch
    {
        NumberExpr number => number.Value.Sign >= 0,
        SumExpr or ProductExpr => value.Operands.All(IsNotNegative),
        PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Numerator.IsEven: true } } } power => IsReal(power.Base),
        PowerExpr { Exponent: NumberExpr } power => IsNotNegative(power.Base),
        FunctionExpr call when call.Function == Function.Abs => true,
        _ => value.IsSurely(Possible.NotNegative),
    };

    private static bool IsReal(Expr value) => value switch
    {
        NumberExpr or SymbolExpr => true,
        SumExpr or ProductExpr => value.Operands.All(IsReal),
        PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => IsReal(power.Base),
        PowerExpr { Exponent: NumberExpr } power => IsNotNegative(power.Base),
        _ => value.IsSurely(Possible.Real),
    };
}
