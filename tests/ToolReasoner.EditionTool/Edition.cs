using System.IO.Compression;
using System.Text.Json;
using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Benchmarks.HumanEvalCs;

namespace ToolReasoner.EditionTool;

/// <summary>Puts the original's tests into the task files.</summary>
internal static class Edition
{
    /// <summary>The original's test code by task number.</summary>
    /// <param name="file"><c>HumanEval.jsonl</c> as OpenAI published it, gzipped or not.</param>
    public static IReadOnlyDictionary<int, string> ReadTests(string file)
    {
        using var stream = File.OpenRead(file);
        using var plain = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(plain);
        var tests = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            var id = row.RootElement.GetProperty("task_id").GetString()!;
            tests[int.Parse(id["HumanEval/".Length..], System.Globalization.CultureInfo.InvariantCulture)] =
                row.RootElement.GetProperty("test").GetString()!;
        }

        return tests;
    }

    /// <summary>A task file with its section <c>tests</c> made anew.</summary>
    public static string WithTests(int number, string text, string test)
    {
        var entry = TaskFile.Section(text, "entry");
        var task = new CodeTask($"HumanEval/{number}", entry, TaskFile.Section(text, "prompt"), new CodeChecks.Values([]));
        return TaskFile.WithTests(text, CheckMaker.Lines(number, test, entry, PromptParts.Signature(task)));
    }
}
