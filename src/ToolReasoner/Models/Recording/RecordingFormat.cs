using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ToolReasoner.Models;

/// <summary>
/// A recording is lines of JSON, one for each call. The last member of a line, <c>sum</c>, is sixteen hexadecimal digits of the SHA-256 of
/// the line without it, so that a damaged line is told from a whole one.
/// </summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(RecordedCall))]
[JsonSerializable(typeof(RecordedRequest))]
internal sealed partial class RecordingFormat : JsonSerializerContext
{
    private const string SumMember = ",\"sum\":\"";
    private const int SumChars = 16;

    /// <summary>For text that no browser will read.</summary>
    public static RecordingFormat Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <summary>The line, its end included.</summary>
    public static byte[] Write(RecordedCall call)
    {
        var body = JsonSerializer.Serialize(call, Readable.RecordedCall);
        return Encoding.UTF8.GetBytes($"{body[..^1]}{SumMember}{SumOf(body)}\"}}\n");
    }

    /// <summary>What a line holds; null if it is damaged.</summary>
    public static RecordedCall? TryRead(ReadOnlySpan<byte> line)
    {
        var text = Encoding.UTF8.GetString(line);
        var tail = text.Length - SumMember.Length - SumChars - 2;
        if (tail < 1 || !text.AsSpan(tail).StartsWith(SumMember, StringComparison.Ordinal)
            || !text.EndsWith("\"}", StringComparison.Ordinal))
        {
            return null;
        }

        var body = text[..tail] + "}";
        return text.AsSpan(tail + SumMember.Length, SumChars).SequenceEqual(SumOf(body)) ? Deserialize(body) : null;
    }

    private static RecordedCall? Deserialize(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, Readable.RecordedCall);
        }
        catch (JsonException)
        {
            return null; // whole, and not a recording's
        }
    }

    private static string SumOf(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..SumChars];
}
