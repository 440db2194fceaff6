using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ToolReasoner.Trajectories;

/// <summary>Trajectories as lines of JSON: one line, snake_case, letters of all languages as they are.</summary>
public static class TrajectoryJson
{
    /// <summary>Writes one line, without its end.</summary>
    /// <param name="trajectory">Any.</param>
    /// <param name="withTimes">Whether times are written. Without them the same trajectory is the same line, byte for byte.</param>
    public static string Write(Trajectory trajectory, bool withTimes = true)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        return JsonSerializer.Serialize(withTimes ? trajectory : Timeless(trajectory), TrajectoryFormat.Readable.Trajectory);
    }

    /// <summary>Reads a line that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else; the message says where.</exception>
    public static Trajectory Read(string line) =>
        JsonSerializer.Deserialize(line, TrajectoryFormat.Readable.Trajectory) ?? throw new JsonException("A trajectory is an object, and null was found.");

    private static Trajectory Timeless(Trajectory trajectory) => trajectory with
    {
        Usage = trajectory.Usage with { ToolTime = default, WallTime = default },
        Turns = trajectory.Turns.ConvertAll(turn => turn with { Call = turn.Call is { } call ? call with { Time = default } : null, Run = turn.Run is { } run ? run with { Time = default } : null }),
        Branches = trajectory.Branches.ConvertAll(Timeless),
    };
}

/// <summary>How they are written.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Trajectory))]
internal sealed partial class TrajectoryFormat : JsonSerializerContext
{
    /// <summary>For text that no browser will read.</summary>
    public static TrajectoryFormat Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        MaxDepth = 256,
    });
}
