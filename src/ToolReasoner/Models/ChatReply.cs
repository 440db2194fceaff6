namespace ToolReasoner.Models;

/// <summary>What a model said to one request.</summary>
/// <param name="Text">Its text, cut where a <see cref="TextStop"/> ended it.</param>
/// <param name="FinishReason">Why it ended.</param>
public sealed record ChatReply(string Text, string FinishReason)
{
    /// <value>The native tool call it made; null if none.</value>
    public ProgramCall? Call { get; init; }

    /// <value>Tokens read; null where the backend does not say.</value>
    public long? InputTokens { get; init; }

    /// <value>Tokens written; null where the backend does not say, as when the engine ended the stream.</value>
    public long? OutputTokens { get; init; }

    /// <value>The chosen tokens; empty where the backend gives none.</value>
    public IReadOnlyList<TokenLogProbability> LogProbabilities { get; init; } = [];
}

/// <summary>A native call of the tool <c>run_csharp</c>.</summary>
/// <param name="Id">The call's id, which the answer repeats.</param>
/// <param name="Code">The program.</param>
public sealed record ProgramCall(string Id, string Code);
