namespace AngouriMath;

/// <summary>
/// Integrals between finite bounds from an antiderivative. That may jump inside the bounds, and then the difference of its values is wrong: it
/// counts only if it is a polynomial, or if the difference agrees with an enclosure of the integral itself.
/// </summary>
internal static class DefiniteIntegrals
{
    private const int Precision = 160;
    private const int NeededBits = 60;

    /// <summary>The value, or null if it was not found.</summary>
    public static Expr? Of(Expr body, Expr variable, Expr from, Expr to)
    {
        if (from.HoldsInfinity || to.HoldsInfinity || Calculus.Integrate(body, variable).Value is not { } antiderivative)
        {
            return null;
        }

        var value = (antiderivative.Substitute(variable, to) - antiderivative.Substitute(variable, from)).Simplify();
        return value.HoldsInfinity ? null
            : antiderivative.CoefficientsIn(variable) is not null && body.CoefficientsIn(variable) is not null ? value
            : value.IsConstant && from.IsConstant && to.IsConstant && Agree(Expr.Integral(body, variable, from, to), value) ? value
            : null;
    }

    private static bool Agree(Expr integral, Expr value)
    {
        try
        {
            var difference = NumericValue.Enclose(integral - value, Precision);
            return IsNothing(difference.Real) && IsNothing(difference.Imaginary);
        }
        catch (GaveUpException)
        {
            return false;
        }
    }

    private static bool IsNothing(Ball ball) => ball.IsFinite && ball.ContainsZero && ball.Above() <= Magnitude.PowerOfTwo(-NeededBits);
}
