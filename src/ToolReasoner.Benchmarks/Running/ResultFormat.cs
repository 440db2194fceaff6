using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Running;

/// <summary>
/// Lines of <c>trajectories.jsonl</c>: the trajectory's own members, and before them <c>graded</c>, the result. So whatever reads
/// trajectories reads them, and the metrics read no further than the result.
/// </summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(SampleResult))]
[JsonSerializable(typeof(RunManifest))]
[JsonSerializable(typeof(StatementOfLine))]
internal sealed partial class ResultFormat : JsonSerializerContext
{
    private static readonly byte[] s_head = Encoding.UTF8.GetBytes("{\"graded\":");

    /// <summary>For text that no browser will read.</summary>
    public static ResultFormat Readable { get; } = new(OptionsFor(isIndented: false));

    /// <summary>For people.</summary>
    public static ResultFormat Indented { get; } = new(OptionsFor(isIndented: true));

    /// <summary>The line, without its end.</summary>
    public static byte[] Write(SampleResult result, Trajectory trajectory)
    {
        var dialogue = TrajectoryJson.Write(trajectory);
        return [.. s_head, .. JsonSerializer.SerializeToUtf8Bytes(result, Readable.SampleResult), (byte)',',
            .. Encoding.UTF8.GetBytes(dialogue[1..])];
    }

    /// <summary>The result on a line.</summary>
    /// <exception cref="JsonException">There is none, or the line is not whole.</exception>
    public static SampleResult Read(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith(s_head) || !line.EndsWith("}"u8))
        {
            throw new JsonException("It is no line of a benchmark's trajectories.");
        }

        var reader = new Utf8JsonReader(line[s_head.Length..], isFinalBlock: false, default);
        return JsonSerializer.Deserialize(ref reader, Readable.SampleResult) is { ProblemId: not null, Grade: not null } result ? result
            : throw new JsonException("It holds no result.");
    }

    /// <summary>The result and the trajectory on a line.</summary>
    /// <exception cref="JsonException">They are not there.</exception>
    public static (SampleResult Result, Trajectory Trajectory) ReadWhole(ReadOnlySpan<byte> line) =>
        (Read(line), TrajectoryJson.Read(Encoding.UTF8.GetString(line)));

    /// <summary>The result and the problem's statement on a line: the dialogue is passed over.</summary>
    /// <exception cref="JsonException">They are not there, or the line is not whole.</exception>
    public static (SampleResult Result, string Statement) ReadWithStatement(ReadOnlySpan<byte> line) =>
        (Read(line), JsonSerializer.Deserialize(line, Readable.StatementOfLine)?.Problem?.Text
            ?? throw new JsonException("It holds no problem."));

    /// <summary>How everything in a run folder is written.</summary>
    internal static JsonSerializerOptions OptionsFor(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true, WriteIndented = isIndented,
        Converters =
        {
            new JsonStringEnumConverter<GradeKind>(JsonNamingPolicy.SnakeCaseLower),
            new JsonStringEnumConverter<SolutionStatus>(JsonNamingPolicy.SnakeCaseLower),
            new JsonStringEnumConverter<EvidenceKind>(JsonNamingPolicy.SnakeCaseLower),
            new JsonStringEnumConverter<StopReason>(JsonNamingPolicy.SnakeCaseLower),
            new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.SnakeCaseLower),
        },
    };
}

/// <summary>What is read of a line where the statement is all that is wanted.</summary>
/// <param name="Problem">Null if it is missing.</param>
internal sealed record StatementOfLine(StatementOfLine.OfProblem? Problem)
{
    /// <summary>The problem.</summary>
    /// <param name="Text">Its statement; null if it is missing.</param>
    internal sealed record OfProblem(string? Text);
}
