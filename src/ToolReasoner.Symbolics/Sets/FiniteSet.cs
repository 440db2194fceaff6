namespace ToolReasoner.Symbolics;

/// <summary>
/// Finitely many values, which may be complex or depend on symbols. Immutable, in the order given; values that are provably the same are one.
/// Where equality of two values cannot be decided, an operation that needs it throws <see cref="GaveUpException"/>.
/// </summary>
public sealed class FiniteSet : IEquatable<FiniteSet>
{
    private readonly IConstantOrder _order;

    /// <summary>Makes the set of some values.</summary>
    /// <param name="elements">Any, in any order.</param>
    public FiniteSet(params IReadOnlyList<Expr> elements)
        : this(ConstantOrder.Default, elements)
    {
    }

    internal FiniteSet(IConstantOrder order, IReadOnlyList<Expr> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        _order = order;
        var distinct = new List<Expr>();
        foreach (var element in elements)
        {
            ArgumentNullException.ThrowIfNull(element);
            if (!distinct.Exists(other => Same(other, element) == Truth.True))
            {
                distinct.Add(element);
            }
        }

        Elements = distinct;
    }

    /// <summary>The values. Two that are equal without a proof of it may both be here.</summary>
    public IReadOnlyList<Expr> Elements { get; }

    /// <summary>Whether a value belongs to it.</summary>
    /// <param name="value">Any.</param>
    public Truth Contains(Expr value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var answers = Elements.Select(element => Same(element, value)).ToList();
        return answers.Contains(Truth.True) ? Truth.True : answers.Contains(Truth.Unknown) ? Truth.Unknown : Truth.False;
    }

    /// <summary>What belongs to this or the other.</summary>
    /// <param name="other">Any.</param>
    public FiniteSet Union(FiniteSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new FiniteSet(_order, [.. Elements, .. other.Elements]);
    }

    /// <summary>What belongs to both.</summary>
    /// <param name="other">Any.</param>
    public FiniteSet Intersect(FiniteSet other) => Keep(other, wanted: Truth.True);

    /// <summary>What belongs to this and not to the other.</summary>
    /// <param name="other">Any.</param>
    public FiniteSet Except(FiniteSet other) => Keep(other, wanted: Truth.False);

    /// <summary>As a node of the tree; ∅ without elements.</summary>
    public Expr ToExpr() => Expr.FiniteSet(Elements);

    /// <summary>As <c>{ 1, 2 }</c> or <c>∅</c>.</summary>
    public override string ToString() => Elements.Count == 0 ? "∅" : $"{{ {string.Join(", ", Elements)} }}";

    /// <summary>As LaTeX.</summary>
    public string ToLatex() =>
        Elements.Count == 0 ? @"\emptyset" : $@"\left\{{{string.Join(", ", Elements.Select(element => element.ToLatex()))}\right\}}";

    /// <summary>Same values, compared as trees, in any order.</summary>
    /// <param name="other">Any.</param>
    public bool Equals(FiniteSet? other) => other is not null && Elements.Count == other.Elements.Count && Elements.All(other.Elements.Contains);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FiniteSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Elements.Aggregate(0, (hash, element) => unchecked(hash + element.GetHashCode()));

    private FiniteSet Keep(FiniteSet other, Truth wanted)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new FiniteSet(_order, [.. Elements.Where(element => other.Contains(element) is var answer and not Truth.Unknown
            ? answer == wanted
            : throw new GaveUpException($"it is not decided whether {element} belongs to {other}"))]);
    }

    private Truth Same(Expr left, Expr right)
    {
        if (left.Equals(right))
        {
            return Truth.True;
        }

        if (left.IsConstant && right.IsConstant)
        {
            var difference = left - right;
            if (IsNotZero(difference) || IsNotZero(Expr.Re(difference)) || IsNotZero(Expr.Im(difference)))
            {
                return Truth.False;
            }
        }

        return _order.Compare(left, right) switch { null => Truth.Unknown, 0 => Truth.True, _ => Truth.False };
    }

    private static bool IsNotZero(Expr value) => (value.Possible & Possible.Zero) == 0;
}
