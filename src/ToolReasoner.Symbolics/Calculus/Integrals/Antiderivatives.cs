namespace ToolReasoner.Symbolics;

/// <summary>Antiderivatives that are proved.</summary>
internal static class Antiderivatives
{
    private const int CheckBits = 128;
    private const int EnoughPoints = 6;

    /// <summary>Looks for one and proves it.</summary>
    public static CalculusResult Find(Expr integrand, SymbolExpr variable, Assumptions assumptions, Budget budget)
    {
        if (new Integration(variable, assumptions, budget).Find(integrand) is not { } found)
        {
            return new CalculusResult.GaveUp("no antiderivative was found; that does not say that there is none in elementary functions");
        }

        found = AntiderivativeForm.Of(found, variable, assumptions, budget);
        var proof = Equality.DecideWhereReal(Differentiation.Of(found, variable, budget), integrand, assumptions, budget);
        return proof.Truth switch
        {
            Truth.True => new CalculusResult.Exact(found, $"its derivative is the integrand: {proof.Why}"),
            Truth.Unknown when IsByConstruction(found, integrand, variable) && AgreesAtPoints(found, integrand, variable, budget)
                => new CalculusResult.Exact(found, "by partial fractions over all roots of the denominator, which is exact; the derivative agrees with the integrand at points to 128 bits"),
            Truth.Unknown => new CalculusResult.GaveUp($"an antiderivative was found, {found}, but not proved: {proof.Why}"),
            _ => new CalculusResult.GaveUp($"a proposal was refuted: {proof.Why}"),
        };
    }

    // Rational functions are integrated by exact algebra; only the proof by normal form does not reach sums over roots.
    private static bool IsByConstruction(Expr found, Expr integrand, SymbolExpr variable) =>
        Holds(found, part => part is RootOfExpr || (part is PowerExpr { Exponent: NumberExpr { Value.IsInteger: false } } && !part.DependsOn(variable)))
        && IsRational(integrand, variable);

    private static bool IsRational(Expr value, SymbolExpr variable) => value is NumberExpr || value.Equals(variable)
        || (value is SumExpr or ProductExpr && value.Operands.All(part => IsRational(part, variable)))
        || (value is PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power && IsRational(power.Base, variable));

    private static bool Holds(Expr value, Func<Expr, bool> test) => test(value) || value.Operands.Any(part => Holds(part, test));

    private static bool AgreesAtPoints(Expr found, Expr integrand, SymbolExpr variable, Budget budget)
    {
        var difference = Differentiation.Of(found, variable, budget) - integrand;
        var seen = 0;
        for (var i = 1; i < 40 && seen < EnoughPoints; i++)
        {
            var point = new Dictionary<Expr, ComplexBall> { [variable] = Ball.Of(new Rational((i * 7) - 60, 11), 4 * CheckBits) };
            var ball = NumericValue.Enclose(difference, 4 * CheckBits, point, budget);
            if (!ball.IsFinite)
            {
                continue;
            }

            if (!ball.ContainsZero || ball.Real.Above() > Magnitude.PowerOfTwo(-CheckBits))
            {
                return false;
            }

            seen++;
        }

        return seen == EnoughPoints;
    }
}
