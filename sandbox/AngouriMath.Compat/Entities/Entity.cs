using AngouriMath.Texts;

namespace AngouriMath;

/// <summary>
/// A number, expression, statement, set or matrix: immutable, exact, and compared by content. It is in canonical form from the moment it is
/// made, so <c>x + x</c> is <c>2 * x</c> without a call of <see cref="Simplify()"/>.
/// </summary>
public abstract partial class Entity : IEquatable<Entity>, ILatexiseable
{
    private protected Entity(Expr tree) => Tree = tree;

    /// <summary>The expression behind it.</summary>
    internal Expr Tree { get; }

    /// <summary>The same as an expression of ToolReasoner.Symbolics.</summary>
    public Expr ToExpr() => Tree;

    /// <summary>As infix text.</summary>
    public virtual string Stringize() => new AngouriWriter().WriteAll(Tree);

    /// <inheritdoc/>
    public sealed override string ToString() => Stringize();

    /// <summary>As LaTeX.</summary>
    public virtual string Latexise() => Tree.ToLatex();

    /// <inheritdoc/>
    public bool Equals(Entity? other) => other is not null && Tree.Equals(other.Tree);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Tree.GetHashCode();

    /// <summary>Whether both are the same expression; equality of values is <see cref="EqualTo"/> and <see cref="EvalBoolean"/>.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different expressions.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);
}
