using System.Globalization;
using System.Text;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>The tokens &lt;0x00&gt; to &lt;0xFF&gt; by which a vocabulary writes what it has no piece for.</summary>
internal sealed class ByteTokens
{
    private readonly int[] _ids; // -1 where a byte has none

    private ByteTokens(int[] ids) => _ids = ids;

    public static ByteTokens Find(IReadOnlyDictionary<string, int> vocabulary) => new(
        [.. Enumerable.Range(0, 256).Select(value => vocabulary.TryGetValue($"<0x{value:X2}>", out var id) ? id : -1)]);

    /// <summary>The byte of an entry; null where it is none.</summary>
    public static byte? ByteOf(string entry) =>
        entry is ['<', '0', 'x', _, _, '>'] && byte.TryParse(entry.AsSpan(3, 2), NumberStyles.AllowHexSpecifier, null, out var value)
            ? value
            : null;

    /// <summary>Appends a text's bytes; nothing where one of them has no token.</summary>
    public bool TryAdd(ReadOnlySpan<char> text, List<int> ids)
    {
        var (bytes, before) = (new byte[Encoding.UTF8.GetMaxByteCount(text.Length)], ids.Count);
        foreach (var value in bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)))
        {
            if (_ids[value] < 0)
            {
                ids.RemoveRange(before, ids.Count - before);
                return false;
            }

            ids.Add(_ids[value]);
        }

        return true;
    }
}
