using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Requests;

/// <summary>A request for a chat, read and found right.</summary>
/// <param name="Dialogue">What was said.</param>
/// <param name="Options">How to go on; those of the first choice.</param>
/// <param name="Choices">How many replies.</param>
/// <param name="TellsTokens">Whether log-probabilities are wanted.</param>
internal sealed record ChatAsk(IReadOnlyList<ChatMessage> Dialogue, ChatOptions Options, int Choices, bool TellsTokens)
{
    public static ChatAsk Read(ChatRequestBody body, ServedModel model)
    {
        RequireNone(body.Tools, "tools");
        RequireNone(body.Functions, "functions");
        if (body.TopLogprobs is not null && body.Logprobs != true)
        {
            throw ApiException.Invalid("top_logprobs", "`top_logprobs` needs `logprobs: true`.", "invalid_value");
        }

        var dialogue = Messages.Read(body.Messages);
        var options = SamplingReader.Read(
            body, body.MaxCompletionTokens ?? body.MaxTokens, body.Logprobs == true ? body.TopLogprobs ?? 0 : null,
            body.TopLogprobs is null ? "logprobs" : "top_logprobs", model.Abilities);
        options.Seed ??= model.Abilities.Sampling ? null : 0; // a reasoner without a seed says the same each time
        options.ResponseFormat = ResponseFormats.Read(body.ResponseFormat, model.Abilities);
        if (GoesOn(body, dialogue) is { } field)
        {
            var prefill = model.Prefill ?? throw ApiException.Unsupported(field, "This model cannot go on with an unfinished message.");
            prefill.Ask(options);
        }

        return new ChatAsk(dialogue, options, body.N ?? 1, body.Logprobs == true);
    }

    /// <summary>The field that says that the last message is the reply's beginning; null if none does.</summary>
    private static string? GoesOn(ChatRequestBody body, IReadOnlyList<ChatMessage> dialogue)
    {
        var field = body.ContinueFinalMessage == true ? "continue_final_message"
            : body.AddGenerationPrompt == false ? "add_generation_prompt"
            : null;
        if (field is null)
        {
            return null;
        }

        SamplingReader.Require(
            body is not { ContinueFinalMessage: true, AddGenerationPrompt: true }, "add_generation_prompt",
                "false where `continue_final_message` is true");
        SamplingReader.Require(
            body is not { ContinueFinalMessage: false, AddGenerationPrompt: false }, "continue_final_message",
                "true where `add_generation_prompt` is false");
        return dialogue[^1].Role == ChatRole.Assistant ? field
            : throw ApiException.Invalid(field, "Only a last message of the assistant's can be gone on with.", "invalid_value");
    }

    private static void RequireNone(JsonElement? tools, string field)
    {
        if (tools is not (null or { ValueKind: JsonValueKind.Null })
            && !(tools is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0))
        {
            throw ApiException.Unsupported(field, "This server takes no tools: let the model write fenced programs.");
        }
    }
}
