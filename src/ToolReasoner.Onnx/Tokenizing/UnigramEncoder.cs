using System.Text.Json;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>
/// A unigram model: of all ways to cut a piece into entries the likeliest (Kudo 2018, arXiv:1804.10959), found by Viterbi in one pass from
/// left to right. A character that no entry has costs 10 more than the least likely entry; such characters in a row are one unknown token,
/// or their bytes.
/// </summary>
internal sealed class UnigramEncoder : IPieceEncoder
{
    private const double UnknownPenalty = 10;

    private readonly Dictionary<string, int> _vocabulary;
    private readonly Dictionary<(int Node, char Next), int> _steps = [];
    private readonly Dictionary<int, (int Id, double Score)> _ends = [];
    private readonly ByteTokens? _bytes;
    private readonly int? _unknown;
    private readonly double _unknownScore;

    public UnigramEncoder(JsonElement model, Dictionary<string, int> vocabulary)
    {
        _vocabulary = vocabulary;
        _bytes = Described.IsSet(model, "byte_fallback") ? ByteTokens.Find(vocabulary) : null;
        var scores = model.GetProperty("vocab").EnumerateArray().Select(entry => entry[1].GetDouble()).ToList();
        _unknown = Described.Part(model, "unk_id")?.GetInt32();
        if (_unknown is { } unknown && (uint)unknown >= (uint)scores.Count)
        {
            throw new LocalModelException($"its unknown token {unknown} is not in its vocabulary of {scores.Count}.");
        }

        _unknownScore = scores.DefaultIfEmpty(0).Min() - UnknownPenalty;
        foreach (var (entry, id) in vocabulary)
        {
            var node = 0;
            foreach (var next in entry)
            {
                if (!_steps.TryGetValue((node, next), out var child))
                {
                    _steps[(node, next)] = child = _steps.Count + 1;
                }

                node = child;
            }

            _ends[node] = (id, scores[id]);
        }
    }

    public void Encode(string piece, List<int> ids)
    {
        var best = Best(piece);
        var path = new List<(int From, int To, int Id)>();
        for (var to = piece.Length; to > 0; to = best[to].From)
        {
            var id = best[to].Id;
            if (id == _unknown && path.Count > 0 && path[^1].Id == id)
            {
                path[^1] = (best[to].From, path[^1].To, id);
            }
            else
            {
                path.Add((best[to].From, to, id));
            }
        }

        for (var i = path.Count - 1; i >= 0; i--)
        {
            Add(piece[path[i].From..path[i].To], ids);
        }
    }

    /// <summary>For each place the last entry of the likeliest way there.</summary>
    private Place[] Best(string piece)
    {
        var best = new Place[piece.Length + 1];
        for (var from = 0; from < piece.Length;)
        {
            var (till, length, whole) = (best[from].Score, char.IsSurrogatePair(piece, from) ? 2 : 1, false);
            for (int to = from, node = 0; to < piece.Length && _steps.TryGetValue((node, piece[to]), out node); to++)
            {
                if (_ends.TryGetValue(node, out var entry))
                {
                    best[to + 1].Improve(from, entry.Id, till + entry.Score);
                    whole |= to + 1 - from == length;
                }
            }

            if (!whole)
            {
                best[from + length].Improve(from, _unknown ?? throw Missing(), till + _unknownScore);
            }

            from += length;
        }

        return best;
    }

    private void Add(string text, List<int> ids)
    {
        if (_vocabulary.TryGetValue(text, out var id))
        {
            ids.Add(id);
        }
        else if (_bytes?.TryAdd(text, ids) != true)
        {
            ids.Add(_unknown ?? throw Missing());
        }
    }

    private static LocalModelException Missing() =>
        new("The text has a character that the tokenizer's vocabulary lacks, and tokenizer.json names no unknown token.");

    private struct Place
    {
        public double Score;
        public int From;
        public int Id;
        private bool _reached;

        public void Improve(int from, int id, double score)
        {
            if (!_reached || score > Score)
            {
                (_reached, Score, From, Id) = (true, score, from, id);
            }
        }
    }
}
