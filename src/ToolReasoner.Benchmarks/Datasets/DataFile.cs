using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ToolReasoner.Benchmarks.Datasets;

/// <summary>A file with a JSON object on each line, gzipped or not, read whole.</summary>
/// <param name="Path">As it was named.</param>
/// <param name="Sha256">Of the file as it lies there, in hexadecimal digits.</param>
/// <param name="Records">The objects, with the numbers of their lines.</param>
public sealed record DataFile(string Path, string Sha256, IReadOnlyList<DataRecord> Records)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="BenchmarkException">It is not there, or a line is no JSON object.</exception>
    public static DataFile Read(string path)
    {
        var bytes = Bytes(path);
        try
        {
            var records = new List<DataRecord>();
            using var reader = new StreamReader(bytes is [0x1f, 0x8b, ..]
                ? new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress) : new MemoryStream(bytes), Encoding.UTF8);
            for (var number = 1; reader.ReadLine() is { } line; number++)
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    records.Add(Record(path, number, line));
                }
            }

            return records.Count > 0 ? new DataFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), records)
                : throw new BenchmarkException($"There is nothing in {path}. Expected are lines with a JSON object each, gzipped or not.");
        }
        catch (InvalidDataException e)
        {
            throw new BenchmarkException($"{path} is damaged: {e.Message} Fetch it again.", e);
        }
    }

    private static byte[] Bytes(string path)
    {
        if (!File.Exists(path))
        {
            throw new BenchmarkException(Directory.Exists(path)
                ? $"{path} is a folder. Name a file with a JSON object on each line."
                : $"There is no file {path}. Check the path; it is looked for from {Directory.GetCurrentDirectory()}.");
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BenchmarkException($"{path} cannot be read: {e.Message}", e);
        }
    }

    private static DataRecord Record(string path, int number, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object ? new DataRecord(path, number, document.RootElement.Clone())
                : throw new BenchmarkException($"{path}, line {number}, is no JSON object. Expected are lines with an object each, "
                    + "gzipped or not.");
        }
        catch (JsonException e)
        {
            throw new BenchmarkException($"{path}, line {number}, is no JSON: {e.Message} Expected are lines with an object each, gzipped "
                + "or not.", e);
        }
    }
}

/// <summary>One object of a data file.</summary>
/// <param name="Path">Of the file.</param>
/// <param name="Line">From 1.</param>
/// <param name="Value">The object.</param>
public sealed record DataRecord(string Path, int Line, JsonElement Value)
{
    /// <summary>The text of the first of some fields that is there; numbers as they are written; null if none is, or it is null.</summary>
    /// <exception cref="BenchmarkException">It is a list or an object.</exception>
    public string? Text(params IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            if (Value.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null)
            {
                return value.ValueKind switch
                {
                    JsonValueKind.String => value.GetString(),
                    JsonValueKind.Number => value.GetRawText(),
                    _ => throw Wrong($"\"{field}\" must be a text or a number"),
                };
            }
        }

        return null;
    }

    /// <summary>An exception that names the line.</summary>
    public BenchmarkException Wrong(string what) => new($"{Path}, line {Line}: {what}.");
}
