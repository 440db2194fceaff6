using System.Text.Json;

namespace ToolReasoner.Server.Protocol;

/// <summary>What both kinds of requests have. Null where the caller was silent.</summary>
internal abstract record RequestBody
{
    public string? Model { get; init; }

    public double? Temperature { get; init; }

    public double? TopP { get; init; }

    public int? TopK { get; init; }

    public double? MinP { get; init; }

    public double? RepetitionPenalty { get; init; }

    public double? PresencePenalty { get; init; }

    public double? FrequencyPenalty { get; init; }

    public Dictionary<string, double>? LogitBias { get; init; }

    public long? Seed { get; init; }

    public int? N { get; init; }

    public int? MaxTokens { get; init; }

    /// <summary>A text or several.</summary>
    public JsonElement? Stop { get; init; }

    public bool? Stream { get; init; }

    public StreamOptionsBody? StreamOptions { get; init; }

    public bool IncludesUsage => StreamOptions?.IncludeUsage == true;
}

internal sealed record StreamOptionsBody
{
    public bool? IncludeUsage { get; init; }
}

/// <summary>The body of <c>/v1/chat/completions</c>.</summary>
internal sealed record ChatRequestBody : RequestBody
{
    public IReadOnlyList<MessageBody>? Messages { get; init; }

    public int? MaxCompletionTokens { get; init; }

    public bool? Logprobs { get; init; }

    public int? TopLogprobs { get; init; }

    public JsonElement? ResponseFormat { get; init; }

    public JsonElement? Tools { get; init; }

    public JsonElement? Functions { get; init; }

    /// <summary>vLLM's: the last message is the beginning of the reply.</summary>
    public bool? ContinueFinalMessage { get; init; }

    /// <summary>vLLM's: whether the reply begins a turn of its own.</summary>
    public bool? AddGenerationPrompt { get; init; }
}

internal sealed record MessageBody
{
    public string? Role { get; init; }

    /// <summary>A text, parts, or null.</summary>
    public JsonElement? Content { get; init; }
}

/// <summary>The body of <c>/v1/completions</c>.</summary>
internal sealed record CompletionRequestBody : RequestBody
{
    /// <summary>A text or several.</summary>
    public JsonElement? Prompt { get; init; }

    public bool? Echo { get; init; }

    public int? Logprobs { get; init; }

    public int? BestOf { get; init; }

    public string? Suffix { get; init; }
}
