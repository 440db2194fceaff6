namespace AngouriMath;

public abstract partial class Entity
{
    public abstract partial class Set
    {
        /// <summary>A set that has a name: RR, ZZ …</summary>
        public sealed class SpecialSet : Set
        {
            internal SpecialSet(NamedSetExpr tree)
                : base(tree)
            {
            }

            /// <summary>The set of all values of a kind.</summary>
            public static SpecialSet Create(Domain domain) => new((NamedSetExpr)Expr.Named(domain switch
            {
                Domain.Integer => NamedSet.Integers,
                Domain.Rational => NamedSet.Rationals,
                Domain.Real => NamedSet.Reals,
                Domain.Complex => NamedSet.Complexes,
                _ => throw new ArgumentOutOfRangeException(nameof(domain), "only kinds of numbers have a set"),
            }));

            /// <inheritdoc/>
            public override bool IsSetFinite => false;

            /// <inheritdoc/>
            public override bool TryContains(Entity entity, out bool contains)
            {
                contains = false;
                if (!Numerical.TryEvaluate(entity.Tree, out var number))
                {
                    return false;
                }

                var set = ((NamedSetExpr)Tree).Set;
                contains = set switch
                {
                    NamedSet.Naturals => number is Number.Integer && !((Number.Real)number).IsNegative,
                    NamedSet.Integers => number is Number.Integer,
                    NamedSet.Rationals => number is Number.Rational,
                    NamedSet.Reals => number is Number.Real { IsFinite: true },
                    _ => number.IsFinite,
                };

                // That no rational number was found for a real one is no proof that it is irrational.
                return contains || number.IsExact || set is NamedSet.Reals or NamedSet.Complexes;
            }
        }
    }
}
