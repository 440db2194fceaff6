namespace ToolReasoner.Symbolics;

/// <summary>An order of monomials that agrees with multiplication. Variable 0 is the largest in all of them.</summary>
public sealed class MonomialOrder : IComparer<Monomial>
{
    private readonly Func<Monomial, Monomial, int> _compare;

    private MonomialOrder(string name, Func<Monomial, Monomial, int> compare)
    {
        Name = name;
        _compare = compare;
    }

    /// <summary>By the exponent of variable 0, then of variable 1, and so on.</summary>
    public static MonomialOrder Lexicographic { get; } = new("lex", Lex);

    /// <summary>By total degree, then lexicographic.</summary>
    public static MonomialOrder GradedLexicographic { get; } = new("grlex", (left, right) =>
        left.TotalDegree.CompareTo(right.TotalDegree) is var byDegree && byDegree != 0 ? byDegree : Lex(left, right));

    /// <summary>By total degree, then against the exponent of the last variable, then of the one before, and so on.</summary>
    public static MonomialOrder GradedReverseLexicographic { get; } = new("grevlex", (left, right) => GradedReverse(left, right, 0, int.MaxValue));

    /// <summary>As programs name it: lex, grlex, grevlex, elim.</summary>
    public string Name { get; }

    /// <summary>The order that eliminates the first variables: graded reverse lexicographic in these, then in the others.</summary>
    /// <param name="count">How many are eliminated: 1 or more.</param>
    public static MonomialOrder Elimination(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new("elim", (left, right) =>
            GradedReverse(left, right, 0, count) is var first && first != 0 ? first : GradedReverse(left, right, count, int.MaxValue));
    }

    /// <inheritdoc/>
    public int Compare(Monomial x, Monomial y) => _compare(x, y);

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static int Lex(Monomial left, Monomial right)
    {
        var a = left.Exponents;
        var b = right.Exponents;
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            if (a[i] != b[i])
            {
                return a[i] < b[i] ? -1 : 1;
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    // On variables from..to only.
    private static int GradedReverse(Monomial left, Monomial right, int from, int to)
    {
        var a = left.Exponents;
        var b = right.Exponents;
        var end = Math.Min(to, Math.Max(a.Length, b.Length));
        var (difference, last) = (0, 0);
        for (var i = from; i < end; i++)
        {
            var here = (i < a.Length ? a[i] : 0) - (i < b.Length ? b[i] : 0);
            difference += here;
            last = here != 0 ? here : last;
        }

        return difference != 0 ? Math.Sign(difference) : -Math.Sign(last);
    }
}
