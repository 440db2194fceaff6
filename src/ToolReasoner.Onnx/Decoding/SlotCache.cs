namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Rows in slots of one memory that the graph reads and writes in place. A row that joins or leaves moves one row at most; the others are
/// copied only when the memory is too small, or four times too large.
/// </summary>
internal sealed class SlotCache(DecoderModel model) : IBatchCache
{
    private readonly List<int> _slots = []; // of each row; the first slots are in use, without a gap
    private readonly List<int> _lengths = []; // of each slot
    private CacheMemory? _memory;

    public int PlaceOf(int row) => _slots[row];

    public void Join(CacheMemory memory, int length)
    {
        Fit(_slots.Count + 1, Math.Max(length + 1, Longest()));
        memory.CopyTo(_memory!, new CacheSpan(0, 0, length), _slots.Count, 0);
        _slots.Add(_slots.Count);
        _lengths.Add(length);
    }

    public void Leave(int row)
    {
        var (slot, last) = (_slots[row], _slots.Count - 1);
        if (slot != last)
        {
            _memory!.CopyTo(_memory, new CacheSpan(last, 0, _lengths[last]), slot, 0);
            _lengths[slot] = _lengths[last];
            _slots[_slots.IndexOf(last)] = slot;
        }

        _slots.RemoveAt(row);
        _lengths.RemoveAt(last);
        if (_slots.Count == 0)
        {
            Dispose();
        }
        else
        {
            Fit(_slots.Count, Longest());
        }
    }

    public CacheMemory Copy(int row)
    {
        var length = _lengths[_slots[row]];
        var copy = CacheMemory.Of(model, 1, length, length);
        _memory!.CopyTo(copy, new CacheSpan(_slots[row], 0, length), 0, 0);
        return copy;
    }

    public void Run(DecoderStep step, StepInput input, CancellationToken cancellationToken)
    {
        Fit(_slots.Count, input.Total);
        step.RunInPlace(_memory!, input, cancellationToken);
        for (var slot = 0; slot < _lengths.Count; slot++)
        {
            _lengths[slot]++;
        }
    }

    public void Dispose()
    {
        _memory?.Release();
        _memory = null;
    }

    private int Longest() => _lengths.Count == 0 ? 0 : _lengths.Max();

    private void Fit(int rows, int tokens)
    {
        var isEnough = _memory is not null && rows <= _memory.Rows && tokens <= _memory.Capacity;
        if (isEnough && (long)_memory!.Rows * _memory.Capacity <= 4L * Slots(rows) * model.RoomFor(tokens))
        {
            return;
        }

        var next = CacheMemory.Of(model, Slots(rows), model.RoomFor(tokens));
        for (var slot = 0; slot < Math.Min(rows, _lengths.Count); slot++)
        {
            _memory!.CopyTo(next, new CacheSpan(slot, 0, _lengths[slot]), slot, 0);
        }

        _memory?.Release();
        _memory = next;
    }

    private static int Slots(int rows) => rows <= 2 ? rows : (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)rows);
}
