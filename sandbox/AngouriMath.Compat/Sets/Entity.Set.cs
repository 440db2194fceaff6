using System.Diagnostics.CodeAnalysis;

namespace AngouriMath;

public abstract partial class Entity
{
    /// <summary>A set.</summary>
    public abstract partial class Set : Entity
    {
        private protected Set(Expr tree)
            : base(tree)
        {
        }

        /// <summary>The set without elements.</summary>
        public static FiniteSet Empty { get; } = new();

        /// <summary>Whether it has finitely many elements.</summary>
        public abstract bool IsSetFinite { get; }

        /// <summary>Whether it has no elements.</summary>
        public bool IsSetEmpty => this is FiniteSet { Count: 0 };

        /// <summary>Whether an element belongs to it, if that is decided.</summary>
        public abstract bool TryContains(Entity entity, out bool contains);

        /// <summary>Whether an element belongs to it.</summary>
        /// <exception cref="ElementInSetAmbiguousException">It is not decided.</exception>
        public bool Contains(Entity entity) => TryContains(entity, out var contains) ? contains
            : throw new ElementInSetAmbiguousException($"whether {entity} belongs to {this} is not decided");

        /// <summary>What belongs to this or the other.</summary>
        public Set Unite(Entity other) => Combine(SetOperation.Union, this, other);

        /// <summary>What belongs to both.</summary>
        public Set Intersect(Entity other) => Combine(SetOperation.Intersection, this, other);

        /// <summary>What belongs to this and not to the other.</summary>
        public Set SetSubtract(Entity other) => Combine(SetOperation.Difference, this, other);

        /// <summary>The set of an expression that is one.</summary>
        internal static Set From(Expr tree) => (Set)Of(tree);

        /// <summary>A set of real numbers.</summary>
        internal static Set From(RealSet set) => set.IsEmpty ? Empty : set.IsFinite ? new FiniteSet(set.Points, Ordering.AsGiven) : From(set.ToExpr());

        private static Set Combine(SetOperation operation, Entity left, Entity right)
        {
            if (left is FiniteSet finite && (operation == SetOperation.Union ? right is FiniteSet : right is Set))
            {
                return operation switch
                {
                    SetOperation.Union => new FiniteSet([.. finite.Trees, .. ((FiniteSet)right).Trees], Ordering.AsGiven),
                    SetOperation.Intersection => finite.Where((Set)right, true),
                    _ => finite.Where((Set)right, false),
                };
            }

            if (operation == SetOperation.Intersection && right is FiniteSet few && left is Set many)
            {
                return few.Where(many, true);
            }

            return TryReal(left, out var first) && TryReal(right, out var second)
                ? From(operation switch
                {
                    SetOperation.Union => first.Union(second),
                    SetOperation.Intersection => first.Intersect(second),
                    _ => first.Except(second),
                })
                : From(Expr.SetOperationOf(operation, [left.Tree, right.Tree]));
        }

        private protected static bool TryReal(Entity set, [NotNullWhen(true)] out RealSet? found)
        {
            found = null;
            return set is not SpecialSet { Tree: NamedSetExpr { Set: not (NamedSet.Reals or NamedSet.Empty) } } && RealSet.TryFrom(set.Tree, out found);
        }
    }
}
