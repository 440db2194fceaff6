using System.Text;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>The visible character that byte-level vocabularies have for each byte (blank is Ġ).</summary>
internal static class ByteAlphabet
{
    private static readonly char[] s_ofByte = Build();
    private static readonly Dictionary<char, byte> s_ofChar = Enumerable.Range(0, 256).ToDictionary(i => s_ofByte[i], i => (byte)i);

    public static string Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return string.Create(bytes.Length, bytes, static (chars, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                chars[i] = s_ofByte[source[i]];
            }
        });
    }

    public static char Of(byte value) => s_ofByte[value];

    /// <summary>The bytes of a vocabulary's entry; null where it has a character that stands for none.</summary>
    public static byte[]? ToBytes(string entry)
    {
        var bytes = new byte[entry.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (!s_ofChar.TryGetValue(entry[i], out bytes[i]))
            {
                return null;
            }
        }

        return bytes;
    }

    private static char[] Build()
    {
        var (chars, next) = (new char[256], 256);
        for (var i = 0; i < 256; i++)
        {
            chars[i] = i is (>= '!' and <= '~') or (>= 0xA1 and <= 0xAC) or (>= 0xAE and <= 0xFF) ? (char)i : (char)next++;
        }

        return chars;
    }
}
