using System.Globalization;
using ToolReasoner.Benchmarks.CodeTasks;

namespace ToolReasoner.Benchmarks.HumanEvalCs;

/// <summary>
/// One check as a task file writes it: <c>F(1, 2) == 3</c>, <c>F(1.5) ~ 0.5 within 1E-06</c> (nearer than that), or
/// <c>F([1, 2]) is a zero of [1.0, 2.0] within 0.0001</c>.
/// </summary>
internal static class CheckLine
{
    private const string EqualSign = " == ";
    private const string NearSign = " ~ ";
    private const string Within = " within ";
    private const string Zero = " is a zero of ";

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line is none of these.</exception>
    public static ValueCheck Read(string line, string entry)
    {
        var tokens = CSharpTokens.Of(line);
        var close = tokens.Count > 1 && tokens[0].Text == entry && tokens[1].Text == "(" ? CSharpTokens.Closing(tokens, 1) : -1;
        var rest = close < 0 ? "" : line[tokens[close].End..];
        return new ValueCheck(close < 0 ? "" : line[tokens[1].End..tokens[close].Start], rest switch
        {
            _ when rest.StartsWith(EqualSign, StringComparison.Ordinal) && CodeValueText.Read(rest[EqualSign.Length..]) is { } value =>
                new Expectation.Equal(value),
            _ when rest.StartsWith(NearSign, StringComparison.Ordinal) && Tolerance(rest[NearSign.Length..]) is var (value, within) =>
                new Expectation.Near(value, within, IsOpen: true),
            _ when rest.StartsWith(Zero, StringComparison.Ordinal)
                && Tolerance(rest[Zero.Length..]) is ({ } value, var within) && Numbers(value) is { } coefficients =>
                new Expectation.ZeroOf(coefficients, within),
            _ => throw new FormatException($"This is no check of {entry}: {line}"),
        });
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public static string Write(ValueCheck check, string entry) => $"{entry}({check.Arguments})" + check.Expected switch
    {
        Expectation.Equal equal => EqualSign + equal.Value,
        Expectation.Near { IsOpen: true, Relative: 0 } near => $"{NearSign}{near.Value}{Within}{CodeValueText.Write(near.Absolute)}",
        Expectation.ZeroOf zero =>
            $"{Zero}[{string.Join(", ", zero.Coefficients.Select(CodeValueText.Write))}]{Within}{CodeValueText.Write(zero.Within)}",
        _ => throw new ArgumentException("A task file has no way to write this.", nameof(check)),
    };

    private static (CodeValue Value, double Within)? Tolerance(string text)
    {
        var at = text.LastIndexOf(Within, StringComparison.Ordinal);
        return at >= 0 && CodeValueText.Read(text[..at]) is { } value
            && double.TryParse(text.AsSpan(at + Within.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var within)
            ? (value, within)
            : null;
    }

    private static IReadOnlyList<double>? Numbers(CodeValue value) =>
        value is CodeValue.List list && list.Items.All(item => item is CodeValue.Real)
            ? [.. list.Items.Select(item => ((CodeValue.Real)item).Value)]
            : null;
}
