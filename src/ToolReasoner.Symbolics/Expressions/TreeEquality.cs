namespace ToolReasoner.Symbolics;

/// <summary>Equality by content.</summary>
internal static class TreeEquality
{
    // A tree whose parts are shared many times can be exponentially larger than its memory: from this size on, pairs seen are remembered.
    private const long Large = 2000;

    /// <summary>Whether two trees are equal.</summary>
    public static bool AreEqual(Expr left, Expr right) => AreEqual(left, right, left.Size > Large ? new HashSet<(Expr, Expr)>(SamePair.Instance) : null);

    private static bool AreEqual(Expr left, Expr right, HashSet<(Expr Left, Expr Right)>? seen)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        var (a, b) = (left.Parts, right.Parts);
        if (left.GetHashCode() != right.GetHashCode() || left.GetType() != right.GetType() || a.Length != b.Length || left.Size != right.Size || !left.SameHead(right))
        {
            return false;
        }

        if (a.Length == 0 || (seen is not null && !seen.Add((left, right))))
        {
            // A pair that is seen again was found equal, or the search has ended already.
            return true;
        }

        Nesting.Check();
        for (var i = 0; i < a.Length; i++)
        {
            if (!AreEqual(a[i], b[i], seen))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class SamePair : IEqualityComparer<(Expr Left, Expr Right)>
    {
        public static SamePair Instance { get; } = new();

        public bool Equals((Expr Left, Expr Right) x, (Expr Left, Expr Right) y) => ReferenceEquals(x.Left, y.Left) && ReferenceEquals(x.Right, y.Right);

        public int GetHashCode((Expr Left, Expr Right) obj) => Hashing.Join(obj.Left.GetHashCode(), obj.Right.GetHashCode());
    }
}
