using System.Collections;

namespace AngouriMath;

public abstract partial class Entity
{
    public abstract partial class Set
    {
        /// <summary>In which order the elements of a set stand.</summary>
        internal enum Ordering
        {
            /// <summary>As they were given.</summary>
            AsGiven,

            /// <summary>Real numbers ascending, before all others.</summary>
            Ascending,
        }

        /// <summary>Finitely many elements, in the order given; none is there twice.</summary>
        public sealed class FiniteSet : Set, IReadOnlyCollection<Entity>
        {
            /// <summary>The set of some elements.</summary>
            public FiniteSet(params Entity[] elements)
                : this((IEnumerable<Entity>)elements)
            {
            }

            /// <summary>The set of some elements.</summary>
            public FiniteSet(IEnumerable<Entity> elements)
                : this([.. elements.Select(element => element.Tree)], Ordering.AsGiven)
            {
            }

            internal FiniteSet(IReadOnlyList<Expr> elements, Ordering ordering)
                : this(Arranged(elements, ordering))
            {
            }

            private FiniteSet(Expr[] elements)
                : base(Expr.FiniteSet(elements)) => Trees = elements;

            internal Expr[] Trees { get; }

            /// <summary>The elements.</summary>
            public IEnumerable<Entity> Elements => Trees.Select(Of);

            /// <inheritdoc/>
            public int Count => Trees.Length;

            /// <inheritdoc/>
            public override bool IsSetFinite => true;

            /// <inheritdoc/>
            public override IReadOnlyList<Entity> DirectChildren => [.. Elements];

            /// <inheritdoc/>
            public override Entity InnerSimplified => this;

            /// <inheritdoc/>
            public override Entity Evaled => Apply(element => element.Evaled);

            /// <summary>The set of what a function makes of the elements.</summary>
            public FiniteSet Apply(Func<Entity, Entity> function) => new(Elements.Select(function));

            /// <inheritdoc/>
            public override Entity Substitute(Entity what, Entity by) => Apply(element => element.Substitute(what, by));

            /// <inheritdoc/>
            public override bool TryContains(Entity entity, out bool contains)
            {
                var truths = Trees.Select(element => element.Equals(entity.Tree) ? Truth.True : Truths.Decide(Expr.Equation(element, entity.Tree))).ToList();
                contains = truths.Contains(Truth.True);
                return contains || !truths.Contains(Truth.Unknown);
            }

            /// <inheritdoc/>
            public override string Stringize() => Count == 0 ? "{ }" : $"{{ {string.Join(", ", Elements)} }}";

            /// <inheritdoc/>
            public override string Latexise() => Count == 0 ? @"\emptyset" : $@"\left\{{{string.Join(", ", Elements.Select(element => element.Latexise()))}\right\}}";

            /// <inheritdoc/>
            public IEnumerator<Entity> GetEnumerator() => Elements.GetEnumerator();

            /// <inheritdoc/>
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            internal FiniteSet Where(Set other, bool belongs) => new([.. Trees.Where(element => other.Contains(Of(element)) == belongs)], Ordering.AsGiven);

            private static Expr[] Arranged(IReadOnlyList<Expr> elements, Ordering ordering)
            {
                var distinct = new List<Expr>();
                foreach (var element in elements)
                {
                    if (!distinct.Exists(other => other.Equals(element) || (other.IsConstant && element.IsConstant && Equality.Decide(other, element).Truth == Truth.True)))
                    {
                        distinct.Add(element);
                    }
                }

                if (ordering == Ordering.Ascending)
                {
                    var real = distinct.Where(element => element.IsConstant && Order.Compare(element, 0) is not null).ToList();
                    distinct = [.. real.Order(Comparer<Expr>.Create((left, right) => Order.Compare(left, right) ?? Expr.Compare(left, right))), .. distinct.Except(real)];
                }

                return [.. distinct];
            }
        }
    }
}
