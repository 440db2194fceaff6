using System.Text.Json;
using ToolReasoner.Answers;
using ToolReasoner.Cli.Running;

namespace ToolReasoner.Cli.Grading;

/// <summary>One line of <c>grade --json</c>. Its fields are fixed: other programs read them.</summary>
internal sealed record GradeLine(string? Gold, string? Pred, bool? Equal, string Why)
{
    /// <summary>The line of a graded pair.</summary>
    public static GradeLine Of(AnswerPair pair, AnswerMatch match) => new(pair.Gold, pair.Pred, match.IsEqual, match.Why);

    /// <summary>The line as text, without its end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, LineFormat.Readable.GradeLine);
}
