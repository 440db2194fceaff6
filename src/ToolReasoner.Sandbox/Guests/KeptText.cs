using System.Text;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>Bytes of a stranger as text, cut to a number of characters, in bounded memory. Not for several threads.</summary>
internal sealed class KeptText
{
    /// <summary>Characters kept of a guest that is not running a program: its own words, for error messages.</summary>
    private const int IdleChars = 4_000;

    private readonly StringBuilder _text = new();
    private Decoder _decoder = Encoding.UTF8.GetDecoder();
    private int _maxChars = IdleChars;

    /// <summary>Whether there was more than is kept.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Forgets everything and keeps the next <paramref name="maxChars"/> characters.</summary>
    public void Restart(int maxChars)
    {
        _text.Clear();
        _decoder = Encoding.UTF8.GetDecoder();
        _maxChars = maxChars;
        IsFull = false;
    }

    /// <summary>Keeps more.</summary>
    /// <param name="bytes">What was written.</param>
    /// <param name="isEnd">Whether nothing follows.</param>
    /// <returns>Whether this was the first that did not fit.</returns>
    public bool Append(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        if (IsFull)
        {
            return false;
        }

        var chars = new char[_decoder.GetCharCount(bytes, flush: isEnd)];
        var count = _decoder.GetChars(bytes, chars, flush: isEnd);
        var room = _maxChars - _text.Length;
        if (count > room)
        {
            IsFull = true;
            count = room > 0 && char.IsHighSurrogate(chars[room - 1]) ? room - 1 : room;
        }

        _text.Append(chars, 0, count);
        return IsFull;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
