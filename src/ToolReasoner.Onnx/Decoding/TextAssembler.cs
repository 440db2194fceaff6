using System.Text;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Makes text of tokens as they come, and ends it before a stop text wherever the tokens' borders lie. What may still become a stop text or
/// the rest of a character is held back. Not thread-safe.
/// </summary>
public sealed class TextAssembler
{
    private readonly ITokenBytes _bytes;
    private readonly IReadOnlyList<string> _stops;
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private string _held = "";

    /// <summary>Begins a text.</summary>
    public TextAssembler(ITokenBytes bytes, IReadOnlyList<string> stops)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(stops);
        (_bytes, _stops) = (bytes, stops);
    }

    /// <summary>A stop text was met; nothing follows.</summary>
    public bool Stopped { get; private set; }

    /// <summary>Takes a token.</summary>
    /// <returns>The text that is certain now; may be empty.</returns>
    public string Add(int token) => Take(_bytes.Of(token).Span, flush: false);

    /// <summary>No token follows.</summary>
    /// <returns>What was held back; an unfinished character is U+FFFD.</returns>
    public string End()
    {
        var rest = Take([], flush: true) + _held;
        _held = "";
        return rest;
    }

    private string Take(ReadOnlySpan<byte> bytes, bool flush)
    {
        if (Stopped)
        {
            return "";
        }

        var chars = new char[_decoder.GetCharCount(bytes, flush)];
        _decoder.GetChars(bytes, chars, flush);
        var text = _held + new string(chars);
        var end = _stops.Select(stop => text.IndexOf(stop, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (end >= 0)
        {
            (Stopped, _held) = (true, "");
            return text[..end];
        }

        var sure = text.Length - _stops.Select(stop => Overlap(text, stop)).DefaultIfEmpty(0).Max();
        _held = text[sure..];
        return text[..sure];
    }

    /// <summary>The length of the longest end of <paramref name="text"/> that begins <paramref name="stop"/>.</summary>
    private static int Overlap(string text, string stop)
    {
        for (var length = Math.Min(text.Length, stop.Length - 1); length > 0; length--)
        {
            if (text.AsSpan(text.Length - length).SequenceEqual(stop.AsSpan(0, length)))
            {
                return length;
            }
        }

        return 0;
    }
}
