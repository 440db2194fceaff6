using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ToolReasoner.Symbolics.Tests.Texts;

/// <summary>
/// All answers of the MATH benchmark that are mathematics. An answer is not if nothing is left of it but punctuation once its <c>\text{…}</c>
/// groups are taken away: words, names, choice letters.
/// </summary>
/// <remarks>
/// Kinds that are not read, of the training split: a time of day (3), ≈ before or after a value (2), a named figure (1).
/// The test split is for measuring only: its failures are counted by kind and not looked at.
/// </remarks>
public sealed partial class MathCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("math_train.jsonl.gz")]
    [InlineData("math_test.jsonl.gz")]
    public void Ninety_eight_of_a_hundred_answers_are_read_and_written_back(string file)
    {
        var path = PathOf(file);
        Assert.SkipWhen(path is null, "the MATH data are not on this machine");
        var answers = Answers(path).Where(IsMathematics).ToList();
        var failures = answers
            .Select(answer => (Answer: answer, Kind: Failure(answer)))
            .Where(failure => failure.Kind is not null)
            .ToList();

        output.WriteLine($"{file}: {answers.Count - failures.Count} of {answers.Count} answers that are mathematics are read and written back.");
        foreach (var kind in failures.GroupBy(failure => failure.Kind!).OrderByDescending(kind => kind.Count()))
        {
            var example = file.Contains("train", StringComparison.Ordinal) ? $", as {kind.First().Answer}" : "";
            output.WriteLine($"{kind.Count(),4}  {kind.Key}{example}");
        }

        Assert.True(failures.Count <= 0.02 * answers.Count, $"{failures.Count} of {answers.Count} answers fail");
    }

    private static string? Failure(string answer) => Expr.ReadLatex(answer, LatexOptions.Answers, Reading.Unhurried) switch
    {
        LatexReading.Read read => Reading.NotBack(read.Expression) is null ? null : "does not read back",
        LatexReading.Failed failed => Quoted().Replace(failed.Why[..failed.Why.LastIndexOf(" (at", StringComparison.Ordinal)], "…"),
        _ => throw new InvalidOperationException("no such reading"),
    };

    private static bool IsMathematics(string answer) => Punctuation().Replace(Words().Replace(answer, ""), "").Length > 0;

    private static IEnumerable<string> Answers(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("answer").GetString() is { } answer)
            {
                yield return answer;
            }
        }
    }

    // Beside the repository, as in ../shared/data/math.
    private static string? PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "math", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\\(text|textbf|textrm|textnormal|mbox|mathrm)\s*\{[^{}]*\}")]
    private static partial Regex Words();

    [GeneratedRegex(@"[\s(),.;:$\\!]")]
    private static partial Regex Punctuation();

    [GeneratedRegex("“[^”]*”|'[^']*'")]
    private static partial Regex Quoted();
}
