namespace ToolReasoner.Symbolics;

/// <content>How sets are written, and the nodes of the tree that stand for them.</content>
public sealed partial class RealSet
{
    /// <summary>As schools write it: <c>(-∞, 2] ∪ (3, 5)</c>, <c>{ 1, 2 }</c>, <c>∅</c>.</summary>
    public override string ToString() => Write(
        value => Ends.InfiniteSign(value) switch { 1 => "∞", -1 => "-∞", _ => value.ToString() }, ("(", ")"), ("[", "]"), ("{ ", " }"), " ∪ ", "∅");

    /// <summary>As LaTeX: <c>\left(-\infty, 2\right] \cup \left(3, 5\right)</c>.</summary>
    public string ToLatex() => Write(
        value => value.ToLatex(), (@"\left(", @"\right)"), (@"\left[", @"\right]"), (@"\left\{", @"\right\}"), @" \cup ", @"\emptyset");

    /// <summary>As a node of the tree: an interval, a finite set, a union of such, or ∅.</summary>
    public Expr ToExpr() => Expr.SetOperationOf(SetOperation.Union, [.. Pieces.Select(piece => piece.ToExpr())]);

    /// <summary>Reads a node of the tree that stands for a set of real numbers.</summary>
    /// <param name="expression">An interval, a finite set of real constants, ℝ, ∅, or such sets joined.</param>
    /// <param name="set">The set; empty when false results.</param>
    /// <returns>False for any other expression: ℤ, an interval that depends on a symbol, ….</returns>
    /// <exception cref="GaveUpException">The order of two ends is not decided.</exception>
    public static bool TryFrom(Expr expression, out RealSet set) => TryFrom(expression, ConstantOrder.Default, out set);

    internal static bool TryFrom(Expr expression, IConstantOrder order, out RealSet set)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var result = Read(expression, order, Budget.OrDefault(null));
        set = result ?? Empty;
        return result is not null;
    }

    private static RealSet? Read(Expr expression, IConstantOrder order, Budget budget)
    {
        budget.Deepen();
        switch (expression)
        {
            case NamedSetExpr { Set: NamedSet.Empty }:
                return new RealSet([], order);
            case NamedSetExpr { Set: NamedSet.Reals }:
                return new RealSet(All._cuts, order);
            case IntervalExpr interval when IsEnd(interval.Lower) && IsEnd(interval.Upper):
                return Interval(interval.Lower, interval.Upper, interval.HoldsLower, interval.HoldsUpper, order);
            case SequenceExpr { Kind: SequenceKind.Set } when expression.Operands.All(item => IsEnd(item) && Ends.InfiniteSign(item) == 0):
                return Of(expression.Operands, order);
            case SetOperationExpr operation:
                RealSet? joined = null;
                foreach (var part in operation.Operands)
                {
                    if (Read(part, order, budget) is not { } next)
                    {
                        return null;
                    }

                    joined = joined is null ? next : operation.Operation switch
                    {
                        SetOperation.Union => joined.Union(next),
                        SetOperation.Intersection => joined.Intersect(next),
                        _ => joined.Except(next),
                    };
                }

                return joined;
            default:
                return null;
        }
    }

    private static bool IsEnd(Expr value) =>
        value.IsConstant && !Ends.IsNoScalar(value) && (Ends.InfiniteSign(value) != 0 || (value.Possible & Possible.Real) != 0);

    private string Write(
        Func<Expr, string> write, (string, string) open, (string, string) closed, (string Begin, string End) braces, string union, string empty)
    {
        // Points next to each other share their braces.
        var (parts, points) = (new List<string>(), new List<string>());
        foreach (var piece in Pieces)
        {
            if (piece.IsPoint)
            {
                points.Add(write(piece.Lower));
                continue;
            }

            Flush();
            parts.Add($"{(piece.HoldsLower ? closed : open).Item1}{write(piece.Lower)}, {write(piece.Upper)}{(piece.HoldsUpper ? closed : open).Item2}");
        }

        Flush();
        return parts.Count == 0 ? empty : string.Join(union, parts);

        void Flush()
        {
            if (points.Count > 0)
            {
                parts.Add(braces.Begin + string.Join(", ", points) + braces.End);
                points.Clear();
            }
        }
    }
}
