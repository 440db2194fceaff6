using System.Text;
using System.Text.Json;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Trainer.Rows;

/// <summary>A row as tokens.</summary>
/// <param name="Tokens">The text's tokens.</param>
/// <param name="Learned">For each token: it is learned.</param>
internal sealed record EncodedRow(ushort[] Tokens, bool[] Learned);

/// <summary>
/// Turns rows into tokens. The text is encoded once, as a whole, as the model will meet it; a token is learned if and only if the place
/// where it starts lies in a span that is. The tokenizer must not change the text (no normalizer), or places would shift.
/// </summary>
internal sealed class RowEncoder
{
    private readonly ModelTokenizer _tokenizer;
    private readonly Dictionary<int, int> _markBytes; // special tokens decode to nothing; their texts' sizes in UTF-8

    public RowEncoder(string folder)
    {
        _tokenizer = ModelTokenizer.Read(folder);
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, ModelTokenizer.FileName)));
        var root = document.RootElement;
        if (root.TryGetProperty("normalizer", out var normalizer) && normalizer.ValueKind != JsonValueKind.Null)
        {
            throw new WrongInputException($"The tokenizer in {folder} changes texts before it cuts them; trained spans would shift.");
        }

        if (_tokenizer.Count > ushort.MaxValue + 1)
        {
            throw new WrongInputException($"The tokenizer in {folder} has {_tokenizer.Count} tokens; packed rows hold 65,536 at most.");
        }

        _markBytes = root.TryGetProperty("added_tokens", out var added)
            ? added.EnumerateArray().ToDictionary(
                token => token.GetProperty("id").GetInt32(), token => Encoding.UTF8.GetByteCount(token.GetProperty("content").GetString()!))
            : [];
    }

    public int VocabularySize => _tokenizer.Count;

    public EncodedRow Encode(TrainingRow row)
    {
        var ids = _tokenizer.Encode(row.Text);
        var (tokens, learned, starts) = (new ushort[ids.Count], new bool[ids.Count], CharacterOfByte(row.Text));
        var at = 0;
        for (var i = 0; i < ids.Count; i++)
        {
            tokens[i] = (ushort)ids[i];
            var start = at < starts.Length ? starts[at]
                : throw new InvalidDataException($"The tokens of {row.Id} are longer than its text.");
            learned[i] = row.Train.Any(span => span.Start <= start && start < span.End);
            at += _markBytes.TryGetValue(ids[i], out var bytes) ? bytes : _tokenizer.Of(ids[i]).Length;
        }

        return at == starts.Length ? new EncodedRow(tokens, learned)
            : throw new InvalidDataException($"The tokens of {row.Id} end at byte {at} of {starts.Length}.");
    }

    /// <summary>For each byte of the text in UTF-8, the place in UTF-16 of the character it belongs to.</summary>
    private static int[] CharacterOfByte(string text)
    {
        var places = new int[Encoding.UTF8.GetByteCount(text)];
        var (at, place) = (0, 0);
        foreach (var rune in text.EnumerateRunes()) // half a pair is read as U+FFFD: three bytes, one unit
        {
            places.AsSpan(at, rune.Utf8SequenceLength).Fill(place);
            at += rune.Utf8SequenceLength;
            place += rune.Utf16SequenceLength;
        }

        return places;
    }
}
