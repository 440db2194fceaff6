using ToolReasoner.Models;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests.Decoding;

/// <summary>A row of a batch computes what its sequence computes alone, whoever joins and leaves.</summary>
public sealed class DecoderBatchTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, AttentionKind, bool> Graphs()
    {
        var data = new TheoryData<string, AttentionKind, bool>();
        foreach (var family in DecoderFamilies.All.Keys)
        {
            data.Add(family, AttentionKind.Standard, true);
            data.Add(family, AttentionKind.GroupQuery, true);
        }

        data.Add("mistral", AttentionKind.Standard, false);
        return data;
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Rows_that_join_and_leave_compute_what_they_compute_alone(string family, AttentionKind attention, bool positionIds)
    {
        using var folder = new TemporaryFolder();
        ModelFolder.Write(
            TinyModels.Weights(family), new WritingOptions { Attention = attention, PositionIds = positionIds }, folder.Path, [0]);
        using var model = DecoderModel.Open(folder.Path, new DecoderModelOptions { Threads = 1 });
        using var batch = model.BeginBatch(Stop);
        Assert.NotNull(batch);

        var random = new Random(5);
        var alone = new List<DecoderSequence>();
        var worst = 0.0;
        for (var step = 0; step < 40; step++)
        {
            if (alone.Count < 5 && random.Next(3) == 0)
            {
                var sequence = model.Begin();
                sequence.Append(TinyModels.Tokens(random, random.Next(1, 12)), Stop);
                batch.Join(sequence);
                alone.Add(sequence);
            }

            if (alone.Count > 0 && random.Next(6) == 0)
            {
                var row = random.Next(alone.Count);
                batch.Leave(row);
                alone[row].Dispose();
                alone.RemoveAt(row);
            }

            var tokens = TinyModels.Tokens(random, alone.Count);
            batch.Step(tokens, (int row, ReadOnlySpan<float> scores) =>
            {
                var expected = alone[row].Append(tokens.AsSpan(row, 1), Stop);
                for (var i = 0; i < scores.Length; i++)
                {
                    worst = Math.Max(worst, Math.Abs(scores[i] - expected[i]));
                }
            }, Stop);
            Assert.Equal(alone.Select(sequence => sequence.Length), batch.Lengths);
        }

        Assert.InRange(worst, 0, 1e-4);
        alone.ForEach(sequence => sequence.Dispose());
    }

    [Fact]
    public void A_full_row_stops_the_step_before_anything_is_run()
    {
        using var folder = new TemporaryFolder();
        ModelFolder.Write(TinyModels.Weights("llama"), new WritingOptions(), folder.Path, [0]);
        using var model = DecoderModel.Open(folder.Path, new DecoderModelOptions { Threads = 1 });
        using var batch = model.BeginBatch(Stop)!;
        using var full = model.Begin();
        full.Append(new int[64], Stop);
        batch.Join(full);
        Assert.Throws<ContextOverflowException>(() => batch.Step([1], (_, _) => Assert.Fail("ran"), Stop));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Join(model.Begin()));
        batch.Leave(0);
        Assert.Equal(0, batch.Count);
    }
}
