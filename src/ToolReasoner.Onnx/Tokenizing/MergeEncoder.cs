using System.Text;
using System.Text.Json;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>
/// Byte-pair encoding: a piece begins as its characters, and the pair of neighbours with the lowest rank is merged until none is left
/// (Sennrich et al. 2016, arXiv:1508.07909), from a heap, so that time grows as n log n with a piece's length.
/// </summary>
internal sealed class MergeEncoder : IPieceEncoder
{
    private readonly Dictionary<string, int> _vocabulary;
    private readonly Dictionary<Rune, int> _characters;
    private readonly Dictionary<(int Left, int Right), (int Rank, int Id)> _merges = [];
    private readonly ByteTokens? _bytes;
    private readonly int? _unknown;
    private readonly bool _fuseUnknown;
    private readonly bool _wholeFirst; // a piece that is a token is that, whatever the merges say (Llama 3)

    public MergeEncoder(JsonElement model, Dictionary<string, int> vocabulary)
    {
        foreach (var name in new[] { "continuing_subword_prefix", "end_of_word_suffix" })
        {
            if (Described.Part(model, name)?.GetString() is { Length: > 0 } said)
            {
                throw new LocalModelException($"its BPE has the {name} {said}, which is not known here.");
            }
        }

        _vocabulary = vocabulary;
        _characters = vocabulary.Where(entry => IsCharacter(entry.Key))
            .ToDictionary(entry => Rune.GetRuneAt(entry.Key, 0), entry => entry.Value);
        _bytes = Described.IsSet(model, "byte_fallback") ? ByteTokens.Find(vocabulary) : null;
        _unknown = Described.Part(model, "unk_token")?.GetString() is { } unknown ? Id(unknown) : null;
        (_fuseUnknown, _wholeFirst) = (Described.IsSet(model, "fuse_unk"), Described.IsSet(model, "ignore_merges"));
        foreach (var merge in model.GetProperty("merges").EnumerateArray())
        {
            var (left, right) = Halves(merge);
            _merges[(Id(left), Id(right))] = (_merges.Count, Id(left + right));
        }
    }

    public void Encode(string piece, List<int> ids)
    {
        if (_wholeFirst && _vocabulary.TryGetValue(piece, out var whole))
        {
            ids.Add(whole);
            return;
        }

        Merge(Characters(piece), ids);
    }

    private List<int> Characters(string piece)
    {
        var symbols = new List<int>(piece.Length);
        var afterUnknown = false;
        foreach (var rune in piece.EnumerateRunes())
        {
            if (_characters.TryGetValue(rune, out var id))
            {
                symbols.Add(id);
                afterUnknown = false;
            }
            else if (_bytes?.TryAdd(rune.ToString(), symbols) != true && _unknown is { } unknown)
            {
                if (!afterUnknown || !_fuseUnknown)
                {
                    symbols.Add(unknown);
                }

                afterUnknown = true;
            }
        }

        return symbols;
    }

    /// <summary>Of equal ranks the leftmost is first. A candidate that has changed since it was found is passed over.</summary>
    private void Merge(List<int> symbols, List<int> ids)
    {
        var chain = new SymbolChain(symbols);
        var candidates = new PriorityQueue<(int At, int Left, int Right), (int Rank, int At)>(symbols.Count);
        void Consider(int at)
        {
            if (at >= 0 && chain.Next(at) is var next and >= 0 && _merges.TryGetValue((chain[at], chain[next]), out var merge))
            {
                candidates.Enqueue((at, chain[at], chain[next]), (merge.Rank, at));
            }
        }

        for (var at = 0; at < symbols.Count; at++)
        {
            Consider(at);
        }

        while (candidates.TryDequeue(out var pair, out _))
        {
            if (chain[pair.At] == pair.Left && chain.Next(pair.At) is var next and >= 0 && chain[next] == pair.Right)
            {
                chain.Join(pair.At, _merges[(pair.Left, pair.Right)].Id);
                Consider(chain.Previous(pair.At));
                Consider(pair.At);
            }
        }

        chain.CopyTo(ids);
    }

    private int Id(string entry) => _vocabulary.TryGetValue(entry, out var id)
        ? id
        : throw new LocalModelException($"its merges or its unknown token name {entry}, which its vocabulary lacks.");

    private static (string Left, string Right) Halves(JsonElement merge)
    {
        if (merge.ValueKind == JsonValueKind.Array)
        {
            return (merge[0].GetString()!, merge[1].GetString()!);
        }

        var text = merge.GetString()!;
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0
            ? (text[..blank], text[(blank + 1)..])
            : throw new LocalModelException($"the merge {text} is not two entries with a blank between.");
    }

    private static bool IsCharacter(string entry) =>
        Rune.DecodeFromUtf16(entry, out _, out var units) == System.Buffers.OperationStatus.Done && units == entry.Length;
}
