namespace ToolReasoner.Onnx.Decoding;

/// <summary>What a step reads besides the cache.</summary>
/// <param name="Rows">Sequences.</param>
/// <param name="Ids">Shape [rows, new tokens].</param>
/// <param name="Positions">Shape [rows, new tokens].</param>
/// <param name="Mask">Shape [rows, past and new tokens]; 0 for padding.</param>
internal sealed record StepInput(int Rows, int[] Ids, int[] Positions, int[] Mask)
{
    /// <summary>One sequence without padding.</summary>
    public static StepInput Of(int past, ReadOnlySpan<int> tokens)
    {
        var (positions, mask) = (new int[tokens.Length], new int[past + tokens.Length]);
        Array.Fill(mask, 1);
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = past + i;
        }

        return new StepInput(1, tokens.ToArray(), positions, mask);
    }
}
