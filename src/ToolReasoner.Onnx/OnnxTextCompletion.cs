using Microsoft.Extensions.AI;
using ToolReasoner.Models;

namespace ToolReasoner.Onnx;

/// <summary>A local model on plain text: what its tokenizer sets before every text stands before this one too.</summary>
internal sealed class OnnxTextCompletion(LocalModel model, OnnxReplies replies) : ITextCompletion
{
    public IAsyncEnumerable<ChatResponseUpdate> WriteAsync(
        string text, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var prompt = model.Tokenizer.Encode(text, begin: true);
        return prompt.Count > 0 ? replies.WriteAsync(prompt, options, cancellationToken)
            : throw new ModelException(ModelFailure.RequestRefused,
                "There is no token to go on from: this model sets none before a text, and the text is empty.");
    }

    public async Task<IReadOnlyList<TokenLogProbability>> ScoreAsync(
        string text, int alternatives = 0, CancellationToken cancellationToken = default)
    {
        var tokens = model.Tokenizer.Encode(text);
        if (tokens.Count == 0)
        {
            return [];
        }

        var before = model.Tokenizer.Encode("", begin: true);
        try
        {
            return await Task.Run(() => model.Score(before, tokens, alternatives, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (LocalModelException failed)
        {
            throw new ModelException(ModelFailure.ServerFailed, failed.Message, failed);
        }
    }
}
