using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Solutions that come again and again: all a + b·n for whole n, for one step b and several a. Immutable; offsets that are provably the same
/// modulo the step are one, and the step is as small as can be seen.
/// </summary>
public sealed class PeriodicSet : IEquatable<PeriodicSet>
{
    private const int MostFamilies = 1_000;

    private readonly IConstantOrder _order;

    /// <summary>Makes the set of all a + b·n.</summary>
    /// <param name="period">b: a positive constant.</param>
    /// <param name="offsets">The a's; 1 or more. May depend on symbols.</param>
    /// <exception cref="ArgumentException">The step is not proved to be positive.</exception>
    public PeriodicSet(Expr period, params IReadOnlyList<Expr> offsets)
        : this(ConstantOrder.Default, period, offsets)
    {
    }

    internal PeriodicSet(IConstantOrder order, Expr period, IReadOnlyList<Expr> offsets)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentOutOfRangeException.ThrowIfZero(offsets.Count, nameof(offsets));
        if (!period.IsConstant || order.Compare(period, 0) is not > 0)
        {
            throw new ArgumentException($"{period} is not known to be a positive constant", nameof(period));
        }

        _order = order;
        (Period, Offsets) = Shortest(period, Distinct(period, offsets));
    }

    /// <summary>b.</summary>
    public Expr Period { get; }

    /// <summary>The a's, from 0 up to the step as far as that can be seen, no two of the same family.</summary>
    public IReadOnlyList<Expr> Offsets { get; }

    /// <summary>Each family as an expression in n.</summary>
    /// <param name="n">What stands for any whole number.</param>
    public IReadOnlyList<Expr> Families(Expr n) => [.. Offsets.Select(offset => offset + (Period * n))];

    /// <summary>Whether a value belongs to it.</summary>
    /// <param name="value">Any.</param>
    public Truth Contains(Expr value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var answer = Truth.False;
        foreach (var offset in Offsets)
        {
            var member = IsWhole((value - offset) / Period);
            if (member == Truth.True)
            {
                return Truth.True;
            }

            answer = member == Truth.Unknown ? member : answer;
        }

        return answer;
    }

    /// <summary>What belongs to this or the other, when a common step is seen; null otherwise, and when it would be so large that more than 1,000 families result.</summary>
    /// <param name="other">Any.</param>
    public PeriodicSet? Union(PeriodicSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!(Period / other.Period).IsNumber(out var ratio)
            || (ratio.Denominator * Offsets.Count) + (ratio.Numerator * other.Offsets.Count) > MostFamilies)
        {
            return null;
        }

        // With p = (u/v)·q the common step is v·p = u·q.
        return new PeriodicSet(
            _order, Period * ratio.Denominator, [.. Spread(ratio.Denominator), .. other.Spread(ratio.Numerator)]);
    }

    /// <summary>The members in a bounded set, ascending.</summary>
    /// <param name="set">Bounded.</param>
    /// <param name="budget">Null for a default one.</param>
    /// <exception cref="GaveUpException">A comparison is not decided.</exception>
    /// <exception cref="InvalidOperationException">The set is not bounded.</exception>
    public RealSet Within(RealSet set, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (!set.IsBounded)
        {
            throw new InvalidOperationException("infinitely many members may belong to an unbounded set");
        }

        budget = Budget.OrDefault(budget);
        var found = new List<Expr>();
        foreach (var offset in set.IsEmpty ? [] : Offsets)
        {
            // No less than one before the first and one after the last.
            var from = WholeParts.Floor((set.Infimum - offset) / Period, _order, budget);
            var to = WholeParts.Floor((set.Supremum - offset) / Period, _order, budget);
            for (var n = from; n <= to; n++)
            {
                budget.Spend(16);
                var member = offset + (Period * n);
                switch (set.Contains(member))
                {
                    case Truth.True:
                        found.Add(member);
                        break;
                    case Truth.Unknown:
                        throw new GaveUpException($"it is not decided whether {member} belongs to {set}");
                }
            }
        }

        return RealSet.Of(found, _order);
    }

    /// <summary>As <c>{ pi/6 + 2*pi*n, 5*pi/6 + 2*pi*n | n ∈ ℤ }</c>.</summary>
    public override string ToString() => $"{{ {string.Join(", ", Offsets.Select(offset => Write(offset, value => value.ToString(), "n")))} | n ∈ ℤ }}";

    /// <summary>As LaTeX, in the same shape.</summary>
    public string ToLatex() =>
        $@"\left\{{{string.Join(", ", Offsets.Select(offset => Write(offset, value => value.ToLatex(), "n")))} \mid n \in \mathbb{{Z}}\right\}}";

    /// <summary>Same step and offsets, compared as trees.</summary>
    /// <param name="other">Any.</param>
    public bool Equals(PeriodicSet? other) =>
        other is not null && Period.Equals(other.Period) && Offsets.Count == other.Offsets.Count && Offsets.All(other.Offsets.Contains);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PeriodicSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Offsets.Aggregate(Period.GetHashCode(), (hash, offset) => unchecked(hash + offset.GetHashCode()));

    private string Write(Expr offset, Func<Expr, string> write, string name)
    {
        var family = write(Period * Expr.Symbol(name));
        return offset.Equals(0) ? family : $"{write(offset)} + {family}";
    }

    private IEnumerable<Expr> Spread(BigInteger times)
    {
        for (var i = BigInteger.Zero; i < times; i++)
        {
            foreach (var offset in Offsets)
            {
                yield return offset + (Period * i);
            }
        }
    }

    private Truth IsWhole(Expr value)
    {
        if (value.IsNumber(out var number))
        {
            return number.IsInteger ? Truth.True : Truth.False;
        }

        try
        {
            // A real constant strictly between two neighbouring integers is none.
            var floor = WholeParts.Floor(value, _order, new Budget());
            return _order.Compare(value, floor) switch { null => Truth.Unknown, 0 => Truth.True, _ => Truth.False };
        }
        catch (GaveUpException)
        {
            return Truth.Unknown;
        }
    }

    // Offsets in [0, period) where they are rational multiples of it (or of it and another constant), each once.
    private static List<Expr> Distinct(Expr period, IReadOnlyList<Expr> offsets)
    {
        var distinct = new List<Expr>();
        foreach (var offset in offsets)
        {
            var share = SplitShare(offset, period).Share;
            var reduced = offset - (period * share.Floor());
            if (!distinct.Exists(other => ((other - reduced) / period).IsInteger(out _)))
            {
                distinct.Add(reduced);
            }
        }

        return Sorted(period, distinct);
    }

    // The rational multiple of the step in an offset, and the rest.
    private static (Rational Share, Expr Other) SplitShare(Expr offset, Expr period)
    {
        foreach (var term in offset.Terms)
        {
            if ((term / period).IsNumber(out var share))
            {
                return (share, offset - term);
            }
        }

        return (Rational.Zero, offset);
    }

    private static List<Expr> Sorted(Expr period, List<Expr> offsets) =>
        [.. offsets.OrderBy(offset => SplitShare(offset, period).Share).ThenBy(offset => offset, Comparer<Expr>.Create(Expr.Compare))];

    // The step divided by the largest k that carries the offsets into themselves.
    private static (Expr Period, IReadOnlyList<Expr> Offsets) Shortest(Expr period, List<Expr> offsets)
    {
        for (var k = offsets.Count; k > 1; k--)
        {
            var shorter = period / k;
            if (offsets.Count % k == 0
                && offsets.TrueForAll(offset => offsets.Exists(other => ((other - offset - shorter) / period).IsInteger(out _))))
            {
                return (shorter, Distinct(shorter, offsets));
            }
        }

        return (period, offsets);
    }
}
