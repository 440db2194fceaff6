using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Spectre.Console;
using ToolReasoner.Answers;

namespace ToolReasoner.Bench;

/// <summary>Comparisons of answers per second on one core, on the answers of MATH: each with itself spelled otherwise, and with the next one.</summary>
internal static class AnswerBench
{
    private const string File = "math_train.jsonl.gz";

    public static void Run(BenchSize size)
    {
        if (Find() is not { } path)
        {
            AnsiConsole.MarkupLine($"[yellow]answers: skipped, there is no shared/data/math/{File} beside the repository.[/]");
            return;
        }

        var answers = Read(path);
        var comparer = new AnswerComparer();
        var table = new Table { Title = new($"Answers of {File}, one core") }.AddColumns("pairs", "per second", "p50 ms", "p99 ms", "worst ms", "equal", "not equal", "unknown");
        Measure("themselves, respelled", answers.ConvertAll(answer => (answer, Respelled(answer))), comparer, size, table);
        Measure("neighbours", [.. answers.Zip(answers.Skip(1))], comparer, size, table);
        AnsiConsole.Write(table);
    }

    private static void Measure(string name, List<(string One, string Other)> pairs, AnswerComparer comparer, BenchSize size, Table table)
    {
        var times = new List<double>();
        var found = new Dictionary<string, int>();
        for (var round = 0; round <= size.Rounds; round++)
        {
            times.Clear();
            found.Clear();
            foreach (var (one, other) in pairs)
            {
                var start = Stopwatch.GetTimestamp();
                var match = comparer.Compare(one, other);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                found[match.GetType().Name] = found.GetValueOrDefault(match.GetType().Name) + 1;
            }
        }

        var total = times.Sum();
        times.Sort();
        table.AddRow(
            name, $"{pairs.Count * 1000 / total:0}", $"{times[times.Count / 2]:0.000}", $"{times[times.Count * 99 / 100]:0.000}", $"{times[^1]:0.0}",
            $"{found.GetValueOrDefault("Equal")}", $"{found.GetValueOrDefault("NotEqual")}", $"{found.GetValueOrDefault("Unknown")}");
    }

    private static string Respelled(string answer) =>
        "$" + answer.Replace(@"\frac", @"\dfrac", StringComparison.Ordinal).Replace(@"\left", "", StringComparison.Ordinal).Replace(@"\right", "", StringComparison.Ordinal) + ".$";

    private static List<string> Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(System.IO.File.OpenRead(path), CompressionMode.Decompress));
        var answers = new List<string>();
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("answer").GetString() is { } answer)
            {
                answers.Add(answer);
            }
        }

        return answers;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "math", File);
            if (System.IO.File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
