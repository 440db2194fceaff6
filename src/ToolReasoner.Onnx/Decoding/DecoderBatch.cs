using Microsoft.ML.OnnxRuntime;
using ToolReasoner.Models;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Sequences of different lengths that take each step together. They join and leave between steps; only then are caches copied, within the
/// runtime's memory. Not thread-safe.
/// </summary>
public sealed class DecoderBatch : IRows
{
    private readonly DecoderModel _model;
    private readonly BatchPadding _padding;
    private readonly List<int> _lengths = [];
    private KeyValueCache? _cache; // its length is that of the longest row

    internal DecoderBatch(DecoderModel model, BatchPadding padding) => (_model, _padding) = (model, padding);

    /// <summary>Rows.</summary>
    public int Count => _lengths.Count;

    /// <summary>Tokens of each row.</summary>
    public IReadOnlyList<int> Lengths => _lengths;

    /// <summary>Adds a copy of a sequence, which must not be empty, as the last row.</summary>
    public void Join(DecoderSequence sequence)
    {
        ArgumentNullException.ThrowIfNull(sequence);
        ArgumentOutOfRangeException.ThrowIfZero(sequence.Length, nameof(sequence));
        var rows = Rows().Append(new Row(sequence.Cache, 0, 0, sequence.Length)).ToList();
        Rebuild(rows);
    }

    /// <summary>Takes a row out; those after it move up.</summary>
    public void Leave(int row)
    {
        var rows = Rows().ToList();
        rows.RemoveAt(row);
        Rebuild(rows);
    }

    /// <summary>A row's tokens as a sequence of their own.</summary>
    public DecoderSequence Copy(int row) => new(_model, Copied([Rows().ElementAt(row)]));

    /// <summary>Runs one token of every row.</summary>
    /// <param name="tokens">One for each row.</param>
    /// <param name="each">Called with each row and the scores of the token after.</param>
    /// <param name="cancellationToken">Ends the step; the rows are as they were.</param>
    /// <exception cref="ContextOverflowException">A row is as long as the context already; nothing was run.</exception>
    public void Step(ReadOnlySpan<int> tokens, ScoresAction each, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(each);
        ArgumentOutOfRangeException.ThrowIfNotEqual(tokens.Length, Count, nameof(tokens));
        if (_cache is null)
        {
            return;
        }

        if (_lengths.Max() >= _model.Config.ContextLength)
        {
            throw new ContextOverflowException($"A row has {_lengths.Max()} tokens, the whole of the model's context.");
        }

        var past = _cache.Length;
        using var step = new DecoderStep(_model);
        var (values, next) = step.Run(_cache, Input(tokens, past), cancellationToken);
        using var logits = new StepLogits(values, _model.Config.VocabularySize);
        _cache.Release();
        _cache = next;
        for (var row = 0; row < Count; row++)
        {
            _lengths[row]++;
        }

        for (var row = 0; row < Count; row++)
        {
            each(row, logits.At(row));
        }
    }

    /// <summary>Frees the caches.</summary>
    public void Dispose()
    {
        _cache?.Release();
        _cache = null;
        _lengths.Clear();
    }

    private StepInput Input(ReadOnlySpan<int> tokens, int past)
    {
        var mask = new int[Count * (past + 1)];
        for (var row = 0; row < Count; row++)
        {
            var start = _padding == BatchPadding.Left ? past - _lengths[row] : 0;
            mask.AsSpan((row * (past + 1)) + start, _lengths[row] + 1).Fill(1);
        }

        return new StepInput(Count, tokens.ToArray(), [.. _lengths], mask);
    }

    private IEnumerable<Row> Rows() => _lengths.Select((length, row) =>
        new Row(_cache!, row, _padding == BatchPadding.Left ? _cache!.Length - length : 0, length));

    private void Rebuild(IReadOnlyList<Row> rows)
    {
        var next = rows.Count == 0 ? null : Copied(rows);
        _cache?.Release();
        _cache = next;
        List<int> lengths = [.. rows.Select(row => row.Length)];
        _lengths.Clear();
        _lengths.AddRange(lengths);
    }

    private KeyValueCache Copied(IReadOnlyList<Row> rows)
    {
        var (heads, width, longest) = (_model.Config.KeyValueHeads, _model.Config.HeadSize, rows.Max(row => row.Length));
        var token = width * (_model.CacheType == Microsoft.ML.OnnxRuntime.Tensors.TensorElementType.Float16 ? 2 : 4);
        var values = new List<OrtValue>();
        for (var i = 0; i < _model.PastNames.Count; i++)
        {
            var value = OrtValue.CreateAllocatedTensorValue(
                OrtAllocator.DefaultInstance, _model.CacheType, [rows.Count, heads, longest, width]);
            values.Add(value);
            var to = value.GetTensorMutableRawData();
            to.Clear(); // padding is masked, and what is not a number would pass through the mask
            for (var r = 0; r < rows.Count; r++)
            {
                var row = rows[r];
                var from = row.Cache.Values[i].GetTensorMutableRawData();
                var start = _padding == BatchPadding.Left ? longest - row.Length : 0;
                for (var head = 0; head < heads; head++)
                {
                    from.Slice((((row.Index * heads) + head) * row.Cache.Length * token) + (row.Start * token), row.Length * token)
                        .CopyTo(to[((((r * heads) + head) * longest * token) + (start * token))..]);
                }
            }
        }

        return new KeyValueCache(values, longest);
    }

    /// <summary>Where a row's tokens lie.</summary>
    private sealed record Row(KeyValueCache Cache, int Index, int Start, int Length);
}
