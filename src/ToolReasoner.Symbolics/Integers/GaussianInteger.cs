using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>a + bi with integers a, b.</summary>
/// <param name="Real">a.</param>
/// <param name="Imaginary">b.</param>
public readonly record struct GaussianInteger(BigInteger Real, BigInteger Imaginary)
{
    /// <summary>i.</summary>
    public static GaussianInteger I { get; } = new(0, 1);

    /// <summary>a² + b².</summary>
    public BigInteger Norm => (Real * Real) + (Imaginary * Imaginary);

    /// <summary>a - bi.</summary>
    public GaussianInteger Conjugate => new(Real, -Imaginary);

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => Real.IsZero && Imaginary.IsZero;

    /// <summary>An integer.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator GaussianInteger(BigInteger value) => new(value, 0);

    /// <summary>An integer.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator GaussianInteger(int value) => new(value, 0);

    /// <summary>Sum.</summary>
    public static GaussianInteger operator +(GaussianInteger left, GaussianInteger right) => new(left.Real + right.Real, left.Imaginary + right.Imaginary);

    /// <summary>Difference.</summary>
    public static GaussianInteger operator -(GaussianInteger left, GaussianInteger right) => new(left.Real - right.Real, left.Imaginary - right.Imaginary);

    /// <summary>Negation.</summary>
    public static GaussianInteger operator -(GaussianInteger value) => new(-value.Real, -value.Imaginary);

    /// <summary>Product.</summary>
    public static GaussianInteger operator *(GaussianInteger left, GaussianInteger right) =>
        new((left.Real * right.Real) - (left.Imaginary * right.Imaginary), (left.Real * right.Imaginary) + (left.Imaginary * right.Real));

    /// <summary>The quotient rounded to the nearest, so that the remainder's norm is at most half the divisor's.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static GaussianInteger operator /(GaussianInteger left, GaussianInteger right)
    {
        var product = left * right.Conjugate;
        return new GaussianInteger(Nearest(product.Real, right.Norm), Nearest(product.Imaginary, right.Norm));
    }

    /// <summary>What <c>/</c> leaves.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static GaussianInteger operator %(GaussianInteger left, GaussianInteger right) => left - (left / right * right);

    /// <summary>A greatest common divisor, the one with real part above 0 and imaginary part 0 or more; 0 of zeros.</summary>
    public static GaussianInteger Gcd(GaussianInteger left, GaussianInteger right)
    {
        while (!right.IsZero)
        {
            (left, right) = (right, left % right);
        }

        return left.Associate();
    }

    /// <summary>Of the four products with units, the one with real part above 0 and imaginary part 0 or more.</summary>
    public GaussianInteger Associate()
    {
        var value = this;
        for (var i = 0; i < 3 && !(value.Real.Sign > 0 && value.Imaginary.Sign >= 0); i++)
        {
            value *= I;
        }

        return value.IsZero ? default : value;
    }

    /// <summary>Whether it is prime among the Gaussian integers.</summary>
    public bool IsPrime(Budget? budget = null)
    {
        if (!Real.IsZero && !Imaginary.IsZero)
        {
            return NumberTheory.IsPrime(Norm, budget);
        }

        var size = BigInteger.Abs(Real + Imaginary);
        return (size % 4) == 3 && NumberTheory.IsPrime(size, budget);
    }

    /// <summary>The unit and the primes (as <see cref="Associate"/> has them) with their exponents, the smallest norm first.</summary>
    /// <exception cref="ArgumentException">It is 0.</exception>
    public (GaussianInteger Unit, IReadOnlyList<(GaussianInteger Prime, int Exponent)> Factors) Factorize(Budget? budget = null)
    {
        if (IsZero)
        {
            throw new ArgumentException("0 has no factorisation");
        }

        budget = Budget.OrDefault(budget);
        var (rest, factors) = (this, new List<(GaussianInteger, int)>());
        foreach (var (prime, _) in Factorizer.Factorize(Norm, budget))
        {
            var above = prime == 2 ? new GaussianInteger(1, 1)
                : (prime % 4) == 3 ? new GaussianInteger(prime, 0)
                : SquareSums.PrimeAsTwoSquares(prime);
            foreach (var candidate in prime % 4 == 1 ? [above.Associate(), above.Conjugate.Associate()] : new[] { above })
            {
                var exponent = 0;
                while ((rest % candidate).IsZero)
                {
                    (rest, exponent) = (rest / candidate, exponent + 1);
                }

                if (exponent > 0)
                {
                    factors.Add((candidate, exponent));
                }
            }
        }

        return (rest, factors);
    }

    /// <summary>As <c>3 - 2i</c>, <c>i</c> or <c>5</c>.</summary>
    public override string ToString()
    {
        var size = BigInteger.Abs(Imaginary);
        var imaginary = size.IsOne ? "i" : $"{size}i";
        return Imaginary.IsZero ? $"{Real}"
            : Real.IsZero ? (Imaginary.Sign < 0 ? "-" : string.Empty) + imaginary
            : $"{Real} {(Imaginary.Sign < 0 ? '-' : '+')} {imaginary}";
    }

    private static BigInteger Nearest(BigInteger value, BigInteger divisor) => new Rational((2 * value) + divisor, 2 * divisor).Floor();
}
