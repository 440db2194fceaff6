using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>
/// SentencePiece's compiled rules of what replaces what: a double-array trie (darts-clone's units) over UTF-8, and the replacements, each
/// ended by a zero. A character with its marks is tried as a whole where it has fewer than 6 bytes, and then its parts, as Hugging Face's
/// reader does; of several rules that begin alike the shortest counts.
/// </summary>
internal sealed class CharacterMap
{
    private const int WholeBytes = 6;

    private readonly uint[] _units;
    private readonly byte[] _texts;

    public CharacterMap(string base64)
    {
        var bytes = Convert.FromBase64String(base64);
        var size = bytes.Length >= 4 ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : uint.MaxValue;
        if (size % 4 != 0 || size > bytes.Length - 4)
        {
            throw new LocalModelException("its precompiled_charsmap is damaged.");
        }

        _units = new uint[size / 4];
        for (var i = 0; i < _units.Length; i++)
        {
            _units[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4 + (4 * i)));
        }

        _texts = bytes[(4 + (int)size)..];
    }

    public string Apply(string text)
    {
        var changed = new StringBuilder(text.Length);
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (Encoding.UTF8.GetByteCount(element) < WholeBytes && Find(element) is { } whole)
            {
                changed.Append(whole);
                continue;
            }

            foreach (var rune in element.EnumerateRunes())
            {
                var part = rune.ToString();
                changed.Append(Find(part) ?? part);
            }
        }

        return changed.ToString();
    }

    private string? Find(string key)
    {
        var at = _units.Length > 0 ? Offset(_units[0]) : uint.MaxValue;
        foreach (var value in Encoding.UTF8.GetBytes(key))
        {
            at ^= value;
            if (value == 0 || at >= _units.Length || (_units[at] & 0x800000FF) != value)
            {
                return null;
            }

            var unit = _units[at];
            at ^= Offset(unit);
            if ((unit >> 8 & 1) == 1 && at < _units.Length)
            {
                return Text((int)(_units[at] & 0x7FFFFFFF));
            }
        }

        return null;
    }

    private static uint Offset(uint unit) => (unit >> 10) << (int)((unit & (1 << 9)) >> 6);

    private string? Text(int from)
    {
        var end = from < _texts.Length ? Array.IndexOf(_texts, (byte)0, from) : -1;
        return end < 0 ? null : Encoding.UTF8.GetString(_texts, from, end - from);
    }
}
