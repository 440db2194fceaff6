namespace ToolReasoner.Symbolics;

/// <content>Lambert's W.</content>
public sealed partial class Ball
{
    /// <summary>The principal branch of Lambert's W: the w ≥ −1 with w·e^w = x; indeterminate unless every point is certainly −1/e or more.</summary>
    /// <param name="x">−1/e or more.</param>
    /// <param name="precision">Bits; more than 131,072 give no more than that.</param>
    public static Ball LambertW(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        precision = Math.Min(precision, MostSpecialBits);
        if (!x.IsFinite || x.IsZero)
        {
            return x;
        }

        if (!x.IsExact)
        {
            return Monotone(x, precision, LambertW);
        }

        if (x.Midpoint.Top < -precision - 8L)
        {
            // w = x − x² + …, off by less than 2x² for |x| ≤ 1/8.
            var size = x.Above();
            return x.Round(precision).Widen((size * size).Scale(1));
        }

        // Near the branch point, half of the digits of e·x + 1 are lost.
        var working = precision + 24;
        if (x.Midpoint.Sign < 0)
        {
            var offset = Add(Multiply(x, E(2 * working), 2 * working), One, 2 * working);
            if (offset.Sign is not 1)
            {
                return Indeterminate;
            }

            working += (int)Math.Clamp(-offset.Midpoint.Top, 0, working);
            if (offset.Midpoint.Top < -2L * precision)
            {
                // −1 ≤ w ≤ −1 + √(2(e·x + 1))
                return Union(-One, Add(-One, SquareRoot(offset.Scale(1), precision), precision), precision);
            }
        }

        return Enclosed(x, Approximate(x, working), working).Round(precision);
    }

    // Newton's steps on w·e^w − x, each at the precision that it can reach.
    private static Ball Approximate(Ball x, int precision)
    {
        var w = Of(Start(x));
        var steps = new Stack<int>();
        for (var bits = precision + 8; bits > 40; bits = (bits / 2) + 8)
        {
            steps.Push(bits);
            if (bits < 60)
            {
                break;
            }
        }

        for (var more = 3; more > 0; more--)
        {
            steps.Push(60);
        }

        foreach (var bits in steps)
        {
            var power = Exp(w, bits);
            var error = Subtract(w, Divide(x, power, bits), bits);
            w = Of(Subtract(w, Divide(error, Add(w, One, bits), bits), bits).Midpoint);
        }

        return w;
    }

    private static double Start(Ball x)
    {
        if (x.Midpoint.Top > 900)
        {
            var log = Log(x, 53).ToDouble();
            return log - Math.Log(log);
        }

        var y = x.ToDouble();
        var w = y > 2 ? Math.Log(y) - Math.Log(Math.Log(y) + 0.1)
            : y < -0.25 ? -1 + Math.Sqrt(Math.Max(0, 2 * ((Math.E * y) + 1)))
            : y / (1 + Math.Max(y, -0.5));
        w = Math.Max(w, -1 + 1e-12);
        for (var i = 0; i < 20; i++)
        {
            var error = w - (y * Math.Exp(-w));
            var next = Math.Max(w - (error / (w + 1)), -1 + ((w + 1) / 4));
            if (Math.Abs(next - w) < 1e-15 * Math.Abs(w))
            {
                break;
            }

            w = next;
        }

        return w;
    }

    // w·e^w rises for w > −1. With residual r at w and slope s at w − 2|r|/s₀, the root is within |r|/s of w if that is no farther off.
    private static Ball Enclosed(Ball x, Ball w, int precision)
    {
        var power = Exp(w, precision);
        var residual = Subtract(Multiply(w, power, precision), x, precision).Above();
        var slope = Multiply(Add(w, One, precision), power, 30);
        if (slope.Sign is not 1)
        {
            return Indeterminate;
        }

        var reach = (residual / slope.Below()).Scale(1);
        var around = w.Widen(reach);
        var least = Multiply(Add(around, One, precision), Exp(around, 40), 40);
        return least.Sign is 1 && residual / least.Below() <= reach ? w.Widen(residual / least.Below()) : Indeterminate;
    }
}
