using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Onnx.Tests.Tokenizing;

/// <summary>
/// Tokenizers of every kind give the numbers and texts that Hugging Face's <c>tokenizers</c> gave for the same files, as
/// <c>References/references.py</c> recorded them.
/// </summary>
public sealed class ReferenceEncodingTests
{
    private static readonly Lazy<string[]> s_texts = new(() => [.. new[] { "texts", "marked" }
        .SelectMany(name => Read("texts").GetProperty(name).EnumerateArray().Select(text => text.GetString()!))]);

    public static TheoryData<string> Kinds() => [.. Directory.GetFiles(Folder, "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name is not ("texts" or "components" or "templates" or "rotary" or "wordpiece")).Order()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Texts_have_the_recorded_numbers(string kind)
    {
        var (tokenizer, record) = Open(kind);
        var misses = s_texts.Value.Zip(record.GetProperty("encoded").EnumerateArray())
            .Select(pair => Miss(Shown(pair.First), Ids(pair.Second[0]), tokenizer.Encode(pair.First)));
        Check(misses);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Texts_have_the_recorded_numbers_with_what_goes_around_them(string kind)
    {
        var (tokenizer, record) = Open(kind);
        var misses = s_texts.Value.Zip(record.GetProperty("whole").EnumerateArray())
            .Select(pair => Miss(Shown(pair.First), Ids(pair.Second), tokenizer.Encode(pair.First, begin: true, end: true)));
        Check(misses);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Tokens_have_the_recorded_texts(string kind)
    {
        var (tokenizer, record) = Open(kind);
        var back = s_texts.Value.Zip(record.GetProperty("encoded").EnumerateArray()).Select(pair =>
            Miss(Shown(pair.First), [pair.Second[1].GetString() ?? pair.First], [tokenizer.Decode(Ids(pair.Second[0]))]));
        var spoken = record.GetProperty("spoken").EnumerateArray().Select(one => Miss(
            string.Join(' ', Ids(one[0])), [one[1].GetString()!, one[2].GetString()!],
            [tokenizer.Decode(Ids(one[0])), tokenizer.Decode(Ids(one[0]), special: true)]));
        Check(back.Concat(spoken));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Long_runs_have_the_recorded_numbers(string kind)
    {
        var (tokenizer, record) = Open(kind);
        Check(record.GetProperty("long").EnumerateArray().Select(one =>
        {
            var text = string.Concat(Enumerable.Repeat(one[0].GetString()!, one[1].GetInt32()));
            var ids = tokenizer.Encode(text);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(
                string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture))))));
            return Miss($"{Shown(one[0].GetString()!)} {one[1]} times", [one[2].ToString(), one[3].GetString()!], [$"{ids.Count}", hash]);
        }));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Token_by_token_no_character_comes_in_halves(string kind)
    {
        var (tokenizer, record) = Open(kind);
        foreach (var one in record.GetProperty("encoded").EnumerateArray())
        {
            var assembler = new ToolReasoner.Onnx.Decoding.TextAssembler(tokenizer, []);
            var parts = Ids(one[0]).Select(assembler.Add).ToList();
            parts.Add(assembler.End());
            Assert.All(parts, part => Assert.Equal(part, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(part)), StringComparer.Ordinal));
            var (whole, streamed) = (tokenizer.Decode(Ids(one[0])), string.Concat(parts));
            if (!whole.Contains('\uFFFD', StringComparison.Ordinal)) // bytes that are no text are replaced one by one there, not here
            {
                Assert.Equal(whole.TrimStart(' '), streamed.TrimStart(' ')); // the blank before a text comes when it is written token by token
            }
        }
    }

    internal static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json"))).RootElement;

    internal static string Shown(string text) => JsonSerializer.Serialize(text.Length > 60 ? text[..60] : text);

    internal static void Check(IEnumerable<string?> misses)
    {
        var (all, wrong) = (0, new List<string>());
        foreach (var miss in misses)
        {
            all++;
            if (miss is not null)
            {
                wrong.Add(miss);
            }
        }

        Assert.NotEqual(0, all);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {all} differ:\n{string.Join('\n', wrong.Take(25))}");
    }

    internal static string? Miss<T>(string what, IReadOnlyList<T> expected, IReadOnlyList<T> actual) => expected.SequenceEqual(actual)
        ? null
        : $"{what}\n  recorded {JsonSerializer.Serialize(expected.Take(60))}\n  here     {JsonSerializer.Serialize(actual.Take(60))}";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "References");

    private static (ModelTokenizer Tokenizer, JsonElement Record) Open(string kind)
    {
        var record = Read(kind);
        return (ModelTokenizer.Parse(record.GetProperty("tokenizer").GetRawText(), kind), record);
    }

    private static int[] Ids(JsonElement list) => [.. list.EnumerateArray().Select(id => id.GetInt32())];
}
