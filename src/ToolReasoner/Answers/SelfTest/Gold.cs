using System.Text.RegularExpressions;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>An answer and what is known of it without the comparison under test.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its value, if it is a number or a formula, or that of the right side of a named value.</param>
/// <param name="Notes">Units and the like beside the value.</param>
/// <param name="Parts">The elements of a collection, the intervals of a union, the entries of a matrix.</param>
internal sealed partial record Gold(string Text, GoldKind Kind, Expr? Value, LatexNotes? Notes, IReadOnlyList<string> Parts)
{
    /// <summary>Reads it.</summary>
    public static Gold Read(string text, CancellationToken cancellationToken)
    {
        if (WordsOnly().IsMatch(text))
        {
            return new Gold(text, GoldKind.Words, null, null, []);
        }

        if (Scalar(text, cancellationToken) is { } scalar)
        {
            return new Gold(text, scalar.Expression.FreeSymbols.Count == 0 ? GoldKind.Number : GoldKind.Formula, scalar.Expression,
                scalar.Notes, []);
        }

        if (NamedValue().Match(text) is { Success: true } named && Scalar(named.Groups[2].Value, cancellationToken) is { } right
            && right.Expression.FreeSymbols.All(symbol => symbol.Name != named.Groups[1].Value))
        {
            return new Gold(text, GoldKind.Named, right.Expression, right.Notes, [named.Groups[1].Value, named.Groups[2].Value.Trim()]);
        }

        if (MatrixText.Entries(text) is { } entries && AreScalars(entries, cancellationToken))
        {
            return new Gold(text, GoldKind.Matrix, null, null, entries);
        }

        var intervals = text.Split("\\cup", StringSplitOptions.TrimEntries);
        if (intervals.All(one => Brackets.Interval(one) is { } interval && AreScalars([interval.Low, interval.High], cancellationToken))
            && (intervals.Length > 1 || Brackets.IsSurelyInterval(text)))
        {
            return new Gold(text, GoldKind.Intervals, null, null, intervals);
        }

        var (kind, inside) = Brackets.Open(text);
        var parts = Brackets.Split(inside);
        return parts.Count > 1 && kind != GoldKind.Other && AreScalars(parts, cancellationToken) && !Thousands().IsMatch(text)
            ? new Gold(text, kind, null, null, parts)
            : new Gold(text, GoldKind.Other, null, null, []);
    }

    /// <summary>The value of a text that stands for one number or one formula.</summary>
    public static LatexReading.Read? Scalar(string text, CancellationToken cancellationToken)
    {
        if (text.Length is 0 or > 300 || HasBareLogarithm(text) || text.Contains("\\text", StringComparison.Ordinal) && Letters()
            .IsMatch(text.Split("\\text")[0]))
        {
            return null;
        }

        try
        {
            var budget = new Budget(TimeSpan.FromSeconds(1), cancellationToken: cancellationToken);
            return Expr.ReadLatex(text, LatexOptions.Answers, budget) is LatexReading.Read read && IsScalar(read.Expression) ? read : null;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    /// <summary>Whether a comma in it may mark thousands.</summary>
    public static bool HasThousands(string text) => Thousands().IsMatch(text);

    // People differ about its base.
    private static bool HasBareLogarithm(string text) =>
        text.Contains("\\log", StringComparison.Ordinal) && !text.Contains("\\log_", StringComparison.Ordinal);

    private static bool AreScalars(IReadOnlyList<string> parts, CancellationToken cancellationToken) =>
        parts.All(part => part.Trim() is "\\infty" or "-\\infty" or "+\\infty" || Scalar(part, cancellationToken) is not null);

    private static bool IsScalar(Expr value) =>
        value is NumberExpr or ConstantExpr or SymbolExpr or SumExpr or ProductExpr or PowerExpr or FunctionExpr
        && !value.Equals(Expr.Undefined) && !value.Equals(Expr.Infinity) && value.Operands.All(IsScalar);

    [GeneratedRegex(@"^(\\(text|mbox|mathrm|textbf)\{[^{}\\0-9]+\}|[A-Z]|[A-Za-z]{3,}( [A-Za-z]+)*)$")]
    private static partial Regex WordsOnly();

    [GeneratedRegex(@"^([a-zA-Z])\s*=\s*([^=]+)$")]
    private static partial Regex NamedValue();

    [GeneratedRegex(@"(?<![\d.])\d{1,3}(,\d{3})+(?!\d)|,\s*\\!")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<!\\[a-z]*)[a-z]{3,}")]
    private static partial Regex Letters();
}
