using System.Text.Json;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Tests.Shared;

/// <summary>A whole folder of a local model: random weights, a token for each byte, and a template. Its texts are noise.</summary>
internal static class SmallModel
{
    /// <summary>The token that ends a reply.</summary>
    public const int EndToken = 256;

    /// <summary>Bytes that are no character of their own would make the noise hard to compare: these biases leave small letters
    /// alone.</summary>
    public static IReadOnlyDictionary<int, int> OnlyLetters { get; } = Enumerable.Range('a', 26).ToDictionary(letter => letter, _ => 100);

    private const int BeginToken = 257;

    private const string Template =
        "{% for m in messages %}<{{ m.role }}>{{ m.content }}\n{% endfor %}{% if add_generation_prompt %}<assistant>{% endif %}";

    public static void Write(string folder, int contextLength = 512, int seed = 9)
    {
        var sizes = new DecoderShape
        {
            VocabularySize = 258, HiddenSize = 32, Layers = 2, Heads = 4, KeyValueHeads = 2, HeadSize = 16, IntermediateSize = 48,
            ContextLength = contextLength,
        };
        ModelFolder.Write(DecoderWeights.Random(DecoderFamilies.All["smollm"](sizes), seed), new WritingOptions(), folder, [EndToken]);
        File.WriteAllText(Path.Combine(folder, "tokenizer.json"), Tokenizer());
        File.WriteAllText(Path.Combine(folder, "chat_template.jinja"), Template);
    }

    private static string Tokenizer()
    {
        static object Special(int id, string content) =>
            new { id, content, special = true, lstrip = false, rstrip = false, single_word = false, normalized = false };
        return JsonSerializer.Serialize(new
        {
            model = new { type = "BPE", vocab = Bytes(), merges = Array.Empty<string>() },
            pre_tokenizer = new { type = "ByteLevel", add_prefix_space = false, use_regex = true },
            added_tokens = new[] { Special(EndToken, "<|end|>"), Special(BeginToken, "<|begin|>") },
            post_processor = new
            {
                type = "TemplateProcessing",
                single = new object[]
                {
                    new { SpecialToken = new { id = "<|begin|>", type_id = 0 } }, new { Sequence = new { id = "A", type_id = 0 } },
                },
                special_tokens = new Dictionary<string, object> { ["<|begin|>"] = new { id = "<|begin|>", ids = new[] { BeginToken } } },
            },
        });
    }

    /// <summary>Visible bytes stand for themselves, the others for the letters from U+0100 on.</summary>
    private static Dictionary<string, int> Bytes()
    {
        var (entries, next) = (new Dictionary<string, int>(), 256);
        for (var value = 0; value < 256; value++)
        {
            var isVisible = value is (>= '!' and <= '~') or (>= 0xA1 and <= 0xAC) or (>= 0xAE and <= 0xFF);
            entries[((char)(isVisible ? value : next++)).ToString()] = value;
        }

        return entries;
    }
}
