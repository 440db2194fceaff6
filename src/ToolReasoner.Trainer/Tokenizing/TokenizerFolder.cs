using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Trainer.Tokenizing;

/// <summary>A tokenizer's files as published models have them.</summary>
internal static class TokenizerFolder
{
    /// <summary>The file that says which tokens mark what, and holds the chat template.</summary>
    public const string SettingsName = "tokenizer_config.json";

    /// <summary>Marks that a tokenizer has where nobody says otherwise; the first ends a reply.</summary>
    public static IReadOnlyList<string> DefaultMarks { get; } =
        ["<|end|>", "<|user|>", "<|assistant|>", "<|verify|>", "<|judge|>", "<|again|>", "<|pad|>"];

    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes <c>tokenizer.json</c> and <c>tokenizer_config.json</c>.</summary>
    /// <param name="folder">Made where it is missing.</param>
    /// <param name="merges">In order.</param>
    /// <param name="marks">Special tokens; they come after the merged ones. The first ends a reply, and the last pads.</param>
    /// <param name="template">The chat template; null for none.</param>
    public static void Write(string folder, IReadOnlyList<Merge> merges, IReadOnlyList<string> marks, string? template)
    {
        Directory.CreateDirectory(folder);
        var texts = Enumerable.Range(0, PairMerger.FirstMerged).Select(value => ByteAlphabet.Of((byte)value).ToString()).ToList();
        texts.AddRange(merges.Select((_, i) => "")); // filled below: a merge may join merged tokens
        for (var i = 0; i < merges.Count; i++)
        {
            texts[PairMerger.FirstMerged + i] = texts[merges[i].Left] + texts[merges[i].Right];
        }

        var first = texts.Count;
        File.WriteAllText(Path.Combine(folder, ModelTokenizer.FileName), JsonSerializer.Serialize(new
        {
            version = "1.0",
            added_tokens = marks.Select((mark, i) => new
            {
                id = first + i, content = mark, single_word = false, lstrip = false, rstrip = false, normalized = false, special = true,
            }),
            pre_tokenizer = new
            {
                type = "Sequence",
                pretokenizers = new object[]
                {
                    new { type = "Split", pattern = new { Regex = PieceCounter.Pattern }, behavior = "Isolated", invert = false },
                    new { type = "ByteLevel", add_prefix_space = false, trim_offsets = true, use_regex = false },
                },
            },
            decoder = new { type = "ByteLevel", add_prefix_space = true, trim_offsets = true, use_regex = true },
            model = new
            {
                type = "BPE",
                fuse_unk = false,
                byte_fallback = false,
                ignore_merges = false,
                vocab = new JsonObject(texts.Select((text, id) => KeyValuePair.Create(text, (JsonNode?)id))),
                merges = merges.Select(merge => $"{texts[merge.Left]} {texts[merge.Right]}"),
            },
        }, s_indented));

        var settings = new JsonObject
        {
            ["tokenizer_class"] = "PreTrainedTokenizerFast", ["clean_up_tokenization_spaces"] = false,
            ["eos_token"] = marks[0], ["pad_token"] = marks[^1],
        };
        if (template is not null)
        {
            settings["chat_template"] = template;
        }

        File.WriteAllText(Path.Combine(folder, SettingsName), settings.ToJsonString(s_indented));
    }

    /// <summary>Copies the files of one folder into another.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var name in new[] { ModelTokenizer.FileName, SettingsName, "chat_template.jinja" })
        {
            var file = Path.Combine(from, name);
            if (File.Exists(file) && Path.GetFullPath(from) != Path.GetFullPath(to))
            {
                File.Copy(file, Path.Combine(to, name), overwrite: true);
            }
        }
    }
}
