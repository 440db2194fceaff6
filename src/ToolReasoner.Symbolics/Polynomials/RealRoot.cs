using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>One real root of a square-free polynomial, known exactly by an interval that holds no other. Immutable: refining makes a new one.</summary>
public sealed class RealRoot : IComparable<RealRoot>, IEquatable<RealRoot>
{
    private readonly int _signAtLow;

    private RealRoot(IntegerPolynomial polynomial, Rational low, Rational high, int signAtLow)
    {
        Polynomial = polynomial;
        Low = low;
        High = high;
        _signAtLow = signAtLow;
    }

    /// <summary>Square-free.</summary>
    public IntegerPolynomial Polynomial { get; }

    /// <summary>Below the root, or the root itself.</summary>
    public Rational Low { get; }

    /// <summary>Above the root, or the root itself: then both are.</summary>
    public Rational High { get; }

    /// <summary>Whether the interval is one number.</summary>
    public bool IsExact => Low == High;

    /// <summary>Same root, also of different polynomials.</summary>
    public static bool operator ==(RealRoot? left, RealRoot? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different roots.</summary>
    public static bool operator !=(RealRoot? left, RealRoot? right) => !(left == right);

    /// <summary>Less.</summary>
    public static bool operator <(RealRoot left, RealRoot right) => Compare(left, right) < 0;

    /// <summary>More.</summary>
    public static bool operator >(RealRoot left, RealRoot right) => Compare(left, right) > 0;

    /// <summary>Less or the same.</summary>
    public static bool operator <=(RealRoot left, RealRoot right) => Compare(left, right) <= 0;

    /// <summary>More or the same.</summary>
    public static bool operator >=(RealRoot left, RealRoot right) => Compare(left, right) >= 0;

    /// <summary>Order on the real line, exactly.</summary>
    /// <param name="left">One root.</param>
    /// <param name="right">Another.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static int Compare(RealRoot left, RealRoot right, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        budget = Budget.OrDefault(budget);
        var mayBeEqual = default(bool?);
        for (var bits = 8; ; bits *= 2)
        {
            if (left.High < right.Low || (left.High == right.Low && !(left.IsExact && right.IsExact)))
            {
                return -1;
            }

            if (right.High < left.Low || (right.High == left.Low && !(left.IsExact && right.IsExact)))
            {
                return 1;
            }

            mayBeEqual ??= Coincide(left, right, budget);
            if (mayBeEqual == true)
            {
                return 0;
            }

            (left, right) = (left.Refine(bits, budget), right.Refine(bits, budget));
        }
    }

    /// <inheritdoc/>
    public int CompareTo(RealRoot? other) => other is null ? 1 : Compare(this, other);

    /// <summary>Order against a fraction, exactly.</summary>
    /// <param name="other">Any.</param>
    public int CompareTo(Rational other)
    {
        if (other <= Low || other >= High)
        {
            return IsExact ? Low.CompareTo(other) : other <= Low ? 1 : -1;
        }

        var sign = Polynomial.SignAt(other);
        return sign == 0 ? 0 : sign == _signAtLow ? 1 : -1;
    }

    /// <inheritdoc/>
    public bool Equals(RealRoot? other) => other is not null && (ReferenceEquals(this, other) || Compare(this, other) == 0);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RealRoot);

    /// <summary>Of the integer part: the same for equal roots of different polynomials.</summary>
    public override int GetHashCode() => Floor().GetHashCode();

    /// <summary>The largest integer not above it.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public BigInteger Floor(Budget? budget = null)
    {
        var root = Refine(1, budget);
        var (low, high) = (root.Low.Floor(), root.High.Floor());
        return low == high || CompareTo(high) < 0 ? low : high;
    }

    /// <summary>The same root in a shorter interval.</summary>
    /// <param name="bits">The interval will not be longer than 2^-bits.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public RealRoot Refine(int bits, Budget? budget = null)
    {
        var target = bits >= 0 ? new Rational(BigInteger.One, BigInteger.One << bits) : new Rational(BigInteger.One << -bits);
        if (High - Low <= target)
        {
            return this;
        }

        budget = Budget.OrDefault(budget);
        budget.NeedBits(bits);
        var (low, high) = RootRefinement.Refine(Polynomial, Low, High, _signAtLow, target, budget);
        return new RealRoot(Polynomial, low, high, _signAtLow);
    }

    /// <summary>The nearest double, or one next to it.</summary>
    public double ToDouble()
    {
        var scale = (int)Math.Clamp(IntegerMath.Bits(Low.Numerator) - IntegerMath.Bits(Low.Denominator), -1100, 1100);
        var root = Refine(60 - Math.Min(scale, 0));
        return ((root.Low + root.High) * Rational.Half).ToDouble();
    }

    /// <summary>Sign of a polynomial's value at this root, exactly.</summary>
    /// <param name="other">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public int SignOf(IntegerPolynomial other, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsExact)
        {
            return other.SignAt(Low);
        }

        budget = Budget.OrDefault(budget);
        if (other.IsZero || IsRootOf(Polynomial.Gcd(other, budget)))
        {
            return 0;
        }

        var root = this;
        for (var bits = 16; ; bits *= 2)
        {
            var value = new RationalInterval(root.Low, root.High).Evaluate(other, budget);
            if (value.Low.Sign > 0 || value.High.Sign < 0)
            {
                return value.Low.Sign > 0 ? 1 : -1;
            }

            root = root.Refine(bits, budget);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => IsExact ? $"{Low}" : $"root of {Polynomial} in ({Low}, {High})";

    internal static RealRoot At(IntegerPolynomial polynomial, Rational root) => new(polynomial, root, root, 0);

    /// <summary>The root that is known to be the only one in the open interval; the ends may be roots themselves.</summary>
    internal static RealRoot Between(IntegerPolynomial polynomial, Rational low, Rational high, Budget budget)
    {
        if (low == high)
        {
            return At(polynomial, low);
        }

        // Next to an end that is a root itself, the derivative tells the sign.
        var (atLow, atHigh) = (polynomial.SignAt(low), polynomial.SignAt(high));
        var sign = atLow != 0 ? atLow : polynomial.Derivative().SignAt(low);
        while (atLow == 0 || atHigh == 0)
        {
            budget.Spend(polynomial.Degree);
            var middle = (low + high) * Rational.Half;
            var there = polynomial.SignAt(middle);
            if (there == 0)
            {
                return At(polynomial, middle);
            }

            (low, atLow, high, atHigh) = there == sign ? (middle, there, high, atHigh) : (low, atLow, middle, there);
        }

        return new RealRoot(polynomial, low, high, sign);
    }

    /// <summary>Whether it is a root of a divisor of its polynomial.</summary>
    internal bool IsRootOf(IntegerPolynomial divisor) =>
        IsExact ? divisor.SignAt(Low) == 0 : divisor.SignAt(Low) * divisor.SignAt(High) < 0;

    private static bool Coincide(RealRoot left, RealRoot right, Budget budget)
    {
        var (low, high) = (left.Low > right.Low ? left.Low : right.Low, left.High < right.High ? left.High : right.High);
        if (low > high)
        {
            return false;
        }

        // A common root in both intervals is the one root of each.
        var common = left.Polynomial.Equals(right.Polynomial) ? left.Polynomial : left.Polynomial.Gcd(right.Polynomial, budget);
        return common.Degree > 0 && (low == high ? common.SignAt(low) == 0 : common.SignAt(low) * common.SignAt(high) < 0);
    }
}
