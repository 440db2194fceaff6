using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Trainer.Modeling;
using ToolReasoner.Trainer.Rows;
using ToolReasoner.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace ToolReasoner.Trainer.Exporting;

/// <summary>How an exported model compares with the one it was made of.</summary>
/// <param name="Rows">Rows that both read.</param>
/// <param name="WorstLogit">Greatest difference of a logit.</param>
/// <param name="TrainerLoss">Nats a learned token.</param>
/// <param name="OnnxLoss">The same of the exported model.</param>
internal sealed record ExportCheck(int Rows, double WorstLogit, double TrainerLoss, double OnnxLoss)
{
    public string Describe() => FormattableString.Invariant(
        $"{Rows} rows: greatest difference of a logit {WorstLogit:E2}; loss {TrainerLoss:F5} in the trainer, {OnnxLoss:F5} in ONNX Runtime");

    /// <summary>Reads rows with both.</summary>
    public static ExportCheck Run(Decoder decoder, string folder, PackedRows rows, int maxRows, CancellationToken cancellationToken)
    {
        using var model = DecoderModel.Open(folder);
        var count = Math.Min(maxRows, rows.Count);
        var (worst, own, exported, learned) = (0.0, 0.0, 0.0, 0);
        for (var row = 0; row < count; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (start, length) = (rows.Starts[row], rows.LengthOf(row));
            var expected = Logits(decoder, rows, row);
            var vocabulary = expected.Length / (length - 1);
            var tokens = Enumerable.Range(start, length - 1).Select(i => (int)rows.Tokens[i]).ToArray();
            using var sequence = model.Begin();
            sequence.Append(tokens, (i, scores) =>
            {
                var mine = expected.AsSpan(i * vocabulary, vocabulary);
                for (var j = 0; j < vocabulary; j++)
                {
                    worst = Math.Max(worst, Math.Abs(mine[j] - scores[j]));
                }

                if (rows.Learned[start + i + 1])
                {
                    var target = rows.Tokens[start + i + 1];
                    (own, exported, learned) = (own + Surprise(mine, target), exported + Surprise(scores, target), learned + 1);
                }
            }, cancellationToken);
        }

        return new ExportCheck(count, worst, own / Math.Max(1, learned), exported / Math.Max(1, learned));
    }

    private static float[] Logits(Decoder decoder, PackedRows rows, int row)
    {
        using var scope = NewDisposeScope();
        using var still = no_grad();
        var part = Part.Of(rows, [row]);
        var all = part with { Places = [.. Enumerable.Range(0, rows.LengthOf(row) - 1)] };
        var (ids, places, _) = Part.Place([all], decoder.Device)[0];
        return decoder.Logits(ids, places).ToFloats();
    }

    private static double Surprise(ReadOnlySpan<float> logits, int target)
    {
        var (most, sum) = (float.NegativeInfinity, 0.0);
        foreach (var logit in logits)
        {
            most = Math.Max(most, logit);
        }

        foreach (var logit in logits)
        {
            sum += Math.Exp(logit - most);
        }

        return Math.Log(sum) + most - logits[target];
    }
}
