namespace ToolReasoner.Symbolics;

/// <summary>
/// Solves statements about one real number. Equations give candidates, among which all solutions are; what is finite is then proved point by
/// point, and what is not is cut to where every part of the equation is real. For one operation on one thread.
/// </summary>
internal sealed partial class RealSolver
{
    private const int MostDepth = 40;

    private readonly Expr _unknown;
    private readonly RealSet _within;
    private readonly Assumptions _assumptions;
    private readonly Budget _budget;
    private readonly RealSolver _root;
    private readonly List<string> _doubts = [];
    private readonly List<string> _gaps = [];
    private int _depth;

    // Whether every candidate of the equation at hand is a solution wherever all parts of it are real and no divisor met on the way is 0.
    private bool _isExact = true;
    private List<Expr> _divisors = [];

    /// <summary>A solver.</summary>
    /// <param name="unknown">A symbol; no other occurs in what is solved.</param>
    /// <param name="within">Where solutions are looked for.</param>
    /// <param name="budget">Pays.</param>
    public RealSolver(Expr unknown, RealSet within, Budget budget)
        : this(unknown, within, Assumptions.None, budget, null)
    {
    }

    private RealSolver(Expr unknown, RealSet within, Assumptions assumptions, Budget budget, RealSolver? root)
    {
        (_unknown, _within, _assumptions, _budget) = (unknown, within, assumptions, budget);
        _root = root ?? this;
    }

    /// <summary>What was kept without a proof that it is a solution.</summary>
    public IReadOnlyList<string> Doubts => _root._doubts;

    /// <summary>Where solutions were not looked for.</summary>
    public IReadOnlyList<string> Gaps => _root._gaps;

    /// <summary>All numbers for which a statement holds.</summary>
    /// <exception cref="GaveUpException">They are not found.</exception>
    public LineSet Solve(Expr statement)
    {
        _budget.Deepen();
        return statement switch
        {
            LogicExpr { Kind: LogicKind.True } => LineSet.Of(_within),
            LogicExpr { Kind: LogicKind.False } => LineSet.Empty,
            LogicExpr { Kind: LogicKind.And } => statement.Operands.Skip(1).Aggregate(Solve(statement.Operands[0]), (all, part) => all.IsEmpty ? all : all.Intersect(Solve(part), _budget)),
            LogicExpr { Kind: LogicKind.Or } => statement.Operands.Aggregate(LineSet.Empty, (all, part) => all.Union(Solve(part), _budget)),
            LogicExpr { Kind: LogicKind.Not } => Solve(Negated(statement.Operands[0])),
            RelationExpr { Kind: <= RelationKind.GreaterOrEqual } relation => Relation(relation.Kind, relation.Operands[0], relation.Operands[1]),
            RelationExpr { Kind: RelationKind.Member } member when RealSet.TryFrom(member.Operands[1], out var set) =>
                Preimage(member.Operands[0], set).Restrict(_within, _budget),
            _ => throw new GaveUpException($"{statement} is no equation or inequality"),
        };
    }

    private static Expr Negated(Expr statement) => statement switch
    {
        RelationExpr { Kind: <= RelationKind.GreaterOrEqual } relation => Expr.Relate(Opposite(relation.Kind), relation.Operands[0], relation.Operands[1]),
        LogicExpr { Kind: LogicKind.Not } => statement.Operands[0],
        LogicExpr { Kind: LogicKind.And } => Expr.Or([.. statement.Operands.Select(Negated)]),
        LogicExpr { Kind: LogicKind.Or } => Expr.And([.. statement.Operands.Select(Negated)]),
        _ => Expr.Not(statement),
    };

    private static RelationKind Opposite(RelationKind kind) => kind switch
    {
        RelationKind.Equal => RelationKind.NotEqual,
        RelationKind.NotEqual => RelationKind.Equal,
        RelationKind.Less => RelationKind.GreaterOrEqual,
        RelationKind.LessOrEqual => RelationKind.Greater,
        RelationKind.Greater => RelationKind.LessOrEqual,
        _ => RelationKind.Less,
    };

    private LineSet Relation(RelationKind kind, Expr left, Expr right) => Deeper(() => kind switch
    {
        RelationKind.Equal => Equal(left, right),
        RelationKind.NotEqual => Domain(left).Intersect(Domain(right), _budget).Except(Equal(left, right), _budget),
        _ => Compare(kind, left, right),
    });

    private T Deeper<T>(Func<T> work)
    {
        _budget.Deepen();
        if (++_root._depth > MostDepth)
        {
            throw new GaveUpException("one equation leads to the next without end");
        }

        try
        {
            return work();
        }
        finally
        {
            _root._depth--;
        }
    }

    // All x within bounds where both sides are real and equal.
    private LineSet Equal(Expr left, Expr right)
    {
        if (HasNonRealPart(left) || HasNonRealPart(right))
        {
            return LineSet.Empty;
        }

        if (RationalForm.Of(left, _unknown, _budget) is { } a && RationalForm.Of(right, _unknown, _budget) is { } b)
        {
            return Zeros(a.Subtract(b)).Restrict(_within, _budget);
        }

        var difference = left - right;
        if (Occurrences(left) + Occurrences(right) == 1)
        {
            return Preimage(difference, RealSet.Of(0)).Restrict(_within, _budget);
        }

        var (isExact, divisors) = (_isExact, _divisors);
        try
        {
            (_isExact, _divisors) = (true, []);
            return Verified(Candidates(difference).Restrict(_within, _budget), left, right);
        }
        finally
        {
            (_isExact, _divisors) = (isExact, divisors);
        }
    }

    private LineSet Zeros(RationalForm form)
    {
        var zeros = form.ZerosOnly(_budget);
        return zeros.IsZero
            ? LineSet.Of(RealSet.All.Except(RealSet.Of(UnivariateRoots.Real(form.Poles.Numerator, _budget))))
            : LineSet.Points(UnivariateRoots.Real(zeros, _budget));
    }

    private LineSet Verified(LineSet candidates, Expr left, Expr right)
    {
        if (candidates.IsEmpty)
        {
            return candidates;
        }

        var equation = Expr.Equation(left, right);
        var (points, rest) = (new List<Expr>(), RealSet.Empty);
        foreach (var piece in candidates.Fixed.Pieces)
        {
            if (!piece.IsPoint)
            {
                rest = rest.Union(RealSet.Interval(piece.Lower, piece.Upper, piece.HoldsLower, piece.HoldsUpper));
            }
            else if (Neat(piece.Lower) is var point && IsSolution(equation, point))
            {
                points.Add(point);
            }
        }

        var proved = LineSet.Points(points);
        if (!rest.IsEmpty || candidates.Families.Any(family => !family.IsDiscrete))
        {
            var domain = Domain(left).Intersect(Domain(right), _budget);
            proved = proved.Union(LineSet.Of(rest).Intersect(domain, _budget), _budget);
            foreach (var family in candidates.Families.Where(family => !family.IsDiscrete))
            {
                proved = proved.Union(LineSet.Of(RealSet.Empty, [family]).Intersect(domain, _budget), _budget);
            }
        }

        foreach (var family in candidates.Families.Where(family => family.IsDiscrete))
        {
            proved = proved.Union(Verified(family, equation), _budget);
        }

        return proved;
    }

    // With the period of the equation, a proof for one point is one for all that come after it.
    private LineSet Verified(PeriodicFamily family, Expr equation)
    {
        if (PeriodOf(equation) is not { } period || !Order.TryRational(period / family.Period, out var ratio, _budget))
        {
            return VerifiedAsWhole(family, equation);
        }

        var members = family.Spread(ratio.Numerator, _budget).Points.Where(point => IsSolution(equation, point)).ToList();
        return members.Count == 0 ? LineSet.Empty
            : LineSet.Periodic(family.Period * ratio.Numerator, RealSet.Of(members), _budget).Restrict(family.Within, _budget);
    }

    // Without a period: the equation must hold for a + b·n as a formula, where every part is real.
    private LineSet VerifiedAsWhole(PeriodicFamily family, Expr equation)
    {
        var n = Expr.Symbol("n_");
        var proved = LineSet.Empty;
        var domain = Domain(equation.Operands[0]).Intersect(Domain(equation.Operands[1]), _budget);
        foreach (var member in family.Members(n))
        {
            var (left, right) = (equation.Operands[0].Substitute(_unknown, member), equation.Operands[1].Substitute(_unknown, member));
            if (Equality.Decide(left, right, Assumptions.None.WithInteger(n), _budget).Truth != Truth.True)
            {
                throw new GaveUpException($"it is not decided for which whole n the numbers {member} are solutions");
            }

            var point = member.Substitute(n, 0);
            var own = LineSet.Periodic(family.Period, RealSet.Of(point), _budget).Restrict(family.Within, _budget);
            proved = proved.Union(own.Intersect(domain, _budget), _budget);
        }

        return proved;
    }

    private bool IsSolution(Expr equation, Expr point)
    {
        // Balls refute at once; how the point was found, and conjugates, prove without a separation bound.
        if (point is not NumberExpr && PointProof.IsDefined(equation, _unknown, point, isReal: true, _budget) == Truth.True)
        {
            if (IsNotZero(equation, point))
            {
                return false;
            }

            if (IsZeroByDerivation(point) || IsZeroByConjugates(point))
            {
                return true;
            }
        }

        var truth = PointProof.Holds(equation, _unknown, point, isReal: true, _budget);
        if (truth == Truth.Unknown)
        {
            _root._doubts.Add($"it is not proved that {_unknown} = {point} is a solution");
        }

        return truth != Truth.False;
    }

    private bool IsNotZero(Expr equation, Expr point) =>
        PointEvaluator.OfConstant((equation.Operands[0] - equation.Operands[1]).Substitute(_unknown, point), 128, _budget) is { IsFinite: true, ContainsZero: false };

    // Every step from the equation to the candidate can be taken back.
    private bool IsZeroByDerivation(Expr point) => _isExact && _divisors.TrueForAll(
        divisor => PointEvaluator.OfConstant(divisor.Substitute(_unknown, point), 256, _budget) is { IsFinite: true, ContainsZero: false });

    // Quotients of logarithms are numbers now and then, and else one logarithm over another.
    private Expr Neat(Expr value)
    {
        if (value is NumberExpr || !Holds(value, part => part is FunctionExpr { Function: var f } && f == Function.Ln)
            || !Holds(value, part => part is PowerExpr { Exponent: NumberExpr { Value.Sign: < 0 } }))
        {
            return value;
        }

        if (Order.TryRational(value, out var number, _budget))
        {
            return number;
        }

        try
        {
            var simple = value.Simplify(_assumptions, _budget);
            return simple.Size <= value.Size ? simple : value;
        }
        catch (GaveUpException)
        {
            return value;
        }

        static bool Holds(Expr value, Func<Expr, bool> test) => test(value) || value.Operands.Any(part => Holds(part, test));
    }

    private int Occurrences(Expr value) => !value.DependsOn(_unknown) ? 0 : value.Equals(_unknown) ? 1 : value.Operands.Sum(Occurrences);
}
