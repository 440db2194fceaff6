using System.IO.Compression;
using System.Text.Json;

namespace ToolReasoner.Trainer.Rows;

/// <summary>One text to learn from.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">The whole dialogue.</param>
/// <param name="Train">Spans that are learned, in UTF-16 units of <paramref name="Text"/>, each from its start to before its end.</param>
internal sealed record TrainingRow(string Id, string Text, IReadOnlyList<(int Start, int End)> Train)
{
    /// <summary>The rows of a file of JSON lines, gzipped where the name ends in <c>.gz</c>.</summary>
    /// <exception cref="WrongInputException">The file is missing, or a line is no row.</exception>
    public static IEnumerable<TrainingRow> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new WrongInputException($"There is no file {path}.");
        }

        using Stream file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, $"{path}, line {number}");
            }
        }
    }

    /// <summary>The rows of several files, in order.</summary>
    public static IEnumerable<TrainingRow> Read(IEnumerable<string> paths) => paths.SelectMany(Read);

    /// <summary>Reads one line; a row without <c>train</c> is learned as a whole.</summary>
    public static TrainingRow Parse(string line, string place)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var text = root.GetProperty("text").GetString() ?? throw new FormatException("text is null");
            var id = root.TryGetProperty("id", out var name) ? name.ToString() : place;
            (int Start, int End)[] spans = root.TryGetProperty("train", out var train)
                ? [.. train.EnumerateArray().Select(span => (span[0].GetInt32(), span[1].GetInt32()))]
                : [(0, text.Length)];
            foreach (var (start, end) in spans)
            {
                if (start < 0 || end < start || end > text.Length)
                {
                    throw new FormatException($"the span [{start}, {end}] does not lie in a text of {text.Length}");
                }
            }

            return new TrainingRow(id, text, spans);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or IndexOutOfRangeException)
        {
            throw new WrongInputException($"{place} is no row {{\"id\", \"text\", \"train\": [[start, end], ...]}}: {broken.Message}");
        }
    }
}
