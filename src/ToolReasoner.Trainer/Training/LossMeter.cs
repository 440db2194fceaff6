using ToolReasoner.Trainer.Modeling;
using ToolReasoner.Trainer.Rows;
using TorchSharp;
using static TorchSharp.torch;

namespace ToolReasoner.Trainer.Training;

/// <summary>The loss of a model on rows that it does not learn from.</summary>
internal static class LossMeter
{
    /// <summary>Nats a learned token, over the first rows.</summary>
    /// <param name="decoder">The model.</param>
    /// <param name="rows">Held-out rows.</param>
    /// <param name="partTokens">Tokens that are computed at once.</param>
    /// <param name="maxTokens">Rows are taken from the front until they have so many tokens.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static double Loss(
        Decoder decoder, PackedRows rows, int partTokens, int maxTokens = int.MaxValue, CancellationToken cancellationToken = default)
    {
        using var scope = NewDisposeScope();
        using var still = no_grad();
        var (sum, learned) = (0.0, 0L);
        foreach (var numbers in Parts(rows, partTokens, maxTokens))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var inner = NewDisposeScope();
            var part = Part.Of(rows, numbers);
            var (ids, places, targets) = Part.Place([part], decoder.Device)[0];
            using var loss = nn.functional.cross_entropy(
                decoder.Logits(ids, places), targets.to(ScalarType.Int64), reduction: nn.Reduction.Sum);
            sum += loss.item<float>();
            learned += part.Targets.Length;
        }

        return sum / Math.Max(1, learned);
    }

    private static IEnumerable<int[]> Parts(PackedRows rows, int partTokens, int maxTokens)
    {
        var count = 0;
        for (var tokens = 0L; count < rows.Count && tokens < maxTokens; count++)
        {
            tokens += rows.LengthOf(count);
        }

        var byLength = Enumerable.Range(0, count).OrderBy(rows.LengthOf).ToArray();
        var start = 0;
        for (var end = 1; end <= count; end++)
        {
            if (end == count || (end + 1 - start) * BatchPlan.Padded(rows.LengthOf(byLength[end])) > partTokens)
            {
                yield return byLength[start..end];
                start = end;
            }
        }
    }
}
