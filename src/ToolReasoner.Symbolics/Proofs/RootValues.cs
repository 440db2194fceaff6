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

    /// <summary>A ball around it with a radius of about 2^-precision, or less.</summary>
    public static ComplexBall Ball(RootOfExpr root, int precision, Budget budget)
    {
        var box = Of(root, budget).Box(precision + 2, budget);
        return new ComplexBall(Around(box.Real, precision), Around(box.Imaginary, precision));
    }

    private static Ball Around(RationalInterval interval, int precision)
    {
        var (low, high) = (Symbolics.Ball.Of(interval.Low, precision + 16), Symbolics.Ball.Of(interval.High, precision + 16));
        return interval.Low == interval.High ? low : Symbolics.Ball.Union(low, high, precision + 16);
    }
}
