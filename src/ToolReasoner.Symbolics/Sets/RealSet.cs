namespace ToolReasoner.Symbolics;

/// <summary>
/// A set of real numbers made of finitely many intervals and points, in order and apart from each other. Ends are exact constants or ±∞.
/// Immutable. Where the order of two ends cannot be proved, an operation throws <see cref="GaveUpException"/>: no set is a guess.
/// </summary>
public sealed partial class RealSet : IEquatable<RealSet>
{
    // Ascending and different; the set begins at the first, ends at the second, begins again at the third, ….
    private readonly Cut[] _cuts;
    private readonly IConstantOrder _order;

    private RealSet(Cut[] cuts, IConstantOrder order) => (_cuts, _order) = (cuts, order);

    /// <summary>∅.</summary>
    public static RealSet Empty { get; } = new([], ConstantOrder.Default);

    /// <summary>ℝ.</summary>
    public static RealSet All { get; } = new([new Cut(Ends.MinusInfinity, true), new Cut(Expr.Infinity, false)], ConstantOrder.Default);

    /// <summary>Whether nothing belongs to it.</summary>
    public bool IsEmpty => _cuts.Length == 0;

    /// <summary>Whether every real number belongs to it.</summary>
    public bool IsAll => _cuts is [var first, var last] && Ends.InfiniteSign(first.Value) < 0 && Ends.InfiniteSign(last.Value) > 0;

    /// <summary>Whether it is bounded on both sides; the empty set is.</summary>
    public bool IsBounded => IsEmpty || (Ends.InfiniteSign(_cuts[0].Value) == 0 && Ends.InfiniteSign(_cuts[^1].Value) == 0);

    /// <summary>Whether it consists of finitely many points.</summary>
    public bool IsFinite => Pieces.All(piece => piece.IsPoint);

    /// <summary>Its intervals and points from left to right, as few as possible.</summary>
    public IReadOnlyList<RealInterval> Pieces
    {
        get
        {
            var pieces = new List<RealInterval>(_cuts.Length / 2);
            for (var i = 0; i < _cuts.Length; i += 2)
            {
                pieces.Add(new RealInterval(_cuts[i].Value, _cuts[i + 1].Value, !_cuts[i].IsAfter, _cuts[i + 1].IsAfter));
            }

            return pieces.AsReadOnly();
        }
    }

    /// <summary>Its isolated points, ascending.</summary>
    public IReadOnlyList<Expr> Points => [.. Pieces.Where(piece => piece.IsPoint).Select(piece => piece.Lower)];

    /// <summary>The largest lower bound; -∞ when there is none, +∞ for the empty set.</summary>
    public Expr Infimum => IsEmpty ? Expr.Infinity : _cuts[0].Value;

    /// <summary>The smallest upper bound; +∞ when there is none, -∞ for the empty set.</summary>
    public Expr Supremum => IsEmpty ? Ends.MinusInfinity : _cuts[^1].Value;

    /// <summary>The total length of its intervals.</summary>
    public Expr Length => IsBounded ? Expr.Add([.. Pieces.Select(piece => piece.Upper - piece.Lower)]) : Expr.Infinity;

    /// <summary>An interval; empty when the ends are in the wrong order.</summary>
    /// <param name="lower">A real constant or -∞.</param>
    /// <param name="upper">A real constant or +∞.</param>
    /// <param name="holdsLower">Whether the left end belongs to it; no matter when infinite.</param>
    /// <param name="holdsUpper">Whether the right end belongs to it; no matter when infinite.</param>
    /// <exception cref="GaveUpException">The order of the ends is not decided.</exception>
    public static RealSet Interval(Expr lower, Expr upper, bool holdsLower, bool holdsUpper) =>
        Interval(lower, upper, holdsLower, holdsUpper, ConstantOrder.Default);

    /// <summary>[lower, upper].</summary>
    /// <param name="lower">A real constant.</param>
    /// <param name="upper">A real constant.</param>
    public static RealSet Closed(Expr lower, Expr upper) => Interval(lower, upper, true, true);

    /// <summary>(lower, upper).</summary>
    /// <param name="lower">A real constant or -∞.</param>
    /// <param name="upper">A real constant or +∞.</param>
    public static RealSet Open(Expr lower, Expr upper) => Interval(lower, upper, false, false);

    /// <summary>(value, ∞).</summary>
    /// <param name="value">A real constant.</param>
    public static RealSet GreaterThan(Expr value) => Interval(value, Expr.Infinity, false, false);

    /// <summary>[value, ∞).</summary>
    /// <param name="value">A real constant.</param>
    public static RealSet AtLeast(Expr value) => Interval(value, Expr.Infinity, true, false);

    /// <summary>(-∞, value).</summary>
    /// <param name="value">A real constant.</param>
    public static RealSet LessThan(Expr value) => Interval(Ends.MinusInfinity, value, false, false);

    /// <summary>(-∞, value].</summary>
    /// <param name="value">A real constant.</param>
    public static RealSet AtMost(Expr value) => Interval(Ends.MinusInfinity, value, false, true);

    /// <summary>Finitely many points.</summary>
    /// <param name="values">Real constants, in any order.</param>
    public static RealSet Of(params IReadOnlyList<Expr> values) => Of(values, ConstantOrder.Default);

    /// <summary>Whether a value belongs to it.</summary>
    /// <param name="value">A constant; <see cref="Truth.Unknown"/> when its place is not decided, <see cref="Truth.False"/> when it is proved not to be real.</param>
    public Truth Contains(Expr value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((value.Possible & Possible.Real) == 0)
        {
            return Truth.False;
        }

        var answer = Truth.False;
        for (var i = 0; i < _cuts.Length && answer != Truth.True; i += 2)
        {
            var inside = Between(value, _cuts[i], _cuts[i + 1]);
            answer = inside == Truth.False ? answer : inside;
        }

        return answer;
    }

    /// <summary>Same pieces, ends compared as trees: two ways to write one number may count as different.</summary>
    /// <param name="other">Any.</param>
    public bool Equals(RealSet? other) => other is not null && _cuts.AsSpan().SequenceEqual(other._cuts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RealSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _cuts.Aggregate(_cuts.Length, (hash, cut) => HashCode.Combine(hash, cut));

    internal static RealSet Interval(Expr lower, Expr upper, bool holdsLower, bool holdsUpper, IConstantOrder order)
    {
        var (from, to) = (Ends.InfiniteSign(Checked(lower)), Ends.InfiniteSign(Checked(upper)));
        if (from > 0 || to < 0)
        {
            return new RealSet([], order);
        }

        var (begin, end) = (new Cut(lower, from < 0 || !holdsLower), new Cut(upper, to == 0 && holdsUpper));
        return from < 0 || to > 0 || Cut.Compare(begin, end, order) < 0 ? new RealSet([begin, end], order) : new RealSet([], order);
    }

    internal static RealSet Of(IReadOnlyList<Expr> values, IConstantOrder order)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Count switch
        {
            0 => new RealSet([], order),
            1 when Ends.InfiniteSign(Checked(values[0])) == 0 => new RealSet([new Cut(values[0], false), new Cut(values[0], true)], order),
            1 => throw new ArgumentException("infinity is no element of a set of real numbers", nameof(values)),
            var count => Of([.. values.Take(count / 2)], order).Union(Of([.. values.Skip(count / 2)], order)),
        };
    }

    private static Expr Checked(Expr value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsEnd(value) ? value : throw new ArgumentException($"{value} is no real constant", nameof(value));
    }

    private Truth Between(Expr value, Cut begin, Cut end)
    {
        var (left, right) = (_order.Compare(value, begin.Value), _order.Compare(value, end.Value));
        return left < 0 || (left == 0 && begin.IsAfter) || right > 0 || (right == 0 && !end.IsAfter) ? Truth.False
            : left is null || right is null ? Truth.Unknown
            : Truth.True;
    }
}
