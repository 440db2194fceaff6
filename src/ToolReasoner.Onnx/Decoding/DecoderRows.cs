namespace ToolReasoner.Onnx.Decoding;

/// <summary>Texts as rows of one batch that they join and leave between steps; beginnings are computed once.</summary>
internal sealed class DecoderRows(DecoderModel model, PrefixStore prefixes) : ITextRows
{
    private readonly List<TextInProgress> _texts = [];
    private IRows? _rows;

    public int Together(IReadOnlyList<TextInProgress> waiting) => 1;

    public IReadOnlyList<TextStep> Enter(IReadOnlyList<TextInProgress> texts, CancellationToken cancellationToken)
    {
        var text = texts.Single();
        var prompt = text.Prompt.Span;
        using var sequence = prefixes.Begin(prompt);
        if (prompt.Length - sequence.Length > 1) // the last token is left to be run, so that its scores are there for every sample
        {
            sequence.Append(prompt[sequence.Length..^1], cancellationToken);
            prefixes.Keep(prompt[..^1], sequence);
        }

        var step = text.Take(sequence.Append(prompt[sequence.Length..], cancellationToken));
        if (step.End == TextEnd.None)
        {
            _rows ??= (IRows?)model.BeginBatch(CancellationToken.None) ?? new SingleRows();
            _rows.Join(sequence);
            _texts.Add(text);
        }

        return [step];
    }

    public IReadOnlyList<TextStep> Step()
    {
        var steps = new TextStep[_texts.Count];
        int[] tokens = [.. _texts.Select(text => text.Written[^1])];
        _rows!.Step(tokens, (int row, ReadOnlySpan<float> scores) => steps[row] = _texts[row].Take(scores));
        return steps;
    }

    public void Leave(int row, bool keep)
    {
        if (keep)
        {
            Keep(row);
        }

        _texts.RemoveAt(row);
        _rows!.Leave(row);
    }

    public void Dispose() => _rows?.Dispose();

    private void Keep(int row)
    {
        var tokens = _texts[row].Computed;
        if (prefixes.HasRoomFor(tokens.Length))
        {
            using var sequence = _rows!.Copy(row);
            prefixes.Keep(tokens, sequence);
        }
    }
}
