using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ToolReasoner.Server.Protocol;

/// <summary>The bodies as JSON.</summary>
[JsonSerializable(typeof(ChatRequestBody))]
[JsonSerializable(typeof(CompletionRequestBody))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(HealthBody))]
[JsonSerializable(typeof(ModelListBody))]
[JsonSerializable(typeof(ChatBody))]
[JsonSerializable(typeof(ChatChunkBody))]
[JsonSerializable(typeof(CompletionBody))]
internal sealed partial class ServerJson : JsonSerializerContext
{
    /// <summary>Letters of all scripts stay as they are: the bodies are never part of a page.</summary>
    public static ServerJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
