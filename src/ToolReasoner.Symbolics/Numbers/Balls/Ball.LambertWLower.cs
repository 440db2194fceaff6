namespace ToolReasoner.Symbolics;

/// <content>Lambert's W on its lower branch.</content>
public sealed partial class Ball
{
    private const int MostLambertSteps = 60;

    /// <summary>The lower branch of Lambert's W: the w ≤ −1 with w·e^w = x; indeterminate unless every point certainly lies above −1/e and below 0.</summary>
    /// <param name="x">Above −1/e and below 0.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball LambertWLower(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        if (!x.IsFinite || x.Sign is not -1)
        {
            return Indeterminate;
        }

        // With t = −w: t − ln t = 1 + u for u = −1 − ln(−x). Near the branch point half of the digits of u are lost.
        var working = (2 * precision) + 24;
        var u = -Add(Log(-x, working), One, working);
        if (u.Sign is not 1)
        {
            return Indeterminate;
        }

        // 1 + √(2u) + 2u/3 < t < 1 + √(2u) + u (Chatzigeorgiou, Bounds on the Lambert function, 2013), and from there by Newton's steps on intervals.
        var root = Add(SquareRoot(u.Scale(1), working), One, working);
        var (low, high) = (Add(root, Divide(u.Scale(1), Of(3), working), working), Add(root, u, working));
        var t = Between(low.Lower(working), high.Upper(working), working);
        for (var step = 0; step < MostLambertSteps && t.AccuracyBits < precision + 8; step++)
        {
            var middle = Of(t.Midpoint);
            var residual = Subtract(Subtract(middle, Log(middle, working), working), Add(u, One, working), working);
            var slope = Subtract(One, Reciprocal(t, working), working);
            var next = slope.Sign is 1 ? Subtract(middle, Divide(residual, slope, working), working) : t;
            if (!next.IsFinite || next.Radius >= t.Radius)
            {
                break;
            }

            t = next;
        }

        return (-t).Round(precision);
    }
}
