namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// The texts that are being written, as a runtime computes them: rows that enter with their prompts, go on by a token each, and leave.
/// Called from one thread at a time.
/// </summary>
internal interface ITextRows : IDisposable
{
    /// <summary>How many of the texts that wait, from the first on, enter together; at least 1.</summary>
    int Together(IReadOnlyList<TextInProgress> waiting);

    /// <summary>
    /// Computes the prompts and chooses the first token of each. Texts that go on become the last rows, in their order. Where it throws,
    /// none of them has entered and the others are as they were.
    /// </summary>
    IReadOnlyList<TextStep> Enter(IReadOnlyList<TextInProgress> texts, CancellationToken cancellationToken);

    /// <summary>A token more for every row, in their order; rows that ended stay until they leave.</summary>
    IReadOnlyList<TextStep> Step();

    /// <summary>Takes a row out; those after it move up.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="keep">What was computed for it may help a later text with the same beginning.</param>
    void Leave(int row, bool keep);
}
