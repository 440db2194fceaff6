namespace ToolReasoner.Symbolics;

/// <summary>Reads a tree as a polynomial in one variable where it is one as it stands: a sum of products of whole powers. Nothing is expanded.</summary>
internal static class SyntacticPolynomials
{
    /// <summary>Highest degree for which a list of coefficients is made.</summary>
    public const int MostCoefficients = 100_000;

    /// <summary>The degree; 0 for what does not depend on the variable, null for what is no such polynomial.</summary>
    public static int? Degree(Expr value, Expr variable)
    {
        var highest = 0;
        foreach (var term in Terms(value))
        {
            if (Split(term, variable) is not var (_, degree))
            {
                return null;
            }

            highest = Math.Max(highest, degree);
        }

        return highest;
    }

    /// <summary>The coefficients, from the constant one up.</summary>
    public static IReadOnlyList<Expr>? Coefficients(Expr value, Expr variable)
    {
        if (Degree(value, variable) is not { } degree || degree > MostCoefficients)
        {
            return null;
        }

        var parts = new List<Expr>?[degree + 1];
        foreach (var term in Terms(value))
        {
            var (coefficient, power) = Split(term, variable)!.Value;
            (parts[power] ??= []).Add(coefficient);
        }

        return [.. parts.Select(part => part is null ? Rational.Zero : Sums.Add(part))];
    }

    private static IReadOnlyList<Expr> Terms(Expr value) => value is SumExpr ? value.Operands : [value];

    private static (Expr Coefficient, int Degree)? Split(Expr term, Expr variable)
    {
        var degree = 0;
        var others = new List<Expr>();
        foreach (var factor in term is ProductExpr ? term.Operands : [term])
        {
            if (factor.Equals(variable))
            {
                degree = 1;
            }
            else if (factor is PowerExpr power && power.Base.Equals(variable))
            {
                if (power.Exponent is not NumberExpr { Value: { IsInteger: true, Sign: > 0 } exponent } || exponent > int.MaxValue)
                {
                    return null;
                }

                degree = (int)exponent.Numerator;
            }
            else if (factor.Contains(variable))
            {
                return null;
            }
            else
            {
                others.Add(factor);
            }
        }

        return (Products.Multiply(others), degree);
    }
}
