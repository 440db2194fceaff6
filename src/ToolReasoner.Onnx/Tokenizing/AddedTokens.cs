using System.Text.Json;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>A token that stands for a fixed text and is never cut.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Content">The text.</param>
/// <param name="Special">It marks something and is no text.</param>
/// <param name="StripLeft">Blanks before it belong to it.</param>
/// <param name="StripRight">Blanks after it belong to it.</param>
/// <param name="SingleWord">Only where no letter or digit touches it.</param>
/// <param name="Normalized">It is looked for in the normalized text, itself normalized.</param>
internal sealed record AddedToken(
    int Id, string Content, bool Special, bool StripLeft, bool StripRight, bool SingleWord, bool Normalized);

/// <summary>A part of a text: an added token, or what lies between them.</summary>
/// <param name="Text">Normalized; empty for a token.</param>
/// <param name="Token">The added token's number.</param>
/// <param name="Begins">It stands at the beginning of the whole text.</param>
internal readonly record struct Section(string Text, int? Token, bool Begins);

/// <summary>Finds added tokens: first those that stand in the text as it is, then, in what is left, those of the normalized text.</summary>
internal sealed class AddedTokens
{
    private readonly AddedTokenFinder _raw;
    private readonly AddedTokenFinder _normalized;
    private readonly Func<string, string> _normalize;

    public AddedTokens(IReadOnlyList<AddedToken> tokens, Func<string, string> normalize)
    {
        _normalize = normalize;
        All = [.. tokens.Select(token => token.Normalized ? token with { Content = normalize(token.Content) } : token)];
        _raw = new AddedTokenFinder(All.Where(token => !token.Normalized));
        _normalized = new AddedTokenFinder(All.Where(token => token.Normalized));
    }

    /// <summary>Those of the file; the content of those that are looked for in normalized text is normalized.</summary>
    public IReadOnlyList<AddedToken> All { get; }

    public static AddedTokens Read(JsonElement root, Func<string, string> normalize) => new(
        Described.Part(root, "added_tokens") is not { } tokens ? [] : [.. tokens.EnumerateArray().Select(Token)], normalize);

    /// <summary>The whole text in order.</summary>
    public IEnumerable<Section> Split(string text) => _raw.Split(text).SelectMany(part => part.Token is not null
        ? [new Section("", part.Token.Id, part.From == 0)]
        : Inner(_normalize(text[part.From..part.To]), part.From == 0));

    private IEnumerable<Section> Inner(string text, bool begins) => _normalized.Split(text).Select(part =>
        new Section(part.Token is null ? text[part.From..part.To] : "", part.Token?.Id, begins && part.From == 0));

    private static AddedToken Token(JsonElement token)
    {
        var special = Described.IsSet(token, "special");
        return new AddedToken(
            token.GetProperty("id").GetInt32(), Described.Text(token, "content"), special, Described.IsSet(token, "lstrip"),
            Described.IsSet(token, "rstrip"), Described.IsSet(token, "single_word"), Described.IsSet(token, "normalized", !special));
    }
}
