using System.Text.Json;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Onnx.Tests.Tokenizing;

/// <summary>
/// Templates that use what published ones use, and of the language's own corners, print what Python's jinja2 3 prints with the settings
/// that transformers gives it; <c>template-cases.json</c> and <c>References/templates.json</c> hold what it printed.
/// </summary>
public sealed class ChatTemplateTests
{
    private static readonly Dictionary<string, string> s_specials = new() { ["bos_token"] = "<s>", ["eos_token"] = "</s>" };

    private static readonly Lazy<Dictionary<string, JsonElement>> s_cases = new(() => JsonDocument
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Tokenizing", "template-cases.json"))).RootElement
        .EnumerateArray().Concat(ReferenceEncodingTests.Read("templates").EnumerateArray())
        .ToDictionary(one => one.GetProperty("name").GetString()!));

    public static TheoryData<string> Names() => [.. s_cases.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_prints_what_jinja_prints(string name)
    {
        var one = s_cases.Value[name];
        var template = new ChatTemplate(one.GetProperty("template").GetString()!, s_specials);
        var messages = one.GetProperty("messages").EnumerateArray()
            .Select(message => new TemplateMessage(message.GetProperty("role").GetString()!, message.GetProperty("content").GetString()!));
        var thinking = one.GetProperty("thinking");
        string Write() => template.Write(
            messages, one.GetProperty("prompt").GetBoolean(), thinking.ValueKind == JsonValueKind.Null ? null : new Dictionary<string,
                object?> { ["enable_thinking"] = thinking.GetBoolean() });

        if (one.GetProperty("refused").GetString() is { } refused)
        {
            var message = Assert.Throws<LocalModelException>(Write).Message;
            if (!one.TryGetProperty("type", out var type) || type.GetString() != "UndefinedError") // whose words are the library's
            {
                Assert.Contains(refused, message, StringComparison.Ordinal);
            }
        }
        else
        {
            Assert.Equal(one.GetProperty("expected").GetString(), Write());
        }
    }

    [Theory]
    [InlineData("{% if x %}", "line 1")]
    [InlineData("{{ x", "not closed")]
    [InlineData("\n\n{{ x | conjure }}", "conjure in line 3")]
    [InlineData("{{ x is magical }}", "magical")]
    [InlineData("{% teleport %}", "teleport")]
    [InlineData("{{ 'a }}", "not closed")]
    public void A_broken_template_is_refused_when_it_is_read(string source, string words) =>
        Assert.Contains(words, Assert.Throws<LocalModelException>(() => new ChatTemplate(source, s_specials)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ x.y }}", "x, which has no value")]
    [InlineData("{{ 'a'.conjure() }}", "conjure")]
    [InlineData("{{ 1 // 0 }}", "divides by zero")]
    [InlineData("{{ raise_exception(-3|abs) }}", "dialogue: 3")]
    [InlineData("{{ ghost() }}", "ghost")]
    [InlineData("{% for i in range(100000000) %}{% endfor %}", "without end")]
    public void What_goes_wrong_while_writing_is_named(string source, string words) =>
        Assert.Contains(words, Assert.Throws<LocalModelException>(() => new ChatTemplate(source, s_specials).Write([], false)).Message,
            StringComparison.Ordinal);
}
