namespace ToolReasoner.Onnx.Decoding;

/// <summary>Where a graph wants shorter rows of a batch filled up.</summary>
internal enum BatchPadding
{
    /// <summary>Before their tokens: graphs that read the attention mask.</summary>
    Left,

    /// <summary>After them: graphs that only count the mask, as those with <c>GroupQueryAttention</c> do.</summary>
    Right,

    /// <summary>Nowhere: the graph takes one sequence at a time.</summary>
    None,
}

/// <summary>Finds out by trial which padding a graph understands: nothing in a model's folder says so reliably.</summary>
internal static class PaddingProbe
{
    private const double Tolerance = 0.02; // of the scores' own range; a wrong padding is off by about all of it

    private static readonly int[][] s_beginnings = [[0, 1, 2, 3, 4], [1]];

    public static BatchPadding Of(DecoderModel model, CancellationToken cancellationToken)
    {
        if (model.Config.VocabularySize < 6 || model.Config.ContextLength < 8)
        {
            return BatchPadding.None;
        }

        var alone = s_beginnings.Select(tokens => Alone(model, tokens, cancellationToken)).ToList();
        return !model.IsInPlace && Fits(model, alone, BatchPadding.Left, cancellationToken) ? BatchPadding.Left
            : Fits(model, alone, BatchPadding.Right, cancellationToken) ? BatchPadding.Right
            : BatchPadding.None;
    }

    private static float[] Alone(DecoderModel model, int[] tokens, CancellationToken cancellationToken)
    {
        using var sequence = model.Begin();
        sequence.Append(tokens, cancellationToken);
        sequence.Append([5], cancellationToken);
        return sequence.Append([2], cancellationToken).ToArray();
    }

    private static bool Fits(DecoderModel model, List<float[]> alone, BatchPadding padding, CancellationToken cancellationToken)
    {
        try
        {
            using var batch = new DecoderBatch(model, padding, model.IsInPlace);
            foreach (var tokens in s_beginnings)
            {
                using var sequence = model.Begin();
                sequence.Append(tokens, cancellationToken);
                batch.Join(sequence);
            }

            var fits = true;
            batch.Step([5, 5], (_, _) => { }, cancellationToken);
            batch.Step([2, 2], (int row, ReadOnlySpan<float> scores) =>
            {
                var range = alone[row].Max() - alone[row].Min();
                for (var i = 0; i < scores.Length; i++)
                {
                    fits &= Math.Abs(scores[i] - alone[row][i]) <= Tolerance * range;
                }
            }, cancellationToken);
            return fits;
        }
        catch (LocalModelException)
        {
            return false; // the graph refuses this padding
        }
    }
}
