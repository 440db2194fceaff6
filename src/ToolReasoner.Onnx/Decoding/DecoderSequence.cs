using ToolReasoner.Models;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>One sequence of tokens and its cache. Not thread-safe; different sequences of a model are independent.</summary>
public sealed class DecoderSequence : IDisposable
{
    private readonly DecoderModel _model;
    private KeyValueCache? _cache;
    private StepLogits? _logits;

    internal DecoderSequence(DecoderModel model, KeyValueCache cache) => (_model, _cache) = (model, cache);

    /// <summary>Tokens so far.</summary>
    public int Length => Cache.Length;

    internal KeyValueCache Cache => _cache ?? throw new ObjectDisposedException(nameof(DecoderSequence));

    /// <summary>Runs new tokens in one step.</summary>
    /// <returns>The scores of the token after the last; they hold until the next step.</returns>
    /// <exception cref="ContextOverflowException">The sequence would be longer than the model's context; it is unchanged.</exception>
    /// <exception cref="LocalModelException">The runtime failed; the sequence is unchanged.</exception>
    public ReadOnlySpan<float> Append(ReadOnlySpan<int> tokens, CancellationToken cancellationToken = default)
    {
        Run(tokens, cancellationToken);
        return LogitsAt(tokens.Length - 1);
    }

    /// <summary>Runs new tokens in one step and hands over the scores after each of them.</summary>
    /// <param name="tokens">At least one.</param>
    /// <param name="each">Called with a token's place among the new ones, from 0, and the scores of the token after it.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    public void Append(ReadOnlySpan<int> tokens, ScoresAction each, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(each);
        Run(tokens, cancellationToken);
        for (var i = 0; i < tokens.Length; i++)
        {
            each(i, LogitsAt(i));
        }
    }

    /// <summary>Another sequence with the same tokens; nothing is computed or copied.</summary>
    public DecoderSequence Fork() => new(_model, Cache.Share());

    /// <summary>Frees the cache.</summary>
    public void Dispose()
    {
        _logits?.Dispose();
        _logits = null;
        _cache?.Release();
        _cache = null;
    }

    private void Run(ReadOnlySpan<int> tokens, CancellationToken cancellationToken)
    {
        var cache = Cache;
        ArgumentOutOfRangeException.ThrowIfZero(tokens.Length, nameof(tokens));
        var total = cache.Length + tokens.Length;
        if (total > _model.Config.ContextLength)
        {
            throw new ContextOverflowException($"{total} tokens are more than the model's context of {_model.Config.ContextLength}.");
        }

        foreach (var token in tokens)
        {
            if ((uint)token >= (uint)_model.Config.VocabularySize)
            {
                throw new ArgumentOutOfRangeException(nameof(tokens), token,
                    $"No token of a vocabulary of {_model.Config.VocabularySize}.");
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        using var step = new DecoderStep(_model);
        var (logits, next) = step.Run(cache, StepInput.Of(cache.Length, tokens), cancellationToken);
        _logits?.Dispose();
        (_logits, _cache) = (new StepLogits(logits, _model.Config.VocabularySize), next);
        cache.Release();
    }

    private ReadOnlySpan<float> LogitsAt(int index) => _logits!.At(index);
}

/// <summary>Takes the scores after one token.</summary>
/// <param name="index">The token's place among the new ones, from 0.</param>
/// <param name="scores">One for each token of the vocabulary; they hold during the call.</param>
public delegate void ScoresAction(int index, ReadOnlySpan<float> scores);
