namespace ToolReasoner.Onnx.Decoding;

/// <summary>The caches of a batch's rows. Not thread-safe.</summary>
internal interface IBatchCache : IDisposable
{
    /// <summary>Where a row lies in the step's tables.</summary>
    int PlaceOf(int row);

    /// <summary>Adds a copy of a sequence's cache as the last row.</summary>
    void Join(CacheMemory memory, int length);

    /// <summary>Takes a row out; those after it move up.</summary>
    void Leave(int row);

    /// <summary>A row's cache by itself.</summary>
    CacheMemory Copy(int row);

    /// <summary>Runs a token of every row. Where it throws, the rows are as they were.</summary>
    void Run(DecoderStep step, StepInput input, CancellationToken cancellationToken);
}
