using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Points and intervals of the real line that come again with every period: p + P·n for p in a pattern and whole n, as far as they lie within a set.</summary>
public sealed class PeriodicFamily : SolutionFamily
{
    private const int MostPieces = 2_000;

    private PeriodicFamily(Expr period, RealSet pattern, RealSet within) => (Period, Pattern, Within) = (period, pattern, within);

    /// <summary>P: a positive constant.</summary>
    public Expr Period { get; }

    /// <summary>What of it lies in [0, P), were it not bounded.</summary>
    public RealSet Pattern { get; }

    /// <summary>What bounds it; ℝ for a family that goes on for ever on both sides.</summary>
    public RealSet Within { get; }

    /// <summary>Whether it consists of points.</summary>
    public bool IsDiscrete => Pattern.IsFinite;

    /// <summary>The points as a set of families a + P·n; null if there are intervals, or bounds.</summary>
    public PeriodicSet? AsPeriodicSet => IsDiscrete && Within.IsAll ? new PeriodicSet(Period, Pattern.Points) : null;

    /// <summary>Each point or end as an expression in n, for a family of points.</summary>
    /// <param name="n">What stands for any whole number.</param>
    public IReadOnlyList<Expr> Members(Expr n) => [.. Pattern.Points.Select(point => point + (Period * n))];

    /// <inheritdoc/>
    public override Truth Contains(Expr value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (Order.IsReal(value) == Truth.False)
        {
            return Truth.False;
        }

        return Order.Floor(value / Period) is not { } turns ? Truth.Unknown
            : (Pattern.Contains((value - (Period * turns)).Expand()), Within.Contains(value)) switch
            {
                (Truth.True, Truth.True) => Truth.True,
                (Truth.False, _) or (_, Truth.False) => Truth.False,
                _ => Truth.Unknown,
            };
    }

    /// <inheritdoc/>
    public override string ToString() => Write(value => value.ToString(), set => set.ToString(), "{ ", " | n ∈ ℤ }", " ∩ ");

    /// <inheritdoc/>
    public override string ToLatex() =>
        Write(value => value.ToLatex(), set => set.ToLatex(), @"\left\{", @" \mid n \in \mathbb{Z}\right\}", @" \cap ");

    /// <summary>The family of a pattern anywhere on the line, with the shortest period.</summary>
    /// <param name="period">Positive.</param>
    /// <param name="pattern">Bounded, no longer than some periods.</param>
    /// <param name="within">Bounds.</param>
    /// <param name="budget">Pays.</param>
    internal static PeriodicFamily Of(Expr period, RealSet pattern, RealSet within, Budget budget)
    {
        var folded = RealSet.Empty;
        foreach (var piece in pattern.Pieces)
        {
            var from = Floor(piece.Lower / period);
            var to = piece.IsPoint ? from : Floor(piece.Upper / period);
            for (var turn = from; turn <= to; turn++)
            {
                budget.Spend(16);
                var shift = period * turn;
                var part = RealSet.Interval((piece.Lower - shift).Expand(), (piece.Upper - shift).Expand(), piece.HoldsLower, piece.HoldsUpper);
                folded = folded.Union(piece.IsPoint ? part : part.Intersect(RealSet.Interval(0, period, true, false)));
            }
        }

        return new PeriodicFamily(period, folded, within).Shortest();
    }

    /// <summary>The same family within narrower bounds.</summary>
    internal PeriodicFamily Bound(RealSet within) => new(Period, Pattern, Within.Intersect(within));

    /// <summary>The same family written with k times the period.</summary>
    internal RealSet Spread(BigInteger times, Budget budget)
    {
        if (times * Math.Max(1, Pattern.Pieces.Count) > MostPieces)
        {
            throw new GaveUpException($"a family of period {Period} is written {times} times too often for a common period");
        }

        var spread = RealSet.Empty;
        for (var i = BigInteger.Zero; i < times; i++)
        {
            budget.Spend(16);
            spread = spread.Union(LineMaps.Shift(Pattern, Period * i));
        }

        return spread;
    }

    /// <summary>What lies in a bounded set.</summary>
    internal RealSet In(RealSet bounded, Budget budget)
    {
        var set = Within.Intersect(bounded);
        if (set.IsEmpty || Pattern.IsEmpty)
        {
            return RealSet.Empty;
        }

        var (from, to) = (Floor(set.Infimum / Period), Floor(set.Supremum / Period));
        if ((to - from + 1) * Pattern.Pieces.Count > MostPieces)
        {
            throw new GaveUpException($"more than {MostPieces} solutions lie in {bounded}");
        }

        var found = RealSet.Empty;
        for (var turn = from; turn <= to; turn++)
        {
            budget.Spend(16);
            found = found.Union(LineMaps.Shift(Pattern, Period * turn));
        }

        return found.Intersect(set);
    }

    private PeriodicFamily Shortest()
    {
        var count = Pattern.Pieces.Count;
        for (var k = count; k > 1; k--)
        {
            if (count % k != 0)
            {
                continue;
            }

            var shorter = Period / k;
            var first = Pattern.Intersect(RealSet.Interval(0, shorter, true, false));
            var again = Enumerable.Range(0, k).Aggregate(RealSet.Empty, (all, i) => all.Union(LineMaps.Shift(first, shorter * i)));
            if (again.SetEquals(Pattern))
            {
                return new PeriodicFamily(shorter, first, Within);
            }
        }

        return this;
    }

    private static BigInteger Floor(Expr value) =>
        Order.Floor(value) ?? throw new GaveUpException($"the whole part of {value} is not decided");

    private string Write(Func<Expr, string> write, Func<RealSet, string> writeSet, string open, string close, string intersection)
    {
        var n = Expr.Symbol("n");
        var family = write(Period * n);
        string Moved(Expr value) => value.Equals(0) ? family : $"{write(value)} + {family}";
        var members = Pattern.Pieces.Select(piece => piece.IsPoint
            ? Moved(piece.Lower)
            : $"{(piece.HoldsLower ? '[' : '(')}{Moved(piece.Lower)}, {Moved(piece.Upper)}{(piece.HoldsUpper ? ']' : ')')}");
        return open + string.Join(", ", members) + close + (Within.IsAll ? string.Empty : intersection + writeSet(Within));
    }
}
