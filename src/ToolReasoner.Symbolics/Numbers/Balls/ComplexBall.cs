using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// A complex number that is known up to an error: a rectangle that holds it. What is said of <see cref="Ball"/> holds here too; a number whose
/// imaginary part is exactly 0 is real, and stays so wherever the functions of reals are.
/// </summary>
/// <remarks>
/// Functions with a branch cut take the principal value. A rectangle that crosses a cut gives one that holds the values of both sides.
/// </remarks>
public sealed partial class ComplexBall
{
    /// <summary>Makes real + i·imaginary.</summary>
    /// <param name="real">Any.</param>
    /// <param name="imaginary">Any; null for exactly 0.</param>
    public ComplexBall(Ball real, Ball? imaginary = null)
    {
        ArgumentNullException.ThrowIfNull(real);
        Real = real;
        Imaginary = imaginary ?? Ball.Zero;
    }

    /// <summary>0.</summary>
    public static ComplexBall Zero { get; } = new(Ball.Zero);

    /// <summary>1.</summary>
    public static ComplexBall One { get; } = new(Ball.One);

    /// <summary>i.</summary>
    public static ComplexBall I { get; } = new(Ball.Zero, Ball.One);

    /// <summary>No value, or nothing known.</summary>
    public static ComplexBall Indeterminate { get; } = new(Ball.Indeterminate, Ball.Indeterminate);

    /// <summary>Real part.</summary>
    public Ball Real { get; }

    /// <summary>Imaginary part.</summary>
    public Ball Imaginary { get; }

    /// <summary>Whether anything is known.</summary>
    public bool IsFinite => Real.IsFinite && Imaginary.IsFinite;

    /// <summary>Whether both parts are exact.</summary>
    public bool IsExact => Real.IsExact && Imaginary.IsExact;

    /// <summary>Whether it is certainly real.</summary>
    public bool IsReal => Imaginary.IsZero;

    /// <summary>Whether it is 0 and nothing else.</summary>
    public bool IsZero => Real.IsZero && Imaginary.IsZero;

    /// <summary>Whether 0 is one of its points.</summary>
    public bool ContainsZero => Real.ContainsZero && Imaginary.ContainsZero;

    /// <summary>Whether some point is on the negative real axis or 0: the cut of the logarithm and of powers.</summary>
    public bool TouchesNegativeAxis => Imaginary.ContainsZero && Real.Sign is not 1;

    /// <summary>Bits known of the larger part, counted from its top; as <see cref="Ball.AccuracyBits"/>.</summary>
    public long AccuracyBits
    {
        get
        {
            if (IsExact || !IsFinite)
            {
                return IsExact ? Ball.MaxPrecision : -1;
            }

            var error = Magnitude.Max(Real.Radius, Imaginary.Radius);
            var size = Magnitude.Max(Magnitude.Above(Real.Midpoint), Magnitude.Above(Imaginary.Midpoint));
            return size.IsZero ? -1 : Math.Clamp(size.Top - error.Top, -1, Ball.MaxPrecision);
        }
    }

    /// <summary>A real number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator ComplexBall(Ball value) => new(value);

    /// <summary>Negation, exactly.</summary>
    public static ComplexBall operator -(ComplexBall value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(-value.Real, -value.Imaginary);
    }

    /// <summary>Whether both may be the same number.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    public static bool Overlaps(ComplexBall left, ComplexBall right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Ball.Overlaps(left.Real, right.Real) && Ball.Overlaps(left.Imaginary, right.Imaginary);
    }

    /// <summary>Whether both are the same number: true only for exact ones.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    public static Truth Equal(ComplexBall left, ComplexBall right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (real, imaginary) = (Ball.Equal(left.Real, right.Real), Ball.Equal(left.Imaginary, right.Imaginary));
        return real == Truth.False || imaginary == Truth.False ? Truth.False
            : real == Truth.True && imaginary == Truth.True ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>The smallest rectangle, up to rounding, that holds both.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Union(ComplexBall left, ComplexBall right, int precision)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(
            Ball.Union(left.Real, right.Real, precision),
            left.IsReal && right.IsReal ? Ball.Zero : Ball.Union(left.Imaginary, right.Imaginary, precision));
    }

    /// <summary>Mirrored at the real axis, exactly.</summary>
    public ComplexBall Conjugate() => new(Real, -Imaginary);

    /// <summary>With both midpoints rounded.</summary>
    /// <param name="precision">Bits.</param>
    public ComplexBall Round(int precision) => new(Real.Round(precision), Imaginary.Round(precision));

    /// <summary>Both radii made larger.</summary>
    /// <param name="error">Added to them.</param>
    public ComplexBall Widen(Magnitude error) => new(Real.Widen(error), Imaginary.Widen(error));

    /// <summary>Times 2^shift, exactly.</summary>
    /// <param name="shift">Any that keeps the number within bounds.</param>
    public ComplexBall Scale(long shift) => new(Real.Scale(shift), Imaginary.Scale(shift));

    /// <summary>Times i, exactly.</summary>
    public ComplexBall TimesI() => new(-Imaginary, Real);

    /// <summary>As <c>1.5 + 2.25i</c>, only with digits that are certain.</summary>
    /// <param name="digits">1 or more, for each part.</param>
    public string ToString(int digits)
    {
        if (IsReal)
        {
            return Real.ToString(digits);
        }

        var imaginary = Imaginary.ToString(digits);
        return Real.IsZero ? imaginary + "i"
            : imaginary[0] == '-' ? $"{Real.ToString(digits)} - {imaginary.AsSpan(1)}i"
            : $"{Real.ToString(digits)} + {imaginary}i";
    }

    /// <summary>As <see cref="ToString(int)"/> with 15 digits.</summary>
    public override string ToString() => ToString(15);
}
