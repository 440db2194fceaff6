using System.IO.Compression;
using System.Text.Json;
using Microsoft.ML.Tokenizers;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Onnx.Tests.Tokenizing;

/// <summary>
/// A vocabulary of 100,000 tokens, written as <c>tokenizer.json</c> files are, gives the numbers that a tokenizer of another kind (ranks
/// instead of merges) gives for the same vocabulary.
/// </summary>
public sealed class ModelTokenizerTests
{
    private const string Pattern =
        @"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+";

    private static readonly Lazy<ModelTokenizer> s_large = new(() => ModelTokenizer.Parse(LargeFile()));
    private static readonly Lazy<TiktokenTokenizer> s_reference = new(() => TiktokenTokenizer.CreateForEncoding("cl100k_base"));

    [Theory]
    [InlineData("")]
    [InlineData("What is the remainder when 7^2026 is divided by 13?")]
    [InlineData("\\frac{1}{2} + \\sqrt{x^2+1}\n\n```csharp\nvar n = 12345678;\r\n\tConsole.WriteLine(n);\n```   \n")]
    [InlineData("I'LL we've it's   don't")]
    [InlineData("Größe naïve 東京 привет ∑∫≤ ½ ① x²")]
    [InlineData("       lots   of \t\t blanks      ")]
    [InlineData("emoji 🙂🙂 and 👩‍👩‍👧")]
    public void Numbers_are_those_of_the_reference_and_text_comes_back(string text)
    {
        var ids = s_large.Value.Encode(text);
        Assert.Equal(s_reference.Value.EncodeToIds(text, considerNormalization: false), ids);
        Assert.Equal(text, s_large.Value.Decode(ids));
    }

    [Fact]
    public void Texts_by_chance_have_the_numbers_of_the_reference_and_come_back()
    {
        var random = new Random(11);
        string[] parts =
            ["the ", "x", " = ", "12", "3.14", "\n", "  ", "\t", "(", ")", "é", "数", "'s", "\\alpha", "A", "bc", "!", "_", "^2", "\r\n",
            "🙂"];
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            var ids = s_large.Value.Encode(text);
            Assert.Equal(s_reference.Value.EncodeToIds(text, considerNormalization: false), ids);
            Assert.Equal(text, s_large.Value.Decode(ids));
        }
    }

    [Fact]
    public void A_letter_beyond_the_first_plane_stays_in_its_word()
    {
        var splitter = TextSplitter.Read(JsonDocument.Parse("""{"type": "ByteLevel", "add_prefix_space": false}""").RootElement);
        Assert.Equal(["a𝑥b", " 𝑦𝑧", " +", "𝟙𝟚"], splitter.Split("a𝑥b 𝑦𝑧 +𝟙𝟚").Select(Plain));
    }

    [Theory]
    [InlineData("Isolated", false, "a|,|b|,|,|c")]
    [InlineData("Removed", false, "a|b|c")]
    [InlineData("MergedWithPrevious", false, "a,|b,|,|c")]
    [InlineData("MergedWithNext", false, "a|,b|,|,c")]
    [InlineData("Removed", true, ",|,|,")]
    [InlineData("Contiguous", false, "a|,|b|,,|c")]
    public void Text_is_cut_as_the_file_says(string behavior, bool invert, string expected)
    {
        var step = JsonSerializer.SerializeToElement(new { type = "Split", pattern = new { String = "," }, behavior, invert });
        Assert.Equal(expected, string.Join('|', TextSplitter.Read(step).Split("a,b,,c")));
    }

    [Fact]
    public void Added_tokens_are_found_the_longest_first_with_their_blanks()
    {
        var tokenizer = ModelTokenizer.Parse(SmallFile());
        Assert.Equal([300, 97, 301, 98, 302], tokenizer.Encode("<|s|>a <|s|>x|  b<tool>"));
    }

    [Fact]
    public void Special_tokens_are_no_text_and_others_are()
    {
        var tokenizer = ModelTokenizer.Parse(SmallFile());
        Assert.Equal("a<tool>", tokenizer.Decode([300, 97, 302]));
        Assert.Equal([300, 97], tokenizer.Encode("a", begin: true));
    }

    [Theory]
    [InlineData("""{"model": {"type": "WordPiece", "vocab": {}}}""",
        "a WordPiece model, which is not known here; known are BPE and Unigram")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {}, "merges": []}, "pre_tokenizer": {"type": "UnicodeScripts"}}""",
        "cuts text by UnicodeScripts, which is not known here; known are Sequence, Split")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {}, "merges": []}, "pre_tokenizer": {"type": "Punctuation", "behavior": "Odd"}}""",
        "the behavior Odd")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {}, "merges": []}, "normalizer": {"type": "BertNormalizer"}}""",
        "changes text by BertNormalizer")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {}, "merges": []}, "decoder": {"type": "CTC"}}""", "makes text of tokens by CTC")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {}, "merges": []}, "post_processor": {"type": "Novel"}}""",
        "finishes tokens by Novel")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {"a": 0}, "merges": ["a b"]}}""", "name b, which its vocabulary lacks")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {"a": 0}, "merges": ["ab"]}}""", "the merge ab is not two entries")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {"a": 0}, "merges": [], "unk_token": "?"}}""", "name ?, which its vocabulary lacks")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {"a": 0}, "merges": [], "end_of_word_suffix": "</w>"}}""", "end_of_word_suffix </w>")]
    [InlineData("""{"model": {"type": "Unigram", "vocab": [["a", -1.5]], "unk_id": 3}}""", "unknown token 3")]
    [InlineData(
        """
        {"model": {"type": "BPE", "vocab": {}, "merges": []}, "normalizer": {"type": "Precompiled", "precompiled_charsmap": "/////w=="}}
        """,
        "precompiled_charsmap is damaged")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {}, "merges": []}, "pre_tokenizer": {"type": "Split", "pattern": {"Regex": "(a"}}}""",
        "a pattern that cannot be read here: (a")]
    public void Another_kind_is_refused_by_name(string json, string words) =>
        Assert.Contains(words, Assert.Throws<LocalModelException>(() => ModelTokenizer.Parse(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ \"model\": 3 }")]
    [InlineData("{ \"model\": {")]
    [InlineData("{ }")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"model": {"type": "BPE"}}""")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {"a": "b"}, "merges": []}}""")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {"a": -4}, "merges": []}}""")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {"a": 2000000000}, "merges": []}}""")]
    [InlineData("""{"model": {"type": "Unigram", "vocab": [["a"]]}}""")]
    [InlineData("""{"model": {"type": "Unigram", "vocab": {"a": 1}}}""")]
    public void A_damaged_file_is_refused(string json) =>
        Assert.Contains("odd.json", Assert.Throws<LocalModelException>(() => ModelTokenizer.Parse(json, "odd.json")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_named()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("has no tokenizer.json", Assert.Throws<LocalModelException>(() => ModelTokenizer.Read(folder.Path)).Message,
            StringComparison.Ordinal);
    }

    internal static string SmallFile()
    {
        var vocabulary = Enumerable.Range(0, 256).ToDictionary(i => Entry((byte)i), i => i);
        object Added(int id, string content, bool special, bool blanks = false) =>
            new { id, content, special, lstrip = blanks, rstrip = blanks, single_word = false, normalized = false };
        return JsonSerializer.Serialize(new
        {
            model = new { type = "BPE", vocab = vocabulary, merges = Array.Empty<string>() },
            pre_tokenizer = new { type = "ByteLevel", add_prefix_space = false, use_regex = true },
            added_tokens = new[] { Added(300, "<|s|>", true), Added(301, "<|s|>x|", true, blanks: true), Added(302, "<tool>", false) },
            post_processor = new
            {
                type = "TemplateProcessing",
                single = new object[] { new { SpecialToken = new { id = "<|s|>", type_id = 0 } },
                    new { Sequence = new { id = "A", type_id = 0 } } },
                special_tokens = new Dictionary<string, object> { ["<|s|>"] = new { id = "<|s|>", ids = Enumerable.Range(300, 1) } },
            },
        });
    }

    private static string Entry(byte value) =>
        Enumerable.Range(0, 512).Select(c => ((char)c).ToString()).First(c => ByteAlphabet.ToBytes(c) is [var b] && b == value);

    /// <summary>The package's list of tokens by rank, with the two halves that each is merged of.</summary>
    private static string LargeFile()
    {
        using var packed = System.Reflection.Assembly.Load("Microsoft.ML.Tokenizers.Data.Cl100kBase")
            .GetManifestResourceStream("cl100k_base.tiktoken.deflate")!;
        using var lines = new StreamReader(new DeflateStream(packed, CompressionMode.Decompress));
        var ranks = new Dictionary<string, int>();
        Assert.StartsWith("Capacity:", lines.ReadLine(), StringComparison.Ordinal);
        for (var rank = 0; lines.ReadLine() is { } token; rank++)
        {
            ranks[string.Concat(Convert.FromBase64String(token).Select(Entries))] = rank;
        }

        ranks.Remove(""); // a number that no token has is an empty line
        var merges = ranks.Where(entry => entry.Key.Length > 1).OrderBy(entry => entry.Value)
            .Select(entry => Halves(entry.Key, entry.Value, ranks)).ToList();
        return JsonSerializer.Serialize(new
        {
            model = new { type = "BPE", vocab = ranks, merges },
            pre_tokenizer = new
            {
                type = "Sequence",
                pretokenizers = new object[]
                {
                    new { type = "Split", pattern = new { Regex = Pattern }, behavior = "Isolated", invert = false },
                    new { type = "ByteLevel", add_prefix_space = false, use_regex = false },
                },
            },
        });
    }

    private static string Plain(string piece) => System.Text.Encoding.UTF8.GetString(ByteAlphabet.ToBytes(piece)!);

    private static readonly string[] s_entries = [.. Enumerable.Range(0, 256).Select(i => Entry((byte)i))];

    private static string Entries(byte value) => s_entries[value];

    private static string Halves(string token, int rank, Dictionary<string, int> ranks)
    {
        var parts = token.Select(c => c.ToString()).ToList();
        while (parts.Count > 2)
        {
            var (best, at) = (int.MaxValue, -1);
            for (var i = 0; i + 1 < parts.Count; i++)
            {
                if (ranks.TryGetValue(parts[i] + parts[i + 1], out var other) && other < best && other < rank)
                {
                    (best, at) = (other, i);
                }
            }

            parts[at] += parts[at + 1];
            parts.RemoveAt(at + 1);
        }

        return $"{parts[0]} {parts[1]}";
    }
}
