using System.Text;
using System.Text.Json;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>
/// The tokenizer that <c>tokenizer.json</c> describes: byte-pair encoding, on bytes or with SentencePiece's pieces, or a unigram model.
/// Thread-safe.
/// </summary>
public sealed class ModelTokenizer : ITokenBytes
{
    /// <summary>The file's name in a model's folder.</summary>
    public const string FileName = "tokenizer.json";

    private const int MaxTokens = 1 << 24; // beyond any vocabulary: a damaged number must not take all memory

    private readonly AddedTokens _added;
    private readonly TextSplitter _splitter;
    private readonly IPieceEncoder _encoder;
    private readonly Surroundings _surroundings;
    private readonly TokenDecoder _decoder;
    private readonly string?[] _entries;
    private readonly byte[][] _bytes;
    private readonly HashSet<int> _special;

    private ModelTokenizer(JsonElement root)
    {
        _splitter = TextSplitter.Read(Described.Part(root, "pre_tokenizer"));
        _decoder = TokenDecoder.Read(Described.Part(root, "decoder"), _splitter.IsByteLevel);
        _surroundings = Surroundings.Read(Described.Part(root, "post_processor"));
        _added = AddedTokens.Read(root, Normalizers.Read(Described.Part(root, "normalizer")));
        (var vocabulary, _encoder) = Model(root.GetProperty("model"));
        _special = [.. _added.All.Where(token => token.Special).Select(token => token.Id)];
        _entries = new string?[Size([.. vocabulary.Values, .. _added.All.Select(token => token.Id)])];
        foreach (var (entry, id) in vocabulary)
        {
            _entries[id] = entry;
        }

        foreach (var token in _added.All)
        {
            _entries[token.Id] = token.Content;
        }

        _bytes = [.. _entries.Select((entry, id) => entry is null || _special.Contains(id) ? [] : _decoder.Bytes(entry))];
    }

    /// <summary>Numbers that tokens have: 0 up to this, not included.</summary>
    public int Count => _entries.Length;

    /// <summary>Reads the file of a model's folder.</summary>
    /// <exception cref="LocalModelException">It is missing or damaged, or describes a tokenizer of another kind.</exception>
    public static ModelTokenizer Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Parse(File.ReadAllText(path), path) : throw new LocalModelException($"{folder} has no {FileName}.");
    }

    /// <summary>Reads the file's text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="LocalModelException">
    /// It is damaged or describes a tokenizer of another kind; the message says which are known.
    /// </exception>
    public static ModelTokenizer Parse(string json, string name = FileName)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new ModelTokenizer(document.RootElement);
        }
        catch (LocalModelException refused)
        {
            throw new LocalModelException($"{name}: {refused.Message}", refused);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or IndexOutOfRangeException)
        {
            throw new LocalModelException($"{name} cannot be read: {broken.Message}", broken);
        }
    }

    /// <summary>The tokens of a text; the texts of added tokens become these.</summary>
    /// <param name="text">Any.</param>
    /// <param name="begin">Tokens go before it that the file sets before every text.</param>
    /// <param name="end">Tokens go after it that the file sets after every text.</param>
    public IReadOnlyList<int> Encode(string text, bool begin = false, bool end = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int> ids = begin ? [.. _surroundings.Before] : [];
        foreach (var section in _added.Split(text))
        {
            if (section.Token is { } token)
            {
                ids.Add(token);
                continue;
            }

            foreach (var piece in _splitter.Split(section.Text, section.Begins))
            {
                _encoder.Encode(piece, ids);
            }
        }

        ids.AddRange(end ? _surroundings.After : []);
        return ids;
    }

    /// <summary>The text of tokens; bytes that are no character become U+FFFD.</summary>
    /// <param name="tokens">In order; numbers that no token has are passed over.</param>
    /// <param name="special">Tokens that mark something are written too.</param>
    public string Decode(IEnumerable<int> tokens, bool special = false)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return _decoder.Text(tokens.Where(token => (uint)token < (uint)Count && _entries[token] is not null
            && (special || !_special.Contains(token))).Select(token => _entries[token]!));
    }

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Of(int token) => (uint)token < (uint)_bytes.Length ? _bytes[token] : ReadOnlyMemory<byte>.Empty;

    private static int Size(List<int> ids) => ids.Find(id => id is < 0 or >= MaxTokens) is not 0 and var odd
        ? throw new LocalModelException($"it has a token with the number {odd}; numbers are 0 to {MaxTokens - 1}.")
        : ids.Count == 0 ? 0 : ids.Max() + 1;

    private static (Dictionary<string, int> Vocabulary, IPieceEncoder Encoder) Model(JsonElement model)
    {
        var type = Described.Part(model, "type")?.GetString() ?? (Described.Part(model, "merges") is null ? "WordLevel" : "BPE");
        var entries = model.GetProperty("vocab");
        switch (type)
        {
            case "BPE":
                var vocabulary = entries.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetInt32());
                return (vocabulary, new MergeEncoder(model, vocabulary));
            case "Unigram":
                var pieces = new Dictionary<string, int>();
                foreach (var (entry, id) in entries.EnumerateArray().Select((entry, id) => (entry[0].GetString()!, id)))
                {
                    pieces[entry] = id;
                }

                return (pieces, new UnigramEncoder(model, pieces));
            default:
                throw new LocalModelException($"it describes a {type} model, which is not known here; known are BPE and Unigram.");
        }
    }
}
