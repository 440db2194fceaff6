using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>a + b·i with rational a and b.</summary>
/// <param name="Real">a.</param>
/// <param name="Imaginary">b.</param>
internal readonly record struct GaussianRational(Rational Real, Rational Imaginary)
{
    /// <summary>1.</summary>
    public static GaussianRational One { get; } = new(Rational.One, Rational.Zero);

    /// <summary>i.</summary>
    public static GaussianRational I { get; } = new(Rational.Zero, Rational.One);

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => Real.IsZero && Imaginary.IsZero;

    /// <summary>Whether it is rational.</summary>
    public bool IsReal => Imaginary.IsZero;

    /// <summary>a² + b².</summary>
    public Rational Norm => (Real * Real) + (Imaginary * Imaginary);

    /// <summary>Sum.</summary>
    public static GaussianRational operator +(GaussianRational left, GaussianRational right) => new(left.Real + right.Real, left.Imaginary + right.Imaginary);

    /// <summary>Product.</summary>
    public static GaussianRational operator *(GaussianRational left, GaussianRational right) =>
        left.IsReal && right.IsReal
            ? new(left.Real * right.Real, Rational.Zero)
            : new((left.Real * right.Real) - (left.Imaginary * right.Imaginary), (left.Real * right.Imaginary) + (left.Imaginary * right.Real));

    /// <summary>The number that an expression is, if it is one.</summary>
    public static bool TryOf(Expr value, out GaussianRational number)
    {
        number = default;
        switch (value)
        {
            case NumberExpr real:
                number = new(real.Value, Rational.Zero);
                return true;
            case SumExpr { Operands: [NumberExpr real, var imaginary] } when TryImaginary(imaginary, out var part):
                number = new(real.Value, part);
                return true;
            default:
                var isImaginary = TryImaginary(value, out var alone);
                number = new(Rational.Zero, alone);
                return isImaginary;
        }
    }

    /// <summary>i^power.</summary>
    public static GaussianRational PowerOfI(BigInteger power) => (int)(((power % 4) + 4) % 4) switch
    {
        0 => One,
        1 => I,
        2 => new(Rational.MinusOne, Rational.Zero),
        _ => new(Rational.Zero, Rational.MinusOne),
    };

    /// <summary>1 over it.</summary>
    public GaussianRational Reciprocal() => new(Real / Norm, -Imaginary / Norm);

    /// <summary>A whole power, by squaring.</summary>
    /// <param name="exponent">Any, when this is not 0.</param>
    public GaussianRational Pow(int exponent)
    {
        var (result, square) = (One, exponent < 0 ? Reciprocal() : this);
        for (var left = Math.Abs((long)exponent); left > 0; left >>= 1)
        {
            result = (left & 1) == 1 ? result * square : result;
            square = left > 1 ? square * square : square;
        }

        return result;
    }

    /// <summary>As an expression.</summary>
    public Expr ToExpr()
    {
        if (IsReal)
        {
            return NumberExpr.Of(Real);
        }

        var imaginary = Imaginary.IsOne ? Expr.I : new ProductExpr([NumberExpr.Of(Imaginary), Expr.I]);
        return Real.IsZero ? imaginary : new SumExpr([NumberExpr.Of(Real), imaginary]);
    }

    private static bool TryImaginary(Expr value, out Rational part)
    {
        part = value is ConstantExpr { Constant: Constant.I } ? Rational.One
            : value is ProductExpr { Operands: [NumberExpr number, ConstantExpr { Constant: Constant.I }] } ? number.Value
            : Rational.Zero;
        return !part.IsZero;
    }
}
