using System.Text.Json.Serialization;

namespace ToolReasoner.Server.Protocol;

internal sealed record ErrorBody(ErrorDetails Error);

internal sealed record ErrorDetails(
    string Message, string Type, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Param,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Code);

internal sealed record HealthBody(string Status, int Running, int Waiting);

internal sealed record ModelListBody(string Object, IReadOnlyList<ModelBody> Data);

internal sealed record ModelBody(string Id, string Object, long Created, string OwnedBy);

internal sealed record UsageBody(long PromptTokens, long CompletionTokens, long TotalTokens)
{
    public static UsageBody Of(long prompt, long completion) => new(prompt, completion, prompt + completion);
}

internal sealed record ChatBody(
    string Id, string Object, long Created, string Model, IReadOnlyList<ChatChoiceBody> Choices, UsageBody? Usage);

internal sealed record ChatChoiceBody(
    int Index, ReplyMessageBody Message, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LogprobsBody? Logprobs,
    string FinishReason)
{
    /// <summary>Where a reasoner answered.</summary>
    public VerdictBody? Toolreasoner { get; init; }
}

internal sealed record ReplyMessageBody(
    string Role, string Content, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Refusal, string? ReasoningContent);

/// <summary>How far a reasoner's answer can be trusted.</summary>
internal sealed record VerdictBody(string Status, string? Answer, string? Evidence, string? Program);

internal sealed record ChatChunkBody(
    string Id, string Object, long Created, string Model, IReadOnlyList<ChunkChoiceBody> Choices, UsageBody? Usage);

internal sealed record ChunkChoiceBody(
    int Index, DeltaBody Delta, LogprobsBody? Logprobs, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? FinishReason)
{
    public VerdictBody? Toolreasoner { get; init; }
}

internal sealed record DeltaBody(string? Role, string? Content, string? ReasoningContent);

internal sealed record LogprobsBody(IReadOnlyList<TokenBody> Content);

internal sealed record TokenBody(string Token, double Logprob, IReadOnlyList<int>? Bytes, IReadOnlyList<TopTokenBody> TopLogprobs);

internal sealed record TopTokenBody(string Token, double Logprob, IReadOnlyList<int>? Bytes);

internal sealed record CompletionBody(
    string Id, string Object, long Created, string Model, IReadOnlyList<CompletionChoiceBody> Choices, UsageBody? Usage);

internal sealed record CompletionChoiceBody(
    int Index, string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] CompletionLogprobsBody? Logprobs,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? FinishReason);

/// <summary>The older form: lists side by side.</summary>
internal sealed record CompletionLogprobsBody(
    IReadOnlyList<string> Tokens, IReadOnlyList<double?> TokenLogprobs, IReadOnlyList<Dictionary<string, double>?>? TopLogprobs,
    IReadOnlyList<int> TextOffset);
