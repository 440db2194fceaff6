using ToolReasoner.Models;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>Why a text ended.</summary>
public enum TextEnd
{
    /// <summary>It has not.</summary>
    None,

    /// <summary>The model said so.</summary>
    EndToken,

    /// <summary>A stop text was met.</summary>
    Stop,

    /// <summary>The most tokens asked for.</summary>
    MaxTokens,

    /// <summary>The model's context is full.</summary>
    Context,
}

/// <summary>One step of a text.</summary>
/// <param name="Text">What became certain; may be empty.</param>
/// <param name="Token">The token chosen, its probability before any sampling setting, and as many of the likeliest at its place as were
/// asked for.</param>
/// <param name="End">Why it is the last step, if it is.</param>
public sealed record TextStep(string Text, TokenLogProbability Token, TextEnd End);

/// <summary>Writes texts with a model, one sequence at a time, and scores given ones. Thread-safe.</summary>
public sealed class TextGenerator(DecoderModel model, ITokenBytes bytes)
{
    private const int ScoredAtOnce = 128; // a step keeps the scores of all its tokens, and vocabularies are large

    /// <summary>Goes on writing after a prompt, step by step.</summary>
    /// <param name="sequence">What comes before the prompt, usually nothing; it grows by the prompt and the text.</param>
    /// <param name="prompt">At least one token.</param>
    /// <param name="sampling">How to choose and where to end.</param>
    /// <param name="cancellationToken">Ends the step that runs.</param>
    /// <exception cref="ContextOverflowException">The prompt leaves no place for a token.</exception>
    public IEnumerable<TextStep> Write(
        DecoderSequence sequence, IReadOnlyList<int> prompt, TokenSampling sampling, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sequence);
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(sampling);
        var tokens = sequence.Length + prompt.Count;
        if (tokens >= model.Config.ContextLength)
        {
            throw new ContextOverflowException(
                $"A prompt of {tokens} tokens leaves no place in a context of {model.Config.ContextLength}.");
        }

        int[] all = [.. new int[sequence.Length], .. prompt];
        return Steps(sequence, [.. prompt], new TextInProgress(model.Config, bytes, sampling, all), cancellationToken);
    }

    /// <summary>How likely the model finds a given continuation, token by token.</summary>
    /// <param name="sequence">What comes before; it grows by both.</param>
    /// <param name="prompt">Tokens that are not scored, at least one where the sequence is empty.</param>
    /// <param name="continuation">Tokens that are.</param>
    /// <param name="alternatives">Of the likeliest tokens at each place, how many are told.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    public IReadOnlyList<TokenLogProbability> Score(
        DecoderSequence sequence, IReadOnlyList<int> prompt, IReadOnlyList<int> continuation, int alternatives = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sequence);
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(continuation);
        ArgumentOutOfRangeException.ThrowIfZero(prompt.Count, nameof(prompt));
        ArgumentOutOfRangeException.ThrowIfNegative(alternatives);
        return Scored(bytes, prompt.Count, [.. prompt, .. continuation], alternatives, (tokens, each) =>
        {
            for (var at = 0; at < tokens.Length; at += ScoredAtOnce)
            {
                var first = at;
                sequence.Append(
                    tokens.AsSpan(at, Math.Min(ScoredAtOnce, tokens.Length - at)),
                    (int index, ReadOnlySpan<float> scores) => each(first + index, scores),
                    cancellationToken);
            }
        });
    }

    /// <summary>What scores say of tokens that are there.</summary>
    /// <param name="bytes">What the tokens stand for.</param>
    /// <param name="before">Of the tokens, those that are not scored; at least 1.</param>
    /// <param name="tokens">All of them.</param>
    /// <param name="alternatives">Of the likeliest tokens at each place, how many are told.</param>
    /// <param name="run">Runs them and hands over the scores after each.</param>
    internal static IReadOnlyList<TokenLogProbability> Scored(
        ITokenBytes bytes, int before, int[] tokens, int alternatives, Action<int[], ScoresAction> run)
    {
        var scored = new List<TokenLogProbability>();
        run(tokens, (int index, ReadOnlySpan<float> scores) =>
        {
            if (index + 1 >= before && index + 1 < tokens.Length)
            {
                scored.Add(TextInProgress.Told(bytes, tokens[index + 1], scores, TopTokens.LogTotal(scores), alternatives));
            }
        });
        return scored;
    }

    private static IEnumerable<TextStep> Steps(
        DecoderSequence sequence, int[] prompt, TextInProgress text, CancellationToken cancellationToken)
    {
        for (var next = prompt; ;)
        {
            var step = text.Take(sequence.Append(next, cancellationToken));
            yield return step;
            if (step.End != TextEnd.None)
            {
                yield break;
            }

            next = [step.Token.Id!.Value];
        }
    }
}
