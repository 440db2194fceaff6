using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Division, content, and what rests on greatest common divisors.</content>
public sealed partial class MultivariatePolynomial
{
    /// <summary>The positive number that leaves coprime whole coefficients when divided by; 0 for 0.</summary>
    public Rational Content()
    {
        var content = BigInteger.Zero;
        foreach (var (_, coefficient) in _terms)
        {
            content = BigInteger.GreatestCommonDivisor(content, coefficient);
        }

        return new Rational(content, Denominator);
    }

    /// <summary>With coprime whole coefficients, the first positive; 0 for 0.</summary>
    public MultivariatePolynomial PrimitivePart()
    {
        if (IsZero)
        {
            return this;
        }

        var content = Content().Numerator * _terms[0].Coefficient.Sign;
        return new(content.IsOne ? _terms : SparseTerms.WithCoefficients(_terms, c => c / content), BigInteger.One);
    }

    /// <summary>The greatest common divisor of the coefficients of the powers of a variable, primitive.</summary>
    /// <param name="variable">From 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public MultivariatePolynomial ContentIn(int variable, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var content = Zero;
        foreach (var coefficient in MultivariateGcd.SmallestFirst([.. CoefficientsIn(variable)]))
        {
            content = content.Gcd(coefficient, budget);
            if (content.IsConstant)
            {
                return One;
            }
        }

        return content;
    }

    /// <summary>The quotient, where it exists.</summary>
    /// <param name="divisor">Not 0.</param>
    /// <param name="quotient">Null where it does not divide.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public bool TryDivide(MultivariatePolynomial divisor, [NotNullWhen(true)] out MultivariatePolynomial? quotient, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(divisor);
        if (divisor.IsZero)
        {
            throw new DivideByZeroException("a polynomial is divided by 0");
        }

        budget = Budget.OrDefault(budget);
        quotient = null;
        if (IsZero)
        {
            quotient = this;
            return true;
        }

        // A quotient of primitive polynomials is whole (Gauss's lemma): no fraction appears on the way.
        var (mine, other) = (PrimitivePart(), divisor.PrimitivePart());
        if (SparseDivision.Whole(mine._terms, other._terms, budget) is not { } terms)
        {
            return false;
        }

        quotient = new MultivariatePolynomial(terms, BigInteger.One) * (UnitContent() / divisor.UnitContent());
        return true;
    }

    /// <summary>The quotient, which is known to exist.</summary>
    /// <param name="divisor">A divisor, not 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">It does not divide.</exception>
    public MultivariatePolynomial DivideExact(MultivariatePolynomial divisor, Budget? budget = null) =>
        TryDivide(divisor, out var quotient, budget) ? quotient : throw new ArgumentException("the polynomial does not divide", nameof(divisor));

    /// <summary>Quotients and remainder by several polynomials: no term of the remainder is divisible by a leading monomial.</summary>
    /// <param name="divisors">None is 0; earlier ones are used first.</param>
    /// <param name="order">Tells which monomials lead.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public (IReadOnlyList<MultivariatePolynomial> Quotients, MultivariatePolynomial Remainder) Divide(
        IReadOnlyList<MultivariatePolynomial> divisors, MonomialOrder order, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(divisors);
        ArgumentNullException.ThrowIfNull(order);
        return divisors.Any(d => d.IsZero)
            ? throw new DivideByZeroException("a polynomial is divided by 0")
            : SparseDivision.ByMany(this, divisors, order, Budget.OrDefault(budget));
    }

    /// <summary>The greatest common divisor, with coprime whole coefficients, the first positive; 0 for 0 and 0.</summary>
    /// <param name="other">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public MultivariatePolynomial Gcd(MultivariatePolynomial other, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        return MultivariateGcd.Of(this, other, Budget.OrDefault(budget));
    }

    /// <summary>The resultant with regard to a variable: 0 exactly where the two have a common factor with that variable.</summary>
    /// <param name="other">Any.</param>
    /// <param name="variable">From 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public MultivariatePolynomial Resultant(MultivariatePolynomial other, int variable, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Subresultants.Resultant(this, other, variable, Budget.OrDefault(budget));
    }

    /// <summary>The discriminant with regard to a variable.</summary>
    /// <param name="variable">Occurs.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">The variable does not occur.</exception>
    public MultivariatePolynomial Discriminant(int variable, Budget? budget = null)
    {
        var degree = Degree(variable);
        if (degree < 1)
        {
            throw new InvalidOperationException("a constant has no discriminant");
        }

        budget = Budget.OrDefault(budget);
        var resultant = Resultant(Derivative(variable), variable, budget).DivideExact(LeadingCoefficientIn(variable), budget);
        return degree % 4 is 2 or 3 ? -resultant : resultant;
    }

    /// <summary>Square-free parts, pairwise coprime and primitive, with their multiplicities.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public PolynomialFactorization<MultivariatePolynomial> SquareFreeFactor(Budget? budget = null) =>
        new(UnitContent(), MultivariateFactorization.SquareFree(PrimitivePart(), Budget.OrDefault(budget)));

    /// <summary>Its factors over the rationals, with whole coefficients: complete, each proved irreducible.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The budget is used up.</exception>
    public PolynomialFactorization<MultivariatePolynomial> Factor(Budget? budget = null) =>
        new(UnitContent(), MultivariateFactorization.Of(PrimitivePart(), Budget.OrDefault(budget)));

    /// <summary>The content with the sign of the first coefficient.</summary>
    internal Rational UnitContent() => IsZero || _terms[0].Coefficient.Sign > 0 ? Content() : -Content();
}
