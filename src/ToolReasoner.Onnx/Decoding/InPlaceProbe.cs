namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Finds out by trial whether past and present may be one memory of any length, as <c>GroupQueryAttention</c> allows: the folder's
/// <c>past_present_share_buffer</c> is what another program would do with the graph.
/// </summary>
internal static class InPlaceProbe
{
    private const double Tolerance = 1e-3; // of the scores' own range

    public static bool Of(DecoderModel model)
    {
        if (model.Config.VocabularySize < 6 || model.Config.ContextLength < 8)
        {
            return false;
        }

        try
        {
            using var growing = model.Begin(inPlace: false);
            using var inPlace = model.Begin(inPlace: true);
            return Agree(growing, inPlace, [0, 1, 2]) && Agree(growing, inPlace, [5]) && Agree(growing, inPlace, [3, 4]);
        }
        catch (LocalModelException)
        {
            return false; // the graph makes a present of another length than the past's
        }
    }

    private static bool Agree(DecoderSequence left, DecoderSequence right, ReadOnlySpan<int> tokens)
    {
        var expected = left.Append(tokens);
        var scores = right.Append(tokens);
        var (low, high, worst) = (float.PositiveInfinity, float.NegativeInfinity, 0f);
        for (var i = 0; i < scores.Length; i++)
        {
            (low, high) = (Math.Min(low, expected[i]), Math.Max(high, expected[i]));
            worst = Math.Max(worst, Math.Abs(scores[i] - expected[i]));
        }

        return worst <= Tolerance * (high - low);
    }
}
