namespace ToolReasoner.Symbolics;

/// <summary>A complex number by its two parts, each an expression that is real.</summary>
internal readonly record struct ComplexPair(Expr Real, Expr Imaginary)
{
    public static ComplexPair operator +(ComplexPair left, ComplexPair right) => new((left.Real + right.Real).Expand(), (left.Imaginary + right.Imaginary).Expand());

    public static ComplexPair operator -(ComplexPair left, ComplexPair right) => new((left.Real - right.Real).Expand(), (left.Imaginary - right.Imaginary).Expand());

    public static ComplexPair operator *(ComplexPair left, ComplexPair right) => new(
        ((left.Real * right.Real) - (left.Imaginary * right.Imaginary)).Expand(), ((left.Real * right.Imaginary) + (left.Imaginary * right.Real)).Expand());

    public static ComplexPair operator /(ComplexPair left, ComplexPair right)
    {
        var square = (Expr.Pow(right.Real, 2) + Expr.Pow(right.Imaginary, 2)).Expand();
        var above = left * new ComplexPair(right.Real, -right.Imaginary);
        return new(above.Real / square, above.Imaginary / square);
    }

    /// <summary>A real number.</summary>
    public static ComplexPair Of(Expr real) => new(real, 0);
}
