using System.IO.Compression;
using System.Runtime.InteropServices;

namespace ToolReasoner.Trainer.Rows;

/// <summary>
/// Encoded rows, one after the other. The file is a short mark, then compressed: numbers, tokens in 16 bits, one bit for each that is
/// learned, and the places where rows start.
/// </summary>
/// <param name="VocabularySize">Tokens that the tokenizer has.</param>
/// <param name="Context">Tokens in the longest row that was let in.</param>
/// <param name="Key">Hash of the rows and the tokenizer that these were made of.</param>
/// <param name="Tokens">All rows' tokens.</param>
/// <param name="Learned">For each token: it is learned.</param>
/// <param name="Starts">Where each row starts, and at last the number of tokens.</param>
internal sealed record PackedRows(int VocabularySize, int Context, string Key, ushort[] Tokens, bool[] Learned, int[] Starts)
{
    private const string Mark = "toolreasoner rows 1";

    public int Count => Starts.Length - 1;

    public int LengthOf(int row) => Starts[row + 1] - Starts[row];

    public long LearnedTokens => Learned.LongCount(learned => learned);

    /// <summary>Writes the file; an unfinished one never has its name.</summary>
    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var unfinished = path + ".unfinished";
        using (var file = File.Create(unfinished))
        {
            using (var head = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true))
            {
                head.Write(Mark);
            }

            using var writer = new BinaryWriter(new BrotliStream(file, CompressionLevel.Optimal));
            writer.Write(VocabularySize);
            writer.Write(Context);
            writer.Write(Key);
            writer.Write(Tokens.Length);
            writer.Write(Starts.Length);
            writer.Write(MemoryMarshal.AsBytes<ushort>(Tokens));
            writer.Write(ToBits(Learned));
            writer.Write(MemoryMarshal.AsBytes<int>(Starts));
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="WrongInputException">It is missing or something else.</exception>
    public static PackedRows Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new WrongInputException($"There is no file {path}.");
        }

        try
        {
            using var file = File.OpenRead(path);
            using (var head = new BinaryReader(file, System.Text.Encoding.UTF8, leaveOpen: true))
            {
                if (head.ReadString() != Mark)
                {
                    throw new InvalidDataException("the mark at its beginning is missing");
                }
            }

            using var reader = new BinaryReader(new BrotliStream(file, CompressionMode.Decompress));
            var (vocabulary, context, key) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadString());
            var (tokens, starts) = (new ushort[reader.ReadInt32()], new int[reader.ReadInt32()]);
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(tokens.AsSpan()));
            var bits = new byte[(tokens.Length + 7) / 8];
            reader.BaseStream.ReadExactly(bits);
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(starts.AsSpan()));
            return new PackedRows(vocabulary, context, key, tokens, FromBits(bits, tokens.Length), starts);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or OverflowException or FormatException)
        {
            throw new WrongInputException($"{path} holds no packed rows: {broken.Message}");
        }
    }

    private static byte[] ToBits(bool[] values)
    {
        var bits = new byte[(values.Length + 7) / 8];
        for (var i = 0; i < values.Length; i++)
        {
            bits[i / 8] |= (byte)(values[i] ? 1 << (i % 8) : 0);
        }

        return bits;
    }

    private static bool[] FromBits(byte[] bits, int count)
    {
        var values = new bool[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = (bits[i / 8] >> (i % 8) & 1) != 0;
        }

        return values;
    }
}
