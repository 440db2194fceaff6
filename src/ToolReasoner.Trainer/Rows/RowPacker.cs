using System.Security.Cryptography;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Trainer.Rows;

/// <summary>What became of the rows of some files.</summary>
/// <param name="Rows">Those that are trained on.</param>
/// <param name="TooLong">Rows longer than the context, left out.</param>
/// <param name="NothingToLearn">Rows without a token that is learned, left out.</param>
internal sealed record Packing(PackedRows Rows, int TooLong, int NothingToLearn)
{
    public string Describe() => FormattableString.Invariant(
        $"{Rows.Count} rows, {Rows.Tokens.Length} tokens, {Rows.LearnedTokens} of them learned; left out: {TooLong} longer than {Rows.Context} tokens, {NothingToLearn} with nothing to learn");
}

/// <summary>Encodes files of rows, on all cores, in the files' order.</summary>
internal static class RowPacker
{
    private const int ChunkRows = 4096;

    /// <summary>Encodes the rows of some files, or takes them from <paramref name="cacheFolder"/> where they were encoded before.</summary>
    /// <param name="paths">Files of JSON lines.</param>
    /// <param name="tokenizerFolder">With <c>tokenizer.json</c>.</param>
    /// <param name="context">Tokens in the longest row that is let in.</param>
    /// <param name="cacheFolder">Null for no cache.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Packing Pack(IReadOnlyList<string> paths, string tokenizerFolder, int context, string? cacheFolder,
        CancellationToken cancellationToken)
    {
        var key = Key(paths, tokenizerFolder, context);
        var cached = cacheFolder is null ? null : Path.Combine(cacheFolder, $"rows-{key[..16]}.bin");
        if (cached is not null && File.Exists(cached) && PackedRows.Read(cached) is var known && known.Key == key)
        {
            return new Packing(known, 0, 0);
        }

        var encoder = new RowEncoder(tokenizerFolder);
        var (tokens, learned, starts) = (new List<ushort>(), new List<bool>(), new List<int> { 0 });
        var (tooLong, nothing) = (0, 0);
        foreach (var chunk in TrainingRow.Read(paths).Chunk(ChunkRows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var row in chunk.AsParallel().AsOrdered().Select(encoder.Encode))
            {
                var last = Array.LastIndexOf(row.Learned, true);
                if (row.Tokens.Length > context)
                {
                    tooLong++;
                }
                else if (last < 1)
                {
                    nothing++; // a first token has nothing before it that it could be learned from
                }
                else
                {
                    // What comes after the last learned token teaches nothing.
                    tokens.AddRange(row.Tokens.AsSpan(0, last + 1));
                    learned.AddRange(row.Learned.AsSpan(0, last + 1));
                    starts.Add(tokens.Count);
                }
            }
        }

        var packed = new PackedRows(encoder.VocabularySize, context, key, [.. tokens], [.. learned], [.. starts]);
        if (cached is not null)
        {
            packed.Write(cached);
        }

        return new Packing(packed, tooLong, nothing);
    }

    private static string Key(IReadOnlyList<string> paths, string tokenizerFolder, int context)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths.Prepend(Path.Combine(tokenizerFolder, ModelTokenizer.FileName)))
        {
            if (!File.Exists(path))
            {
                throw new WrongInputException($"There is no file {path}.");
            }

            using var file = File.OpenRead(path);
            hash.AppendData(SHA256.HashData(file));
        }

        hash.AppendData(BitConverter.GetBytes(context));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
