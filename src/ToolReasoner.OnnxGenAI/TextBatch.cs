using Microsoft.ML.OnnxRuntimeGenAI;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.OnnxGenAI;

/// <summary>Takes a token of a batch's row.</summary>
/// <param name="row">Its place in the batch, from 0.</param>
/// <param name="token">What the package chose.</param>
/// <param name="scores">What it was chosen by; empty where they would be too many to read.</param>
internal delegate void ChosenAction(int row, int token, ReadOnlySpan<float> scores);

/// <summary>
/// Texts that the package writes together, and draws the tokens of. The package takes their prompts once and no rows after, and goes on
/// with finished ones (it writes padding) until the last is done.
/// </summary>
internal sealed class TextBatch : IDisposable
{
    private const long MostScoreBytes = 256 << 20; // of the prompts' scores, which come with the first token

    private readonly GenAiRuntime _runtime;
    private readonly Generator _generator;
    private readonly int[] _lengths;
    private readonly int _capacity;
    private int _length;
    private bool _isFirst = true;

    public TextBatch(GenAiRuntime runtime, IReadOnlyList<TextInProgress> texts)
    {
        _runtime = runtime;
        _lengths = [.. texts.Select(text => text.Prompt.Length)];
        _length = _lengths.Max(); // shorter prompts are padded
        _capacity = Math.Min(runtime.Config.ContextLength, _length + texts.Max(text => Math.Min(text.Sampling.MaxTokens, runtime.Config.ContextLength)));
        Live = texts.Count;
        _generator = runtime.Begin(texts.Count, _capacity, parameters => Set(parameters, texts));
        try
        {
            runtime.Explained("The prompts of a batch cannot be computed", () =>
            {
                if (_lengths.All(length => length == _length))
                {
                    _generator.AppendTokens([.. texts.SelectMany(text => text.Prompt.ToArray())]);
                    return true;
                }

                using var prompts = runtime.Sequences([.. texts.Select(text => text.Prompt)]);
                _generator.AppendTokenSequences(prompts);
                return true;
            });
        }
        catch
        {
            _generator.Dispose();
            throw;
        }
    }

    /// <summary>Rows that are still wanted.</summary>
    public int Live { get; private set; }

    /// <summary>There is no room for another token: a short prompt's row has less of it than by itself, for the padding counts.</summary>
    public bool IsFull => _length >= _capacity;

    /// <summary>Whether texts can be chosen for by the package, and in one batch.</summary>
    public static bool CanTake(TokenSampling first, TokenSampling other) => IsPlain(first) && IsPlain(other)
        && (first.Temperature, first.TopK, first.TopP, first.RepetitionPenalty) == (other.Temperature, other.TopK, other.TopP, other.RepetitionPenalty);

    /// <summary>A token more for every row.</summary>
    public void Step(ChosenAction each) => _runtime.Explained("A step of a batch failed", () =>
    {
        _generator.GenerateNextToken();
        var tokens = _generator.GetNextTokens().ToArray(); // the span is the generator's
        _length++;
        var isReadable = !_isFirst
            || 4L * _runtime.Config.VocabularySize * _lengths.Length * _lengths.Max() <= MostScoreBytes;
        using var scores = isReadable ? new OutputScores(_generator, _runtime.Config.VocabularySize) : null;
        for (var row = 0; row < tokens.Length; row++)
        {
            // The first token is chosen by the scores after the row's last token, behind which a shorter prompt's padding comes. A package
            // that hands over those of the last token alone has them for every row.
            var at = scores is null ? 0 : _isFirst && scores.Tokens > 1 ? _lengths[row] - 1 : scores.Tokens - 1;
            each(row, tokens[row], scores is null ? [] : scores.At(row, at));
        }

        _isFirst = false;
        return true;
    });

    /// <summary>A row is not wanted any more; with the last of them everything is freed.</summary>
    public void Leave()
    {
        if (--Live == 0)
        {
            Dispose();
        }
    }

    public void Dispose() => _generator.Dispose();

    private static bool IsPlain(TokenSampling sampling) =>
        sampling is { MinP: 0, FrequencyPenalty: 0, PresencePenalty: 0, LogitBias.Count: 0 };

    private static void Set(GeneratorParams parameters, IReadOnlyList<TextInProgress> texts)
    {
        var sampling = texts[0].Sampling;
        parameters.SetSearchOption("do_sample", sampling.Temperature > 0); // without it a temperature is ignored
        parameters.SetSearchOption("temperature", sampling.Temperature > 0 ? sampling.Temperature : 1);
        parameters.SetSearchOption("top_k", sampling.Temperature > 0 ? sampling.TopK : 1); // its own default is 50, a nucleus included
        parameters.SetSearchOption("top_p", sampling.TopP);
        parameters.SetSearchOption("repetition_penalty", sampling.RepetitionPenalty);
        parameters.SetSearchOption("random_seed", texts.Aggregate(17, (seed, text) => unchecked((seed * 31) + text.Sampling.Seed)) & int.MaxValue);
    }
}
