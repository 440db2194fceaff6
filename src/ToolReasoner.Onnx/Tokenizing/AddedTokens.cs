using System.Text.Json;
using System.Text.RegularExpressions;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>A token that stands for a fixed text and is never cut.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Content">The text.</param>
/// <param name="Special">It marks something and is no text.</param>
/// <param name="StripLeft">Blanks before it belong to it.</param>
/// <param name="StripRight">Blanks after it belong to it.</param>
/// <param name="SingleWord">Only where no letter or digit touches it.</param>
internal sealed record AddedToken(int Id, string Content, bool Special, bool StripLeft, bool StripRight, bool SingleWord);

/// <summary>Finds added tokens in a text; of those that begin at one place the longest counts.</summary>
internal sealed class AddedTokens
{
    private readonly Regex? _regex;
    private readonly Dictionary<string, AddedToken> _byContent = [];

    public AddedTokens(IReadOnlyList<AddedToken> tokens)
    {
        All = tokens;
        foreach (var token in tokens.Where(token => token.Content.Length > 0))
        {
            _byContent.TryAdd(token.Content, token);
        }

        var patterns = _byContent.Values.OrderByDescending(token => token.Content.Length).Select(Pattern).ToList();
        _regex = patterns.Count == 0 ? null
            : new Regex(string.Join('|', patterns), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    public IReadOnlyList<AddedToken> All { get; }

    public static AddedTokens Read(JsonElement root) => new(!root.TryGetProperty("added_tokens", out var tokens) ? [] :
    [
        .. tokens.EnumerateArray().Select(token => new AddedToken(
            token.GetProperty("id").GetInt32(), token.GetProperty("content").GetString()!, Is(token, "special"), Is(token, "lstrip"),
                Is(token, "rstrip"), Is(token, "single_word"))),
    ]);

    /// <summary>The text between added tokens, and the tokens.</summary>
    public IEnumerable<(string Text, AddedToken? Token)> Split(string text)
    {
        var at = 0;
        foreach (Match match in _regex?.Matches(text) ?? Enumerable.Empty<Match>())
        {
            if (match.Index > at)
            {
                yield return (text[at..match.Index], null);
            }

            yield return ("", _byContent.TryGetValue(match.Value, out var exact) ? exact : _byContent[match.Groups["token"].Value]);
            at = match.Index + match.Length;
        }

        if (at < text.Length)
        {
            yield return (text[at..], null);
        }
    }

    private static string Pattern(AddedToken token)
    {
        var body = Regex.Escape(token.Content);
        body = token.StripLeft || token.StripRight ? $"(?<token>{body})" : body;
        body = token.SingleWord ? $@"(?<!\w){body}(?!\w)" : body;
        return (token.StripLeft ? @"\s*" : "") + body + (token.StripRight ? @"\s*" : "");
    }

    private static bool Is(JsonElement token, string name) =>
        token.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
