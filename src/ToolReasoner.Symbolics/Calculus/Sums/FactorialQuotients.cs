namespace ToolReasoner.Symbolics;

/// <summary>Quotients of factorials whose arguments differ by small whole numbers: (n + 2)!/n! is (n + 1)(n + 2).</summary>
internal static class FactorialQuotients
{
    private const int MostSteps = 40;

    /// <summary>Cancels within a product; in a sum, in each term.</summary>
    public static Expr Cancel(Expr value, Budget budget)
    {
        if (value is SumExpr)
        {
            return Expr.Add([.. value.Operands.Select(term => Cancel(term, budget))]);
        }

        var others = new List<Expr>();
        var factorials = new List<(Expr Argument, int Power)>();
        foreach (var factor in value.Factors)
        {
            var (b, e) = factor.SplitPower();
            if (b is FunctionExpr { Function: var f } call && f == Function.Factorial && e.IsInteger(out var power) && System.Numerics.BigInteger.Abs(power) <= MostSteps)
            {
                factorials.Add((call.Operands[0].Expand(budget), (int)power));
            }
            else
            {
                others.Add(factor);
            }
        }

        for (var i = 0; i < factorials.Count; i++)
        {
            for (var j = 0; j < factorials.Count; j++)
            {
                var (above, p) = factorials[i];
                var (below, q) = factorials[j];
                if (p <= 0 || q >= 0 || !(above - below).Expand(budget).IsInteger(out var steps) || System.Numerics.BigInteger.Abs(steps) > MostSteps)
                {
                    continue;
                }

                var times = Math.Min(p, -q);
                (factorials[i], factorials[j]) = ((above, p - times), (below, q + times));

                // above = below + steps
                for (var k = 1; k <= System.Numerics.BigInteger.Abs(steps); k++)
                {
                    others.Add(steps.Sign > 0 ? Expr.Pow((below + k).Expand(budget), times) : Expr.Pow((above + k).Expand(budget), -times));
                }
            }
        }

        return Expr.Multiply([.. others, .. factorials.Where(f => f.Power != 0).Select(f => Expr.Pow(Expr.Factorial(f.Argument), f.Power))]);
    }
}
