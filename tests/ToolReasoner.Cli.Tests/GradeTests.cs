using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ToolReasoner.Cli.Tests;

public sealed class GradeTests
{
    [Fact]
    public async Task Two_answers_are_graded_with_a_reason()
    {
        var run = await CommandRun.OfAsync("grade", "--gold", @"\frac{1}{2}", "--answer", "0.5", "--json");
        Assert.Equal(0, run.ExitStatus);
        var line = Assert.Single(run.Lines);
        Assert.Equal(["gold", "pred", "equal", "why"], line.EnumerateObject().Select(field => field.Name));
        Assert.Equal(@"\frac{1}{2}", line.GetProperty("gold").GetString());
        Assert.Equal("0.5", line.GetProperty("pred").GetString());
        Assert.True(line.GetProperty("equal").GetBoolean());
        Assert.NotEmpty(line.GetProperty("why").GetString()!);
    }

    [Theory]
    [InlineData("12", "12", "✓ 12  12  ")]
    [InlineData("12", "13", "✗ 12  13  ")]
    [InlineData("12", "", "? 12  (nothing)  ")]
    [InlineData("1\n2", "-3", "? 1 2  -3  ", "✗ 1 2  -3  ")]
    public async Task People_see_a_sign_and_the_reason(string gold, string answer, params string[] starts)
    {
        var run = await CommandRun.OfAsync("grade", "--gold", gold, "--answer", answer);
        Assert.Equal(0, run.ExitStatus);
        var line = Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(starts, start => line.StartsWith(start, StringComparison.Ordinal) && line.Length > start.Length);
    }

    [Fact]
    public async Task A_file_of_pairs_is_graded_in_its_order_gzipped_or_not()
    {
        using var folder = new ProgramFolder();
        var pairs = Enumerable.Range(0, 500).Select(i => new { gold = $"{i}", pred = i % 3 == 2 ? null : $"{i + (i % 3)}.0" }).ToList();
        var text = string.Concat(pairs.Select(pair => JsonSerializer.Serialize(pair) + "\n\n"));
        var plain = await CommandRun.OfAsync("grade", "--pairs", folder.Add("pairs.jsonl", text), "--json");
        var zipped = await CommandRun.OfAsync("grade", "--pairs", Zipped(folder, text), "--json");
        var piped = await CommandRun.WithInputAsync(text, ["grade", "--pairs", "-", "--json"]);
        Assert.Equal(0, plain.ExitStatus);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"{i}"), plain.Lines.Select(line => line.GetProperty("gold").GetString()));
        Assert.Equal(
            Enumerable.Range(0, 500)
                .Select(i => (i % 3) switch { 0 => JsonValueKind.True, 1 => JsonValueKind.False, _ => JsonValueKind.Null }),
            plain.Lines.Select(line => line.GetProperty("equal").ValueKind));
        Assert.Equal(plain.Output, zipped.Output);
        Assert.Equal(plain.Output, piped.Output);
    }

    [Fact]
    public async Task A_file_of_pairs_ends_with_a_count()
    {
        var run =
            await CommandRun.WithInputAsync("{\"gold\": 1, \"pred\": \"1.0\"}\n{\"gold\": \"1\", \"pred\": 2, \"id\": 7}\n{\"gold\": \"1\", \"pred\": null}", ["grade", "--pairs", "-"]);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["✓", "✗", "?"], lines[..3].Select(line => line[..1]));
        Assert.StartsWith("3 pairs: 1 equal, 1 not equal, 1 unknown · ", lines[3], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Theory]
    [InlineData("18", "18 dollars a day", "gsm8k", true)]
    [InlineData("73", "073", "aime", true)]
    [InlineData("6 cm", "6", "math", true)]
    [InlineData("6 cm", "6", "STRICT", false)]
    public async Task A_policy_can_be_chosen(string gold, string answer, string policy, bool isEqual)
    {
        var run = await CommandRun.OfAsync("grade", "--gold", gold, "--answer", answer, "--policy", policy, "--json");
        Assert.Equal(isEqual, Assert.Single(run.Lines).GetProperty("equal").GetBoolean());
    }

    [Theory]
    [InlineData("grade", "Which answers?", "--pairs")]
    [InlineData("grade --gold 1", "Which answers?", "--answer")]
    [InlineData("grade --gold 1 --answer 2 --pairs x", "not both", "--pairs")]
    [InlineData("grade --pairs no_such_file", "no_such_file", "Check the path")]
    [InlineData("grade --pairs .", "is a folder", "JSON object on each line")]
    [InlineData("grade --gold 1 --answer 1 --policy lenient", "lenient", "--policy math")]
    [InlineData("grade selftest", "Which answers?", "--data")]
    [InlineData("grade selftest --data no_such_file", "no_such_file", "Check the path")]
    [InlineData("grade selftest --data x --limit 0", "--limit", "--limit 500")]
    [InlineData("extract", "Which text?", "--text -")]
    [InlineData("extract --text no_such_file", "no_such_file", "cannot be read")]
    [InlineData("extract --text - --boxes most", "most", "--boxes all")]
    public async Task What_is_wrong_with_the_command_line_is_named(string arguments, string what, string advice)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' '));
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("{\"gold\": 1}", "line 2", "no \"pred\"; it has \"gold\"")]
    [InlineData("{\"gold\": 1, \"pred\": {}}", "line 2", "must be a text")]
    [InlineData("{\"gold\": ", "line 2", "no JSON")]
    [InlineData("[1]", "line 2", "no JSON object")]
    public async Task A_wrong_line_is_named_and_those_before_it_are_graded(string line, string where, string what)
    {
        var run = await CommandRun.WithInputAsync("{\"gold\": 1, \"pred\": 1}\n" + line + "\n", ["grade", "--pairs", "-", "--json"]);
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(where, run.Error, StringComparison.Ordinal);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grade --help", "toolreasoner grade --pairs pairs.jsonl --json")]
    [InlineData("grade selftest --help", "toolreasoner grade selftest --data")]
    [InlineData("extract --help", "toolreasoner extract --text reply.txt")]
    public async Task Help_has_examples(string arguments, string example)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' '));
        Assert.Equal(0, run.ExitStatus);
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
    }

    private static string Zipped(ProgramFolder folder, string text)
    {
        var file = Path.Combine(folder.Path, "pairs.jsonl.gz");
        using var zip = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        zip.Write(Encoding.UTF8.GetBytes(text));
        return file;
    }
}
