using System.Text;
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
/// <param name="Token">The token chosen, and its probability before any sampling setting.</param>
/// <param name="Alternatives">The likeliest tokens at this place, as many as were asked for.</param>
/// <param name="End">Why it is the last step, if it is.</param>
public sealed record TextStep(string Text, TokenLogProbability Token, IReadOnlyList<TokenLogProbability> Alternatives, TextEnd End);

/// <summary>Writes texts with a model, one sequence at a time, and scores given ones. Thread-safe.</summary>
public sealed class TextGenerator(DecoderModel model, ITokenBytes bytes)
{
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
        return Write(sequence, prompt, sampling, prompt, cancellationToken);
    }

    /// <summary>The same, where the sequence holds a part of what counts as <paramref name="seen"/>.</summary>
    internal IEnumerable<TextStep> Write(
        DecoderSequence sequence, IReadOnlyList<int> prompt, TokenSampling sampling, IReadOnlyList<int> seen,
            CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sampling);
        sampling.Check();
        Require(sequence.Length + prompt.Count);
        return Steps(sequence, [.. prompt], sampling, [.. seen], cancellationToken);
    }

    internal void Require(int tokens)
    {
        if (tokens >= model.Config.ContextLength)
        {
            throw new ContextOverflowException(
                $"A prompt of {tokens} tokens leaves no place in a context of {model.Config.ContextLength}.");
        }
    }

    /// <summary>How likely the model finds a given continuation, token by token.</summary>
    /// <param name="sequence">What comes before; it grows by both.</param>
    /// <param name="prompt">Tokens that are not scored, at least one where the sequence is empty.</param>
    /// <param name="continuation">Tokens that are.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    public IReadOnlyList<TokenLogProbability> Score(
        DecoderSequence sequence, IReadOnlyList<int> prompt, IReadOnlyList<int> continuation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sequence);
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(continuation);
        ArgumentOutOfRangeException.ThrowIfZero(prompt.Count, nameof(prompt));
        var scored = new List<TokenLogProbability>();
        sequence.Append([.. prompt, .. continuation], (int index, ReadOnlySpan<float> scores) =>
        {
            var place = index - prompt.Count + 1;
            if (place >= 0 && place < continuation.Count)
            {
                scored.Add(Told(continuation[place], scores, TopTokens.LogTotal(scores)));
            }
        }, cancellationToken);
        return scored;
    }

    private IEnumerable<TextStep> Steps(
        DecoderSequence sequence, int[] prompt, TokenSampling sampling, int[] seen, CancellationToken cancellationToken)
    {
        var sampler = new TokenSampler(sampling, seen);
        var text = new TextAssembler(bytes, sampling.Stops);
        var next = prompt;
        for (var count = 1; ; count++)
        {
            var step = Step(sequence.Append(next, cancellationToken), sampler, text, sampling);
            var token = step.Token.Id!.Value;
            var end = model.Config.EndTokenIds.Contains(token) ? TextEnd.EndToken
                : text.Stopped ? TextEnd.Stop
                : count == sampling.MaxTokens ? TextEnd.MaxTokens
                : sequence.Length + 1 >= model.Config.ContextLength ? TextEnd.Context
                : TextEnd.None;
            if (end != TextEnd.None)
            {
                yield return step with { Text = step.Text + text.End(), End = end };
                yield break;
            }

            yield return step;
            next = [token];
        }
    }

    private TextStep Step(ReadOnlySpan<float> scores, TokenSampler sampler, TextAssembler text, TokenSampling sampling)
    {
        var token = sampler.Next(scores);
        var total = TopTokens.LogTotal(scores);
        var alternatives = new List<TokenLogProbability>();
        if (sampling.TopLogProbabilities > 0)
        {
            foreach (var other in TopTokens.Of(scores, Math.Min(sampling.TopLogProbabilities, scores.Length)))
            {
                alternatives.Add(Told(other, scores, total));
            }
        }

        var isEnd = model.Config.EndTokenIds.Contains(token);
        return new TextStep(isEnd ? "" : text.Add(token), Told(token, scores, total), alternatives, TextEnd.None);
    }

    private TokenLogProbability Told(int token, ReadOnlySpan<float> scores, double total) =>
        new(Encoding.UTF8.GetString(bytes.Of(token).Span), token, scores[token] - total);
}
