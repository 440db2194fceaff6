using System.Text;
using Microsoft.Extensions.AI;
using ToolReasoner.Hosting;
using ToolReasoner.Models;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Replies;

/// <summary>What one reply has come to. Not thread-safe.</summary>
internal sealed class ReplySoFar
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _thoughts = new();
    private readonly List<TokenLogProbability> _tokens = [];

    public string Text => _text.ToString();

    /// <summary>What the model said on the way; null if nothing.</summary>
    public string? Thoughts => _thoughts.Length > 0 ? _thoughts.ToString() : null;

    public IReadOnlyList<TokenLogProbability> Tokens => _tokens;

    /// <summary>In the protocol's words.</summary>
    public string FinishReason { get; private set; } = "stop";

    public VerdictBody? Verdict { get; private set; }

    public long PromptTokens { get; private set; }

    public long CompletionTokens { get; private set; }

    /// <summary>Takes a part.</summary>
    public ReplyPart Take(ChatResponseUpdate update)
    {
        var part = new ReplyPart(
            update.Text, string.Concat(update.Contents.OfType<TextReasoningContent>().Select(content => content.Text)),
            TokenLogProbability.Of(update.AdditionalProperties));
        _text.Append(part.Text);
        _thoughts.Append(part.Thoughts);
        _tokens.AddRange(part.Tokens);
        FinishReason = update.FinishReason?.Value ?? FinishReason;
        Verdict = VerdictIn(update.AdditionalProperties) ?? Verdict;
        foreach (var usage in update.Contents.OfType<UsageContent>())
        {
            PromptTokens = usage.Details.InputTokenCount ?? PromptTokens;
            CompletionTokens = usage.Details.OutputTokenCount ?? CompletionTokens;
        }

        return part;
    }

    private static VerdictBody? VerdictIn(AdditionalPropertiesDictionary? properties) =>
        properties?.ContainsKey(SolutionReply.Status) == true
        ? new VerdictBody(
            Property(properties, SolutionReply.Status)!, Property(properties, SolutionReply.Answer),
            Property(properties, SolutionReply.Evidence), Property(properties, SolutionReply.Program))
        : null;

    private static string? Property(AdditionalPropertiesDictionary properties, string name) =>
        properties.TryGetValue(name, out string? value) ? value : null;
}

/// <summary>A part of a reply: what to say, what was only thought, the tokens.</summary>
internal sealed record ReplyPart(string Text, string Thoughts, IReadOnlyList<TokenLogProbability> Tokens)
{
    public bool IsEmpty => Text.Length == 0 && Thoughts.Length == 0;
}
