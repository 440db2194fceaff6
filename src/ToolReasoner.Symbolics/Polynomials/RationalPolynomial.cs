using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A polynomial in one variable over the rationals: whole coefficients over one common denominator. Immutable.</summary>
public sealed partial class RationalPolynomial : IRing<RationalPolynomial>
{
    /// <summary>Makes numerator/denominator and reduces it.</summary>
    /// <param name="numerator">Any.</param>
    /// <param name="denominator">Not 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public RationalPolynomial(IntegerPolynomial numerator, BigInteger denominator)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("the denominator of a polynomial is 0");
        }

        var divisor = denominator.IsOne ? BigInteger.One : BigInteger.GreatestCommonDivisor(numerator.Content(), denominator);
        divisor = denominator.Sign < 0 ? -divisor : divisor;
        Numerator = divisor.IsOne ? numerator : numerator.Map(c => c / divisor);
        Denominator = numerator.IsZero ? BigInteger.One : denominator / divisor;
    }

    /// <summary>Makes a polynomial.</summary>
    /// <param name="coefficients">From the constant one up.</param>
    public RationalPolynomial(params ReadOnlySpan<Rational> coefficients)
    {
        var denominator = BigInteger.One;
        foreach (var coefficient in coefficients)
        {
            denominator *= coefficient.Denominator / BigInteger.GreatestCommonDivisor(denominator, coefficient.Denominator);
        }

        var numerators = new BigInteger[coefficients.Length];
        for (var i = 0; i < numerators.Length; i++)
        {
            numerators[i] = coefficients[i].Numerator * (denominator / coefficients[i].Denominator);
        }

        Numerator = IntegerPolynomial.Own(numerators);
        Denominator = denominator;
    }

    /// <inheritdoc/>
    public static RationalPolynomial Zero { get; } = new(IntegerPolynomial.Zero, BigInteger.One);

    /// <inheritdoc/>
    public static RationalPolynomial One { get; } = new(IntegerPolynomial.One, BigInteger.One);

    /// <summary>The variable itself.</summary>
    public static RationalPolynomial X { get; } = new(IntegerPolynomial.X, BigInteger.One);

    /// <summary>Without common factor with the denominator.</summary>
    public IntegerPolynomial Numerator { get; }

    /// <summary>1 or more.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Highest power that occurs; -1 for 0.</summary>
    public int Degree => Numerator.Degree;

    /// <inheritdoc/>
    public bool IsZero => Numerator.IsZero;

    /// <summary>Coefficient of the highest power; 0 for 0.</summary>
    public Rational LeadingCoefficient => new(Numerator.LeadingCoefficient, Denominator);

    /// <summary>From the constant one up; the last one is not 0; empty for 0.</summary>
    public IReadOnlyList<Rational> Coefficients => [.. Numerator.Coefficients.Select(c => new Rational(c, Denominator))];

    /// <summary>Coefficient of a power; 0 above the degree.</summary>
    /// <param name="power">0 or more.</param>
    public Rational this[int power] => new(Numerator[power], Denominator);

    /// <summary>The same polynomial.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator RationalPolynomial(IntegerPolynomial value) => new(value, BigInteger.One);

    /// <summary>A constant.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator RationalPolynomial(Rational value) => new(value.Numerator, value.Denominator);

    /// <inheritdoc/>
    public static RationalPolynomial operator +(RationalPolynomial left, RationalPolynomial right) => left.Denominator == right.Denominator
        ? new(left.Numerator + right.Numerator, left.Denominator)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <inheritdoc/>
    public static RationalPolynomial operator -(RationalPolynomial left, RationalPolynomial right) => left + -right;

    /// <inheritdoc/>
    public static RationalPolynomial operator -(RationalPolynomial value) => new(-value.Numerator, value.Denominator);

    /// <inheritdoc/>
    public static RationalPolynomial operator *(RationalPolynomial left, RationalPolynomial right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Every coefficient times a number.</summary>
    public static RationalPolynomial operator *(RationalPolynomial left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Every coefficient divided by a number.</summary>
    /// <exception cref="DivideByZeroException">The number is 0.</exception>
    public static RationalPolynomial operator /(RationalPolynomial left, Rational right) => left * right.Reciprocal();

    /// <summary>Same coefficients.</summary>
    public static bool operator ==(RationalPolynomial? left, RationalPolynomial? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Not the same coefficients.</summary>
    public static bool operator !=(RationalPolynomial? left, RationalPolynomial? right) => !(left == right);

    /// <summary>The polynomial of least degree through some points.</summary>
    /// <param name="points">With different first coordinates.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">Two points have the same first coordinate.</exception>
    public static RationalPolynomial Interpolate(IReadOnlyList<(Rational X, Rational Y)> points, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        budget = Budget.OrDefault(budget);
        var (value, through) = (Zero, One);
        foreach (var (x, y) in points)
        {
            budget.Spend(1 + (4L * through.Numerator.Coefficients.Length));
            var scale = through.Evaluate(x);
            if (scale.IsZero)
            {
                throw new ArgumentException("two points have the same first coordinate", nameof(points));
            }

            value += through * ((y - value.Evaluate(x)) / scale);
            through *= new RationalPolynomial(-x, Rational.One);
        }

        return value;
    }

    /// <summary>Its value.</summary>
    /// <param name="at">Any fraction.</param>
    public Rational Evaluate(Rational at) => Numerator.Evaluate(at) / Denominator;

    /// <summary>The derivative.</summary>
    public RationalPolynomial Derivative() => new(Numerator.Derivative(), Denominator);

    /// <summary>The antiderivative without constant term.</summary>
    public RationalPolynomial Antiderivative()
    {
        var coefficients = new Rational[Degree + 2];
        for (var i = 0; i <= Degree; i++)
        {
            coefficients[i + 1] = this[i] / (i + 1);
        }

        return new RationalPolynomial(coefficients);
    }

    /// <summary>f(g(x)).</summary>
    /// <param name="inner">g.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public RationalPolynomial Compose(RationalPolynomial inner, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        budget = Budget.OrDefault(budget);
        var value = Zero;
        for (var i = Degree; i >= 0; i--)
        {
            value = new RationalPolynomial(value.Numerator.Multiply(inner.Numerator, budget), value.Denominator * inner.Denominator) + this[i];
            budget.NeedBits(value.Numerator.MaxBits());
        }

        return value;
    }

    /// <summary>Divided by its leading coefficient; 0 for 0.</summary>
    public RationalPolynomial Monic() => IsZero ? this : new(Numerator, Numerator.LeadingCoefficient);

    /// <summary>Quotient and remainder.</summary>
    /// <param name="divisor">Not 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public (RationalPolynomial Quotient, RationalPolynomial Remainder) Divide(RationalPolynomial divisor, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(divisor);
        var (multiplier, quotient, remainder) = Numerator.PseudoDivide(divisor.Numerator, budget);
        return (new(quotient * divisor.Denominator, multiplier * Denominator), new(remainder, multiplier * Denominator));
    }

    /// <summary>The monic greatest common divisor; 0 for 0 and 0.</summary>
    /// <param name="other">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public RationalPolynomial Gcd(RationalPolynomial other, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ((RationalPolynomial)Numerator.Gcd(other.Numerator, budget)).Monic();
    }

    /// <summary>The monic gcd, and s and t of least degree with s·f + t·g = gcd.</summary>
    /// <param name="other">g.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public (RationalPolynomial Gcd, RationalPolynomial S, RationalPolynomial T) ExtendedGcd(RationalPolynomial other, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        budget = Budget.OrDefault(budget);
        var (a, b, s, s2) = (this, other, One, Zero);
        while (!b.IsZero)
        {
            var (quotient, remainder) = a.Divide(b, budget);
            budget.Spend(1 + ((long)Math.Max(0, quotient.Degree) * (s2.Degree + 1)));

            // Monic remainders keep the coefficients small.
            var scale = remainder.IsZero ? Rational.One : remainder.LeadingCoefficient;
            (a, b) = (b, remainder / scale);
            (s, s2) = (s2, (s - (quotient * s2)) / scale);
        }

        if (a.IsZero)
        {
            return (Zero, Zero, Zero);
        }

        var lead = a.LeadingCoefficient;
        (a, s) = (a / lead, s / lead);
        return (a, s, other.IsZero ? Zero : (a - (s * this)).Divide(other, budget).Quotient);
    }

    /// <summary>Its factors, with whole coefficients: complete, each proved irreducible.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public PolynomialFactorization<IntegerPolynomial> Factor(Budget? budget = null)
    {
        var factors = Numerator.Factor(budget);
        return factors with { Content = factors.Content / Denominator };
    }

    /// <inheritdoc/>
    public bool Equals(RationalPolynomial? other) => other is not null && Denominator == other.Denominator && Numerator.Equals(other.Numerator);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RationalPolynomial);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>As <c>(3*x^2 - 1)/2</c>.</summary>
    public override string ToString() =>
        Denominator.IsOne ? Numerator.ToString() : string.Create(CultureInfo.InvariantCulture, $"({Numerator})/{Denominator}");
}
