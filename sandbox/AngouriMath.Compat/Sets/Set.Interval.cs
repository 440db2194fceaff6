namespace AngouriMath;

public abstract partial class Entity
{
    public abstract partial class Set
    {
        /// <summary>All real numbers between two.</summary>
        public sealed class Interval : Set
        {
            /// <summary>An interval.</summary>
            public Interval(Entity left, bool leftClosed, Entity right, bool rightClosed)
                : this(left.Tree, leftClosed, right.Tree, rightClosed)
            {
            }

            internal Interval(IntervalExpr tree)
                : base(tree) => (Left, Right, LeftClosed, RightClosed) = (Of(tree.Lower), Of(tree.Upper), tree.HoldsLower, tree.HoldsUpper);

            private Interval(Expr left, bool leftClosed, Expr right, bool rightClosed)
                : base(Expr.Interval(left, right, leftClosed, rightClosed)) => (Left, LeftClosed, Right, RightClosed) = (Of(left), leftClosed, Of(right), rightClosed);

            /// <summary>The left end.</summary>
            public Entity Left { get; }

            /// <summary>Whether the left end belongs to it.</summary>
            public bool LeftClosed { get; }

            /// <summary>The right end.</summary>
            public Entity Right { get; }

            /// <summary>Whether the right end belongs to it.</summary>
            public bool RightClosed { get; }

            /// <inheritdoc/>
            public override bool IsSetFinite => false;

            /// <inheritdoc/>
            public override bool TryContains(Entity entity, out bool contains)
            {
                var truth = Truths.Decide(Expr.And(
                    Expr.Relate(LeftClosed ? RelationKind.LessOrEqual : RelationKind.Less, Left.Tree, entity.Tree),
                    Expr.Relate(RightClosed ? RelationKind.LessOrEqual : RelationKind.Less, entity.Tree, Right.Tree)));
                contains = truth == Truth.True;
                return truth != Truth.Unknown;
            }

            /// <inheritdoc/>
            public override string Stringize() => $"{(LeftClosed ? '[' : '(')}{Left}; {Right}{(RightClosed ? ']' : ')')}";
        }
    }
}
