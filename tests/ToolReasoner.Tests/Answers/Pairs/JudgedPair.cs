using System.Text.Json;
using ToolReasoner.Answers;

namespace ToolReasoner.Tests.Answers.Pairs;

/// <summary>A line of the files beside this one; README.md says what the fields mean.</summary>
internal sealed record JudgedPair(string Id, string Gold, string Pred, bool? Equal, string Preset)
{
    /// <summary>The conventions under which it was judged.</summary>
    public AnswerPolicy Policy => Preset switch
    {
        "math" => AnswerPolicy.Math,
        "gsm8k" => AnswerPolicy.Gsm8k,
        "aime" => AnswerPolicy.Aime,
        "strict" => AnswerPolicy.Strict,
        _ => throw new InvalidDataException($"{Id}: no preset is called {Preset}"),
    };

    /// <summary>The pairs of some kinds.</summary>
    /// <param name="isWanted">Takes a file's name without its ending.</param>
    public static IReadOnlyList<JudgedPair> Read(Func<string, bool> isWanted)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Answers", "Pairs");
        return [.. Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).Where(file => isWanted(Path.GetFileNameWithoutExtension(file)))
            .SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(Of)];
    }

    private static JudgedPair Of(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new JudgedPair(
            root.GetProperty("id").GetString()!, Text(root, "gold"), Text(root, "pred"),
            root.GetProperty("equal").ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null },
            root.GetProperty("preset").GetString()!);
    }

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var text) ? text.GetString()! : Generate(line.GetProperty(name + "_gen").GetString()!);

    private static string Generate(string generator)
    {
        var parts = generator.Split(':');
        return parts switch
        {
            ["digits", var count] => string.Concat(Enumerable.Range(1, int.Parse(count, null)).Select(i => i % 10)),
            ["repeat", var open, var count, var middle, var close] =>
                string.Concat(Enumerable.Repeat(open, int.Parse(count, null))) + middle + string.Concat(Enumerable.Repeat(close, int.Parse(count, null))),
            _ => throw new InvalidDataException($"no generator is written {generator}"),
        };
    }
}
