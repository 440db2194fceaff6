using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A complex number in fixed point: both parts are whole multiples of one unit 2^-bits, which the user of it knows.</summary>
internal readonly record struct FixedComplex(BigInteger Real, BigInteger Imaginary)
{
    internal bool IsZero => Real.IsZero && Imaginary.IsZero;

    public static FixedComplex operator +(FixedComplex left, FixedComplex right) => new(left.Real + right.Real, left.Imaginary + right.Imaginary);

    public static FixedComplex operator -(FixedComplex left, FixedComplex right) => new(left.Real - right.Real, left.Imaginary - right.Imaginary);

    /// <summary>The product, each part rounded by less than one unit.</summary>
    internal FixedComplex Multiply(FixedComplex other, int bits) => new(
        ((Real * other.Real) - (Imaginary * other.Imaginary)) >> bits,
        ((Real * other.Imaginary) + (Imaginary * other.Real)) >> bits);

    /// <summary>The quotient, rounded; the divisor is not 0.</summary>
    internal FixedComplex Divide(FixedComplex other, int bits)
    {
        var norm = other.Norm();
        return new(
            (((Real * other.Real) + (Imaginary * other.Imaginary)) << bits) / norm,
            (((Imaginary * other.Real) - (Real * other.Imaginary)) << bits) / norm);
    }

    /// <summary>Square of the absolute value, in units of 2^-2bits.</summary>
    internal BigInteger Norm() => (Real * Real) + (Imaginary * Imaginary);

    internal FixedComplex Rescale(int by) => by >= 0 ? new(Real << by, Imaginary << by) : new(Real >> -by, Imaginary >> -by);

    /// <summary>The value of a polynomial, its error at most <paramref name="error"/> units.</summary>
    internal FixedComplex Evaluate(IntegerPolynomial polynomial, int bits, out BigInteger error)
    {
        // Each product errs by less than sqrt 2 < 2 units, which later steps multiply by the size of the point.
        var size = ((BigInteger.Abs(Real) + BigInteger.Abs(Imaginary)) >> (bits - 8)) + 1;
        var value = default(FixedComplex);
        error = BigInteger.Zero;
        for (var i = polynomial.Degree; i >= 0; i--)
        {
            value = value.Multiply(this, bits);
            value = value with { Real = value.Real + (polynomial.Coefficients[i] << bits) };
            error = ((error * size) >> 8) + 3;
        }

        return value;
    }
}
