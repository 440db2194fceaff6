namespace ToolReasoner.Onnx.Decoding;

/// <summary>Rows of a graph that takes one sequence at a time: they are stepped one after another.</summary>
internal sealed class SingleRows : IRows
{
    private readonly List<DecoderSequence> _rows = [];

    public int Count => _rows.Count;

    public void Join(DecoderSequence sequence) => _rows.Add(sequence.Fork());

    public void Leave(int row)
    {
        _rows[row].Dispose();
        _rows.RemoveAt(row);
    }

    public DecoderSequence Copy(int row) => _rows[row].Fork();

    public void Step(ReadOnlySpan<int> tokens, ScoresAction each, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(tokens.Length, Count, nameof(tokens));
        for (var row = 0; row < _rows.Count; row++)
        {
            each(row, _rows[row].Append(tokens.Slice(row, 1), cancellationToken));
        }
    }

    public void Dispose() => _rows.ForEach(row => row.Dispose());
}
