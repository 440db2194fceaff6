namespace ToolReasoner.Symbolics;

/// <summary>
/// What solves an equation, inequality or system: single values, intervals, families that a rule makes; or one such set for each case of the
/// parameters. Says whether these are all solutions, and whether each is proved. Immutable.
/// </summary>
public sealed partial class SolutionSet
{
    private SolutionSet(SolutionDomain domain) => Domain = domain;

    /// <summary>Which numbers count.</summary>
    public SolutionDomain Domain { get; }

    /// <summary>Single solutions: numbers, ascending where real; tuples for a system.</summary>
    public IReadOnlyList<Expr> Elements { get; private init; } = [];

    /// <summary>Intervals of real solutions; single points stand among the elements.</summary>
    public RealSet Intervals { get; private init; } = RealSet.Empty;

    /// <summary>Intervals whose ends depend on parameters.</summary>
    public IReadOnlyList<Expr> ParametricIntervals { get; private init; } = [];

    /// <summary>Infinitely many solutions by rules.</summary>
    public IReadOnlyList<SolutionFamily> Families { get; private init; } = [];

    /// <summary>One set for each case of the parameters; then all other parts are empty.</summary>
    public IReadOnlyList<SolutionCase> Cases { get; private init; } = [];

    /// <summary>Whether there is proved to be no other solution.</summary>
    public bool IsComplete { get; private init; } = true;

    /// <summary>Whether every solution named here is proved to be one.</summary>
    public bool IsCertified { get; private init; } = true;

    /// <summary>What was given up, or could not be proved, and why; null if nothing.</summary>
    public string? Why { get; private init; }

    /// <summary>Whether it is proved that there is no solution.</summary>
    public bool IsEmpty => IsComplete && HoldsNothing;

    /// <summary>Whether it is proved that there are these finitely many solutions and no others.</summary>
    public bool IsFinite => IsComplete && Intervals.IsEmpty && Families.Count + Cases.Count + ParametricIntervals.Count == 0;

    /// <summary>Whether every real number is a solution.</summary>
    public bool IsAllReals => Intervals.IsAll;

    /// <summary>Whether it is complete and certified: nothing is left open.</summary>
    public bool IsSure => IsComplete && IsCertified && Cases.All(part => part.Set.IsSure);

    private bool HoldsNothing => Elements.Count + Families.Count + Cases.Count + ParametricIntervals.Count == 0 && Intervals.IsEmpty;

    /// <summary>Whether a value is named here as a solution.</summary>
    /// <param name="value">A constant, or a tuple of constants for a system.</param>
    /// <returns><see cref="Truth.Unknown"/> as well when the set is not complete and does not name it, or when it splits into cases.</returns>
    public Truth Contains(Expr value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (Cases.Count > 0 || ParametricIntervals.Count > 0)
        {
            return Truth.Unknown;
        }

        var answers = Elements.Select(element => Same(element, value))
            .Append(Intervals.IsEmpty ? Truth.False : Intervals.Contains(value))
            .Concat(Families.Select(family => family.Contains(value)));
        var isOpen = !IsComplete;
        foreach (var answer in answers)
        {
            if (answer == Truth.True)
            {
                return Truth.True;
            }

            isOpen |= answer == Truth.Unknown;
        }

        return isOpen ? Truth.Unknown : Truth.False;
    }

    /// <summary>The set of the case that holds when the parameters have these values, with the values put in.</summary>
    /// <param name="values">Constants by parameter.</param>
    public SolutionSet At(IReadOnlyDictionary<Expr, Expr> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var budget = new Budget();
        foreach (var part in Cases)
        {
            switch (PointProof.Holds(part.Condition, values, isReal: Domain != SolutionDomain.Complex, budget))
            {
                case Truth.True:
                    return part.Set.At(values);
                case Truth.Unknown:
                    return GaveUp(Domain, $"it is not decided whether {part.Condition} holds");
            }
        }

        return Cases.Count > 0 ? GaveUp(Domain, "no case is known to hold for these values") : Substituted(values);
    }

    internal static SolutionSet Empty(SolutionDomain domain) => new(domain);

    internal static SolutionSet GaveUp(SolutionDomain domain, string why) => new(domain) { IsComplete = false, Why = why };

    internal static SolutionSet Of(SolutionDomain domain, IReadOnlyList<Expr> elements) => new(domain) { Elements = elements };

    internal static SolutionSet Of(LineSet set) => new(SolutionDomain.Real)
    {
        Elements = set.Fixed.Points,
        Intervals = set.Fixed.Points.Count == 0 ? set.Fixed : set.Fixed.Except(RealSet.Of(set.Fixed.Points)),
        Families = set.Families,
    };

    internal static SolutionSet Of(SolutionDomain domain, IReadOnlyList<SolutionCase> cases) => new(domain)
    {
        Cases = cases,
        IsComplete = cases.All(part => part.Set.IsComplete),
        IsCertified = cases.All(part => part.Set.IsCertified),
        Why = cases.Select(part => part.Set.Why).FirstOrDefault(why => why is not null),
    };

    internal SolutionSet With(IReadOnlyList<SolutionFamily> families) => Copy(families: families);

    internal SolutionSet WithParametricIntervals(IReadOnlyList<Expr> intervals) => Copy(intervals: intervals);

    internal SolutionSet NotCertified(string why) => Copy(isCertified: false, why: why);

    internal SolutionSet NotComplete(string why) => Copy(isComplete: false, why: why);

    private SolutionSet Copy(
        IReadOnlyList<Expr>? elements = null, IReadOnlyList<SolutionFamily>? families = null, IReadOnlyList<Expr>? intervals = null,
        bool? isComplete = null, bool? isCertified = null, string? why = null) => new(Domain)
    {
        Elements = elements ?? Elements,
        Intervals = Intervals,
        ParametricIntervals = intervals ?? ParametricIntervals,
        Families = families ?? Families,
        Cases = Cases,
        IsComplete = isComplete ?? IsComplete,
        IsCertified = isCertified ?? IsCertified,
        Why = why ?? Why,
    };

    // With values for parameters: what becomes undefined, or not real where it must be, drops out, and ends become constants.
    private SolutionSet Substituted(IReadOnlyDictionary<Expr, Expr> values)
    {
        var elements = new List<Expr>();
        foreach (var element in Elements)
        {
            var value = element.Substitute(values);
            if (!Holds(value) && !elements.Exists(other => Same(other, value) == Truth.True))
            {
                elements.Add(value);
            }
        }

        var set = Intervals;
        var open = new List<Expr>();
        foreach (var interval in ParametricIntervals)
        {
            var value = interval.Substitute(values);
            if (RealSet.TryFrom(value, out var known))
            {
                set = set.Union(known);
            }
            else
            {
                open.Add(value);
            }
        }

        return new SolutionSet(Domain)
        {
            Elements = elements,
            Intervals = set,
            ParametricIntervals = open,
            Families = Families,
            IsComplete = IsComplete,
            IsCertified = IsCertified,
            Why = Why,
        };

        static bool Holds(Expr value) => value is SequenceExpr ? value.Operands.Any(part => part.HoldsInfinity) : value.HoldsInfinity;
    }

    private static Truth Same(Expr left, Expr right)
    {
        if (left.Equals(right))
        {
            return Truth.True;
        }

        if (left is SequenceExpr || right is SequenceExpr)
        {
            if (left.Operands.Count != right.Operands.Count)
            {
                return Truth.False;
            }

            var parts = left.Operands.Zip(right.Operands, Same).ToList();
            return parts.Contains(Truth.False) ? Truth.False : parts.Contains(Truth.Unknown) ? Truth.Unknown : Truth.True;
        }

        return left.IsConstant && right.IsConstant ? ZeroTest.Decide(left - right).Truth : Truth.Unknown;
    }
}
