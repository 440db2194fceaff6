using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>One call and how it went.</summary>
/// <param name="Hash">Of the request.</param>
/// <param name="Request">Null in a journal: dialogues grow, and a journal that repeated them with every call would grow with their
/// square.</param>
/// <param name="Pieces">What came, in order.</param>
/// <param name="End">Why no more came.</param>
internal sealed record RecordedCall(string Hash, RecordedRequest? Request, IReadOnlyList<RecordedPiece> Pieces, RecordedEnd End)
{
    /// <summary>What the backend said of a dialogue that is too long; null for every other end.</summary>
    public string? Message { get; init; }
}

/// <summary>Why a recorded call has no more pieces.</summary>
internal enum RecordedEnd
{
    /// <summary>The model's reply ended.</summary>
    Model,

    /// <summary>The reader had seen enough, as at a closing fence.</summary>
    Reader,

    /// <summary>The dialogue was longer than the context.</summary>
    ContextOverflow,
}

/// <summary>A part of a reply, as it came.</summary>
internal sealed record RecordedPiece
{
    public string? Text { get; init; }

    public string? Reasoning { get; init; }

    public IReadOnlyList<RecordedToolCall>? Calls { get; init; }

    public RecordedUsage? Usage { get; init; }

    public string? Finish { get; init; }

    public IReadOnlyList<TokenLogProbability>? LogProbabilities { get; init; }

    public static RecordedPiece Of(ChatResponseUpdate update)
    {
        var calls = update.Contents.OfType<FunctionCallContent>().Select(RecordedToolCall.Of).ToList();
        var reasoning = string.Concat(update.Contents.OfType<TextReasoningContent>().Select(content => content.Text));
        var usage = update.Contents.OfType<UsageContent>().LastOrDefault()?.Details;
        var tokens = TokenLogProbability.Of(update.AdditionalProperties);
        return new RecordedPiece
        {
            Text = update.Text.Length > 0 ? update.Text : null, Reasoning = reasoning.Length > 0 ? reasoning : null, Calls = calls.Count > 0
                ? calls : null,
            Usage = usage is null ? null : new RecordedUsage(usage.InputTokenCount, usage.OutputTokenCount),
                Finish = update.FinishReason?.Value,
            LogProbabilities = tokens.Count > 0 ? tokens : null,
        };
    }

    public ChatResponseUpdate ToUpdate()
    {
        var update = new ChatResponseUpdate(ChatRole.Assistant, Text is null ? [] : [new TextContent(Text)]);
        if (Reasoning is not null)
        {
            update.Contents.Add(new TextReasoningContent(Reasoning));
        }

        foreach (var call in Calls ?? [])
        {
            update.Contents.Add(call.ToContent());
        }

        if (Usage is { Input: var input, Output: var output })
        {
            update.Contents.Add(new UsageContent(new UsageDetails { InputTokenCount = input, OutputTokenCount = output,
                TotalTokenCount = input + output }));
        }

        if (LogProbabilities is not null)
        {
            TokenLogProbability.Attach(update.AdditionalProperties = [], LogProbabilities);
        }

        update.FinishReason = Finish is null ? null : new ChatFinishReason(Finish);
        return update;
    }
}

/// <summary>Tokens, as the backend counted them.</summary>
internal sealed record RecordedUsage(long? Input, long? Output);
