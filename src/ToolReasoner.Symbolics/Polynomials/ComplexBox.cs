namespace ToolReasoner.Symbolics;

/// <summary>A rectangle of complex numbers with rational corners; arithmetic encloses.</summary>
internal readonly record struct ComplexBox(RationalInterval Real, RationalInterval Imaginary)
{
    internal bool ContainsZero => Real.ContainsZero && Imaginary.ContainsZero;

    public static ComplexBox operator +(ComplexBox left, ComplexBox right) => new(left.Real + right.Real, left.Imaginary + right.Imaginary);

    public static ComplexBox operator *(ComplexBox left, ComplexBox right) => new(
        (left.Real * right.Real) - (left.Imaginary * right.Imaginary), (left.Real * right.Imaginary) + (left.Imaginary * right.Real));

    internal static ComplexBox Of(Rational value) => new(RationalInterval.Of(value), RationalInterval.Of(Rational.Zero));

    internal bool Meets(ComplexBox other) => Real.Meets(other.Real) && Imaginary.Meets(other.Imaginary);

    internal ComplexBox Round(int bits) => new(Real.Round(bits), Imaginary.Round(bits));

    internal ComplexBox Evaluate(IntegerPolynomial polynomial, int bits, Budget budget)
    {
        var value = Of(Rational.Zero);
        for (var i = polynomial.Degree; i >= 0; i--)
        {
            budget.Spend(4 + (bits / 32));
            value = ((value * this) + Of(polynomial[i])).Round(bits);
        }

        return value;
    }
}
