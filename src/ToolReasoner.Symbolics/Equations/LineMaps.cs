namespace ToolReasoner.Symbolics;

/// <summary>Images of sets of real numbers under monotone functions.</summary>
internal static class LineMaps
{
    /// <summary>All values moved.</summary>
    public static RealSet Shift(RealSet set, Expr by) =>
        by.Equals(0) ? set : Map(set, value => (value + by).Expand(), true, Ends.MinusInfinity, Expr.Infinity);

    /// <summary>All values times a constant and moved.</summary>
    /// <param name="set">Any.</param>
    /// <param name="factor">Not 0.</param>
    /// <param name="sign">The sign of the factor.</param>
    /// <param name="shift">What is added.</param>
    public static RealSet Affine(RealSet set, Expr factor, int sign, Expr shift) => Map(
        set, value => ((value * factor) + shift).Expand(), sign > 0, sign > 0 ? Ends.MinusInfinity : Expr.Infinity, sign > 0 ? Expr.Infinity : Ends.MinusInfinity);

    /// <summary>The image under a monotone continuous function.</summary>
    /// <param name="set">In its domain.</param>
    /// <param name="map">Its value at a real constant.</param>
    /// <param name="isIncreasing">Whether it increases.</param>
    /// <param name="atMinus">Its limit at −∞.</param>
    /// <param name="atPlus">Its limit at +∞.</param>
    public static RealSet Map(RealSet set, Func<Expr, Expr> map, bool isIncreasing, Expr atMinus, Expr atPlus)
    {
        var image = RealSet.Empty;
        foreach (var piece in set.Pieces)
        {
            if (piece.IsPoint)
            {
                image = image.Union(RealSet.Of(map(piece.Lower)));
                continue;
            }

            var (lower, upper) = (End(piece.Lower), End(piece.Upper));
            image = image.Union(isIncreasing
                ? RealSet.Interval(lower, upper, piece.HoldsLower, piece.HoldsUpper)
                : RealSet.Interval(upper, lower, piece.HoldsUpper, piece.HoldsLower));
        }

        return image;

        Expr End(Expr value) => Ends.InfiniteSign(value) switch { < 0 => atMinus, > 0 => atPlus, _ => map(value) };
    }
}
