using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>All integer solutions of a·x + b·y = c: (X, Y) + k·(StepX, StepY) for all integers k.</summary>
/// <param name="X">One x; the least one that is 0 or more, unless x is fixed.</param>
/// <param name="Y">The y that goes with it.</param>
/// <param name="StepX">What x grows by, 0 or more.</param>
/// <param name="StepY">What y grows by with it.</param>
public sealed record LinearDiophantineSolution(BigInteger X, BigInteger Y, BigInteger StepX, BigInteger StepY)
{
    /// <summary>The k-th solution.</summary>
    public (BigInteger X, BigInteger Y) At(BigInteger k) => (X + (k * StepX), Y + (k * StepY));

    /// <summary>As <c>x = 2 + 5k, y = 1 - 3k</c>.</summary>
    public override string ToString() => $"x = {Write(X, StepX)}, y = {Write(Y, StepY)}";

    private static string Write(BigInteger start, BigInteger step) => step.IsZero
        ? $"{start}"
        : $"{start} {(step.Sign < 0 ? '-' : '+')} {(BigInteger.Abs(step).IsOne ? string.Empty : BigInteger.Abs(step).ToString(System.Globalization.CultureInfo.InvariantCulture))}k";
}
