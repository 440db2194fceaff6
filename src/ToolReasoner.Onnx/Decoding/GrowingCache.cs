namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Rows of a graph that makes new keys and values of the old ones in each step. All rows are as long as the longest; when rows join or leave,
/// all are copied.
/// </summary>
internal sealed class GrowingCache(DecoderModel model, BatchPadding padding) : IBatchCache
{
    private readonly List<int> _lengths = [];
    private CacheMemory? _memory; // its capacity is the length of the longest row

    public int PlaceOf(int row) => row;

    public void Join(CacheMemory memory, int length) =>
        Rebuild([.. Rows(), new Row(memory, new CacheSpan(0, 0, length))]);

    public void Leave(int row)
    {
        var rows = Rows();
        rows.RemoveAt(row);
        Rebuild(rows);
    }

    public CacheMemory Copy(int row) => Copied([Rows()[row]]);

    public void Run(DecoderStep step, StepInput input, CancellationToken cancellationToken)
    {
        var next = step.RunGrowing(_memory!, input, cancellationToken);
        _memory!.Release();
        _memory = next;
        for (var row = 0; row < _lengths.Count; row++)
        {
            _lengths[row]++;
        }
    }

    public void Dispose()
    {
        _memory?.Release();
        _memory = null;
    }

    private List<Row> Rows() => [.. _lengths.Select((length, row) =>
        new Row(_memory!, new CacheSpan(row, padding == BatchPadding.Left ? _memory!.Capacity - length : 0, length)))];

    private void Rebuild(List<Row> rows)
    {
        var next = rows.Count == 0 ? null : Copied(rows);
        _memory?.Release();
        _memory = next;
        _lengths.Clear();
        _lengths.AddRange(rows.Select(row => row.Span.Count));
    }

    private CacheMemory Copied(List<Row> rows)
    {
        var longest = rows.Max(row => row.Span.Count);
        var copy = CacheMemory.Of(model, rows.Count, longest, longest);
        for (var row = 0; row < rows.Count; row++)
        {
            var start = padding == BatchPadding.Left ? longest - rows[row].Span.Count : 0;
            rows[row].Memory.CopyTo(copy, rows[row].Span, row, start);
        }

        return copy;
    }

    /// <summary>Where a row's tokens lie.</summary>
    private sealed record Row(CacheMemory Memory, CacheSpan Span);
}
