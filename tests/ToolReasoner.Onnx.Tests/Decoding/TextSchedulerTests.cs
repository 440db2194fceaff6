using ToolReasoner.Onnx.Configuration;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.Onnx.Tests.Decoding;

/// <summary>The scheduler over rows that are written by hand.</summary>
public sealed class TextSchedulerTests
{
    private static readonly GenAiConfig s_config = new()
    {
        VocabularySize = 8, ContextLength = 64, Layers = 1, KeyValueHeads = 1, HeadSize = 1, EndTokenIds = [7],
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Texts_that_can_begin_together_do()
    {
        using var rows = new CountingRows { MostTogether = 3 };
        using var scheduler = new TextScheduler(s_config, new NoBytes(), rows, 4);
        var gate = rows.HoldFirst();
        var first = TokensAsync(scheduler, 1);
        await rows.FirstEntered.WaitAsync(TimeSpan.FromSeconds(30), Stop); // the loop has taken it, and is held
        var others = Enumerable.Range(1, 5).Select(i => TokensAsync(scheduler, 1 + i)).ToList();
        gate.SetResult();
        var written = await Task.WhenAll([first, .. others]);

        Assert.All(written.Index(), text => Assert.Equal(1 + text.Index, text.Item.Count));
        Assert.Equal(6, rows.Entered.Sum());
        Assert.Equal(1, rows.Entered[0]); // it came alone; the others waited meanwhile
        Assert.Equal(3, rows.Entered[1]);
        Assert.InRange(rows.MostRows, 1, 4);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whatever_the_rows_throw_reaches_the_caller_and_the_next_text_is_written(bool atFirst)
    {
        using var rows = new CountingRows();
        using var scheduler = new TextScheduler(s_config, new NoBytes(), rows, 4);
        rows.Fails = atFirst ? 1 : 2;
        await Assert.ThrowsAsync<DivideByZeroException>(() => TokensAsync(scheduler, 5).WaitAsync(TimeSpan.FromSeconds(30), Stop));
        rows.Fails = 0;
        Assert.Equal(5, (await TokensAsync(scheduler, 5)).Count);
    }

    private static async Task<List<int>> TokensAsync(TextScheduler scheduler, int count) =>
        await scheduler.WriteAsync([1, 2], new TokenSampling { MaxTokens = count }, Stop).Select(step => step.Token.Id!.Value).ToListAsync(Stop);

    private sealed class NoBytes : ITokenBytes
    {
        public ReadOnlyMemory<byte> Of(int token) => ReadOnlyMemory<byte>.Empty;
    }

    /// <summary>Always writes token 3.</summary>
    private sealed class CountingRows : ITextRows
    {
        private static readonly float[] s_scores = [0, 0, 0, 9, 0, 0, 0, 0];
        private readonly List<TextInProgress> _texts = [];
        private readonly TaskCompletionSource _firstEntered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TaskCompletionSource? _gate;

        public int MostTogether { get; init; } = 1;

        public List<int> Entered { get; } = [];

        public int MostRows { get; private set; }

        /// <summary>The call that fails: 1 for the entry, 2 for a step; 0 for none.</summary>
        public int Fails { get; set; }

        /// <summary>Done once the first call of <see cref="Enter"/> runs.</summary>
        public Task FirstEntered => _firstEntered.Task;

        public TaskCompletionSource HoldFirst() => _gate = new TaskCompletionSource();

        public int Together(IReadOnlyList<TextInProgress> waiting) => Math.Min(MostTogether, waiting.Count);

        public IReadOnlyList<TextStep> Enter(IReadOnlyList<TextInProgress> texts, CancellationToken cancellationToken)
        {
            Fail(1);
            _firstEntered.TrySetResult();
            if (Entered.Count == 0 && _gate is { } gate)
            {
                ((IAsyncResult)gate.Task).AsyncWaitHandle.WaitOne();
            }

            Entered.Add(texts.Count);
            List<TextStep> steps = [.. texts.Select(text => text.Take(s_scores))];
            _texts.AddRange(texts.Where((_, i) => steps[i].End == TextEnd.None));
            MostRows = Math.Max(MostRows, _texts.Count);
            return steps;
        }

        public IReadOnlyList<TextStep> Step()
        {
            Fail(2);
            return [.. _texts.Select(text => text.Take(s_scores))];
        }

        public void Leave(int row, bool keep) => _texts.RemoveAt(row);

        public void Dispose()
        {
        }

        private void Fail(int call)
        {
            if (Fails == call)
            {
                throw new DivideByZeroException();
            }
        }
    }
}
