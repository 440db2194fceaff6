namespace ToolReasoner.Symbolics;

/// <summary>Whether a rectangle may touch the branch cuts of a function; where it does not, the function is analytic on it, or indeterminate.</summary>
internal static class BranchCuts
{
    /// <summary>Answers for the functions of one complex variable.</summary>
    public static bool Touches(Function function, ComplexBall z, int precision)
    {
        if (function == Function.Ln)
        {
            return z.TouchesNegativeAxis;
        }

        if (function == Function.Asin || function == Function.Acos || function == Function.Atanh)
        {
            return BeyondOne(z.Imaginary, z.Real);
        }

        if (function == Function.Atan || function == Function.Acot || function == Function.Asinh)
        {
            return BeyondOne(z.Real, z.Imaginary);
        }

        if (function == Function.Asec || function == Function.Acsc)
        {
            var reciprocal = ComplexBall.Divide(ComplexBall.One, z, precision);
            return BeyondOne(reciprocal.Imaginary, reciprocal.Real);
        }

        return function == Function.Acosh && z.Imaginary.ContainsZero && Ball.Less(Ball.One, z.Real) != Truth.True;
    }

    // On the axis across which the cut lies, and 1 or more from 0.
    private static bool BeyondOne(Ball across, Ball along) =>
        across.ContainsZero && !(along.IsFinite && along.Above() < Magnitude.PowerOfTwo(0));
}
