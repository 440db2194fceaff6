using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Inequalities: between zeros, gaps of the domain and jumps a function has one sign, which one point shows.</content>
internal sealed partial class RealSolver
{
    private LineSet Compare(RelationKind kind, Expr left, Expr right)
    {
        if (kind is RelationKind.Less or RelationKind.LessOrEqual)
        {
            return Compare(kind == RelationKind.Less ? RelationKind.Greater : RelationKind.GreaterOrEqual, right, left);
        }

        if (HasNonRealPart(left) || HasNonRealPart(right))
        {
            return LineSet.Empty;
        }

        var holdsZero = kind == RelationKind.GreaterOrEqual;
        if (RationalForm.Of(left, _unknown, _budget) is { } a && RationalForm.Of(right, _unknown, _budget) is { } b)
        {
            return LineSet.Of(Positive(a.Subtract(b), holdsZero)).Restrict(_within, _budget);
        }

        if (Occurrences(left) + Occurrences(right) == 1)
        {
            return Preimage(left - right, holdsZero ? RealSet.AtLeast(0) : RealSet.GreaterThan(0)).Restrict(_within, _budget);
        }

        return ByCells(left, right, holdsZero);
    }

    // Where a rational function is positive, or 0 as well.
    private RealSet Positive(RationalForm form, bool holdsZero)
    {
        if (form.Numerator.IsZero)
        {
            return holdsZero ? Zeros(form).Fixed : RealSet.Empty;
        }

        var poles = UnivariateRoots.Real(form.Poles.Numerator, _budget);
        var critical = form.Numerator.Numerator.Multiply(form.Poles.Numerator, _budget).SquareFreePart(_budget);
        var ends = UnivariateRoots.Real(critical, _budget);
        var places = critical.Degree < 1 ? [] : critical.RealRoots(_budget);
        var sign = Enumerable.Range(0, ends.Count + 1).Select(i => SignAt(form, Between(places, i))).ToList();
        var set = RealSet.Empty;
        for (var i = 0; i <= ends.Count; i++)
        {
            if (sign[i] > 0)
            {
                set = set.Union(RealSet.Open(i == 0 ? Ends.MinusInfinity : ends[i - 1], i == ends.Count ? Expr.Infinity : ends[i]));
            }
        }

        if (holdsZero)
        {
            set = set.Union(RealSet.Of(ends));
        }

        return set.Except(RealSet.Of(poles));
    }

    private static int SignAt(RationalForm form, Rational at) =>
        form.Numerator.Numerator.SignAt(at) * form.Denominator.Numerator.SignAt(at) * form.Numerator.Denominator.Sign * form.Denominator.Denominator.Sign;

    // A fraction between the roots number i − 1 and i.
    private Rational Between(IReadOnlyList<RealRoot> roots, int i)
    {
        if (roots.Count == 0)
        {
            return Rational.Zero;
        }

        if (i == 0 || i == roots.Count)
        {
            return i == 0 ? new Rational(roots[0].Low.Floor() - 1) : new Rational(roots[^1].High.Ceiling() + 1);
        }

        var (left, right) = (roots[i - 1], roots[i]);
        for (var bits = 8; left.High >= right.Low; bits *= 2)
        {
            (left, right) = (left.Refine(bits, _budget), right.Refine(bits, _budget));
        }

        return (left.High + right.Low) / 2;
    }

    private LineSet ByCells(Expr left, Expr right, bool holdsZero) => Deeper(() =>
    {
        var domain = Domain(left).Intersect(Domain(right), _budget).Restrict(_within, _budget);
        if (domain.IsEmpty)
        {
            return LineSet.Empty;
        }

        var zeros = Equal(left, right);
        var jumps = Jumps(left).Union(Jumps(right), _budget).Restrict(_within, _budget);
        if (domain.Families.Count + zeros.Families.Count + jumps.Families.Count == 0)
        {
            var set = Cells(left - right, domain.Fixed, zeros.Fixed, jumps.Fixed, _within);
            return LineSet.Of(holdsZero ? set.Union(zeros.Fixed) : set.Except(zeros.Fixed));
        }

        // What comes again is looked at in one period only.
        var relation = Expr.Equation(left, right);
        if (PeriodOf(relation) is not { } period || period.Equals(0) || !_within.IsAll)
        {
            throw new GaveUpException("the inequality has infinitely many borders: look on a bounded interval");
        }

        var one = RealSet.Interval(0, period, true, false);
        var inOne = zeros.Restrict(one, _budget).Fixed;
        var found = Cells(left - right, domain.Restrict(one, _budget).Fixed, inOne, jumps.Restrict(one, _budget).Fixed, one);
        return LineSet.Periodic(period, holdsZero ? found.Union(inOne) : found.Except(inOne), _budget);
    });

    // The cells where f is positive.
    private RealSet Cells(Expr f, RealSet domain, RealSet zeros, RealSet jumps, RealSet within)
    {
        if (!jumps.IsFinite)
        {
            throw new GaveUpException("the inequality jumps on a whole interval");
        }

        // Intervals on which f is 0 count as whole cells that are not positive.
        var positive = RealSet.Empty;
        var inner = domain.Intersect(within).Except(zeros).Except(jumps);
        foreach (var piece in inner.Pieces)
        {
            var sample = piece.IsPoint ? piece.Lower : Sample(piece.Lower, piece.Upper);
            var value = PointProof.Holds(Expr.Relate(RelationKind.Greater, f, 0), _unknown, sample, isReal: true, _budget);
            if (value == Truth.Unknown)
            {
                throw new GaveUpException($"the sign at {sample} is not decided");
            }

            if (value == Truth.True)
            {
                positive = positive.Union(RealSet.Interval(piece.Lower, piece.Upper, piece.HoldsLower, piece.HoldsUpper));
            }
        }

        foreach (var point in jumps.Points.Where(point => domain.Intersect(within).Contains(point) == Truth.True))
        {
            if (PointProof.Holds(Expr.Relate(RelationKind.Greater, f, 0), _unknown, point, isReal: true, _budget) == Truth.True)
            {
                positive = positive.Union(RealSet.Of(point));
            }
        }

        return positive;
    }

    // A short fraction strictly between two ends.
    private Rational Sample(Expr lower, Expr upper)
    {
        var (noLower, noUpper) = (Ends.InfiniteSign(lower) < 0, Ends.InfiniteSign(upper) > 0);
        if (noLower || noUpper)
        {
            return noLower && noUpper ? Rational.Zero
                : noLower ? new Rational((Order.Floor(upper, _budget) ?? throw NoPlace(upper)) - 1)
                : new Rational((Order.Floor(lower, _budget) ?? throw NoPlace(lower)) + 2);
        }

        for (var bits = 64; bits <= 1 << 14; bits *= 2)
        {
            var (a, b) = (PointEvaluator.OfConstant(lower, bits, _budget).Real, PointEvaluator.OfConstant(upper, bits, _budget).Real);
            if (a.IsFinite && b.IsFinite && Ball.Less(a, b) == Truth.True)
            {
                return Simplest(a.Upper(bits).ToRational(), b.Lower(bits).ToRational());
            }
        }

        throw NoPlace(lower);
    }

    // With as few halvings as possible.
    private static Rational Simplest(Rational low, Rational high)
    {
        for (var scale = BigInteger.One; ; scale *= 2)
        {
            var candidate = new Rational((low * scale).Floor() + 1, scale);
            if (candidate < high)
            {
                return candidate;
            }
        }
    }

    private static GaveUpException NoPlace(Expr value) => new($"the place of {value} is not found");

    // Where a function may jump though it is defined.
    private LineSet Jumps(Expr value)
    {
        if (!value.DependsOn(_unknown))
        {
            return LineSet.Empty;
        }

        var inner = value.Operands.Aggregate(LineSet.Empty, (all, part) => all.Union(Jumps(part), _budget));
        return value switch
        {
            FunctionExpr call when call.Function == Function.Sign => inner.Union(Equal(call.Operands[0], 0), _budget),
            FunctionExpr call when IsStep(call.Function) => inner.Union(Borders(call), _budget),
            FunctionExpr call when !FunctionDomains.IsContinuous(call.Function) => throw new GaveUpException($"it is not known where {call.Function.Name} jumps"),
            PiecewiseExpr => BordersOfCases(value, inner),
            _ => inner,
        };
    }

    private LineSet BordersOfCases(Expr cases, LineSet inner)
    {
        for (var i = 1; i < cases.Operands.Count; i += 2)
        {
            var part = Solve(cases.Operands[i]);
            if (part.Families.Count > 0)
            {
                throw new GaveUpException("cases with infinitely many borders are not looked at");
            }

            inner = inner.Union(LineSet.Of(part.Fixed.Boundary()), _budget);
        }

        return inner;
    }
}
