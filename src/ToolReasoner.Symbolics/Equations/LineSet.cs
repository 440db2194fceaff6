using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A set of real numbers: intervals and points, and families of such that come again with a period. Immutable.</summary>
internal sealed class LineSet
{
    private LineSet(RealSet @fixed, IReadOnlyList<PeriodicFamily> families) => (Fixed, Families) = (@fixed, families);

    /// <summary>∅.</summary>
    public static LineSet Empty { get; } = new(RealSet.Empty, []);

    /// <summary>ℝ.</summary>
    public static LineSet All { get; } = new(RealSet.All, []);

    /// <summary>What does not come again.</summary>
    public RealSet Fixed { get; }

    /// <summary>What does.</summary>
    public IReadOnlyList<PeriodicFamily> Families { get; }

    /// <summary>Whether nothing belongs to it, as far as can be seen.</summary>
    public bool IsEmpty => Fixed.IsEmpty && Families.Count == 0;

    /// <summary>Whether it is finitely many points.</summary>
    public bool IsFinite => Families.Count == 0 && Fixed.IsFinite;

    /// <summary>Intervals and points.</summary>
    public static LineSet Of(RealSet set) => new(set, []);

    /// <summary>Points.</summary>
    public static LineSet Points(IReadOnlyList<Expr> values) => new(RealSet.Of(values), []);

    /// <summary>What comes again with a period.</summary>
    public static LineSet Periodic(Expr period, RealSet pattern, Budget budget)
    {
        var family = PeriodicFamily.Of(period, pattern, RealSet.All, budget);
        return family.Pattern.IsEmpty ? Empty : new(RealSet.Empty, [family]);
    }

    /// <summary>What belongs to one or the other.</summary>
    public LineSet Union(LineSet other, Budget budget)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty ? other : this;
        }

        var all = Fixed.Union(other.Fixed);
        var families = new List<PeriodicFamily>(Families);
        foreach (var family in other.Families)
        {
            var at = families.FindIndex(mine => mine.Within.Equals(family.Within) && Ratio(mine, family) is not null);
            if (at < 0)
            {
                families.Add(family);
                continue;
            }

            var (period, left, right) = Common(families[at], family, budget);
            families[at] = PeriodicFamily.Of(period, left.Union(right), family.Within, budget);
        }

        foreach (var point in all.Points.Where(point => families.Exists(family => family.Contains(point) == Truth.True)).ToList())
        {
            all = all.Except(RealSet.Of(point));
        }

        return new(all, families);
    }

    /// <summary>What belongs to both.</summary>
    public LineSet Intersect(LineSet other, Budget budget)
    {
        var result = Of(Fixed.Intersect(other.Fixed));
        foreach (var family in Families)
        {
            result = result.Union(Intersect(family, other.Fixed, budget), budget);
        }

        foreach (var family in other.Families)
        {
            result = result.Union(Intersect(family, Fixed, budget), budget);
            foreach (var mine in Families)
            {
                var (period, left, right) = Common(mine, family, budget);
                var both = PeriodicFamily.Of(period, left.Intersect(right), RealSet.All, budget);
                result = result.Union(Intersect(both, mine.Within.Intersect(family.Within), budget), budget);
            }
        }

        return result;
    }

    /// <summary>All else.</summary>
    public LineSet Complement(Budget budget)
    {
        var result = Of(Fixed.Complement());
        foreach (var family in Families)
        {
            var gaps = RealSet.Interval(0, family.Period, true, false).Except(family.Pattern);
            var outside = Of(family.Within.Complement());
            if (!gaps.IsEmpty)
            {
                outside = outside.Union(Intersect(PeriodicFamily.Of(family.Period, gaps, RealSet.All, budget), family.Within, budget), budget);
            }

            result = result.Intersect(outside, budget);
        }

        return result;
    }

    /// <summary>What belongs to this and not to the other.</summary>
    public LineSet Except(LineSet other, Budget budget) => other.IsEmpty ? this : Intersect(other.Complement(budget), budget);

    /// <summary>Its part in a set; finitely many pieces if that is bounded.</summary>
    public LineSet Restrict(RealSet set, Budget budget) => set.IsAll ? this : Intersect(Of(set), budget);

    /// <summary>All values times a constant and moved.</summary>
    public LineSet Affine(Expr factor, int sign, Expr shift, Budget budget)
    {
        var result = Of(LineMaps.Affine(Fixed, factor, sign, shift));
        foreach (var family in Families)
        {
            var pattern = LineMaps.Affine(family.Pattern, factor, sign, shift);
            var within = LineMaps.Affine(family.Within, factor, sign, shift);
            result = result.Union(new(RealSet.Empty, [PeriodicFamily.Of((sign > 0 ? factor : -factor) * family.Period, pattern, within, budget)]), budget);
        }

        return result;
    }

    /// <summary>Points, intervals and families.</summary>
    public static LineSet Of(RealSet @fixed, IReadOnlyList<PeriodicFamily> families) => new(@fixed, families);

    private static LineSet Intersect(PeriodicFamily family, RealSet set, Budget budget)
    {
        var within = family.Within.Intersect(set);
        return within.IsEmpty || family.Pattern.IsEmpty ? Empty
            : within.IsBounded ? Of(family.In(within, budget))
            : new(RealSet.Empty, [family.Bound(within)]);
    }

    private static Rational? Ratio(PeriodicFamily left, PeriodicFamily right) =>
        Order.TryRational(left.Period / right.Period, out var ratio) ? ratio : null;

    // With p = (u/v)·q the common period is v·p = u·q.
    private static (Expr Period, RealSet Left, RealSet Right) Common(PeriodicFamily left, PeriodicFamily right, Budget budget)
    {
        var ratio = Ratio(left, right) ?? throw new GaveUpException($"families of periods {left.Period} and {right.Period} have no common period");
        return (left.Period * ratio.Denominator, left.Spread(ratio.Denominator, budget), right.Spread(ratio.Numerator, budget));
    }
}
