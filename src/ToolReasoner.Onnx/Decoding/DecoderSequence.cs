using ToolReasoner.Models;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>One sequence of tokens and its cache. Not thread-safe; different sequences of a model are independent.</summary>
public sealed class DecoderSequence : IDisposable
{
    private readonly DecoderModel _model;
    private readonly bool _inPlace;
    private CacheMemory? _memory;
    private DecoderStep? _step;

    internal DecoderSequence(DecoderModel model, bool inPlace, CacheMemory memory, int length) =>
        (_model, _inPlace, _memory, Length) = (model, inPlace, memory, length);

    /// <summary>Tokens so far.</summary>
    public int Length { get; private set; }

    internal CacheMemory Memory => _memory ?? throw new ObjectDisposedException(nameof(DecoderSequence));

    /// <summary>Runs new tokens.</summary>
    /// <returns>The scores of the token after the last; they hold until the next step.</returns>
    /// <exception cref="ContextOverflowException">The sequence would be longer than the model's context; it is unchanged.</exception>
    /// <exception cref="LocalModelException">The runtime failed; the sequence is unchanged.</exception>
    public ReadOnlySpan<float> Append(ReadOnlySpan<int> tokens, CancellationToken cancellationToken = default)
    {
        var last = Run(tokens, null, cancellationToken);
        return _step!.LogitsAt(last);
    }

    /// <summary>Runs new tokens and hands over the scores after each of them.</summary>
    /// <param name="tokens">At least one.</param>
    /// <param name="each">Called with a token's place among the new ones, from 0, and the scores of the token after it.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    public void Append(ReadOnlySpan<int> tokens, ScoresAction each, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(each);
        Run(tokens, each, cancellationToken);
    }

    /// <summary>Another sequence with the same tokens; nothing is computed or copied.</summary>
    public DecoderSequence Fork() => new(_model, _inPlace, Memory.Share(), Length);

    /// <summary>Frees the cache.</summary>
    public void Dispose()
    {
        _step?.Dispose();
        _step = null;
        _memory?.Release();
        _memory = null;
    }

    private int Run(ReadOnlySpan<int> tokens, ScoresAction? each, CancellationToken cancellationToken)
    {
        var memory = Memory;
        Check(tokens);
        cancellationToken.ThrowIfCancellationRequested();
        _step ??= new DecoderStep(_model);
        var total = Length + tokens.Length;
        var isOurs = _inPlace && memory.TryClaim(Length, total);
        var target = isOurs || !_inPlace ? memory.Share() : Moved(memory, total);
        var last = 0;
        try
        {
            for (var done = 0; done < tokens.Length;)
            {
                var count = Math.Min(_model.TokensOfStep, tokens.Length - done);
                target = Part(target, Length + done, tokens.Slice(done, count), cancellationToken);
                for (var i = 0; each is not null && i < count; i++)
                {
                    each(done + i, _step.LogitsAt(i));
                }

                (done, last) = (done + count, count - 1);
            }
        }
        catch
        {
            if (isOurs)
            {
                memory.GiveBack(Length, total);
            }

            target.Release();
            throw;
        }

        (_memory, Length) = (target, total);
        memory.Release();
        return last;
    }

    private CacheMemory Part(CacheMemory memory, int past, ReadOnlySpan<int> tokens, CancellationToken cancellationToken)
    {
        Span<int> positions = tokens.Length <= 256 ? stackalloc int[tokens.Length] : new int[tokens.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = past + i;
        }

        var input = new StepInput(1, tokens, positions, _model.Ones(past + tokens.Length));
        if (_inPlace)
        {
            _step!.RunInPlace(memory, input, cancellationToken);
            return memory;
        }

        var next = _step!.RunGrowing(memory, input, cancellationToken);
        memory.Release();
        return next;
    }

    private CacheMemory Moved(CacheMemory memory, int total)
    {
        var moved = CacheMemory.Of(_model, 1, _model.RoomFor(total), total);
        memory.CopyTo(moved, new CacheSpan(0, 0, Length), 0, 0);
        return moved;
    }

    private void Check(ReadOnlySpan<int> tokens)
    {
        ArgumentOutOfRangeException.ThrowIfZero(tokens.Length, nameof(tokens));
        var total = Length + tokens.Length;
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
    }
}

/// <summary>Takes the scores after one token.</summary>
/// <param name="index">The token's place among the new ones, from 0.</param>
/// <param name="scores">One for each token of the vocabulary; they hold during the call.</param>
public delegate void ScoresAction(int index, ReadOnlySpan<float> scores);
