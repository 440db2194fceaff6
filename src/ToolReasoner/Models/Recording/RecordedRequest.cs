using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>What was asked: the dialogue, and the options that change what a model says.</summary>
internal sealed record RecordedRequest(IReadOnlyList<RecordedMessage> Messages, RecordedOptions Options)
{
    /// <summary>Thirty-two hexadecimal digits of the SHA-256 of its JSON.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes(this, RecordingFormat.Readable.RecordedRequest)))[..32];

    public static RecordedRequest Of(IEnumerable<ChatMessage> messages, ChatOptions? options, bool canPrefill) => new(
        [.. messages.Select(RecordedMessage.Of)],
        new RecordedOptions
        {
            Model = options?.ModelId, Temperature = options?.Temperature, TopP = options?.TopP, TopK = options?.TopK,
                MaxTokens = options?.MaxOutputTokens, Seed = options?.Seed,
            Stop = options?.StopSequences is { Count: > 0 } stop ? [.. stop] : null,
            Tools = options?.Tools is { Count: > 0 } tools ? [.. tools.Select(tool => tool.Name)] : null,
            CanPrefill = canPrefill ? true : null,
        });
}

/// <summary>One message.</summary>
internal sealed record RecordedMessage(string Role, string Text)
{
    public IReadOnlyList<RecordedToolCall>? Calls { get; init; }

    public IReadOnlyList<RecordedToolResult>? Results { get; init; }

    /// <summary>Pictures and the like, as JSON.</summary>
    public IReadOnlyList<string>? Others { get; init; }

    public static RecordedMessage Of(ChatMessage message) => new(message.Role.Value, message.Text)
    {
        Calls = OrNull(message.Contents.OfType<FunctionCallContent>().Select(RecordedToolCall.Of)),
        Results = OrNull(message.Contents.OfType<FunctionResultContent>().Select(result =>
            new RecordedToolResult(result.CallId, result.Result?.ToString() ?? ""))),
        Others = OrNull(message.Contents.Where(content => content is DataContent or UriContent or HostedFileContent)
            .Select(content => JsonSerializer.Serialize(content, AIJsonUtilities.DefaultOptions.GetTypeInfo(typeof(AIContent))))),
    };

    private static List<T>? OrNull<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}

/// <summary>A native tool call, arguments as JSON.</summary>
internal sealed record RecordedToolCall(string Id, string Name, string Arguments)
{
    public static RecordedToolCall Of(FunctionCallContent call) => new(
        call.CallId, call.Name, JsonSerializer.Serialize(call.Arguments,
            AIJsonUtilities.DefaultOptions.GetTypeInfo(typeof(IDictionary<string, object?>))));

    public FunctionCallContent ToContent() => new(
        Id, Name, (IDictionary<string, object?>?)JsonSerializer.Deserialize(Arguments,
            AIJsonUtilities.DefaultOptions.GetTypeInfo(typeof(IDictionary<string, object?>))));
}

/// <summary>What a tool answered.</summary>
internal sealed record RecordedToolResult(string Id, string Text);

/// <summary>Options that change what a model says; null where they were left to the backend.</summary>
internal sealed record RecordedOptions
{
    public string? Model { get; init; }

    public float? Temperature { get; init; }

    public float? TopP { get; init; }

    public int? TopK { get; init; }

    public int? MaxTokens { get; init; }

    public long? Seed { get; init; }

    public IReadOnlyList<string>? Stop { get; init; }

    public IReadOnlyList<string>? Tools { get; init; }

    public bool? CanPrefill { get; init; }
}
