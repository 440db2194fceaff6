using System.Runtime.CompilerServices;

namespace ToolReasoner.Symbolics;

/// <summary>The algebraic number of a root object. Isolating roots is dear: what was isolated is kept as long as the object lives.</summary>
internal static class RootValues
{
    private static readonly ConditionalWeakTable<RootOfExpr, AlgebraicNumber> s_known = [];

    /// <summary>The number.</summary>
    public static AlgebraicNumber Of(RootOfExpr root, Budget budget)
    {
        if (!s_known.TryGetValue(root, out var number))
        {
            number = AlgebraicNumber.RootsOf(new IntegerPolynomial(root.Coefficients.AsSpan()), budget)[root.Index];
            s_known.AddOrUpdate(root, number);
        }

        return number;
    }
}
