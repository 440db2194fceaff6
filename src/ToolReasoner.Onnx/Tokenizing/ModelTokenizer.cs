using System.Text;
using System.Text.Json;
using Microsoft.ML.Tokenizers;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>The tokenizer that <c>tokenizer.json</c> describes: byte-level pair encoding. Thread-safe.</summary>
public sealed class ModelTokenizer : ITokenBytes
{
    /// <summary>The file's name in a model's folder.</summary>
    public const string FileName = "tokenizer.json";

    private readonly BpeTokenizer _merges;
    private readonly TextSplitter _splitter;
    private readonly AddedTokens _added;
    private readonly Func<string, string> _normalize;
    private readonly Dictionary<string, int>? _whole; // pieces that are tokens as they stand, whatever the merges say (Llama 3)
    private readonly byte[][] _bytes;
    private readonly int[] _before;

    private ModelTokenizer(JsonElement root)
    {
        var model = root.GetProperty("model");
        _splitter = TextSplitter.Read(root.TryGetProperty("pre_tokenizer", out var pieces) ? pieces : default);
        Require(model, _splitter);
        var vocabulary = model.GetProperty("vocab").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetInt32());
        _merges = BpeTokenizer.Create(new BpeOptions(vocabulary)
        {
            Merges = model.GetProperty("merges").EnumerateArray().Select(merge =>
                merge.ValueKind == JsonValueKind.String ? merge.GetString()! : $"{merge[0].GetString()} {merge[1].GetString()}").ToList(),
        });
        _whole = model.TryGetProperty("ignore_merges", out var ignore) && ignore.ValueKind == JsonValueKind.True ? vocabulary : null;
        _added = AddedTokens.Read(root);
        _normalize = Normalizer(root.TryGetProperty("normalizer", out var normalizer) ? normalizer : default);
        _before = [.. Before(root)];
        _bytes = new byte[1 + Math.Max(vocabulary.Values.Max(), _added.All.Select(token => token.Id).DefaultIfEmpty(0).Max())][];
        foreach (var (entry, id) in vocabulary)
        {
            _bytes[id] = ByteAlphabet.ToBytes(entry) ?? Encoding.UTF8.GetBytes(entry);
        }

        foreach (var token in _added.All)
        {
            _bytes[token.Id] = token.Special ? [] : Encoding.UTF8.GetBytes(token.Content);
        }
    }

    /// <summary>Numbers that tokens have: 0 up to this, not included.</summary>
    public int Count => _bytes.Length;

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
    public static ModelTokenizer Parse(string json, string name = FileName)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new ModelTokenizer(document.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new LocalModelException($"{name} cannot be read: {broken.Message}", broken);
        }
    }

    /// <summary>The tokens of a text; the texts of added tokens become these.</summary>
    /// <param name="text">Any.</param>
    /// <param name="begin">Tokens go before it that the file sets before every text.</param>
    public IReadOnlyList<int> Encode(string text, bool begin = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int> ids = begin ? [.. _before] : [];
        foreach (var (part, token) in _added.Split(text))
        {
            if (token is not null)
            {
                ids.Add(token.Id);
                continue;
            }

            foreach (var piece in _splitter.Split(_normalize(part)))
            {
                Encode(ByteAlphabet.Of(piece), ids);
            }
        }

        return ids;
    }

    /// <summary>The text of tokens, without those that mark something; bytes that are no character become U+FFFD.</summary>
    public string Decode(IEnumerable<int> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return Encoding.UTF8.GetString([.. tokens.SelectMany(token => Of(token).ToArray())]);
    }

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Of(int token) => (uint)token < (uint)_bytes.Length ? _bytes[token] : ReadOnlyMemory<byte>.Empty;

    private void Encode(string piece, List<int> ids)
    {
        if (_whole?.TryGetValue(piece, out var whole) == true)
        {
            ids.Add(whole);
            return;
        }

        ids.AddRange(_merges.EncodeToIds(piece, considerPreTokenization: false, considerNormalization: false));
    }

    private static void Require(JsonElement model, TextSplitter splitter)
    {
        var type = model.TryGetProperty("type", out var said) ? said.GetString() : "BPE";
        if (type != "BPE" || !splitter.IsByteLevel)
        {
            throw new LocalModelException(
                $"tokenizer.json describes {type}{(splitter.IsByteLevel ? "" : " that does not work on bytes")}; "
                    + "only byte-level BPE can be read so far.");
        }
    }

    private static Func<string, string> Normalizer(JsonElement step)
    {
        if (step.ValueKind != JsonValueKind.Object)
        {
            return text => text;
        }

        var type = step.GetProperty("type").GetString();
        switch (type)
        {
            case "Sequence":
                var steps = step.GetProperty("normalizers").EnumerateArray().Select(Normalizer).ToList();
                return text => steps.Aggregate(text, (value, one) => one(value));
            case "NFC":
                return text => text.Normalize(NormalizationForm.FormC);
            case "NFKC":
                return text => text.Normalize(NormalizationForm.FormKC);
            case "NFD":
                return text => text.Normalize(NormalizationForm.FormD);
            case "Lowercase":
                return text => text.ToLowerInvariant();
            case "Replace" when step.GetProperty("pattern").TryGetProperty("String", out var old):
                var (from, to) = (old.GetString()!, step.GetProperty("content").GetString()!);
                return text => text.Replace(from, to, StringComparison.Ordinal);
            case "Prepend":
                var first = step.GetProperty("prepend").GetString()!;
                return text => text.Length > 0 ? first + text : text;
            default:
                throw new LocalModelException($"tokenizer.json changes text by {type}, which is not known here.");
        }
    }

    /// <summary>Tokens that the file's post-processor sets before a single text.</summary>
    private static IEnumerable<int> Before(JsonElement root)
    {
        if (!root.TryGetProperty("post_processor", out var processor) || processor.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        IEnumerable<JsonElement> all = processor.TryGetProperty("processors", out var several) ? several.EnumerateArray() : [processor];
        return all.Where(one => one.GetProperty("type").GetString() == "TemplateProcessing")
            .SelectMany(one => one.GetProperty("single").EnumerateArray()
            .TakeWhile(item => item.TryGetProperty("SpecialToken", out _))
            .SelectMany(item => one.GetProperty("special_tokens")
                .GetProperty(item.GetProperty("SpecialToken").GetProperty("id").GetString()!)
                .GetProperty("ids").EnumerateArray().Select(id => id.GetInt32()))).ToList();
    }
}
