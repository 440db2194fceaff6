namespace ToolReasoner.Onnx.Decoding;

/// <summary>Sequences that are stepped together, a token each. Not thread-safe.</summary>
public interface IRows : IDisposable
{
    /// <summary>Rows.</summary>
    int Count { get; }

    /// <summary>Adds a copy of a sequence, which must not be empty, as the last row.</summary>
    void Join(DecoderSequence sequence);

    /// <summary>Takes a row out; those after it move up.</summary>
    void Leave(int row);

    /// <summary>A row's tokens as a sequence of their own.</summary>
    DecoderSequence Copy(int row);

    /// <summary>Runs one token of every row and calls with each row and the scores of the token after.</summary>
    void Step(ReadOnlySpan<int> tokens, ScoresAction each, CancellationToken cancellationToken = default);
}
