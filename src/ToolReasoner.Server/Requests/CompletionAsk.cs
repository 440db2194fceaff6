using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Requests;

/// <summary>A request to go on with plain texts, read and found right.</summary>
/// <param name="Completion">Writes.</param>
/// <param name="Prompts">The texts.</param>
/// <param name="Options">How to go on; null where nothing is to be written.</param>
/// <param name="ChoicesEach">Continuations of each.</param>
/// <param name="Echo">Whether the replies begin with the texts.</param>
/// <param name="Alternatives">Log-probabilities are wanted, with so many alternatives; null for none.</param>
internal sealed record CompletionAsk(
    ITextCompletion Completion, IReadOnlyList<string> Prompts, ChatOptions? Options, int ChoicesEach, bool Echo, int? Alternatives)
{
    private const int UsualMaxTokens = 16; // OpenAI's
    private const int MostChoices = 128;

    public static CompletionAsk Read(CompletionRequestBody body, ServedModel model)
    {
        var completion = model.Completion ?? throw ApiException.Unsupported(
            "model", "This model answers dialogues only: use /v1/chat/completions.");
        var prompts = Texts.In(body.Prompt)
            ?? throw ApiException.Invalid("prompt", "`prompt` must be a text or a list of texts; tokens' numbers are not taken.",
                "invalid_type");
        if (prompts.Count == 0)
        {
            throw ApiException.Invalid("prompt", "`prompt` is missing.", "missing_required_parameter");
        }

        if (body.Suffix is { Length: > 0 })
        {
            throw ApiException.Unsupported("suffix", "Models here write after a text, not into one.");
        }

        var (echo, each) = (body.Echo == true, body.N ?? 1);
        SamplingReader.Require(body.BestOf is null || body.BestOf == each, "best_of", "the same as `n`, or left away");
        SamplingReader.Require((long)prompts.Count * each <= MostChoices, "n", $"such that there are at most {MostChoices} replies in all");
        var writesNothing = echo && body.MaxTokens == 0;
        var options = SamplingReader.Read(
            body, writesNothing ? null : body.MaxTokens ?? UsualMaxTokens, body.Logprobs, "logprobs", model.Abilities);
        return new CompletionAsk(completion, prompts, writesNothing ? null : options, each, echo, body.Logprobs);
    }
}
