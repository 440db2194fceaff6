using ToolReasoner.Onnx;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.OnnxGenAI;

/// <summary>
/// Texts on the package: one that begins alone goes on from a kept beginning and is chosen for here, token by token; those that begin
/// together become a batch. All of them are stepped in turn.
/// </summary>
internal sealed class GenAiRows(GenAiRuntime runtime, GenAiOptions options) : ITextRows
{
    private const int Slack = 512; // tokens of room for the next round of a dialogue

    private readonly KeptBeginnings<SingleText> _kept = new(options.Kept);
    private readonly List<Row> _rows = [];

    public int Together(IReadOnlyList<TextInProgress> waiting) => !options.Batches ? 1
        : Math.Max(1, waiting.TakeWhile(text => TextBatch.CanTake(waiting[0].Sampling, text.Sampling)
            && (text.Prompt.Length == waiting[0].Prompt.Length || runtime.TakesLists)).Count());

    public IReadOnlyList<TextStep> Enter(IReadOnlyList<TextInProgress> texts, CancellationToken cancellationToken) =>
        texts is [var alone] ? [EnterAlone(alone, cancellationToken)] : EnterTogether(texts);

    public IReadOnlyList<TextStep> Step()
    {
        var steps = new TextStep[_rows.Count];
        foreach (var batch in _rows.Select(row => row.Batch).OfType<TextBatch>().Distinct().ToList())
        {
            if (batch.IsFull)
            {
                Separate(batch);
                continue;
            }

            batch.Step((place, token, scores) =>
            {
                var row = _rows.FindIndex(one => one.Batch == batch && one.Place == place);
                if (row >= 0)
                {
                    steps[row] = _rows[row].Text.Take(token, scores);
                }
            });
        }

        for (var row = 0; row < _rows.Count; row++)
        {
            if (_rows[row].Single is { } single)
            {
                var text = _rows[row].Text;
                int[] tokens = [.. text.Prompt.Span, .. text.Written];
                if (tokens.Length > single.Capacity) // what was kept had room for the beginning only
                {
                    single.Dispose();
                    single = Begin(Needed(text));
                    _rows[row] = new Row(text, single, null, 0);
                }

                steps[row] = text.Take(single.Run(tokens, Math.Min(single.Length, tokens.Length - 1), null, CancellationToken.None));
            }
        }

        return steps;
    }

    public void Leave(int row, bool keep)
    {
        var leaving = _rows[row];
        _rows.RemoveAt(row);
        leaving.Batch?.Leave();
        if (leaving.Single is { } single)
        {
            End(leaving.Text, single, keep);
        }
    }

    public void Dispose()
    {
        foreach (var row in _rows)
        {
            row.Single?.Dispose();
            row.Batch?.Dispose();
        }

        _rows.Clear();
        _kept.Dispose();
    }

    private TextStep EnterAlone(TextInProgress text, CancellationToken cancellationToken)
    {
        var prompt = text.Prompt.Span;
        var needed = Needed(text);
        var enough = Math.Min(needed, prompt.Length + Slack);
        var (single, common) = _kept.Take(prompt, kept => kept.Capacity >= enough);
        single ??= Begin(needed);
        TextStep step;
        try
        {
            step = text.Take(single.Run(prompt, common, null, cancellationToken));
        }
        catch
        {
            single.Dispose();
            throw;
        }

        if (step.End == TextEnd.None)
        {
            _rows.Add(new Row(text, single, null, 0));
        }
        else
        {
            End(text, single, keep: true);
        }

        return step;
    }

    private TextStep[] EnterTogether(IReadOnlyList<TextInProgress> texts)
    {
        var steps = new TextStep[texts.Count];
        var batch = WithRoom(() => new TextBatch(runtime, texts));
        try
        {
            batch.Step((place, token, scores) => steps[place] = texts[place].Take(token, scores));
        }
        catch
        {
            batch.Dispose();
            throw;
        }

        for (var place = 0; place < texts.Count; place++)
        {
            if (steps[place].End == TextEnd.None)
            {
                _rows.Add(new Row(texts[place], null, batch, place));
            }
            else
            {
                batch.Leave();
            }
        }

        return steps;
    }

    /// <summary>Rows of a batch that has no room left go on alone; what they have is computed again.</summary>
    private void Separate(TextBatch batch)
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            if (_rows[row].Batch == batch)
            {
                var text = _rows[row].Text;
                _rows[row] = new Row(text, Begin(Needed(text)), null, 0);
                batch.Leave();
            }
        }
    }

    private void End(TextInProgress text, SingleText single, bool keep)
    {
        if (keep)
        {
            _kept.Keep(text.Computed, single);
        }
        else
        {
            single.Dispose();
        }
    }

    private int Needed(TextInProgress text) =>
        (int)Math.Min(runtime.Config.ContextLength, (long)text.Prompt.Length + text.Sampling.MaxTokens);

    private SingleText Begin(int needed) => WithRoom(() => new SingleText(runtime, Math.Min(runtime.Config.ContextLength, needed + Slack)));

    /// <summary>Where there is no memory, what is kept goes first.</summary>
    private T WithRoom<T>(Func<T> begin)
    {
        try
        {
            return begin();
        }
        catch (LocalModelException) when (_kept.Count > 0)
        {
            _kept.Dispose();
            return begin();
        }
    }

    private sealed record Row(TextInProgress Text, SingleText? Single, TextBatch? Batch, int Place);
}
