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

    /// <summary>What servers of this kind take; one that does not says so itself.</summary>
    public static ModelAbilities Abilities { get; } = new() { FineSampling = true, MostAlternatives = 20, ResponseFormats = true };

    /// <summary>Asks for what the common seam has no word for, and for top-k, which OpenAI's protocol has not.</summary>
    public static void AskFor(FineSampling fine, ChatOptions options)
    {
        if (options.TopK is null && fine == new FineSampling())
        {
            return;
        }

        Change(options, request =>
        {
            SetNumber(request, "$.top_k"u8, options.TopK);
            SetNumber(request, "$.min_p"u8, fine.MinP);
            SetNumber(request, "$.repetition_penalty"u8, fine.RepetitionPenalty);
            foreach (var (token, bias) in fine.LogitBias ?? new Dictionary<int, double>())
            {
                request.LogitBiases[token] = (int)Math.Round(bias);
            }

            request.IncludeLogProbabilities = fine.TopLogProbabilities is not null ? true : request.IncludeLogProbabilities;
            request.TopLogProbabilityCount = fine.TopLogProbabilities is > 0 and var count ? count : request.TopLogProbabilityCount;
        });
    }

    /// <summary>Asks for the log-probabilities of the chosen tokens.</summary>
    public static void AskForLogProbabilities(ChatOptions options) => Change(options, request => request.IncludeLogProbabilities = true);

    /// <summary>Keeps the log-probabilities of a part of a reply where the engine looks for them.</summary>
    public static void AttachLogProbabilities(IReadOnlyList<ChatTokenLogProbabilityDetails> tokens,
        AdditionalPropertiesDictionary properties)
    {
        if (tokens.Count > 0)
        {
            TokenLogProbability.Attach(properties, [.. tokens.Select(token =>
                new TokenLogProbability(token.Token, null, token.LogProbability)
                {
                    Bytes = token.Utf8Bytes ?? default,
                    Alternatives = [.. token.TopLogProbabilities.Select(other =>
                        new TokenLogProbability(other.Token, null, other.LogProbability) { Bytes = other.Utf8Bytes ?? default })],
                })]);
        }
    }

    /// <summary>What a server says that fails in the middle of a stream (<c>data: {"error": …}</c>); null if it says nothing.</summary>
    public static string? ErrorIn(StreamingChatCompletionUpdate update) =>
        update.Patch.Contains("$.error"u8) ? update.Patch.GetJson("$.error"u8).ToString() : null;

    private static void SetNumber(ChatCompletionOptions request, ReadOnlySpan<byte> path, double? value)
    {
        if (value is { } number)
        {
            request.Patch.Set(path, number);
        }
    }

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
