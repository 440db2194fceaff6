namespace ToolReasoner.Symbolics;

/// <summary>Sums whose terms are f(k + h) − f(k) as they stand, whatever f is.</summary>
internal static class Telescoping
{
    private const int MostShift = 4;

    /// <summary>The sum; null if something is left that does not cancel.</summary>
    public static Expr? Of(Expr term, SymbolExpr k, Expr from, Expr to)
    {
        var terms = Split(term, k).ToList();
        var sum = new List<Expr>();
        while (terms.Count > 0)
        {
            var found = false;
            for (var i = 0; i < terms.Count && !found; i++)
            {
                for (var h = 1; h <= MostShift && !found; h++)
                {
                    var shifted = -terms[i].Substitute(k, k + h).Expand();
                    var j = terms.FindIndex(other => other.Expand().Equals(shifted.Expand()));
                    if (j < 0 || j == i)
                    {
                        continue;
                    }

                    // terms[j] = −f(k + h) with f = terms[i]: f(from) + … + f(from + h − 1) stay, and as many at the end.
                    for (var s = 0; s < h; s++)
                    {
                        sum.Add(terms[i].Substitute(k, from + s) - terms[i].Substitute(k, to + 1 + s));
                    }

                    var (low, high) = (Math.Min(i, j), Math.Max(i, j));
                    terms.RemoveAt(high);
                    terms.RemoveAt(low);
                    found = true;
                }
            }

            if (!found)
            {
                return null;
            }
        }

        return Expr.Add(sum);
    }

    // ln of a fraction as a difference; that this holds on the range is for the verification to say.
    private static IEnumerable<Expr> Split(Expr term, SymbolExpr k)
    {
        foreach (var one in term.Expand().Terms)
        {
            if (one is FunctionExpr { Function: var function } call && function == Function.Ln)
            {
                var factored = call.Operands[0].Factor();
                foreach (var factor in factored.Factors)
                {
                    var (@base, exponent) = factor.SplitPower();
                    yield return exponent.IsNumber(out var power) ? power * Expr.Ln(@base) : Expr.Ln(factor);
                }
            }
            else
            {
                yield return one;
            }
        }
    }
}
