using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Seen as a polynomial in one of its variables; values and derivatives.</content>
public sealed partial class MultivariatePolynomial
{
    /// <summary>Highest power of a variable that occurs; 0 for constants, -1 for 0.</summary>
    /// <param name="variable">From 0.</param>
    public int Degree(int variable) => IsZero ? -1 : SparseTerms.Degree(_terms, variable);

    /// <summary>Numbers of the variables that occur, ascending.</summary>
    public IReadOnlyList<int> Variables()
    {
        var variables = new List<int>();
        for (var v = 0; v < VariableCount; v++)
        {
            if (SparseTerms.Degree(_terms, v) > 0)
            {
                variables.Add(v);
            }
        }

        return variables;
    }

    /// <summary>Coefficients of the powers of a variable, from the constant one up; empty for 0.</summary>
    /// <param name="variable">From 0.</param>
    public IReadOnlyList<MultivariatePolynomial> CoefficientsIn(int variable)
    {
        var parts = new List<(Monomial, BigInteger)>[Degree(variable) + 1];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = [];
        }

        // Terms stay in order when one variable is taken out of those with equal powers of it.
        foreach (var (monomial, coefficient) in _terms)
        {
            var power = monomial[variable];
            parts[power].Add((power == 0 ? monomial : monomial.With(variable, 0), coefficient));
        }

        return Array.ConvertAll(parts, part => Reduced([.. part], Denominator));
    }

    /// <summary>The sum of coefficients times powers of a variable.</summary>
    /// <param name="coefficients">From the constant one up.</param>
    /// <param name="variable">From 0; does not occur in them.</param>
    public static MultivariatePolynomial FromCoefficients(IReadOnlyList<MultivariatePolynomial> coefficients, int variable)
    {
        ArgumentNullException.ThrowIfNull(coefficients);
        var sum = Zero;
        var terms = coefficients.SelectMany((c, power) => c.Terms.Select(t => (t.Monomial * Monomial.Power(variable, power), t.Coefficient)));
        return sum + FromTerms(terms);
    }

    /// <summary>Coefficient of the highest power of a variable; 0 for 0.</summary>
    /// <param name="variable">From 0.</param>
    public MultivariatePolynomial LeadingCoefficientIn(int variable) => IsZero ? this : CoefficientsIn(variable)[^1];

    /// <summary>The derivative by a variable.</summary>
    /// <param name="variable">From 0.</param>
    public MultivariatePolynomial Derivative(int variable)
    {
        var terms = _terms.Where(t => t.Monomial[variable] > 0)
            .Select(t => (t.Monomial.With(variable, t.Monomial[variable] - 1), t.Coefficient * t.Monomial[variable]));
        return Reduced([.. terms], Denominator);
    }

    /// <summary>With a number in place of a variable.</summary>
    /// <param name="variable">From 0.</param>
    /// <param name="value">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public MultivariatePolynomial Evaluate(int variable, Rational value, Budget? budget = null)
    {
        var degree = Degree(variable);
        if (degree <= 0)
        {
            return this;
        }

        budget = Budget.OrDefault(budget);
        budget.NeedBits((double)degree * Math.Max(IntegerMath.Bits(value.Numerator), IntegerMath.Bits(value.Denominator)));
        var (up, down) = (Powers(value.Numerator, degree), Powers(value.Denominator, degree));
        var sums = new TermSums();
        foreach (var (monomial, coefficient) in _terms)
        {
            budget.Spend();
            var power = monomial[variable];
            var rest = power == 0 ? monomial : monomial.With(variable, 0);
            sums.Add(rest, coefficient * up[power] * down[degree - power]);
        }

        return FromSums(sums, Denominator * down[degree]);
    }

    /// <summary>Its value.</summary>
    /// <param name="values">Of variable 0, 1, 2, …; at least as many as occur.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Rational Evaluate(IReadOnlyList<Rational> values, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        budget = Budget.OrDefault(budget);
        var polynomial = this;
        for (var v = VariableCount - 1; v >= 0; v--)
        {
            polynomial = polynomial.Evaluate(v, values[v], budget);
        }

        return polynomial.LeadingCoefficient;
    }

    /// <summary>With a polynomial in place of a variable.</summary>
    /// <param name="variable">From 0.</param>
    /// <param name="value">May hold the variable.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public MultivariatePolynomial Substitute(int variable, MultivariatePolynomial value, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        budget = Budget.OrDefault(budget);
        var sum = Zero;
        foreach (var coefficient in CoefficientsIn(variable).Reverse())
        {
            sum = sum.Multiply(value, budget) + coefficient;
            budget.NeedBits(sum.MaxBits());
        }

        return sum;
    }

    /// <summary>As a polynomial in its only variable.</summary>
    /// <param name="variable">No other occurs.</param>
    /// <exception cref="InvalidOperationException">Another variable occurs.</exception>
    public RationalPolynomial ToUnivariate(int variable)
    {
        var degree = Math.Max(0, Degree(variable));
        if (degree > IntegerPolynomial.MaxDegree)
        {
            throw new GaveUpException($"a polynomial of degree {degree} is too large to be written out");
        }

        var coefficients = new BigInteger[degree + 1];
        foreach (var (monomial, coefficient) in _terms)
        {
            coefficients[monomial[variable]] = monomial.TotalDegree == monomial[variable]
                ? coefficient
                : throw new InvalidOperationException("another variable occurs");
        }

        return new RationalPolynomial(IntegerPolynomial.Own(coefficients), Denominator);
    }

    /// <summary>With variables renumbered.</summary>
    /// <param name="newIndex">For each variable that occurs its new number, all different.</param>
    public MultivariatePolynomial Rename(Func<int, int> newIndex)
    {
        ArgumentNullException.ThrowIfNull(newIndex);
        var terms = SparseTerms.WithMonomials(_terms, old =>
        {
            var monomial = default(Monomial);
            for (var v = 0; v < old.VariableCount; v++)
            {
                monomial *= Monomial.Power(newIndex(v), old[v]);
            }

            return monomial;
        });
        SparseTerms.SortDescending(terms);
        return new(terms, Denominator);
    }

    private static BigInteger[] Powers(BigInteger value, int upTo)
    {
        var powers = new BigInteger[upTo + 1];
        powers[0] = BigInteger.One;
        for (var i = 1; i <= upTo; i++)
        {
            powers[i] = powers[i - 1] * value;
        }

        return powers;
    }
}
