using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace ToolReasoner.Onnx;

/// <summary>
/// The wordings that a model was trained on, as runs of three words in a Bloom filter (numbers count as one word). A small model that was
/// trained from nothing knows its own problems well and no others, and its checks share its misreadings: so what is worded otherwise
/// must be told apart before it is asked.
/// </summary>
/// <remarks>
/// File <c>wordings.bin</c> beside the graph: the four bytes <c>TRW1</c>, the number of bits (a multiple of 64) and the least share as
/// little-endian Int64 and Double, then the bits.
/// </remarks>
public sealed partial class Wordings
{
    /// <summary>The name of the file in a model's folder.</summary>
    public const string FileName = "wordings.bin";

    /// <summary>The share of known runs from which a statement counts as known, if nothing else is said: 0.9, where of 120 new problems in
    /// trained wordings all stay and of 240 in others 9 (<c>docs/embedded-model.md</c>).</summary>
    public const double UsualLeast = 0.9;

    private const int Words = 3;
    private const int Hashes = 8;
    private const int BitsPerRun = 16;
    private const int Header = 20;
    private const ulong MostBits = 1UL << 33;

    private readonly ulong[] _bits;

    private Wordings(ulong[] bits, double least) => (_bits, Least) = (bits, least);

    /// <value>The share of known runs, 0 to 1, below which a statement is not the model's kind.</value>
    public double Least { get; }

    /// <summary>Learns statements.</summary>
    /// <param name="statements">As they stand in the training data.</param>
    /// <param name="least">The least share, 0 to 1.</param>
    public static Wordings Of(IEnumerable<string> statements, double least = UsualLeast)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(least, 1);
        var runs = statements.SelectMany(Runs).ToHashSet();
        var wordings = new Wordings(new ulong[Math.Max(1, (runs.Count * BitsPerRun + 63) / 64)], least);
        foreach (var run in runs)
        {
            for (var i = 0; i < Hashes; i++)
            {
                var bit = wordings.Bit(run, i);
                wordings._bits[bit >> 6] |= 1UL << (int)(bit & 63);
            }
        }

        return wordings;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="LocalModelException">It is none, or broken.</exception>
    public static Wordings Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < Header || !bytes.AsSpan(0, 4).SequenceEqual("TRW1"u8) || BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(4)) is var size
            && (size is 0 or > MostBits || size % 64 != 0 || (ulong)(bytes.Length - Header) != size / 8))
        {
            throw new LocalModelException($"{path} does not hold wordings, or is broken. Without the file the model answers whatever it is asked.");
        }

        var bits = new ulong[(bytes.Length - Header) / 8];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(Header + i * 8));
        }

        return new Wordings(bits, BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(12)));
    }

    /// <summary>Writes a file.</summary>
    public void Write(string path)
    {
        var bytes = new byte[Header + _bits.Length * 8];
        "TRW1"u8.CopyTo(bytes);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(4), (ulong)_bits.Length * 64);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(12), Least);
        for (var i = 0; i < _bits.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(Header + i * 8), _bits[i]);
        }

        File.WriteAllBytes(path, bytes);
    }

    /// <summary>The share of a statement's runs of words that are known, 0 to 1.</summary>
    public double Share(string statement)
    {
        var (known, all) = (0, 0);
        foreach (var run in Runs(statement))
        {
            all++;
            known += Enumerable.Range(0, Hashes).All(i => (_bits[Bit(run, i) >> 6] & (1UL << (int)(Bit(run, i) & 63))) != 0) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)known / all;
    }

    /// <summary>Whether a statement is worded as those that the model knows.</summary>
    public bool Knows(string statement) => Share(statement) >= Least;

    private ulong Bit(ulong run, int hash) => unchecked(run + (ulong)hash * (run >> 32 | 1) * 0x9E37_79B9_7F4A_7C15) % ((ulong)_bits.Length * 64);

    // FNV-1a over three words and the marks of the beginning and the end.
    private static IEnumerable<ulong> Runs(string statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        List<string> words = ["^", .. Word().Matches(statement.ToLowerInvariant()).Select(match => char.IsAsciiDigit(match.Value[0]) ? "#" : match.Value), "$"];
        for (var i = 0; i + Words <= words.Count; i++)
        {
            var hash = 14_695_981_039_346_656_037;
            foreach (var one in Encoding.UTF8.GetBytes(string.Join(' ', words.GetRange(i, Words))))
            {
                hash = unchecked((hash ^ one) * 1_099_511_628_211);
            }

            yield return hash;
        }
    }

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*|\\?[a-z]+|[\^+\-*/=<>|_%!()]")]
    private static partial Regex Word();
}
