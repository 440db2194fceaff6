using ToolReasoner.Trainer.Rows;

namespace ToolReasoner.Trainer.Tests.Rows;

public sealed class RowEncoderTests
{
    [Theory]
    [InlineData("<|user|>2 + 3?<|assistant|>", "var x = 5;\n    return x;<|end|>")]
    [InlineData("<|user|>Wie groß ist 𝑥 (😀)?<|assistant|>", "x² ≥ 𝑦 😀<|end|>")]
    public void A_token_is_learned_where_it_starts_in_a_learned_span(string given, string learned)
    {
        using var samples = new Samples();
        var encoder = new RowEncoder(samples.Path);
        var tokenizer = Onnx.Tokenizing.ModelTokenizer.Read(samples.Path);

        var row = encoder.Encode(new TrainingRow("1", given + learned, [(given.Length, given.Length + learned.Length)]));

        // The mark at the end of what is given is a token of its own, so that the learned part's tokens are those of its text alone.
        Assert.Equal(tokenizer.Encode(learned).Count, row.Learned.Count(one => one));
        Assert.All(row.Learned.Zip(row.Learned.Skip(1)), pair => Assert.True(pair.Second || !pair.First));
        Assert.Equal(tokenizer.Encode(given + learned), row.Tokens.Select(token => (int)token));
    }

    [Fact]
    public void A_span_that_begins_inside_a_token_does_not_learn_it()
    {
        using var samples = new Samples();
        const string text = "Console.WriteLine";
        var encoder = new RowEncoder(samples.Path);
        var whole = encoder.Encode(new TrainingRow("1", text, [(0, text.Length)]));
        var rest = encoder.Encode(new TrainingRow("1", text, [(1, text.Length)]));

        Assert.True(whole.Learned[0]);
        Assert.False(rest.Learned[0]);
        Assert.Equal(whole.Learned.Skip(1), rest.Learned.Skip(1));
    }

    [Theory]
    [InlineData("""{"text": "abc", "train": [[1, 4]]}""")]
    [InlineData("""{"train": []}""")]
    [InlineData("abc")]
    public void A_line_that_is_no_row_is_refused_with_its_place(string line) =>
        Assert.Contains("rows.jsonl, line 7",
            Assert.Throws<WrongInputException>(() => TrainingRow.Parse(line, "rows.jsonl, line 7")).Message, StringComparison.Ordinal);

    [Fact]
    public void Packing_counts_what_it_leaves_out_and_the_file_holds_what_was_packed()
    {
        using var samples = new Samples();
        var file = Path.Combine(samples.Path, "rows.jsonl");
        File.WriteAllLines(file, Samples.Rows(30).Select(row => System.Text.Json.JsonSerializer.Serialize(
            new { id = row.Id, text = row.Text, train = row.Id == "3" ? [] : row.Train.Select(span => new[] { span.Start, span.End }) })));
        var lengths = samples.Packed(30);
        var context = Enumerable.Range(0, 30).Max(lengths.LengthOf) - 1;

        var packing = RowPacker.Pack([file], samples.Path, context, samples.Path, TestContext.Current.CancellationToken);

        Assert.Equal(1, packing.NothingToLearn);
        Assert.InRange(packing.TooLong, 1, 29);
        Assert.Equal(30, packing.Rows.Count + packing.TooLong + packing.NothingToLearn);
        var again = PackedRows.Read(Assert.Single(Directory.GetFiles(samples.Path, "rows-*.bin")));
        Assert.Equal(packing.Rows.Tokens, again.Tokens);
        Assert.Equal(packing.Rows.Learned, again.Learned);
        Assert.Equal(packing.Rows.Starts, again.Starts);
    }
}
