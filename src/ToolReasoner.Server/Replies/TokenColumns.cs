using System.Globalization;
using System.Text;
using ToolReasoner.Models;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Replies;

/// <summary>Tokens of one text with their probabilities, as the older endpoint tells them, with where in the text each begins.</summary>
internal sealed class TokenColumns(bool withAlternatives)
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private int _offset;

    /// <summary>Moves on over text whose tokens are not told.</summary>
    public void Skip(string text) => _offset += text.Length;

    /// <summary>The next tokens. An end that the model chose is no text and is left out.</summary>
    public CompletionLogprobsBody Take(IReadOnlyList<TokenLogProbability> tokens)
    {
        var told = tokens.Where(token => token.Token.Length > 0).ToList();
        return new CompletionLogprobsBody(
            [.. told.Select(Name)],
            [.. told.Select(token => double.IsNaN(token.LogProbability) ? (double?)null : TokenBodies.Finite(token.LogProbability))],
            withAlternatives ? [.. told.Select(Alternatives)] : null,
            [.. told.Select(Offset)]);
    }

    public static CompletionLogprobsBody Join(IReadOnlyList<CompletionLogprobsBody> parts) => new(
        [.. parts.SelectMany(part => part.Tokens)], [.. parts.SelectMany(part => part.TokenLogprobs)],
        parts.Any(part => part.TopLogprobs is not null) ? [.. parts.SelectMany(part => part.TopLogprobs ?? [])] : null,
        [.. parts.SelectMany(part => part.TextOffset)]);

    private static Dictionary<string, double>? Alternatives(TokenLogProbability token)
    {
        if (double.IsNaN(token.LogProbability))
        {
            return null;
        }

        var all = new Dictionary<string, double>();
        foreach (var other in token.Alternatives.Append(token))
        {
            all.TryAdd(Name(other), TokenBodies.Finite(other.LogProbability));
        }

        return all;
    }

    // A part of a character is no text; OpenAI writes its bytes so.
    private static string Name(TokenLogProbability token) => token.Token.Contains('\uFFFD', StringComparison.Ordinal)
        && !token.Bytes.IsEmpty
        ? "bytes:" + string.Concat(token.Bytes.ToArray().Select(one => "\\x" + one.ToString("x2", CultureInfo.InvariantCulture)))
        : token.Token;

    private int Offset(TokenLogProbability token)
    {
        var at = _offset;
        var bytes = token.Bytes.IsEmpty ? Encoding.UTF8.GetBytes(token.Token) : token.Bytes.Span;
        var chars = new char[_decoder.GetCharCount(bytes, flush: false)];
        _offset += _decoder.GetChars(bytes, chars, flush: false);
        return at;
    }
}
