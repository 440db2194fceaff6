using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Values, and changes of the variable.</content>
public sealed partial class IntegerPolynomial
{
    /// <summary>Its value, by Horner's rule.</summary>
    /// <param name="at">Any integer.</param>
    public BigInteger Evaluate(BigInteger at)
    {
        var value = BigInteger.Zero;
        for (var i = Degree; i >= 0; i--)
        {
            value = (value * at) + Coefficients[i];
        }

        return value;
    }

    /// <summary>Its value, by Horner's rule.</summary>
    /// <param name="at">Any fraction.</param>
    public Rational Evaluate(Rational at) =>
        at.IsInteger ? Evaluate(at.Numerator) : IsZero ? Rational.Zero : new Rational(Homogeneous(at.Numerator, at.Denominator), BigInteger.Pow(at.Denominator, Degree));

    /// <summary>Sign of its value: -1, 0 or 1.</summary>
    /// <param name="at">Any fraction.</param>
    public int SignAt(Rational at) => at.IsInteger ? Evaluate(at.Numerator).Sign : Homogeneous(at.Numerator, at.Denominator).Sign;

    /// <summary>The derivative.</summary>
    public IntegerPolynomial Derivative()
    {
        var derivative = new BigInteger[Math.Max(0, Degree)];
        for (var i = 0; i < derivative.Length; i++)
        {
            derivative[i] = Coefficients[i + 1] * (i + 1);
        }

        return Own(derivative);
    }

    /// <summary>f(g(x)).</summary>
    /// <param name="inner">g.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public IntegerPolynomial Compose(IntegerPolynomial inner, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        budget = Budget.OrDefault(budget);
        CheckDegree((long)Math.Max(0, Degree) * Math.Max(0, inner.Degree));
        var value = Zero;
        for (var i = Degree; i >= 0; i--)
        {
            value = value.Multiply(inner, budget) + Coefficients[i];
        }

        return value;
    }

    /// <summary>f(x + by).</summary>
    /// <param name="by">Any integer.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public IntegerPolynomial Shift(BigInteger by, Budget? budget = null)
    {
        if (by.IsZero || IsConstant)
        {
            return this;
        }

        budget = Budget.OrDefault(budget);
        budget.NeedBits(MaxBits() + ((double)Degree * (1 + IntegerMath.Bits(by))));
        if (!by.IsOne)
        {
            // f(bx) shifted by 1 and scaled back: additions only.
            return Scale(by).Shift(BigInteger.One, budget).ScaleDown(by);
        }

        var shifted = Coefficients.ToArray();
        for (var i = Degree; i > 0; i--)
        {
            budget.Spend(1 + ((Degree - i) / 4));
            for (var j = i - 1; j < Degree; j++)
            {
                shifted[j] += shifted[j + 1];
            }
        }

        return Own(shifted);
    }

    /// <summary>f(factor·x).</summary>
    /// <param name="factor">Any integer.</param>
    public IntegerPolynomial Scale(BigInteger factor)
    {
        var scaled = Coefficients.ToArray();
        var power = BigInteger.One;
        for (var i = 1; i < scaled.Length; i++)
        {
            power *= factor;
            scaled[i] *= power;
        }

        return Own(scaled);
    }

    /// <summary>x^degree·f(1/x): the coefficients in reverse.</summary>
    public IntegerPolynomial Reverse()
    {
        var reversed = Coefficients.ToArray();
        Array.Reverse(reversed);
        return Own(reversed);
    }

    /// <summary>f(x^by).</summary>
    /// <param name="by">1 or more.</param>
    public IntegerPolynomial Inflate(int by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, 1);
        if (by == 1 || IsConstant)
        {
            return this;
        }

        CheckDegree((long)Degree * by);
        var inflated = new BigInteger[(Degree * by) + 1];
        for (var i = 0; i <= Degree; i++)
        {
            inflated[i * by] = Coefficients[i];
        }

        return Own(inflated);
    }

    /// <summary>The largest n for which it is a polynomial in x^n; 1 for a constant.</summary>
    public int Deflation()
    {
        var deflation = 0;
        for (var i = 1; i <= Degree && deflation != 1; i++)
        {
            deflation = Coefficients[i].IsZero ? deflation : (int)BigInteger.GreatestCommonDivisor(deflation, i);
        }

        return Math.Max(1, deflation);
    }

    /// <summary>The polynomial g with g(x^by) equal to this.</summary>
    /// <param name="by">A divisor of <see cref="Deflation"/>.</param>
    public IntegerPolynomial Deflate(int by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, 1);
        if (by == 1 || IsConstant)
        {
            return this;
        }

        if (Deflation() % by != 0)
        {
            throw new ArgumentException($"this is not a polynomial in x^{by}", nameof(by));
        }

        var deflated = new BigInteger[(Degree / by) + 1];
        for (var i = 0; i < deflated.Length; i++)
        {
            deflated[i] = Coefficients[i * by];
        }

        return Own(deflated);
    }

    /// <summary>x^power·f.</summary>
    internal IntegerPolynomial MultiplyByPower(int power)
    {
        if (IsZero || power == 0)
        {
            return this;
        }

        CheckDegree((long)Degree + power);
        var shifted = new BigInteger[Degree + 1 + power];
        Coefficients.CopyTo(shifted, power);
        return Own(shifted);
    }

    /// <summary>q^degree·f(p/q).</summary>
    internal BigInteger Homogeneous(BigInteger numerator, BigInteger denominator)
    {
        var (value, power) = (BigInteger.Zero, BigInteger.One);
        if (denominator.IsPowerOfTwo)
        {
            var bits = (int)denominator.GetBitLength() - 1;
            for (int i = Degree, shift = 0; i >= 0; i--, shift += bits)
            {
                value = (value * numerator) + (Coefficients[i] << shift);
            }

            return value;
        }

        for (var i = Degree; i >= 0; i--)
        {
            value = (value * numerator) + (Coefficients[i] * power);
            power = i == 0 ? power : power * denominator;
        }

        return value;
    }

    // The inverse of Scale, where it is exact.
    private IntegerPolynomial ScaleDown(BigInteger factor)
    {
        var scaled = Coefficients.ToArray();
        var power = BigInteger.One;
        for (var i = 1; i < scaled.Length; i++)
        {
            power *= factor;
            scaled[i] /= power;
        }

        return Own(scaled);
    }
}
