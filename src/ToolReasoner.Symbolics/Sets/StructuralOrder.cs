namespace ToolReasoner.Symbolics;

/// <summary>The order of constants as far as their structure shows it: rational numbers, infinities, and differences of one sign.</summary>
internal sealed class StructuralOrder : IConstantOrder
{
    public static IConstantOrder Instance { get; } = new StructuralOrder();

    /// <inheritdoc/>
    public int? Compare(Expr left, Expr right)
    {
        if (left.Equals(right))
        {
            return 0;
        }

        if (left is NumberExpr a && right is NumberExpr b)
        {
            return a.Value.CompareTo(b.Value);
        }

        var (leftEnd, rightEnd) = (Ends.InfiniteSign(left), Ends.InfiniteSign(right));
        if (leftEnd != 0 || rightEnd != 0)
        {
            // An infinity against a real number, or against the other infinity.
            return (leftEnd != 0 || IsReal(left)) && (rightEnd != 0 || IsReal(right)) ? leftEnd.CompareTo(rightEnd) : null;
        }

        return (left - right).Possible switch
        {
            Possible.Zero => 0,
            Possible.Positive => 1,
            Possible.Negative => -1,
            _ => null,
        };
    }

    private static bool IsReal(Expr value) => (value.Possible & Possible.NotReal) == 0;
}
