using System.Text.Json;
using System.Text.Json.Serialization;
using ToolReasoner.Benchmarks;
using ToolReasoner.Training.Measuring;

namespace ToolReasoner.Cli.Training;

/// <summary>What came of one problem, as a line of JSON.</summary>
internal sealed record AttemptLine(string Part, string Id, string? Kind, bool First, bool Right, string Status, int Rounds, double? Sureness)
{
    /// <summary>The line of an attempt.</summary>
    public static AttemptLine Of(string part, GradedProblem problem, Attempt attempt) => new(
        part, problem.Problem.Id, problem.Kind, attempt.FirstIsRight, attempt.IsRight, JsonNamingPolicy.SnakeCaseLower.ConvertName(attempt.Status.ToString()), attempt.Rounds,
        attempt.Sureness);

    /// <summary>The line as text, without its end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, AttemptLineFormat.Default.AttemptLine);
}

/// <summary>How lines are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(AttemptLine))]
internal sealed partial class AttemptLineFormat : JsonSerializerContext;
