namespace ToolReasoner.Onnx.Tests;

/// <summary>What a model was trained on is told from what it was not.</summary>
public sealed class WordingsTests : IDisposable
{
    private static readonly string[] s_known =
    [
        .. Enumerable.Range(2, 30).SelectMany(n => new[]
        {
            $"What is the remainder when {n}^{n * 7} is divided by {n + 5}?", $"How many primes are there below {n * 100}?", $"Find the sum of the first {n} odd numbers.",
        }),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("wordings-").FullName;

    [Theory]
    [InlineData("What is the remainder when 7^2026 is divided by 13?", true)]
    [InlineData("how many primes are there below 31,415", true)]
    [InlineData("Find the sum of the first 1.5 odd numbers.", true)]
    [InlineData("When 7^2026 is divided by 13, what remains?", false)]
    [InlineData("How many primes are there between 10 and 20?", false)]
    [InlineData("A train leaves at noon.", false)]
    [InlineData("", false)]
    public void Numbers_may_differ_and_words_may_not(string statement, bool knows) => Assert.Equal(knows, Wordings.Of(s_known).Knows(statement));

    [Fact]
    public void A_file_says_the_same_as_what_was_written()
    {
        var path = Path.Combine(_folder, Wordings.FileName);
        var written = Wordings.Of(s_known, least: 0.75);
        written.Write(path);
        var read = Wordings.Read(path);
        Assert.Equal(0.75, read.Least);
        string[] asked = [.. s_known, "How many primes are there between 10 and 20?", "A train leaves at noon."];
        Assert.Equal(asked.Select(written.Share), asked.Select(read.Share));
    }

    [Theory]
    [InlineData("")]
    [InlineData("TRW1")]
    [InlineData("TRW1 and then something that is no size at all")]
    public void A_broken_file_is_named(string content)
    {
        var path = Path.Combine(_folder, Wordings.FileName);
        File.WriteAllText(path, content);
        Assert.Contains(path, Assert.Throws<LocalModelException>(() => Wordings.Read(path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
