using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ToolReasoner.Training.Measuring;

namespace ToolReasoner.Cli.Training;

/// <summary>A report as a line of JSON, or as a table for people.</summary>
internal sealed record LoopLine(
    string Part, int N, double First, double Final, double[] FinalCi95, double Mended, double Spoilt, double ConfidenceLevel, double CritiqueScore,
    double Verified, double VerifiedRight, double None, double FirstConfidentErrors, double ConfidentErrors, double VerifierPrecision, double VerifierRecall, double Rounds, double Tokens)
{
    /// <summary>The line of a report.</summary>
    public static LoopLine Of(string part, LoopReport report) => new(
        part, report.Final.Of, report.First.Value, report.Final.Value, [report.Final.Interval.Low, report.Final.Interval.High], report.Mended.Value, report.Spoilt.Value,
        report.ConfidenceLevel.Value, report.CritiqueScore.Value, report.Verified.Value, report.VerifiedRight.Value, report.None.Value, report.FirstConfidentErrors.Value,
        report.ConfidentErrors.Value, report.VerifierPrecision.Value, report.VerifierRecall.Value, report.Rounds, report.Tokens);

    /// <summary>The line as text, without its end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, LoopLineFormat.Default.LoopLine);

    /// <summary>The lines as a table, one column for each.</summary>
    public static string Table(IReadOnlyList<LoopLine> lines)
    {
        var text = new StringBuilder();
        void Row(string name, Func<LoopLine, string> cell) =>
            text.Append(name.PadRight(40)).AppendJoin("", lines.Select(line => cell(line).PadLeft(18))).Append('\n');
        Row("", line => line.Part);
        Row("problems", line => line.N.ToString(CultureInfo.InvariantCulture));
        Row("first program right", line => Percent(line.First));
        Row("right after the loop", line => Percent(line.Final));
        Row("  95 % interval", line => $"{Percent(line.FinalCi95[0])} – {Percent(line.FinalCi95[1])}");
        Row("wrong, then right (i→c)", line => Percent(line.Mended));
        Row("right, then wrong (c→i)", line => Percent(line.Spoilt));
        Row("confidence level", line => Percent(line.ConfidenceLevel));
        Row("critique score", line => Percent(line.CritiqueScore));
        Row("called verified", line => Percent(line.Verified));
        Row("  of these right", line => Percent(line.VerifiedRight));
        Row("no answer", line => Percent(line.None));
        Row("confident errors of the first program", line => Percent(line.FirstConfidentErrors));
        Row("confident errors of the loop", line => Percent(line.ConfidentErrors));
        Row("verifier: precision", line => Percent(line.VerifierPrecision));
        Row("verifier: recall", line => Percent(line.VerifierRecall));
        Row("solver's programs", line => line.Rounds.ToString("0.00", CultureInfo.InvariantCulture));
        Row("tokens written", line => line.Tokens.ToString("0", CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private static string Percent(double share) => double.IsNaN(share) ? "–" : (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}

/// <summary>How lines are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)]
[JsonSerializable(typeof(LoopLine))]
internal sealed partial class LoopLineFormat : JsonSerializerContext;
