using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ToolReasoner.Cli.Grading;

/// <summary>A file with a JSON object on each line, gzipped or not; <c>-</c> is standard input.</summary>
internal static class JsonLines
{
    /// <summary>Reads it line by line.</summary>
    /// <param name="path">As the user wrote it.</param>
    /// <param name="read">Makes something of an object; an exception with a message for the user if that cannot be done.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="WrongInputException">The file is not there, or a line is not what it should be.</exception>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        string path, Func<JsonElement, T> read, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var (number, line) in LinesAsync(path, cancellationToken).ConfigureAwait(false))
        {
            yield return Parse(path, number, line, read);
        }
    }

    /// <summary>The lines that are not blank, with their numbers from 1.</summary>
    /// <exception cref="WrongInputException">The file is not there, or cannot be read.</exception>
    public static async IAsyncEnumerable<(int Number, string Line)> LinesAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var reader = Open(path);
        for (var number = 1; ; number++)
        {
            var line = await NextAsync(reader, path, cancellationToken).ConfigureAwait(false);
            if (line is null)
            {
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line);
            }
        }
    }

    /// <summary>A field's text; numbers as they are written, null for null.</summary>
    /// <exception cref="WrongInputException">It is not there, or an object or array.</exception>
    public static string? Text(JsonElement record, string field)
    {
        if (!record.TryGetProperty(field, out var value))
        {
            throw new WrongInputException($"there is no \"{field}\"; it has {string.Join(", ", record.EnumerateObject().Select(one => $"\"{one.Name}\""))}");
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => throw new WrongInputException($"\"{field}\" must be a text, a number or null"),
        };
    }

    private static StreamReader Open(string path)
    {
        if (path != "-" && !File.Exists(path))
        {
            throw new WrongInputException(Directory.Exists(path)
                ? $"{path} is a folder. Name a file with a JSON object on each line."
                : $"There is no file {path}. Check the path; it is looked for from {Directory.GetCurrentDirectory()}.");
        }

        try
        {
            if (path == "-")
            {
                return new StreamReader(Console.OpenStandardInput());
            }

            var file = File.OpenRead(path);
            var isGzip = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
            file.Position = 0;
            return new StreamReader(isGzip ? new GZipStream(file, CompressionMode.Decompress) : file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new WrongInputException($"{path} cannot be read: {e.Message}");
        }
    }

    private static async Task<string?> NextAsync(StreamReader reader, string path, CancellationToken cancellationToken)
    {
        try
        {
            // A terminal's read does not listen to cancellation; then it is left behind.
            return await reader.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new WrongInputException($"{path} cannot be read: {e.Message}");
        }
    }

    /// <summary>Makes something of the object on a line.</summary>
    /// <exception cref="WrongInputException">It is none, or not what it should be; the message names the line.</exception>
    public static T Parse<T>(string path, int number, string line, Func<JsonElement, T> read)
    {
        try
        {
            using var record = JsonDocument.Parse(line);
            return record.RootElement.ValueKind == JsonValueKind.Object
                ? read(record.RootElement)
                : throw new WrongInputException("it is no JSON object");
        }
        catch (JsonException e)
        {
            throw new WrongInputException($"{path}, line {number}: it is no JSON: {e.Message}");
        }
        catch (InvalidOperationException)
        {
            throw new WrongInputException($"{path}, line {number}: it holds half a surrogate pair, which is no text");
        }
        catch (WrongInputException e)
        {
            throw new WrongInputException($"{path}, line {number}: {e.Message}.");
        }
    }
}
