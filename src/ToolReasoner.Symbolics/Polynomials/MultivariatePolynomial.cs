using System.Numerics;
using System.Text;

namespace ToolReasoner.Symbolics;

/// <summary>
/// A polynomial in several variables over the rationals, stored sparsely: whole coefficients over one common denominator. Variables are
/// numbered from 0; there is no fixed number of them. Immutable.
/// </summary>
public sealed partial class MultivariatePolynomial : IRing<MultivariatePolynomial>
{
    // Largest first in lexicographic order; no coefficient is 0.
    private readonly (Monomial Monomial, BigInteger Coefficient)[] _terms;

    private MultivariatePolynomial((Monomial Monomial, BigInteger Coefficient)[] sorted, BigInteger denominator)
    {
        _terms = sorted;
        Denominator = denominator;
        foreach (var (monomial, _) in sorted)
        {
            VariableCount = Math.Max(VariableCount, monomial.VariableCount);
        }
    }

    /// <inheritdoc/>
    public static MultivariatePolynomial Zero { get; } = new([], BigInteger.One);

    /// <inheritdoc/>
    public static MultivariatePolynomial One { get; } = Rational.One;

    /// <summary>Common denominator of the coefficients: 1 or more.</summary>
    public BigInteger Denominator { get; }

    /// <summary>One more than the number of the last variable that occurs.</summary>
    public int VariableCount { get; }

    /// <summary>Number of terms.</summary>
    public int Count => _terms.Length;

    /// <summary>Terms, largest monomial first in lexicographic order.</summary>
    public IEnumerable<(Monomial Monomial, Rational Coefficient)> Terms
    {
        get
        {
            foreach (var (monomial, coefficient) in _terms)
            {
                yield return (monomial, new Rational(coefficient, Denominator));
            }
        }
    }

    /// <inheritdoc/>
    public bool IsZero => _terms.Length == 0;

    /// <summary>Whether no variable occurs.</summary>
    public bool IsConstant => VariableCount == 0;

    /// <summary>Largest total degree of a term; -1 for 0.</summary>
    public int TotalDegree
    {
        get
        {
            var degree = -1;
            foreach (var (monomial, _) in _terms)
            {
                degree = Math.Max(degree, monomial.TotalDegree);
            }

            return degree;
        }
    }

    /// <summary>Coefficient of the largest monomial in lexicographic order; 0 for 0.</summary>
    public Rational LeadingCoefficient => IsZero ? Rational.Zero : new Rational(_terms[0].Coefficient, Denominator);

    /// <summary>Largest monomial in lexicographic order.</summary>
    public Monomial LeadingMonomial => IsZero ? default : _terms[0].Monomial;

    /// <summary>Coefficient of the monomial 1.</summary>
    public Rational ConstantTerm => !IsZero && _terms[^1].Monomial.IsOne ? new Rational(_terms[^1].Coefficient, Denominator) : Rational.Zero;

    internal ReadOnlySpan<(Monomial Monomial, BigInteger Coefficient)> WholeTerms => _terms;

    /// <summary>A constant.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator MultivariatePolynomial(Rational value) =>
        value.IsZero ? new([], BigInteger.One) : new([(default, value.Numerator)], value.Denominator);

    /// <summary>A constant.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator MultivariatePolynomial(int value) => (Rational)value;

    /// <summary>One variable.</summary>
    /// <param name="index">From 0.</param>
    public static MultivariatePolynomial Variable(int index) => new([(Monomial.Power(index, 1), BigInteger.One)], BigInteger.One);

    /// <summary>Makes a polynomial of terms.</summary>
    /// <param name="terms">In any order; equal monomials are added.</param>
    public static MultivariatePolynomial FromTerms(IEnumerable<(Monomial Monomial, Rational Coefficient)> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var list = new List<(Monomial, Rational)>();
        var denominator = BigInteger.One;
        foreach (var (monomial, coefficient) in terms)
        {
            list.Add((monomial, coefficient));
            denominator *= coefficient.Denominator / BigInteger.GreatestCommonDivisor(denominator, coefficient.Denominator);
        }

        var sums = new TermSums();
        foreach (var (monomial, coefficient) in list)
        {
            sums.Add(monomial, coefficient.Numerator * (denominator / coefficient.Denominator));
        }

        return FromSums(sums, denominator);
    }

    /// <summary>A polynomial in one variable.</summary>
    /// <param name="polynomial">Any.</param>
    /// <param name="variable">From 0.</param>
    public static MultivariatePolynomial FromUnivariate(RationalPolynomial polynomial, int variable)
    {
        ArgumentNullException.ThrowIfNull(polynomial);
        var terms = new List<(Monomial, BigInteger)>();
        for (var i = polynomial.Degree; i >= 0; i--)
        {
            if (!polynomial.Numerator[i].IsZero)
            {
                terms.Add((Monomial.Power(variable, i), polynomial.Numerator[i]));
            }
        }

        return new([.. terms], polynomial.Denominator);
    }

    /// <inheritdoc/>
    public static MultivariatePolynomial operator +(MultivariatePolynomial left, MultivariatePolynomial right)
    {
        if (left.IsZero || right.IsZero)
        {
            return left.IsZero ? right : left;
        }

        var common = left.Denominator == right.Denominator ? left.Denominator : left.Denominator / BigInteger.GreatestCommonDivisor(left.Denominator, right.Denominator) * right.Denominator;
        var (scale, otherScale) = (common / left.Denominator, common / right.Denominator);
        var sum = new List<(Monomial, BigInteger)>(left.Count + right.Count);
        var (i, j) = (0, 0);
        while (i < left.Count || j < right.Count)
        {
            var order = i == left.Count ? -1 : j == right.Count ? 1 : MonomialOrder.Lex(left._terms[i].Monomial, right._terms[j].Monomial);
            var coefficient = (order >= 0 ? left._terms[i].Coefficient * scale : 0) + (order <= 0 ? right._terms[j].Coefficient * otherScale : 0);
            if (!coefficient.IsZero)
            {
                sum.Add((order >= 0 ? left._terms[i].Monomial : right._terms[j].Monomial, coefficient));
            }

            i += order >= 0 ? 1 : 0;
            j += order <= 0 ? 1 : 0;
        }

        return Reduced([.. sum], common);
    }

    /// <inheritdoc/>
    public static MultivariatePolynomial operator -(MultivariatePolynomial left, MultivariatePolynomial right) => left + -right;

    /// <inheritdoc/>
    public static MultivariatePolynomial operator -(MultivariatePolynomial value) =>
        new(SparseTerms.WithCoefficients(value._terms, c => -c), value.Denominator);

    /// <inheritdoc/>
    public static MultivariatePolynomial operator *(MultivariatePolynomial left, MultivariatePolynomial right) => left.Multiply(right, new Budget());

    /// <summary>Every coefficient times a number.</summary>
    public static MultivariatePolynomial operator *(MultivariatePolynomial left, Rational right) => right.IsZero
        ? Zero
        : right.IsOne ? left : Reduced(SparseTerms.WithCoefficients(left._terms, c => c * right.Numerator), left.Denominator * right.Denominator);

    /// <summary>Same terms.</summary>
    public static bool operator ==(MultivariatePolynomial? left, MultivariatePolynomial? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Not the same terms.</summary>
    public static bool operator !=(MultivariatePolynomial? left, MultivariatePolynomial? right) => !(left == right);

    /// <summary>A product, as a step of something larger.</summary>
    /// <param name="other">The other factor.</param>
    /// <param name="budget">Pays for it.</param>
    public MultivariatePolynomial Multiply(MultivariatePolynomial other, Budget budget)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(budget);
        return Reduced(SparseProduct.Of(_terms, other._terms, budget), Denominator * other.Denominator);
    }

    /// <summary>A whole power.</summary>
    /// <param name="exponent">0 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public MultivariatePolynomial Pow(int exponent, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        budget = Budget.OrDefault(budget);
        if (exponent > 1 && TotalDegree > 0 && (double)TotalDegree * exponent > int.MaxValue / 2)
        {
            throw new GaveUpException("the degree of a power is too large");
        }

        budget.NeedBits((double)exponent * (MaxBits() + Math.Log2(Math.Max(1, Count))));
        if (Count == 1 && exponent > 0)
        {
            return new([(_terms[0].Monomial.Pow(exponent), budget.Pow(_terms[0].Coefficient, exponent))], budget.Pow(Denominator, exponent));
        }

        var power = One;
        for (var bit = exponent == 0 ? -1 : IntegerMath.TopBit((uint)exponent); bit >= 0; bit--)
        {
            power = power.Multiply(power, budget);
            power = ((exponent >> bit) & 1) == 1 ? power.Multiply(this, budget) : power;
        }

        return power;
    }

    /// <inheritdoc/>
    public bool Equals(MultivariatePolynomial? other) =>
        other is not null && Denominator == other.Denominator && HasTerms(other._terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MultivariatePolynomial);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Denominator);
        foreach (var (monomial, coefficient) in _terms)
        {
            hash.Add(monomial);
            hash.Add(coefficient);
        }

        return hash.ToHashCode();
    }

    /// <summary>As <c>x0^2*x1 - 1/2*x1 + 3</c>.</summary>
    public override string ToString()
    {
        if (IsZero)
        {
            return "0";
        }

        var text = new StringBuilder();
        foreach (var (monomial, coefficient) in Terms)
        {
            var size = Rational.Abs(coefficient);
            text.Append(text.Length == 0 ? coefficient.Sign < 0 ? "-" : "" : coefficient.Sign < 0 ? " - " : " + ");
            text.Append(monomial.IsOne ? size.ToString() : size.IsOne ? monomial.ToString() : $"{size}*{monomial}");
        }

        return text.ToString();
    }

    internal static MultivariatePolynomial FromSums(TermSums sums, BigInteger denominator) => Reduced(sums.Sorted(), denominator);

    internal static MultivariatePolynomial FromSorted((Monomial Monomial, BigInteger Coefficient)[] terms) => new(terms, BigInteger.One);

    internal long MaxBits()
    {
        var bits = 0L;
        foreach (var (_, coefficient) in _terms)
        {
            bits = Math.Max(bits, IntegerMath.Bits(coefficient));
        }

        return bits;
    }

    private bool HasTerms((Monomial Monomial, BigInteger Coefficient)[] terms)
    {
        if (_terms.Length != terms.Length)
        {
            return false;
        }

        for (var i = 0; i < terms.Length; i++)
        {
            if (!_terms[i].Monomial.Equals(terms[i].Monomial) || _terms[i].Coefficient != terms[i].Coefficient)
            {
                return false;
            }
        }

        return true;
    }

    private static MultivariatePolynomial Reduced((Monomial Monomial, BigInteger Coefficient)[] sorted, BigInteger denominator)
    {
        if (denominator.IsOne || sorted.Length == 0)
        {
            return new(sorted, BigInteger.One);
        }

        var divisor = denominator;
        for (var i = 0; i < sorted.Length && !divisor.IsOne; i++)
        {
            divisor = BigInteger.GreatestCommonDivisor(divisor, sorted[i].Coefficient);
        }

        return divisor.IsOne ? new(sorted, denominator) : new(SparseTerms.WithCoefficients(sorted, c => c / divisor), denominator / divisor);
    }
}
