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
    private readonly bool _inPlace;
    private readonly IBatchCache _cache;
    private DecoderStep _step;
    private readonly List<int> _lengths = [];
    private int[] _numbers = []; // tokens, positions and mask of a step

    internal DecoderBatch(DecoderModel model, BatchPadding padding, bool inPlace)
    {
        (_model, _padding, _inPlace) = (model, padding, inPlace);
        _cache = inPlace ? new SlotCache(model) : new GrowingCache(model, padding);
        _step = new DecoderStep(model);
    }

    /// <summary>Rows.</summary>
    public int Count => _lengths.Count;

    /// <summary>Tokens of each row.</summary>
    public IReadOnlyList<int> Lengths => _lengths;

    /// <summary>Adds a copy of a sequence, which must not be empty, as the last row.</summary>
    public void Join(DecoderSequence sequence)
    {
        ArgumentNullException.ThrowIfNull(sequence);
        ArgumentOutOfRangeException.ThrowIfZero(sequence.Length, nameof(sequence));
        _cache.Join(sequence.Memory, sequence.Length);
        _lengths.Add(sequence.Length);
    }

    /// <summary>Takes a row out; those after it move up.</summary>
    public void Leave(int row)
    {
        _cache.Leave(row);
        _lengths.RemoveAt(row);
        if (Count == 0)
        {
            _step.Dispose(); // what is bound stays in memory
            _step = new DecoderStep(_model);
        }
    }

    /// <summary>A row's tokens as a sequence of their own.</summary>
    public DecoderSequence Copy(int row) => new(_model, _inPlace, _cache.Copy(row), _lengths[row]);

    /// <summary>Runs one token of every row.</summary>
    /// <param name="tokens">One for each row.</param>
    /// <param name="each">Called with each row and the scores of the token after.</param>
    /// <param name="cancellationToken">Ends the step; the rows are as they were.</param>
    /// <exception cref="ContextOverflowException">A row is as long as the context already; nothing was run.</exception>
    public void Step(ReadOnlySpan<int> tokens, ScoresAction each, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(each);
        ArgumentOutOfRangeException.ThrowIfNotEqual(tokens.Length, Count, nameof(tokens));
        if (Count == 0)
        {
            return;
        }

        var past = _lengths.Max();
        if (past >= _model.Config.ContextLength)
        {
            throw new ContextOverflowException($"A row has {past} tokens, the whole of the model's context.");
        }

        _cache.Run(_step, Input(tokens, past), cancellationToken);
        for (var row = 0; row < Count; row++)
        {
            _lengths[row]++;
        }

        for (var row = 0; row < Count; row++)
        {
            each(row, _step.LogitsAt(_cache.PlaceOf(row)));
        }
    }

    /// <summary>Frees the caches.</summary>
    public void Dispose()
    {
        _cache.Dispose();
        _step.Dispose();
        _lengths.Clear();
    }

    private StepInput Input(ReadOnlySpan<int> tokens, int past)
    {
        var needed = Count * (past + 3);
        _numbers = _numbers.Length < needed ? new int[2 * needed] : _numbers;
        var ids = _numbers.AsSpan(0, Count);
        var positions = _numbers.AsSpan(Count, Count);
        var mask = _numbers.AsSpan(2 * Count, Count * (past + 1));
        mask.Clear();
        for (var row = 0; row < Count; row++)
        {
            var (place, length) = (_cache.PlaceOf(row), _lengths[row]);
            (ids[place], positions[place]) = (tokens[row], length);
            mask.Slice((place * (past + 1)) + (_padding == BatchPadding.Left ? past - length : 0), length + 1).Fill(1);
        }

        return new StepInput(Count, ids, positions, mask);
    }
}
