using System.Text.Json;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Onnx.Tests.Tokenizing;

/// <summary>Each step that a tokenizer's file may describe does to texts what Hugging Face's <c>tokenizers</c> did, as recorded.</summary>
public sealed class ReferenceStepTests
{
    private static readonly Lazy<JsonElement> s_record = new(() => ReferenceEncodingTests.Read("components"));

    public static TheoryData<int, string> Splitters() => Steps("pre_tokenizers");

    public static TheoryData<int, string> Changes() => Steps("normalizers");

    public static TheoryData<int, string> Decoders() => Steps("decoders");

    [Theory]
    [MemberData(nameof(Splitters))]
    public void Texts_are_cut_into_the_recorded_pieces(int index, string step)
    {
        Assert.NotEmpty(step);
        var (description, expected) = Step("pre_tokenizers", index);
        var splitter = TextSplitter.Read(description);
        ReferenceEncodingTests.Check(Texts().Zip(expected).Select(pair => ReferenceEncodingTests.Miss(
            ReferenceEncodingTests.Shown(pair.First), [.. pair.Second.EnumerateArray().Select(piece => piece.GetString())],
            [.. splitter.Split(pair.First)])));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Texts_become_the_recorded_texts(int index, string step)
    {
        Assert.NotEmpty(step);
        var (description, expected) = Step("normalizers", index);
        var normalize = Normalizers.Read(description);
        ReferenceEncodingTests.Check(Texts().Zip(expected).Select(pair => ReferenceEncodingTests.Miss(
            ReferenceEncodingTests.Shown(pair.First), [pair.Second.GetString() ?? pair.First], [normalize(pair.First)])));
    }

    [Theory]
    [MemberData(nameof(Decoders))]
    public void Entries_become_the_recorded_texts(int index, string step)
    {
        Assert.NotEmpty(step);
        var (description, expected) = Step("decoders", index);
        var decoder = TokenDecoder.Read(description, isByteLevel: false);
        var tokens = s_record.Value.GetProperty("tokens").EnumerateArray()
            .Select(list => list.EnumerateArray().Select(token => token.GetString()!).ToList());
        ReferenceEncodingTests.Check(tokens.Zip(expected).Where(pair => pair.Second.ValueKind == JsonValueKind.String).Select(pair =>
            ReferenceEncodingTests.Miss(string.Join('|', pair.First), [pair.Second.GetString()], [decoder.Text(pair.First)])));
    }

    private static IEnumerable<string> Texts() => s_record.Value.GetProperty("texts").EnumerateArray().Select(text => text.GetString()!);

    private static TheoryData<int, string> Steps(string what)
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, one) in s_record.Value.GetProperty(what).EnumerateArray().Index())
        {
            var text = one.GetProperty("step").GetRawText();
            if (!s_unknown.Any(type => text.Contains($"\"{type}\"", StringComparison.Ordinal)))
            {
                data.Add(index, text.Length > 100 ? text[..100] : text);
            }
        }

        return data;
    }

    // refused by name: another test's matter
    private static readonly string[] s_unknown = ["UnicodeScripts", "BertNormalizer", "WordPiece", "BPEDecoder"];

    private static (JsonElement Description, IEnumerable<JsonElement> Expected) Step(string what, int index)
    {
        var one = s_record.Value.GetProperty(what)[index];
        return (one.GetProperty("step"), one.GetProperty("expected").EnumerateArray());
    }
}
