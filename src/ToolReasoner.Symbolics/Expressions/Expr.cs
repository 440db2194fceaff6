using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// A mathematical expression: immutable, in canonical form from the moment it is made, and compared by content. Equal trees are equal
/// expressions; the reverse needs a proof. Safe for use by many threads.
/// </summary>
public abstract partial class Expr : IEquatable<Expr>
{
    private int _hash;

    private protected Expr(IReadOnlyList<Expr> operands)
    {
        Operands = operands;
        var (depth, size) = (0, 1L);
        for (var i = 0; i < operands.Count; i++)
        {
            depth = Math.Max(depth, operands[i].Depth);
            size = Math.Min(size + operands[i].Size, long.MaxValue / 2);
        }

        Depth = depth + 1;
        Size = size;
    }

    /// <summary>The parts it is built of, in canonical order; empty for numbers, symbols and constants.</summary>
    public IReadOnlyList<Expr> Operands { get; }

    /// <summary>Levels of nesting; 1 for a number.</summary>
    public int Depth { get; }

    /// <summary>Nodes of the tree, shared ones counted each time.</summary>
    public long Size { get; }

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

    /// <inheritdoc/>
    public bool Equals(Expr? other) =>
        ReferenceEquals(this, other) || (other is not null && GetType() == other.GetType() && GetHashCode() == other.GetHashCode() && SameAs(other));

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

    /// <summary>Compares what is not in the operands, and the operands. The other is of the same type.</summary>
    private protected virtual bool SameAs(Expr other)
    {
        if (Operands.Count != other.Operands.Count)
        {
            return false;
        }

        for (var i = 0; i < Operands.Count; i++)
        {
            if (!Operands[i].Equals(other.Operands[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Hash of type, operands and whatever <see cref="SameAs"/> looks at. The same in every process.</summary>
    private protected abstract int MakeHash();
}
