using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A fraction of polynomials in several variables over the rationals, in lowest terms. Immutable.</summary>
public sealed class RationalFunction : IField<RationalFunction>
{
    /// <summary>Makes numerator/denominator and reduces it.</summary>
    /// <param name="numerator">Any.</param>
    /// <param name="denominator">Not 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public RationalFunction(MultivariatePolynomial numerator, MultivariatePolynomial denominator, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("the denominator of a fraction is 0");
        }

        if (!denominator.IsConstant)
        {
            var gcd = numerator.Gcd(denominator, budget);
            if (!gcd.IsConstant)
            {
                (numerator, denominator) = (numerator.DivideExact(gcd, budget), denominator.DivideExact(gcd, budget));
            }
        }

        Numerator = numerator * denominator.UnitContent().Reciprocal();
        Denominator = numerator.IsZero ? MultivariatePolynomial.One : denominator.PrimitivePart();
    }

    /// <inheritdoc/>
    public static RationalFunction Zero { get; } = MultivariatePolynomial.Zero;

    /// <inheritdoc/>
    public static RationalFunction One { get; } = MultivariatePolynomial.One;

    /// <summary>Without common factor with the denominator.</summary>
    public MultivariatePolynomial Numerator { get; }

    /// <summary>With coprime whole coefficients, the first positive.</summary>
    public MultivariatePolynomial Denominator { get; }

    /// <inheritdoc/>
    public bool IsZero => Numerator.IsZero;

    /// <summary>Whether the denominator is 1.</summary>
    public bool IsPolynomial => Denominator.IsConstant;

    /// <summary>The same polynomial.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator RationalFunction(MultivariatePolynomial value) => new(value, MultivariatePolynomial.One);

    /// <summary>A constant.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator RationalFunction(Rational value) => (MultivariatePolynomial)value;

    /// <summary>A constant.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator RationalFunction(int value) => (Rational)value;

    /// <summary>One variable.</summary>
    /// <param name="index">From 0.</param>
    public static RationalFunction Variable(int index) => MultivariatePolynomial.Variable(index);

    /// <inheritdoc/>
    public static RationalFunction operator +(RationalFunction left, RationalFunction right)
    {
        var budget = new Budget();
        var gcd = left.Denominator.Equals(right.Denominator) ? left.Denominator : left.Denominator.Gcd(right.Denominator, budget);
        var (a, b) = (left.Denominator.DivideExact(gcd, budget), right.Denominator.DivideExact(gcd, budget));
        return new(left.Numerator.Multiply(b, budget) + right.Numerator.Multiply(a, budget), a.Multiply(right.Denominator, budget), budget);
    }

    /// <inheritdoc/>
    public static RationalFunction operator -(RationalFunction left, RationalFunction right) => left + -right;

    /// <inheritdoc/>
    public static RationalFunction operator -(RationalFunction value) => value * (Rational)(-1);

    /// <inheritdoc/>
    public static RationalFunction operator *(RationalFunction left, RationalFunction right)
    {
        // Each numerator is reduced with the other denominator: smaller gcds than of the products.
        var budget = new Budget();
        var (a, b) = (new RationalFunction(left.Numerator, right.Denominator, budget), new RationalFunction(right.Numerator, left.Denominator, budget));
        return new(a.Numerator.Multiply(b.Numerator, budget), a.Denominator.Multiply(b.Denominator, budget), isReduced: true);
    }

    /// <summary>The product with a number.</summary>
    public static RationalFunction operator *(RationalFunction left, Rational right) =>
        right.IsZero ? Zero : new(left.Numerator * right, left.Denominator, isReduced: true);

    /// <inheritdoc/>
    public static RationalFunction operator /(RationalFunction left, RationalFunction right) => left * right.Reciprocal();

    /// <summary>Same function.</summary>
    public static bool operator ==(RationalFunction? left, RationalFunction? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different functions.</summary>
    public static bool operator !=(RationalFunction? left, RationalFunction? right) => !(left == right);

    /// <summary>1 over it.</summary>
    /// <exception cref="DivideByZeroException">It is 0.</exception>
    public RationalFunction Reciprocal() => IsZero
        ? throw new DivideByZeroException("a rational function is divided by 0")
        : new(Denominator * Numerator.UnitContent().Reciprocal(), Numerator.PrimitivePart(), isReduced: true);

    /// <summary>The derivative by a variable.</summary>
    /// <param name="variable">From 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public RationalFunction Derivative(int variable, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var top = Numerator.Derivative(variable).Multiply(Denominator, budget) - Numerator.Multiply(Denominator.Derivative(variable), budget);
        return new(top, Denominator.Multiply(Denominator, budget), budget);
    }

    /// <summary>Its value; null where the denominator is 0.</summary>
    /// <param name="values">Of variable 0, 1, 2, …; at least as many as occur.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Rational? Evaluate(IReadOnlyList<Rational> values, Budget? budget = null)
    {
        var bottom = Denominator.Evaluate(values, budget);
        return bottom.IsZero ? null : Numerator.Evaluate(values, budget) / bottom;
    }

    /// <inheritdoc/>
    public bool Equals(RationalFunction? other) => other is not null && Numerator.Equals(other.Numerator) && Denominator.Equals(other.Denominator);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RationalFunction);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>As <c>(x0 + 1)/(x1)</c>.</summary>
    public override string ToString() => IsPolynomial ? Numerator.ToString() : $"({Numerator})/({Denominator})";

    private RationalFunction(MultivariatePolynomial numerator, MultivariatePolynomial denominator, bool isReduced)
    {
        _ = isReduced;
        Numerator = numerator;
        Denominator = numerator.IsZero ? MultivariatePolynomial.One : denominator;
    }
}
