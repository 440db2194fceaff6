using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// A mathematical expression: immutable, in canonical form from the moment it is made, and compared by content. Equal trees are equal
/// expressions; the reverse needs a proof. Safe for use by many threads.
/// </summary>
public abstract partial class Expr : IEquatable<Expr>
{
    private int _hash;
    private Possible _possible;

    private protected Expr(Expr[] operands)
    {
        Parts = operands;
        var (depth, size) = (0, 1L);
        foreach (var operand in operands)
        {
            depth = Math.Max(depth, operand.Depth);
            size = Math.Min(size + operand.Size, long.MaxValue / 2);
            MentionsSymbols |= operand.MentionsSymbols;
            HoldsInfinity |= operand.HoldsInfinity && (this is SumExpr or ProductExpr or PowerExpr);

            // Made now, so that no hash is ever made by a deep recursion.
            _ = operand.GetHashCode();
        }

        Depth = depth + 1;
        Size = size;
    }

    /// <summary>The parts it is built of, in canonical order; empty for numbers, symbols and constants.</summary>
    public IReadOnlyList<Expr> Operands => Parts;

    /// <summary>The operands, for loops that must be fast. Never written to.</summary>
    internal Expr[] Parts { get; }

    /// <summary>Levels of nesting; 1 for a number.</summary>
    public int Depth { get; }

    /// <summary>Nodes of the tree, shared ones counted each time.</summary>
    public long Size { get; }

    /// <summary>Whether a symbol occurs in it, bound or free.</summary>
    internal bool MentionsSymbols { get; private protected init; }

    /// <summary>
    /// Whether an infinity or <see cref="Undefined"/> is reached through sums, products and powers alone, so that the laws of arithmetic may
    /// fail for it.
    /// </summary>
    internal bool HoldsInfinity { get; private protected init; }

    /// <summary>What values it can have.</summary>
    internal Possible Possible
    {
        get
        {
            if (_possible == Possible.None)
            {
                _possible = Possibilities.Of(this);
            }

            return _possible;
        }
    }

    /// <summary>The same kind of expression over other parts, made canonical.</summary>
    /// <param name="operands">As many as <see cref="Operands"/>.</param>
    public abstract Expr WithOperands(IReadOnlyList<Expr> operands);

    /// <summary>A number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Expr(int value) => NumberExpr.Of(value);

    /// <summary>A number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Expr(long value) => NumberExpr.Of(value);

    /// <summary>A number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Expr(BigInteger value) => NumberExpr.Of(value);

    /// <summary>A number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Expr(Rational value) => NumberExpr.Of(value);

    /// <summary>Orders expressions as canonical form does: total, the same in every process; not by value.</summary>
    public static int Compare(Expr left, Expr right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return CanonicalOrder.Compare(left, right);
    }

    /// <inheritdoc/>
    public bool Equals(Expr? other) => ReferenceEquals(this, other) || (other is not null && TreeEquality.AreEqual(this, other));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Expr);

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        if (_hash == 0)
        {
            var hash = MakeHash();
            _hash = hash == 0 ? 1 : hash;
        }

        return _hash;
    }

    /// <summary>Compares what is not in the operands. The other is of the same type.</summary>
    internal virtual bool SameHead(Expr other) => true;

    /// <summary>Hash of type, operands and whatever <see cref="SameHead"/> looks at. The same in every process.</summary>
    private protected abstract int MakeHash();
}
