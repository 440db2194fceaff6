using System.Text.Json;
using ToolReasoner.Answers;
using ToolReasoner.Cli.Running;

namespace ToolReasoner.Cli.Grading;

/// <summary>What <c>extract --json</c> prints. Its fields are fixed: other programs read them.</summary>
internal sealed record ExtractLine(string? Answer, string? How)
{
    /// <summary>The line of a finding.</summary>
    public static ExtractLine Of(FoundAnswer? found) => new(found?.Text, found is null ? null : NameOf(found.Source));

    /// <summary>What a source is called, for example <c>answer_phrase</c>.</summary>
    public static string NameOf(AnswerSource source) => JsonNamingPolicy.SnakeCaseLower.ConvertName(source.ToString());

    /// <summary>What a source is, for people.</summary>
    public static string WordsOf(AnswerSource source) => source switch
    {
        AnswerSource.Boxed => "in a box",
        AnswerSource.Tag => "between tags",
        AnswerSource.HashMarks => "behind ####",
        AnswerSource.Json => "as \"answer\" of a JSON object",
        AnswerSource.AnswerPhrase => "behind words like \"the answer is\"",
        AnswerSource.Choice => "as the letter of an option",
        AnswerSource.FinalLine => "in the last sentence",
        AnswerSource.Formula => "as the last formula",
        AnswerSource.ProgramOutput => "in what a program printed",
        _ => "as the last number; nothing says that it is the answer",
    };

    /// <summary>The line as text, without its end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, LineFormat.Readable.ExtractLine);
}
