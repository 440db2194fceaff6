using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Server.Protocol;
using ToolReasoner.Server.Requests;

namespace ToolReasoner.Server.Replies;

/// <summary>A plain text that is gone on with. Not thread-safe.</summary>
/// <param name="ask">What is wanted.</param>
/// <param name="prompt">The text before.</param>
/// <param name="scored">Its tokens with their probabilities; null where they are not wanted.</param>
internal sealed class Continuation(CompletionAsk ask, string prompt, IReadOnlyList<TokenLogProbability>? scored)
{
    private readonly ReplySoFar _reply = new();
    private readonly TokenColumns _columns = new(ask.Alternatives > 0);

    public string Prompt => prompt;

    public long PromptTokens => _reply.PromptTokens > 0 ? _reply.PromptTokens : scored?.Count ?? 0;

    public long CompletionTokens => _reply.CompletionTokens;

    public string FinishReason => ask.Options is null ? "length" : _reply.FinishReason;

    /// <summary>What stands before anything that is written.</summary>
    public CompletionChoiceBody Begin(int index)
    {
        if (ask is { Echo: true, Alternatives: not null })
        {
            return new CompletionChoiceBody(index, prompt, _columns.Take(scored!), null);
        }

        _columns.Skip(prompt);
        return new CompletionChoiceBody(index, ask.Echo ? prompt : "", null, null);
    }

    /// <summary>What was written now.</summary>
    public CompletionChoiceBody Take(int index, ChatResponseUpdate update)
    {
        var part = _reply.Take(update);
        return new CompletionChoiceBody(index, part.Text, ask.Alternatives is null ? null : _columns.Take(part.Tokens), null);
    }
}
