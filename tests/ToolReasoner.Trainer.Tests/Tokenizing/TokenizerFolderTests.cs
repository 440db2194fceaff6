using ToolReasoner.Onnx.Tokenizing;
using ToolReasoner.Trainer.Tokenizing;

namespace ToolReasoner.Trainer.Tests.Tokenizing;

public sealed class TokenizerFolderTests
{
    [Theory]
    [InlineData("if (x > 10)\r\n{\r\n\tConsole.WriteLine(\"Größe: {x}\");\r\n}\r\n\r\n   \n  end  ")]
    [InlineData("It's 2026, we'll see: ½ · 𝑥² ≤ 😀\u0301 — don't")]
    [InlineData("")]
    public void Texts_come_back_as_they_were(string text)
    {
        using var samples = new Samples();
        var tokenizer = ModelTokenizer.Read(samples.Path);

        Assert.Equal(text, tokenizer.Decode(tokenizer.Encode(text)));
    }

    [Fact]
    public void A_digit_is_always_a_token_of_its_own()
    {
        using var samples = new Samples();
        var tokenizer = ModelTokenizer.Read(samples.Path);

        var tokens = tokenizer.Encode("x = 1234567890;");

        Assert.Equal(10, tokens.Count(token => tokenizer.Decode([token]) is [>= '0' and <= '9']));
    }

    [Fact]
    public void A_line_end_with_the_indentation_after_it_is_one_token()
    {
        using var samples = new Samples();
        var tokenizer = ModelTokenizer.Read(samples.Path);

        Assert.Contains(";\n    ", tokenizer.Encode("var x0 = 5;\n    Console.WriteLine(5);").Select(token => tokenizer.Decode([token])));
    }

    [Fact]
    public void Special_tokens_are_one_token_each_and_the_first_ends_a_reply()
    {
        using var samples = new Samples();
        var tokenizer = ModelTokenizer.Read(samples.Path);

        Assert.All(TokenizerFolder.DefaultMarks, mark => Assert.Single(tokenizer.Encode(mark)));
        Assert.Equal("<|end|>", TokenizerSettings.Read(samples.Path).Specials["eos_token"]);
        Assert.Equal(tokenizer.Count - TokenizerFolder.DefaultMarks.Count, Assert.Single(tokenizer.Encode("<|end|>")));
    }
}
