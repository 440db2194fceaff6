namespace ToolReasoner.Symbolics;

/// <summary>Puts terms with the same powers of a variable together.</summary>
internal static class Collecting
{
    /// <summary>Collects.</summary>
    public static Expr By(Expr value, Expr variable, Budget budget)
    {
        var parts = new Dictionary<Expr, List<Expr>>();
        foreach (var term in Expansion.Of(value, budget).Terms)
        {
            var (inside, outside) = (new List<Expr>(), new List<Expr>());
            foreach (var factor in term.Factors)
            {
                (factor.Contains(variable) ? inside : outside).Add(factor);
            }

            var power = Expr.Multiply(inside);
            if (!parts.TryGetValue(power, out var coefficients))
            {
                parts[power] = coefficients = [];
            }

            coefficients.Add(Expr.Multiply(outside));
        }

        return Expr.Add([.. parts.Select(part => Expr.Add(part.Value) * part.Key)]);
    }
}
