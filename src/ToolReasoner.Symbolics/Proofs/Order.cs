using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Order of real constants: signs, comparisons, whole parts. Every answer is proved; what is not decided is null or unknown.</summary>
public static class Order
{
    private const int FirstBits = 64;
    private const int LastBits = 1 << 15;

    /// <summary>-1, 0 or 1; null when not decided, or when the constant is not real. Infinities have a sign.</summary>
    /// <param name="constant">Without free symbols.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static int? Sign(Expr constant, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(constant);
        if (constant is NumberExpr number)
        {
            return number.Value.Sign;
        }

        if (Infinities.IsDirected(constant, out var direction))
        {
            return direction;
        }

        if (!constant.IsConstant || constant.HoldsInfinity)
        {
            return null;
        }

        switch (constant.Possible)
        {
            case Possible.Positive:
                return 1;
            case Possible.Negative:
                return -1;
            case Possible.Zero:
                return 0;
        }

        try
        {
            return SignByBalls(constant, Budget.OrDefault(budget));
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    /// <summary>Below 0, 0 or above 0 as left is less, equal or more; null when not decided.</summary>
    /// <param name="left">A real constant or ±∞.</param>
    /// <param name="right">A real constant or ±∞.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static int? Compare(Expr left, Expr right, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Equals(right))
        {
            return 0;
        }

        if (left is NumberExpr a && right is NumberExpr b)
        {
            return a.Value.CompareTo(b.Value);
        }

        var (leftInfinite, rightInfinite) = (Infinities.IsDirected(left, out var leftSign), Infinities.IsDirected(right, out var rightSign));
        if (leftInfinite || rightInfinite)
        {
            return (leftInfinite || IsReal(left, budget) == Truth.True) && (rightInfinite || IsReal(right, budget) == Truth.True)
                ? (leftInfinite ? leftSign : 0).CompareTo(rightInfinite ? rightSign : 0)
                : null;
        }

        return Sign(left - right, budget);
    }

    /// <summary>Whether left &lt; right.</summary>
    /// <param name="left">A real constant or ±∞.</param>
    /// <param name="right">A real constant or ±∞.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Truth Less(Expr left, Expr right, Budget? budget = null) =>
        Compare(left, right, budget) is { } order ? order < 0 ? Truth.True : Truth.False : Truth.Unknown;

    /// <summary>The smallest of constants; null when not decided.</summary>
    /// <param name="constants">One or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Expr? Min(IEnumerable<Expr> constants, Budget? budget = null) => Extreme(constants, -1, Budget.OrDefault(budget));

    /// <summary>The largest of constants; null when not decided.</summary>
    /// <param name="constants">One or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Expr? Max(IEnumerable<Expr> constants, Budget? budget = null) => Extreme(constants, 1, Budget.OrDefault(budget));

    /// <summary>Whether a constant is a real number.</summary>
    /// <param name="constant">Without free symbols.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Truth IsReal(Expr constant, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(constant);
        if (constant.HoldsInfinity)
        {
            return Truth.False;
        }

        if (constant.IsSurely(Possible.Real))
        {
            return Truth.True;
        }

        try
        {
            return IsRealByBalls(constant, Budget.OrDefault(budget));
        }
        catch (GaveUpException)
        {
            return Truth.Unknown;
        }
    }

    /// <summary>Whether a constant is a whole number.</summary>
    /// <param name="constant">Without free symbols.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Truth IsInteger(Expr constant, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        if (constant.IsInteger(out _))
        {
            return Truth.True;
        }

        if (IsReal(constant, budget) == Truth.False)
        {
            return Truth.False;
        }

        return Floor(constant, budget) is { } floor
            ? ZeroTest.Decide(constant - floor, budget).Truth
            : Truth.Unknown;
    }

    /// <summary>The rational number that a constant is proved to be.</summary>
    /// <param name="constant">Without free symbols.</param>
    /// <param name="value">0 if it is none, or if that is not decided.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static bool TryRational(Expr constant, out Rational value, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(constant);
        if (constant.IsNumber(out value))
        {
            return true;
        }

        value = Rational.Zero;
        if (!constant.IsConstant || constant.HoldsInfinity)
        {
            return false;
        }

        try
        {
            budget = Budget.OrDefault(budget);
            var ball = PointEvaluator.OfConstant(constant, 4 * FirstBits, budget);
            if (Simplest(ball.Real) is { } candidate && ball.Imaginary.ContainsZero && ZeroTest.IsZero(constant - candidate, budget))
            {
                value = candidate;
                return true;
            }
        }
        catch (GaveUpException)
        {
            // Not decided.
        }

        return false;
    }

    /// <summary>The largest integer that is not above a real constant; null when not decided.</summary>
    /// <param name="constant">Without free symbols.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static BigInteger? Floor(Expr constant, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(constant);
        if (constant.IsNumber(out var number))
        {
            return number.Floor();
        }

        try
        {
            budget = Budget.OrDefault(budget);
            return IsReal(constant, budget) == Truth.True ? FloorByBalls(constant, budget) : null;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    private static int? SignByBalls(Expr constant, Budget budget)
    {
        var isReal = constant.IsSurely(Possible.Real);
        for (var bits = FirstBits; bits <= LastBits; bits *= 2)
        {
            var ball = PointEvaluator.OfConstant(constant, bits, budget);
            if (ball.IsFinite && !ball.Imaginary.ContainsZero)
            {
                return null;
            }

            if (ball.Real.Sign is { } sign and not 0)
            {
                return isReal || ball.IsReal || IsReal(constant, budget) == Truth.True ? sign : null;
            }

            if (bits == 4 * FirstBits)
            {
                var zero = ZeroTest.Decide(constant, budget).Truth;
                if (zero != Truth.False)
                {
                    return zero == Truth.True ? 0 : null;
                }
            }
        }

        return null;
    }

    private static Truth IsRealByBalls(Expr constant, Budget budget)
    {
        for (var bits = FirstBits; bits <= 4 * FirstBits; bits *= 2)
        {
            var ball = PointEvaluator.OfConstant(constant, bits, budget);
            if (ball.IsFinite && (ball.IsReal || !ball.Imaginary.ContainsZero))
            {
                return ball.IsReal ? Truth.True : Truth.False;
            }
        }

        // Not on a branch cut, or the balls above would be wide: then the conjugate is that of the parts.
        return Conjugates.Of(constant, budget) is { } conjugate ? ZeroTest.Decide(constant - conjugate, budget).Truth : Truth.Unknown;
    }

    private static BigInteger? FloorByBalls(Expr constant, Budget budget)
    {
        for (var bits = FirstBits; bits <= LastBits; bits *= 2)
        {
            var ball = PointEvaluator.OfConstant(constant, bits, budget).Real;
            if (ball.TryFloor(out var floor))
            {
                return floor;
            }

            if (bits >= 4 * FirstBits && ball.TryGetInteger(out var near))
            {
                // Perhaps it is that integer.
                return Sign(constant - near, budget) is { } side ? side < 0 ? near - 1 : near : null;
            }
        }

        return null;
    }

    // The fraction of least denominator in a small ball, if it is much simpler than the ball is wide.
    private static Rational? Simplest(Ball ball)
    {
        if (!ball.IsFinite || ball.AccuracyBits < 32)
        {
            return ball.IsFinite && ball.Radius < Magnitude.PowerOfTwo(-64) && ball.ContainsZero ? Rational.Zero : null;
        }

        var (low, high) = (ball.Lower(512).ToRational(), ball.Upper(512).ToRational());
        var simplest = SimplestBetween(low, high);
        var bits = IntegerMath.Bits(simplest.Numerator) + IntegerMath.Bits(simplest.Denominator);
        return bits < ball.AccuracyBits * 3 / 4 ? simplest : null;
    }

    // By the continued fractions of both ends (Stern, Brocot).
    private static Rational SimplestBetween(Rational low, Rational high)
    {
        if (low.Sign <= 0 && high.Sign >= 0)
        {
            return Rational.Zero;
        }

        if (high.Sign < 0)
        {
            return -SimplestBetween(-high, -low);
        }

        var whole = low.Floor();
        if (low.IsInteger || high >= new Rational(whole + 1))
        {
            return low.IsInteger ? low : new Rational(whole + 1);
        }

        var part = new Rational(whole);
        return part + SimplestBetween((high - part).Reciprocal(), (low - part).Reciprocal()).Reciprocal();
    }

    private static Expr? Extreme(IEnumerable<Expr> constants, int direction, Budget budget)
    {
        ArgumentNullException.ThrowIfNull(constants);
        Expr? best = null;
        foreach (var constant in constants)
        {
            if (best is null)
            {
                best = constant;
            }
            else if (Compare(constant, best, budget) is { } order)
            {
                best = Math.Sign(order) == direction ? constant : best;
            }
            else
            {
                return null;
            }
        }

        return best ?? throw new ArgumentException("nothing has no smallest or largest", nameof(constants));
    }
}
