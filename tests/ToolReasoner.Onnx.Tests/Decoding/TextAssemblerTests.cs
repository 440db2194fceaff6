using System.Text;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.Onnx.Tests.Decoding;

/// <summary>Text comes out as soon as it is certain, and never a part of a stop text.</summary>
public sealed class TextAssemblerTests
{
    [Fact]
    public void A_character_across_tokens_comes_out_whole()
    {
        var euro = Encoding.UTF8.GetBytes("a€");
        var text = new TextAssembler(new Pieces(euro[..2], euro[2..3], euro[3..]), []);
        Assert.Equal(["a", "", "€"], [text.Add(0), text.Add(1), text.Add(2)]);
        Assert.Equal("", text.End());
    }

    [Fact]
    public void An_unfinished_character_is_told_at_the_end()
    {
        var text = new TextAssembler(new Pieces(Encoding.UTF8.GetBytes("€")[..2]), []);
        Assert.Equal(("", "\uFFFD"), (text.Add(0), text.End()));
    }

    [Fact]
    public void A_stop_text_across_tokens_ends_the_text_before_it()
    {
        var text = new TextAssembler(Words("so ", "<e", "nd", "> and on"), ["<end>"]);
        Assert.Equal(["so ", "", "", ""], [text.Add(0), text.Add(1), text.Add(2), text.Add(3)]);
        Assert.True(text.Stopped);
        Assert.Equal(("", ""), (text.Add(0), text.End()));
    }

    [Fact]
    public void What_only_looked_like_a_stop_text_is_handed_over()
    {
        var text = new TextAssembler(Words("<e", "<en", "t"), ["<end>"]);
        Assert.Equal(["", "<e", "<ent"], [text.Add(0), text.Add(1), text.Add(2)]);
        Assert.Equal("", text.End());
        var unfinished = new TextAssembler(Words("ab<en"), ["<end>"]);
        Assert.Equal(("ab", "<en"), (unfinished.Add(0), unfinished.End()));
    }

    [Fact]
    public void Of_several_stop_texts_the_first_in_the_text_counts()
    {
        var text = new TextAssembler(Words("one two three"), ["three", "two"]);
        Assert.Equal("one ", text.Add(0));
        Assert.True(text.Stopped);
    }

    private static Pieces Words(params string[] words) => new([.. words.Select(Encoding.UTF8.GetBytes)]);

    private sealed class Pieces(params byte[][] pieces) : ITokenBytes
    {
        public ReadOnlyMemory<byte> Of(int token) => pieces[token];
    }
}
