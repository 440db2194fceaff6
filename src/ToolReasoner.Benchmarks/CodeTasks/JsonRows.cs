using System.IO.Compression;
using System.Numerics;
using System.Text.Json;

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>Rows of a JSON Lines file, gzipped or not.</summary>
internal static class JsonRows
{
    /// <summary>The rows, each an object that has all of the wanted fields.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What the file ought to be, for messages.</param>
    /// <param name="fields">Fields that every row must have.</param>
    /// <exception cref="InvalidDataException">It is not such a file; the message says what was expected.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<JsonElement> Read(string path, string what, params string[] fields)
    {
        var rows = new List<JsonElement>();
        using var file = File.OpenRead(path);
        using var plain = IsGzip(file) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                rows.Add(Row(line, fields) ?? throw new InvalidDataException(
                    $"Line {rows.Count + 1} of {path} is no row of {what}: an object with the fields {string.Join(", ", fields)} was "
                        + "expected."));
            }
        }

        return rows.Count > 0 ? rows : throw new InvalidDataException($"{path} is empty: {what} was expected.");
    }

    /// <summary>A JSON value as plain data. A number with a point or an exponent is a floating-point number.</summary>
    public static CodeValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => new CodeValue.Truth(element.GetBoolean()),
        JsonValueKind.String => new CodeValue.Text(element.GetString()!),
        JsonValueKind.Array => new CodeValue.List([.. element.EnumerateArray().Select(Value)]),
        JsonValueKind.Object => new CodeValue.Map(
            [.. element.EnumerateObject()
                .Select(entry => KeyValuePair.Create<CodeValue, CodeValue>(new CodeValue.Text(entry.Name), Value(entry.Value)))]),
        JsonValueKind.Number when element.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') => new CodeValue.Real(element.GetDouble()),
        JsonValueKind.Number =>
            new CodeValue.Integer(BigInteger.Parse(element.GetRawText(), System.Globalization.CultureInfo.InvariantCulture)),
        _ => new CodeValue.Null(),
    };

    private static JsonElement? Row(string line, string[] fields)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            return row.RootElement.ValueKind == JsonValueKind.Object && fields.All(field => row.RootElement.TryGetProperty(field, out _))
                ? row.RootElement.Clone()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsGzip(FileStream file)
    {
        var isGzip = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        return isGzip;
    }
}
