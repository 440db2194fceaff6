using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Fractions, and the relations between kernels.</content>
internal sealed partial class KernelField
{
    // Products of conjugates grow with the degree; above this a denominator keeps its radicals.
    private const int MostRationalizedDegree = 12;

    /// <summary>A sum.</summary>
    public KernelFraction Add(KernelFraction left, KernelFraction right)
    {
        if (left.Numerator.IsZero)
        {
            return right;
        }

        if (right.Numerator.IsZero)
        {
            return left;
        }

        if (left.IsPolynomial && right.IsPolynomial)
        {
            return KernelFraction.Of(Check(left.Numerator + right.Numerator));
        }

        var common = new List<KernelPower>(left.Denominator);
        foreach (var (factor, power) in right.Denominator)
        {
            var at = common.FindIndex(other => other.Factor.Equals(factor));
            if (at < 0)
            {
                common.Add(new(factor, power));
            }
            else
            {
                common[at] = new(factor, Math.Max(power, common[at].Power));
            }
        }

        var sum = Lift(left, common) + Lift(right, common);
        return sum.IsZero ? KernelFraction.Zero : new KernelFraction(Check(sum), common);
    }

    /// <summary>A product.</summary>
    public KernelFraction Multiply(KernelFraction left, KernelFraction right)
    {
        var product = Multiply(left.Numerator, right.Numerator);
        if (product.IsZero || (left.IsPolynomial && right.IsPolynomial))
        {
            return product.IsZero ? KernelFraction.Zero : KernelFraction.Of(product);
        }

        var denominator = new List<KernelPower>(left.Denominator);
        foreach (var (factor, power) in right.Denominator)
        {
            var at = denominator.FindIndex(other => other.Factor.Equals(factor));
            if (at < 0)
            {
                denominator.Add(new(factor, power));
            }
            else
            {
                denominator[at] = new(factor, denominator[at].Power + power);
            }
        }

        return Shorten(product, denominator);
    }

    /// <summary>1 over it.</summary>
    /// <exception cref="GaveUpException">It is 0.</exception>
    public KernelFraction Reciprocal(KernelFraction value)
    {
        if (value.Numerator.IsZero)
        {
            throw new GaveUpException("a part of the expression is divided by 0");
        }

        var above = MultivariatePolynomial.One;
        foreach (var (factor, power) in value.Denominator)
        {
            above = Multiply(above, Power(factor, power));
        }

        var below = Rationalize(value.Numerator, out var cofactor);
        return Over(Multiply(above, cofactor), below);
    }

    /// <summary>A whole power.</summary>
    public KernelFraction Power(KernelFraction value, int exponent)
    {
        if (exponent < 0)
        {
            return Power(Reciprocal(value), -exponent);
        }

        return exponent == 0 ? KernelFraction.One
            : exponent == 1 ? value
            : Shorten(Power(value.Numerator, exponent), [.. value.Denominator.Select(d => d with { Power = d.Power * exponent })]);
    }

    /// <summary>Without common divisors above and below.</summary>
    public KernelFraction Cancel(KernelFraction value)
    {
        var numerator = value.Numerator;
        var denominator = new List<KernelPower>();
        var pending = new Stack<KernelPower>(value.Denominator.Reverse());
        while (pending.TryPop(out var next))
        {
            var (factor, power) = next;
            for (; power > 0; power--)
            {
                var common = numerator.Gcd(factor, _budget);
                if (common.IsConstant)
                {
                    break;
                }

                numerator = numerator.DivideExact(common, _budget);
                if (!common.Equals(factor))
                {
                    pending.Push(new(factor.DivideExact(common, _budget).PrimitivePart(), 1));
                    if (power > 1)
                    {
                        pending.Push(new(factor, power - 1));
                    }

                    power = 0;
                    break;
                }
            }

            if (power > 0)
            {
                Join(denominator, factor, power);
            }
        }

        return new KernelFraction(numerator, denominator);
    }

    /// <summary>Applies the relations.</summary>
    public MultivariatePolynomial Reduce(MultivariatePolynomial value)
    {
        for (var i = value.VariableCount - 1; i >= 0; i--)
        {
            var (degree, replacement) = (_kernels[i].Degree, _kernels[i].Replacement);
            if (degree == 0 || value.Degree(i) < degree)
            {
                continue;
            }

            var coefficients = value.CoefficientsIn(i).ToList();
            var parts = replacement!.CoefficientsIn(i);
            for (var top = coefficients.Count - 1; top >= degree; top--)
            {
                var lead = coefficients[top];
                for (var j = 0; j < parts.Count && !lead.IsZero; j++)
                {
                    coefficients[top - degree + j] += lead.Multiply(parts[j], _budget);
                }
            }

            value = Check(MultivariatePolynomial.FromCoefficients(coefficients.Take(degree).ToList(), i));
        }

        return value;
    }

    private MultivariatePolynomial Multiply(MultivariatePolynomial left, MultivariatePolynomial right) =>
        left.IsConstant ? right * left.ConstantTerm
        : right.IsConstant ? left * right.ConstantTerm
        : Reduce(Check(left.Multiply(right, _budget)));

    private MultivariatePolynomial Power(MultivariatePolynomial value, int exponent)
    {
        if (exponent > MostPower && value.Count > 1)
        {
            throw new GaveUpException($"a power of {exponent} is too high to be written out");
        }

        var (result, square) = (MultivariatePolynomial.One, value);
        for (var left = exponent; left > 0; left >>= 1)
        {
            result = (left & 1) == 1 ? Multiply(result, square) : result;
            square = left > 1 ? Multiply(square, square) : square;
        }

        return result;
    }

    private MultivariatePolynomial Check(MultivariatePolynomial value)
    {
        _budget.NeedBits(value.MaxBits());
        return value.Count <= MostTerms ? value : throw new GaveUpException($"a polynomial of {value.Count} terms is too large");
    }

    private MultivariatePolynomial Lift(KernelFraction value, List<KernelPower> common)
    {
        var numerator = value.Numerator;
        foreach (var (factor, power) in common)
        {
            var own = value.Denominator.FirstOrDefault(d => d.Factor.Equals(factor))?.Power ?? 0;
            numerator = power > own ? Multiply(numerator, Power(factor, power - own)) : numerator;
        }

        return numerator;
    }

    // Takes out of the denominator what divides the numerator outright: cheap, and keeps most fractions small.
    private KernelFraction Shorten(MultivariatePolynomial numerator, List<KernelPower> denominator)
    {
        for (var i = denominator.Count - 1; i >= 0; i--)
        {
            var (factor, power) = denominator[i];
            while (power > 0 && numerator.Count >= factor.Count && numerator.TryDivide(factor, out var quotient, _budget))
            {
                numerator = quotient;
                power--;
            }

            if (power == 0)
            {
                denominator.RemoveAt(i);
            }
            else
            {
                denominator[i] = new(factor, power);
            }
        }

        return new KernelFraction(numerator, denominator);
    }

    private KernelFraction Over(MultivariatePolynomial numerator, MultivariatePolynomial below)
    {
        if (below.IsZero)
        {
            throw new GaveUpException("a part of the expression is divided by 0");
        }

        var content = below.UnitContent();
        below = below.PrimitivePart();
        var denominator = new List<KernelPower>();
        var monomial = below.MonomialContent();
        for (var i = 0; i < monomial.VariableCount; i++)
        {
            if (monomial[i] > 0)
            {
                denominator.Add(new(MultivariatePolynomial.Variable(i), monomial[i]));
            }
        }

        below = below.DivideByMonomial(monomial);
        if (!below.IsConstant)
        {
            denominator.Add(new(below, 1));
        }

        return Shorten(numerator * content.Reciprocal(), denominator);
    }

    private static void Join(List<KernelPower> factors, MultivariatePolynomial factor, int power)
    {
        if (factor.IsConstant)
        {
            return;
        }

        var at = factors.FindIndex(other => other.Factor.Equals(factor));
        if (at < 0)
        {
            factors.Add(new(factor, power));
        }
        else
        {
            factors[at] = new(factor, factors[at].Power + power);
        }
    }

    /// <summary>
    /// A multiple of a polynomial that is free of kernels v with a relation v^n = c, as far as the multiple is not 0: by the theorem of Cayley
    /// and Hamilton for multiplication by the polynomial, with the coefficients from traces (Faddeev, Leverrier).
    /// </summary>
    /// <param name="value">Not 0.</param>
    /// <param name="cofactor">The multiple is this times the value.</param>
    private MultivariatePolynomial Rationalize(MultivariatePolynomial value, out MultivariatePolynomial cofactor)
    {
        cofactor = MultivariatePolynomial.One;
        for (var i = value.VariableCount - 1; i >= 0; i--)
        {
            var degree = _kernels[i].Degree;
            if (degree < 2 || degree > MostRationalizedDegree || value.Degree(i) < 1 || _kernels[i].Replacement!.Degree(i) > 0)
            {
                continue;
            }

            if (value.Count > 12 || (!_kernels[i].IsConstant && (_isPlain || value.Count > 4)))
            {
                continue;
            }

            if (TryNorm(value, i, out var factor) is { } norm)
            {
                value = norm;
                cofactor = Multiply(cofactor, factor);
            }
        }

        return value;
    }

    // The norm over the other kernels, and what it is a multiple by; null if it is 0. The relation is v^n = c.
    private MultivariatePolynomial? TryNorm(MultivariatePolynomial value, int kernel, out MultivariatePolynomial cofactor)
    {
        var degree = _kernels[kernel].Degree;
        cofactor = MultivariatePolynomial.One;
        for (var step = 1; step < degree; step++)
        {
            cofactor = Multiply(value, cofactor);
            cofactor += TraceOf(cofactor, kernel, degree) * new Rational(BigInteger.MinusOne, step);
        }

        var norm = Multiply(value, cofactor);
        return norm.IsZero || norm.Degree(kernel) > 0 ? null : norm;
    }

    private static MultivariatePolynomial TraceOf(MultivariatePolynomial value, int kernel, int degree) =>
        value.IsZero ? value : value.CoefficientsIn(kernel)[0] * (Rational)degree;
}
