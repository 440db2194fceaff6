using Microsoft.ML.OnnxRuntimeGenAI;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.OnnxGenAI;

/// <summary>
/// One text of the package that only ever appends tokens that were chosen here: so all of them are in its cache, and it can be cut back to
/// any of them. (A token that the package generates itself is not yet in the cache, and what follows it is lost.)
/// </summary>
internal sealed class SingleText(GenAiRuntime runtime, int capacity) : IDisposable
{
    private const int RunAtOnce = 256; // between parts a text can be given up; and the scores of all tokens of a part are kept

    private readonly Generator _generator = runtime.Begin(1, capacity);
    private int _length;

    /// <summary>Tokens that have been run.</summary>
    public int Length => _length;

    /// <summary>Tokens that there is room for.</summary>
    public int Capacity => capacity;

    /// <summary>Goes on from its first <paramref name="from"/> tokens and runs the others of a text.</summary>
    /// <param name="tokens">The whole text.</param>
    /// <param name="from">Tokens that have been run, less than there are.</param>
    /// <param name="each">Called with a token's place in the text and the scores after it; null for none but the last.</param>
    /// <param name="cancellationToken">Ends it between parts; what has been run stays.</param>
    /// <returns>The scores after the last token.</returns>
    public float[] Run(ReadOnlySpan<int> tokens, int from, ScoresAction? each, CancellationToken cancellationToken)
    {
        if (from < _length)
        {
            runtime.Explained("A text cannot be taken up again", () =>
            {
                _generator.RewindTo((ulong)from);
                return true;
            });
            _length = from;
        }

        // Where only the last scores are wanted, the last token is run alone: those of a whole part are large.
        float[] last = [];
        var end = each is null ? tokens.Length - 1 : tokens.Length;
        while (_length < tokens.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = _length < end ? Math.Min(RunAtOnce, end - _length) : 1;
            last = Part(tokens.Slice(_length, count).ToArray(), each, isLast: _length + count == tokens.Length);
        }

        return last;
    }

    public void Dispose() => _generator.Dispose();

    private float[] Part(int[] tokens, ScoresAction? each, bool isLast) => runtime.Explained("A step failed", () =>
    {
        _generator.AppendTokens(tokens);
        var first = _length;
        _length += tokens.Length;
        if (each is null && !isLast)
        {
            return [];
        }

        using var scores = new OutputScores(_generator, runtime.Config.VocabularySize);
        for (var i = 0; each is not null && i < tokens.Length; i++)
        {
            each(first + i, scores.At(0, scores.Tokens - tokens.Length + i));
        }

        return scores.At(0, scores.Tokens - 1).ToArray();
    });
}
