namespace ToolReasoner.Symbolics;

/// <content>How solutions are written.</content>
public sealed partial class SolutionSet
{
    /// <summary>As a node of the tree; null if it holds families or cases, for which there is none.</summary>
    public Expr? ToExpr() => Families.Count + Cases.Count > 0 ? null
        : Expr.SetOperationOf(SetOperation.Union, [Expr.FiniteSet(Elements), Intervals.ToExpr(), .. ParametricIntervals]);

    /// <summary>As infix text; what is open is said in brackets behind it.</summary>
    public override string ToString() => Write(
        value => value.ToString(), set => set.ToString(), family => family.ToString(), "{ ", " }", " ∪ ", "∅",
        (condition, set) => $"{set} if {condition}", "; ");

    /// <summary>As LaTeX.</summary>
    public string ToLatex() => Write(
        value => value.ToLatex(), set => set.ToLatex(), family => family.ToLatex(), @"\left\{", @"\right\}", @" \cup ", @"\emptyset",
        (condition, set) => $@"{set} \text{{ if }} {condition}", @"; ");

    private string Write(
        Func<Expr, string> write, Func<RealSet, string> writeSet, Func<SolutionFamily, string> writeFamily, string open, string close, string union,
        string empty, Func<string, string, string> writeCase, string between)
    {
        if (Cases.Count > 0)
        {
            return string.Join(between, Cases.Select(part => writeCase(
                write(part.Condition),
                part.Set.Write(write, writeSet, writeFamily, open, close, union, empty, writeCase, between))));
        }

        var parts = new List<string>();
        if (Elements.Count > 0)
        {
            parts.Add(open + string.Join(", ", Elements.Select(write)) + close);
        }

        if (!Intervals.IsEmpty)
        {
            parts.Add(writeSet(Intervals));
        }

        parts.AddRange(ParametricIntervals.Select(write));
        parts.AddRange(Families.Select(writeFamily));
        var text = parts.Count > 0 ? string.Join(union, parts) : IsComplete ? empty : "?";
        return IsComplete && IsCertified ? text : $"{text} ({(IsComplete ? "not certified" : "perhaps more")}: {Why})";
    }
}
