namespace AngouriMath;

public abstract partial class Entity
{
    public abstract partial class Set
    {
        /// <summary>A union, intersection or difference that is no simpler set.</summary>
        public sealed class Combined : Set
        {
            internal Combined(SetOperationExpr tree)
                : base(tree)
            {
            }

            /// <inheritdoc/>
            public override bool IsSetFinite => false;

            /// <inheritdoc/>
            public override bool TryContains(Entity entity, out bool contains)
            {
                contains = false;
                var parts = new List<bool>();
                foreach (var part in DirectChildren)
                {
                    if (part is not Set set || !set.TryContains(entity, out var belongs))
                    {
                        return false;
                    }

                    parts.Add(belongs);
                }

                contains = ((SetOperationExpr)Tree).Operation switch
                {
                    SetOperation.Union => parts.Contains(true),
                    SetOperation.Intersection => !parts.Contains(false),
                    _ => parts[0] && !parts.Skip(1).Contains(true),
                };
                return true;
            }
        }
    }
}
