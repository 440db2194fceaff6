using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Which numbers a function in which the unknown stands once takes into a set: undone from the outside in, exactly.</content>
internal sealed partial class RealSolver
{
    // All x where g has a real value in the set.
    private LineSet Preimage(Expr g, RealSet set)
    {
        _budget.Deepen();
        if (set.IsEmpty)
        {
            return LineSet.Empty;
        }

        if (g.Equals(_unknown))
        {
            return LineSet.Of(set);
        }

        if (!g.DependsOn(_unknown))
        {
            return set.Contains(g) switch
            {
                Truth.True => LineSet.All,
                Truth.False => LineSet.Empty,
                _ => throw new GaveUpException($"it is not decided whether {g} belongs to {set}"),
            };
        }

        return g switch
        {
            SumExpr => OfSum(g, set),
            ProductExpr => OfProduct(g, set),
            PowerExpr power => OfPower(power, set),
            FunctionExpr call => OfFunction(call, set),
            _ => ByRelations(g, set),
        };
    }

    // The same for a set that may hold families: those must come through to the unknown, or be cut to what the inner function can reach.
    private LineSet Preimage(Expr g, LineSet set)
    {
        if (set.Families.Count == 0)
        {
            return Preimage(g, set.Fixed);
        }

        if (Linear(g) is var (slope, rest))
        {
            return Order.Sign(slope, _budget) switch
            {
                null or 0 => throw new GaveUpException($"the sign of {slope} is not decided"),
                var sign => set.Affine(1 / slope, sign.Value, (-rest / slope).Expand(), _budget),
            };
        }

        return Range(g) is { } range
            ? Preimage(g, set.Restrict(range, _budget).Fixed)
            : throw new GaveUpException($"the values of {g} that are looked for are infinitely many: look on a bounded interval");
    }

    // g = slope·x + rest
    private (Expr Slope, Expr Shift)? Linear(Expr g) => g.CoefficientsIn(_unknown) is [var rest, var slope] ? (slope, rest) : null;

    // Bounds of g on the bounded interval that is looked at; null if none are found.
    private RealSet? Range(Expr g)
    {
        if (!_within.IsBounded || _within.IsEmpty)
        {
            return null;
        }

        var low = PointEvaluator.OfConstant(_within.Infimum, 64, _budget).Real;
        var high = PointEvaluator.OfConstant(_within.Supremum, 64, _budget).Real;
        var whole = BallEvaluator.Evaluate(g, 64, new Dictionary<Expr, ComplexBall> { [_unknown] = Ball.Union(low, high, 64) }, _budget).Real;
        return whole.IsFinite ? RealSet.Closed(whole.Lower(64).ToRational(), whole.Upper(64).ToRational()) : null;
    }

    private LineSet OfSum(Expr sum, RealSet set)
    {
        var (inside, outside) = Split(sum);
        return inside.Count == 1 ? Preimage(inside[0], LineMaps.Shift(set, -Expr.Add(outside))) : ByRelations(sum, set);
    }

    private LineSet OfProduct(Expr product, RealSet set)
    {
        var (inside, outside) = Split(product);
        if (inside.Count != 1)
        {
            return ByRelations(product, set);
        }

        var factor = Expr.Multiply(outside);
        var sign = Order.Sign(factor, _budget) ?? throw new GaveUpException($"the sign of {factor} is not decided");
        if (sign != 0)
        {
            return Preimage(inside[0], LineMaps.Affine(set, 1 / factor, sign, 0));
        }

        return set.Contains(0) == Truth.True ? Preimage(inside[0], RealSet.All) : LineSet.Empty;
    }

    // Piece by piece: the points as equations, the intervals as inequalities.
    private LineSet ByRelations(Expr g, RealSet set) => Deeper(() =>
    {
        var found = LineSet.Empty;
        foreach (var piece in set.Pieces)
        {
            if (piece.IsPoint)
            {
                found = found.Union(Equal(g, piece.Lower), _budget);
                continue;
            }

            var part = Ends.InfiniteSign(piece.Lower) < 0 && Ends.InfiniteSign(piece.Upper) > 0 ? Domain(g) : LineSet.All;
            if (Ends.InfiniteSign(piece.Lower) == 0)
            {
                part = Compare(piece.HoldsLower ? RelationKind.GreaterOrEqual : RelationKind.Greater, g, piece.Lower);
            }

            if (Ends.InfiniteSign(piece.Upper) == 0)
            {
                part = part.Intersect(Compare(piece.HoldsUpper ? RelationKind.LessOrEqual : RelationKind.Less, g, piece.Upper), _budget);
            }

            found = found.Union(part, _budget);
        }

        return found;
    });

    private (List<Expr> Inside, List<Expr> Outside) Split(Expr value)
    {
        var groups = value.Operands.ToLookup(part => part.DependsOn(_unknown));
        return ([.. groups[true]], [.. groups[false]]);
    }

    private LineSet OfPower(PowerExpr power, RealSet set)
    {
        var (@base, exponent) = (power.Base, power.Exponent);
        if (!@base.DependsOn(_unknown))
        {
            return OfExponential(@base, exponent, set);
        }

        if (exponent.DependsOn(_unknown))
        {
            return ByRelations(power, set);
        }

        if (exponent is NumberExpr { Value: { IsInteger: true } n })
        {
            return n.Sign > 0 ? OfWholePower(@base, n.Numerator, set) : OfWholePower(@base, -n.Numerator, Reciprocals(set));
        }

        // Other powers are real for what is not negative only.
        var sign = Order.Sign(exponent, _budget) ?? throw new GaveUpException($"the sign of {exponent} is not decided");
        var values = set.Intersect(sign > 0 ? RealSet.AtLeast(0) : RealSet.GreaterThan(0));
        var inverse = 1 / exponent;
        return Preimage(@base, LineMaps.Map(
            values, v => v.Equals(0) ? (sign > 0 ? 0 : Expr.Infinity) : Quadratics.Tidy(Expr.Pow(v, inverse), _budget), sign > 0, 0, sign > 0 ? Expr.Infinity : 0));
    }

    // All v ≠ 0 with 1/v in the set.
    private static RealSet Reciprocals(RealSet set)
    {
        static Expr Inverse(Expr value, Expr atZero) => value.Equals(0) ? atZero : 1 / value;
        var up = LineMaps.Map(set.Intersect(RealSet.GreaterThan(0)), v => Inverse(v, Expr.Infinity), false, 0, 0);
        var down = LineMaps.Map(set.Intersect(RealSet.LessThan(0)), v => Inverse(v, -Expr.Infinity), false, 0, 0);
        return up.Union(down);
    }

    private LineSet OfWholePower(Expr @base, BigInteger n, RealSet set)
    {
        if (n > 10_000)
        {
            throw new GaveUpException($"a power of {n} is too high");
        }

        var degree = new Rational(n);
        if (n.IsOne)
        {
            return Preimage(@base, set);
        }

        Expr Root(Expr value) => n == 2 ? Quadratics.SquareRoot(value, _budget) : Expr.Root(value, degree);
        if (!n.IsEven)
        {
            return Preimage(@base, LineMaps.Map(set, Root, true, Ends.MinusInfinity, Expr.Infinity));
        }

        var up = LineMaps.Map(set.Intersect(RealSet.AtLeast(0)), Root, true, Ends.MinusInfinity, Expr.Infinity);
        return Preimage(@base, up.Union(LineMaps.Affine(up, -1, -1, 0)));
    }

    private LineSet OfExponential(Expr @base, Expr exponent, RealSet set)
    {
        if (Order.Sign(@base, _budget) is not > 0)
        {
            throw new GaveUpException($"{@base} to a power that depends on the unknown is looked at for positive bases only");
        }

        var logarithm = Expr.Ln(@base);
        var direction = Order.Sign(logarithm, _budget) ?? throw new GaveUpException($"it is not decided whether {@base} is above 1");
        if (direction == 0)
        {
            return set.Contains(1) == Truth.True ? Preimage(exponent, RealSet.All) : LineSet.Empty;
        }

        Expr Log(Expr value) => value.Equals(0) ? (direction > 0 ? Ends.MinusInfinity : Expr.Infinity) : Expr.Ln(value) / logarithm;
        return Preimage(exponent, LineMaps.Map(
            set.Intersect(RealSet.GreaterThan(0)), Log, direction > 0, Expr.Undefined, direction > 0 ? Expr.Infinity : Ends.MinusInfinity));
    }

    private LineSet OfFunction(FunctionExpr call, RealSet set)
    {
        var (f, u) = (call.Function, call.Operands[0]);
        if (f == Function.Root && call.Operands[1] is NumberExpr { Value: { IsInteger: true, Sign: > 0 } degree })
        {
            var values = degree.Numerator.IsEven ? set.Intersect(RealSet.AtLeast(0)) : set;
            return Preimage(u, LineMaps.Map(values, v => Expr.Pow(v, degree), true, Ends.MinusInfinity, Expr.Infinity));
        }

        if (call.Operands.Count != 1)
        {
            return ByRelations(call, set);
        }

        if (f == Function.Abs)
        {
            var up = set.Intersect(RealSet.AtLeast(0));
            return Preimage(u, up.Union(LineMaps.Affine(up, -1, -1, 0)));
        }

        if (f == Function.Sign)
        {
            var parts = new[] { (-1, RealSet.LessThan(0)), (0, RealSet.Of(0)), (1, RealSet.GreaterThan(0)) };
            return Preimage(u, parts.Where(part => set.Contains(part.Item1) == Truth.True).Aggregate(RealSet.Empty, (all, part) => all.Union(part.Item2)));
        }

        if (Monotone(f) is { } inverse)
        {
            var values = set.Intersect(inverse.Values);
            return Preimage(u, LineMaps.Map(values, inverse.Undo, inverse.IsIncreasing, inverse.AtMinus, inverse.AtPlus));
        }

        return f == Function.Cosh || f == Function.Sech ? OfCosh(u, f == Function.Cosh ? set : Reciprocals(set))
            : f == Function.Coth ? Preimage(Expr.Tanh(u), Reciprocals(set))
            : f == Function.Csch ? Preimage(Expr.Sinh(u), Reciprocals(set))
            : f == Function.Sec ? Wave(Function.Cos, u, Reciprocals(set))
            : f == Function.Csc ? Wave(Function.Sin, u, Reciprocals(set))
            : f == Function.Sin || f == Function.Cos || f == Function.Tan || f == Function.Cot ? Wave(f, u, set)
            : Steps(f, u, set);
    }

    private LineSet OfCosh(Expr u, RealSet set)
    {
        var up = LineMaps.Map(set.Intersect(RealSet.AtLeast(1)), Expr.Acosh, true, Ends.MinusInfinity, Expr.Infinity);
        return Preimage(u, up.Union(LineMaps.Affine(up, -1, -1, 0)));
    }

    // Floor and its like: u in a piece for each whole number in the set.
    private LineSet Steps(Function f, Expr u, RealSet set)
    {
        if (f == Function.Fraction)
        {
            var pattern = set.Intersect(RealSet.Interval(0, 1, true, false));
            return pattern.IsEmpty ? LineSet.Empty : Preimage(u, LineSet.Periodic(1, pattern, _budget));
        }

        if (f != Function.Floor && f != Function.Ceiling)
        {
            throw new GaveUpException($"{f.Name} is not undone here");
        }

        var isFloor = f == Function.Floor;
        var values = RealSet.Empty;
        foreach (var piece in set.Pieces)
        {
            // ⌊u⌋ ≥ a says u ≥ ⌈a⌉, and ⌊u⌋ ≤ b says u < ⌊b⌋ + 1.
            var low = Ends.InfiniteSign(piece.Lower) != 0 ? piece.Lower : Least(piece.Lower, piece.HoldsLower);
            var high = Ends.InfiniteSign(piece.Upper) != 0 ? piece.Upper : -Least(-piece.Upper, piece.HoldsUpper);
            if (Order.Compare(low, high, _budget) <= 0)
            {
                values = values.Union(isFloor ? RealSet.Interval(low, high + 1, true, false) : RealSet.Interval(low - 1, high, false, true));
            }
        }

        return Preimage(u, values);
    }

    // The least integer that is not below (or, not at) a constant.
    private Expr Least(Expr value, bool mayEqual)
    {
        var floor = Order.Floor(value, _budget) ?? throw new GaveUpException($"the whole part of {value} is not decided");
        return mayEqual && Order.Compare(floor, value, _budget) == 0 ? floor : floor + 1;
    }

    private sealed record Inverse(RealSet Values, Func<Expr, Expr> Undo, bool IsIncreasing, Expr AtMinus, Expr AtPlus);

    // Functions that are monotone where they are real: their values, and what takes these back. Open ends of the values are taken by limits.
    private static Inverse? Monotone(Function f)
    {
        var (minus, plus, half) = (Ends.MinusInfinity, Expr.Infinity, Expr.Pi / 2);
        return f == Function.Ln ? new(RealSet.All, Expr.Exp, true, 0, plus)
            : f == Function.Asin ? new(RealSet.Closed(-half, half), Expr.Sin, true, minus, plus)
            : f == Function.Acos ? new(RealSet.Closed(0, Expr.Pi), Expr.Cos, false, plus, minus)
            : f == Function.Atan ? new(RealSet.Open(-half, half), v => Limit(v, half, plus, -half, minus, Expr.Tan), true, minus, plus)
            : f == Function.Acot ? new(RealSet.Open(0, Expr.Pi), v => Limit(v, 0, plus, Expr.Pi, minus, Expr.Cot), false, plus, minus)
            : f == Function.Sinh ? new(RealSet.All, Expr.Asinh, true, minus, plus)
            : f == Function.Asinh ? new(RealSet.All, Expr.Sinh, true, minus, plus)
            : f == Function.Tanh ? new(RealSet.Open(-1, 1), v => Limit(v, 1, plus, -1, minus, Expr.Atanh), true, minus, plus)
            : f == Function.Atanh ? new(RealSet.All, Expr.Tanh, true, -1, 1)
            : f == Function.Acosh ? new(RealSet.AtLeast(0), Expr.Cosh, true, minus, plus)
            : f == Function.LambertWLower ? new(RealSet.AtMost(-1), v => v * Expr.Exp(v), false, 0, plus)
            : f == Function.LambertW ? new(RealSet.AtLeast(-1), v => v * Expr.Exp(v), true, minus, plus)
            : null;

        static Expr Limit(Expr value, Expr first, Expr atFirst, Expr second, Expr atSecond, Func<Expr, Expr> undo) =>
            value.Equals(first) ? atFirst : value.Equals(second) ? atSecond : undo(value);
    }

    // Sine, cosine, tangent and cotangent of u in the set.
    private LineSet Wave(Function f, Expr u, RealSet set)
    {
        var isTangent = f == Function.Tan || f == Function.Cot;
        var values = isTangent ? set : set.Intersect(RealSet.Closed(-1, 1));
        if (values.IsEmpty)
        {
            return LineSet.Empty;
        }

        var half = Expr.Pi / 2;
        RealSet pattern;
        if (f == Function.Sin)
        {
            // On [−π/2, π/2], and mirrored on [π/2, 3π/2].
            var rising = LineMaps.Map(values, Expr.Asin, true, -half, half);
            pattern = rising.Union(LineMaps.Affine(rising, -1, -1, Expr.Pi));
        }
        else if (f == Function.Cos)
        {
            var falling = LineMaps.Map(values, Expr.Acos, false, Expr.Pi, 0);
            pattern = falling.Union(LineMaps.Affine(falling, -1, -1, 0));
        }
        else
        {
            pattern = f == Function.Tan
                ? LineMaps.Map(values, Expr.Atan, true, -half, half)
                : LineMaps.Map(values, Expr.Acot, false, Expr.Pi, 0);
        }

        return Preimage(u, LineSet.Periodic(isTangent ? Expr.Pi : 2 * Expr.Pi, pattern, _budget));
    }
}
