namespace ToolReasoner.Symbolics;

/// <summary>What an expression says about where to look.</summary>
internal static class Domains
{
    private const int MostNodes = 5_000;

    /// <summary>Whether it speaks of complex numbers: holds i, or the parts and angle of a number.</summary>
    public static bool IsComplex(Expr value) => Any(value, part =>
        part is ConstantExpr { Constant: Constant.I } or RootOfExpr
        || (part is FunctionExpr call && (call.Function == Function.Re || call.Function == Function.Im || call.Function == Function.Conjugate || call.Function == Function.Argument)));

    /// <summary>The rational numbers in it.</summary>
    public static List<NumberExpr> Numbers(Expr value)
    {
        var found = new List<NumberExpr>();
        Any(value, part =>
        {
            if (part is NumberExpr number && !found.Contains(number))
            {
                found.Add(number);
            }

            return found.Count > 16;
        });
        return found;
    }

    private static bool Any(Expr value, Func<Expr, bool> test)
    {
        var pending = new Stack<Expr>([value]);
        var seen = new HashSet<Expr>(ReferenceEqualityComparer.Instance);
        while (pending.TryPop(out var part))
        {
            if (test(part))
            {
                return true;
            }

            foreach (var operand in part.Operands)
            {
                if (seen.Count < MostNodes && (operand.Operands.Count == 0 || seen.Add(operand)))
                {
                    pending.Push(operand);
                }
            }
        }

        return false;
    }
}
