using ToolReasoner.Onnx.Configuration;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>A folder's graph as a runtime runs it. What is not computing (tokens, templates, stops, scheduling) is done around it.</summary>
internal interface IModelEngine : IDisposable
{
    /// <summary>What the runtime is called, for example <c>onnx</c>.</summary>
    string Name { get; }

    /// <summary>Where the graph was loaded from.</summary>
    string Folder { get; }

    /// <summary>What its configuration says.</summary>
    GenAiConfig Config { get; }

    /// <summary>Bytes of the cache that the longest text takes; null where the runtime does not say.</summary>
    long? BytesOfLongestText { get; }

    /// <summary>The texts that are being written.</summary>
    ITextRows Rows { get; }

    /// <summary>Runs tokens as a text of their own, beside the others, and hands over the scores after each of them.</summary>
    /// <exception cref="Models.ContextOverflowException">They are more than the model's context.</exception>
    void Run(ReadOnlySpan<int> tokens, ScoresAction each, CancellationToken cancellationToken);
}
