using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Onnx.Tests.Tokenizing;

/// <summary>What a folder says of chats is read from whichever of its files says it.</summary>
public sealed class TokenizerSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_the_file_has_no_template_and_no_specials()
    {
        var settings = TokenizerSettings.Read(_folder.Path);
        Assert.Null(settings.Template);
        Assert.Empty(settings.Specials);
    }

    [Fact]
    public void Specials_are_texts_or_objects_with_a_content()
    {
        Write("""{"bos_token": "<s>", "eos_token": {"content": "</s>", "lstrip": false}, "pad_token": null, "chat_template": "one"}""");
        var settings = TokenizerSettings.Read(_folder.Path);
        Assert.Equal(("one", "<s>", "</s>", 2),
            (settings.Template, settings.Specials["bos_token"], settings.Specials["eos_token"], settings.Specials.Count));
    }

    [Fact]
    public void Of_several_templates_the_default_counts_and_a_file_of_its_own_goes_before_them()
    {
        Write("""{"chat_template": [{"name": "tools", "template": "t"}, {"name": "default", "template": "d"}]}""");
        Assert.Equal("d", TokenizerSettings.Read(_folder.Path).Template);
        File.WriteAllText(_folder.File("chat_template.jinja"), "own");
        Assert.Equal("own", TokenizerSettings.Read(_folder.Path).Template);
    }

    [Theory]
    [InlineData("{ no")]
    [InlineData("[]")]
    [InlineData("""{"chat_template": [{"name": "default"}]}""")]
    public void A_damaged_file_is_named(string json)
    {
        Write(json);
        var refused = Assert.Throws<LocalModelException>(() => TokenizerSettings.Read(_folder.Path));
        Assert.Contains("tokenizer_config.json cannot be read", refused.Message, StringComparison.Ordinal);
    }

    private void Write(string json) => File.WriteAllText(_folder.File("tokenizer_config.json"), json);
}
