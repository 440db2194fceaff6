using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ToolReasoner.Models;

namespace ToolReasoner.Cli.Models;

#pragma warning disable SCME0001 // members that the protocol does not have; the library calls its way of sending them experimental

/// <summary>What the common seam has no word for: fields of a request, parts of a reply.</summary>
internal static class OpenAiExtras
{
    /// <summary>vLLM and SGLang go on writing the last message instead of answering it.</summary>
    public static PrefillSupport Prefill { get; } = new(options => Change(options, request =>
    {
        request.Patch.Set("$.continue_final_message"u8, true);
        request.Patch.Set("$.add_generation_prompt"u8, false);
    }));

    /// <summary>Asks for the log-probabilities of the chosen tokens.</summary>
    public static void AskForLogProbabilities(ChatOptions options) => Change(options, request => request.IncludeLogProbabilities = true);

    /// <summary>Keeps the log-probabilities of a part of a reply where the engine looks for them.</summary>
    public static void AttachLogProbabilities(IReadOnlyList<ChatTokenLogProbabilityDetails> tokens,
        AdditionalPropertiesDictionary properties)
    {
        if (tokens.Count > 0)
        {
            TokenLogProbability.Attach(properties, [.. tokens.Select(token =>
                new TokenLogProbability(token.Token, null, token.LogProbability))]);
        }
    }

    /// <summary>What a server says that fails in the middle of a stream (<c>data: {"error": …}</c>); null if it says nothing.</summary>
    public static string? ErrorIn(StreamingChatCompletionUpdate update) =>
        update.Patch.Contains("$.error"u8) ? update.Patch.GetJson("$.error"u8).ToString() : null;

    private static void Change(ChatOptions options, Action<ChatCompletionOptions> change)
    {
        var before = options.RawRepresentationFactory;
        options.RawRepresentationFactory = client =>
        {
            var request = before?.Invoke(client) as ChatCompletionOptions ?? new ChatCompletionOptions();
            change(request);
            return request;
        };
    }
}
