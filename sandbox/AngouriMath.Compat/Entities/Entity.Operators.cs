namespace AngouriMath;

public abstract partial class Entity
{
    /// <summary>Sum.</summary>
    public static Entity operator +(Entity left, Entity right) => Matrix.IsAny(left, right) ? Matrix.Add(left, right) : Of(left.Tree + right.Tree);

    /// <summary>Difference.</summary>
    public static Entity operator -(Entity left, Entity right) => left + -right;

    /// <summary>Product.</summary>
    public static Entity operator *(Entity left, Entity right) => Matrix.IsAny(left, right) ? Matrix.Multiply(left, right) : Of(left.Tree * right.Tree);

    /// <summary>Quotient.</summary>
    public static Entity operator /(Entity left, Entity right) => Matrix.IsAny(left, right) ? left * Of(1 / right.Tree) : Of(left.Tree / right.Tree);

    /// <summary>Remainder, with the sign of the divisor.</summary>
    public static Entity operator %(Entity left, Entity right) => Of(Expr.Apply(Function.Mod, left.Tree, right.Tree));

    /// <summary>Itself.</summary>
    public static Entity operator +(Entity value) => value;

    /// <summary>Negation.</summary>
    public static Entity operator -(Entity value) => -1 * value;

    /// <summary>The statement that left is less.</summary>
    public static Entity operator <(Entity left, Entity right) => Of(Expr.Relate(RelationKind.Less, left.Tree, right.Tree));

    /// <summary>The statement that left is more.</summary>
    public static Entity operator >(Entity left, Entity right) => Of(Expr.Relate(RelationKind.Greater, left.Tree, right.Tree));

    /// <summary>The statement that left is less or equal.</summary>
    public static Entity operator <=(Entity left, Entity right) => Of(Expr.Relate(RelationKind.LessOrEqual, left.Tree, right.Tree));

    /// <summary>The statement that left is more or equal.</summary>
    public static Entity operator >=(Entity left, Entity right) => Of(Expr.Relate(RelationKind.GreaterOrEqual, left.Tree, right.Tree));

    /// <summary>Both hold.</summary>
    public static Entity operator &(Entity left, Entity right) => Of(Expr.And(left.Tree, right.Tree));

    /// <summary>One or both hold.</summary>
    public static Entity operator |(Entity left, Entity right) => Of(Expr.Or(left.Tree, right.Tree));

    /// <summary>It does not hold.</summary>
    public static Entity operator !(Entity value) => Of(Expr.Not(value.Tree));

    /// <summary>One of two statements holds; of two numbers, the power, which is what is meant by <c>x ^ 2</c>.</summary>
    public static Entity operator ^(Entity left, Entity right) => left is Statement ? (left & !right) | (!left & right) : left.Pow(right);

    /// <summary>The statement that both are equal.</summary>
    public Entity EqualTo(Entity other) => Of(Expr.Equation(Tree, other.Tree));

    /// <summary>The statement that both are equal.</summary>
    public Entity Equalizes(Entity other) => EqualTo(other);

    /// <summary>The statement that the other follows.</summary>
    public Entity Implies(Entity conclusion) => !this | conclusion;

    /// <summary>A power.</summary>
    public Entity Pow(Entity exponent) => this is Matrix matrix ? matrix.Pow((int)exponent) : Of(Expr.Pow(Tree, exponent.Tree));

    /// <summary>Remainder, with the sign of the divisor.</summary>
    public Entity Mod(Entity divisor) => this % divisor;

    /// <summary>The statement that it belongs to a set.</summary>
    /// <exception cref="ElementInSetAmbiguousException">It is not decided.</exception>
    public Entity In(Entity set) => set is Set known ? known.Contains(this) : throw new ElementInSetAmbiguousException($"{set} is no set");
}
