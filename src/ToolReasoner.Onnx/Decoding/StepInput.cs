namespace ToolReasoner.Onnx.Decoding;

/// <summary>What a step reads besides the cache.</summary>
/// <param name="rows">Sequences.</param>
/// <param name="ids">Shape [rows, new tokens].</param>
/// <param name="positions">Shape [rows, new tokens].</param>
/// <param name="mask">Shape [rows, past and new tokens]; 0 for padding.</param>
internal readonly ref struct StepInput(int rows, ReadOnlySpan<int> ids, ReadOnlySpan<int> positions, ReadOnlySpan<int> mask)
{
    public int Rows { get; } = rows;

    public ReadOnlySpan<int> Ids { get; } = ids;

    public ReadOnlySpan<int> Positions { get; } = positions;

    public ReadOnlySpan<int> Mask { get; } = mask;

    /// <summary>New tokens of each row.</summary>
    public int Columns => Ids.Length / Rows;

    /// <summary>Past and new tokens.</summary>
    public int Total => Mask.Length / Rows;
}
