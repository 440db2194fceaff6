using System.Text.Json;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>Writes blanks as a visible character (▁) that begins a word, as SentencePiece does.</summary>
internal sealed class Metaspace
{
    private readonly string _mark;
    private readonly string _scheme;
    private readonly bool _split;

    public Metaspace(JsonElement step)
    {
        _mark = Described.Text(step, "replacement", "▁");
        _scheme = Described.Part(step, "prepend_scheme")?.GetString()
            ?? (Described.IsSet(step, "add_prefix_space", otherwise: true) ? "always" : "never");
        _split = Described.IsSet(step, "split", otherwise: true);
        if (_scheme is not ("always" or "first" or "never"))
        {
            throw Described.Unknown("puts a blank before text", _scheme, "always, first, never");
        }
    }

    public IEnumerable<Piece> Split(Piece piece)
    {
        var text = piece.Text.Replace(" ", _mark, StringComparison.Ordinal);
        if (_scheme != "never" && (_scheme == "always" || piece.Begins) && !text.StartsWith(_mark, StringComparison.Ordinal))
        {
            text = _mark + text;
        }

        return _split ? Words(text, piece.Begins) : [new Piece(text, piece.Begins)];
    }

    /// <summary>The pieces' blanks in a decoded text; the first token's own blank is left out where one was put before the text.</summary>
    public string Restore(string token, bool first) =>
        token.Replace(_mark, first && _scheme != "never" ? "" : " ", StringComparison.Ordinal);

    /// <summary>A mark begins a word; of several in a row only the last has one.</summary>
    private IEnumerable<Piece> Words(string text, bool begins)
    {
        var from = 0;
        while (from < text.Length)
        {
            var next = text.IndexOf(_mark, from + 1, StringComparison.Ordinal);
            next = next < 0 ? text.Length : next;
            yield return new Piece(text[from..next], begins && from == 0);
            from = next;
        }
    }
}
