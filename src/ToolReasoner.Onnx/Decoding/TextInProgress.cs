using System.Text;
using ToolReasoner.Models;
using ToolReasoner.Onnx.Configuration;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>One text while it is written: takes the scores of each step and says what became of them. Not thread-safe.</summary>
internal sealed class TextInProgress(GenAiConfig config, ITokenBytes bytes, TokenSampling sampling, ReadOnlyMemory<int> prompt)
{
    private readonly TokenSampler _sampler = new(sampling, prompt.Span);
    private readonly TextAssembler _text = new(bytes, sampling.Stops);
    private readonly List<int> _written = [];

    /// <summary>Tokens of the prompt.</summary>
    public ReadOnlyMemory<int> Prompt => prompt;

    /// <summary>Tokens chosen so far.</summary>
    public IReadOnlyList<int> Written => _written;

    /// <summary>The prompt and the tokens after it that have been run: the last one chosen has not.</summary>
    public int[] Computed => [.. prompt.Span, .. _written.SkipLast(1)];

    /// <summary>How tokens are chosen, and where it ends.</summary>
    public TokenSampling Sampling => sampling;

    /// <summary>Chooses the next token.</summary>
    public TextStep Take(ReadOnlySpan<float> scores) => Take(_sampler.Next(scores), scores);

    /// <summary>Takes a token that the runtime has chosen.</summary>
    /// <param name="token">It.</param>
    /// <param name="scores">What it was chosen by; empty where that is not known: then its probability is not a number.</param>
    public TextStep Take(int token, ReadOnlySpan<float> scores)
    {
        _written.Add(token);
        var isEnd = config.EndTokenIds.Contains(token);
        var piece = isEnd ? "" : _text.Add(token);
        var end = isEnd ? TextEnd.EndToken
            : _text.Stopped ? TextEnd.Stop
            : _written.Count == sampling.MaxTokens ? TextEnd.MaxTokens
            : prompt.Length + _written.Count >= config.ContextLength ? TextEnd.Context
            : TextEnd.None;
        var told = scores.IsEmpty ? Told(bytes, token, double.NaN)
            : Told(bytes, token, scores, TopTokens.LogTotal(scores), sampling.TopLogProbabilities);
        return new TextStep(end == TextEnd.None ? piece : piece + _text.End(), told, end);
    }

    /// <summary>A token with its probability, and so many of the likeliest at its place.</summary>
    internal static TokenLogProbability Told(ITokenBytes bytes, int token, ReadOnlySpan<float> scores, double total, int alternatives)
    {
        var told = Told(bytes, token, scores[token] - total);
        if (alternatives == 0)
        {
            return told;
        }

        var likeliest = new List<TokenLogProbability>(alternatives);
        foreach (var other in TopTokens.Of(scores, Math.Min(alternatives, scores.Length)))
        {
            likeliest.Add(Told(bytes, other, scores[other] - total));
        }

        return told with { Alternatives = likeliest };
    }

    internal static TokenLogProbability Told(ITokenBytes bytes, int token, double logProbability) =>
        new(Encoding.UTF8.GetString(bytes.Of(token).Span), token, logProbability) { Bytes = bytes.Of(token) };
}
