using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Division, content, and what rests on greatest common divisors.</content>
public sealed partial class IntegerPolynomial
{
    /// <summary>The greatest common divisor of the coefficients, 0 or more.</summary>
    public BigInteger Content()
    {
        var content = BigInteger.Zero;
        for (var i = Degree; i >= 0 && !content.IsOne; i--)
        {
            content = BigInteger.GreatestCommonDivisor(content, Coefficients[i]);
        }

        return content;
    }

    /// <summary>Divided by its content, and by -1 where the leading coefficient is negative; 0 for 0.</summary>
    public IntegerPolynomial PrimitivePart()
    {
        if (IsZero)
        {
            return this;
        }

        var content = LeadingCoefficient.Sign < 0 ? -Content() : Content();
        return content.IsOne ? this : Map(c => c / content);
    }

    /// <summary>The quotient, where it exists with whole coefficients.</summary>
    /// <param name="divisor">Not 0.</param>
    /// <param name="quotient">Null where it does not divide.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public bool TryDivide(IntegerPolynomial divisor, [NotNullWhen(true)] out IntegerPolynomial? quotient, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(divisor);
        quotient = null;
        if (divisor.IsZero)
        {
            throw new DivideByZeroException("a polynomial is divided by 0");
        }

        if (IsZero)
        {
            quotient = Zero;
            return true;
        }

        // Both ends must divide: refuses most wrong guesses before any work.
        if (Degree < divisor.Degree || !(Coefficients[0] % (divisor[0].IsZero ? 1 : divisor[0])).IsZero || !(LeadingCoefficient % divisor.LeadingCoefficient).IsZero)
        {
            return false;
        }

        budget = Budget.OrDefault(budget);
        var rest = Coefficients.ToArray();
        var result = new BigInteger[Degree - divisor.Degree + 1];
        for (var i = result.Length - 1; i >= 0; i--)
        {
            budget.Spend(divisor.Coefficients.Length);
            result[i] = BigInteger.DivRem(rest[i + divisor.Degree], divisor.LeadingCoefficient, out var remainder);
            if (!remainder.IsZero)
            {
                return false;
            }

            Subtract(rest, divisor, result[i], i);
        }

        if (rest.AsSpan(0, divisor.Degree).ContainsAnyExcept(BigInteger.Zero))
        {
            return false;
        }

        quotient = Own(result);
        return true;
    }

    /// <summary>The quotient, which is known to exist with whole coefficients.</summary>
    /// <param name="divisor">A divisor, not 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">It does not divide.</exception>
    public IntegerPolynomial DivideExact(IntegerPolynomial divisor, Budget? budget = null) =>
        TryDivide(divisor, out var quotient, budget) ? quotient : throw new ArgumentException("the polynomial does not divide", nameof(divisor));

    /// <summary>Quotient and remainder by a divisor whose leading coefficient is 1 or -1.</summary>
    /// <param name="divisor">Leading coefficient 1 or -1.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public (IntegerPolynomial Quotient, IntegerPolynomial Remainder) DivideByMonic(IntegerPolynomial divisor, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(divisor);
        if (!BigInteger.Abs(divisor.LeadingCoefficient).IsOne)
        {
            throw new ArgumentException("the leading coefficient is not 1 or -1", nameof(divisor));
        }

        var (_, quotient, remainder) = PseudoDivide(divisor, budget);
        return (quotient, remainder);
    }

    /// <summary>Multiplier, quotient and remainder with multiplier·f = quotient·g + remainder; the multiplier is the least power of g's leading coefficient that will do.</summary>
    /// <param name="divisor">g, not 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public (BigInteger Multiplier, IntegerPolynomial Quotient, IntegerPolynomial Remainder) PseudoDivide(IntegerPolynomial divisor, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(divisor);
        if (divisor.IsZero)
        {
            throw new DivideByZeroException("a polynomial is divided by 0");
        }

        if (Degree < divisor.Degree)
        {
            return (BigInteger.One, Zero, this);
        }

        budget = Budget.OrDefault(budget);
        var rest = Coefficients.ToArray();
        var quotient = new BigInteger[Degree - divisor.Degree + 1];
        var (multiplier, lead) = (BigInteger.One, divisor.LeadingCoefficient);
        for (var i = quotient.Length - 1; i >= 0; i--)
        {
            var top = rest[i + divisor.Degree];
            budget.Spend(divisor.Coefficients.Length + (IntegerMath.Bits(top) / 64));
            var factor = BigInteger.DivRem(top, lead, out var remainder);
            if (!remainder.IsZero)
            {
                // Bring in as little of the leading coefficient as makes the division go.
                var missing = lead / BigInteger.GreatestCommonDivisor(lead, top);
                multiplier *= missing;
                budget.NeedBits(IntegerMath.Bits(multiplier));
                ScaleAll(rest, i + divisor.Degree + 1, missing);
                ScaleAll(quotient, quotient.Length, missing);
                factor = rest[i + divisor.Degree] / lead;
            }

            quotient[i] = factor;
            Subtract(rest, divisor, factor, i);
        }

        return (multiplier, Own(quotient), Own(rest[..divisor.Degree]));
    }

    /// <summary>The greatest common divisor over the integers; its leading coefficient is positive.</summary>
    /// <param name="other">May be 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public IntegerPolynomial Gcd(IntegerPolynomial other, Budget? budget = null) => IntegerPolynomialGcd.Of(this, other, Budget.OrDefault(budget)).Gcd;

    /// <summary>The greatest common divisor, and both polynomials divided by it.</summary>
    /// <param name="other">May be 0, but not both.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public (IntegerPolynomial Gcd, IntegerPolynomial Cofactor, IntegerPolynomial OtherCofactor) GcdWithCofactors(IntegerPolynomial other, Budget? budget = null) =>
        IntegerPolynomialGcd.Of(this, other, Budget.OrDefault(budget));

    /// <summary>The resultant: 0 exactly where the two have a common root.</summary>
    /// <param name="other">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public BigInteger Resultant(IntegerPolynomial other, Budget? budget = null) => IntegerResultant.Of(this, other, Budget.OrDefault(budget));

    /// <summary>The discriminant: 0 exactly where it has a multiple root.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">The degree is below 1.</exception>
    public BigInteger Discriminant(Budget? budget = null)
    {
        if (Degree < 1)
        {
            throw new InvalidOperationException("a constant has no discriminant");
        }

        var resultant = Resultant(Derivative(), budget) / LeadingCoefficient;
        return Degree % 4 is 2 or 3 ? -resultant : resultant;
    }

    /// <summary>The product of its distinct factors, primitive; 0 for 0.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public IntegerPolynomial SquareFreePart(Budget? budget = null)
    {
        var primitive = PrimitivePart();
        return primitive.IsConstant ? primitive : primitive.GcdWithCofactors(primitive.Derivative(), budget).Cofactor.PrimitivePart();
    }

    /// <summary>Whether no factor of positive degree occurs twice.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public bool IsSquareFree(Budget? budget = null) => !IsZero && (Degree < 2 || PrimitivePart().Gcd(Derivative(), budget).IsConstant);

    private static void Subtract(BigInteger[] rest, IntegerPolynomial divisor, BigInteger factor, int at)
    {
        if (factor.IsZero)
        {
            return;
        }

        for (var j = 0; j < divisor.Coefficients.Length; j++)
        {
            rest[at + j] -= factor * divisor.Coefficients[j];
        }
    }

    private static void ScaleAll(BigInteger[] values, int count, BigInteger factor)
    {
        for (var j = 0; j < count; j++)
        {
            values[j] *= factor;
        }
    }
}
