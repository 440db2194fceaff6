using Microsoft.Extensions.AI;
using ToolReasoner.Onnx;

namespace ToolReasoner.OnnxGenAI;

/// <summary>
/// A folder that ONNX Runtime GenAI runs, as a chat client and as a local model. Templates, tokens, stops, sampling and scheduling are this
/// project's own; the package computes.
/// </summary>
public static class GenAiAdapter
{
    /// <summary>Opens a folder as a chat client. The command calls this by name: it has no reference to this assembly.</summary>
    /// <param name="folder">With <c>genai_config.json</c>, the graph and its data, and the tokenizer's files.</param>
    /// <param name="options">See <see cref="GenAiOptions.Read"/>.</param>
    /// <exception cref="LocalModelException">Something is missing or does not fit; the message says what, and what to do.</exception>
    public static IChatClient Open(string folder, IReadOnlyDictionary<string, string> options) =>
        new OnnxChatClient(OpenModel(folder, GenAiOptions.Read(options)));

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">With <c>genai_config.json</c>, the graph and its data, and the tokenizer's files.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="progress">Told what is being loaded.</param>
    /// <exception cref="LocalModelException">Something is missing or does not fit; the message says what, and what to do.</exception>
    public static LocalModel OpenModel(string folder, GenAiOptions? options = null, IProgress<string>? progress = null)
    {
        options ??= new GenAiOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Kept, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Rows, GenAiOptions.MostRows, nameof(options));
        return LocalModel.Open(
            folder, () => new GenAiEngine(folder, options), new LocalModelOptions { MaxRows = options.Rows, PrefixBytes = 0 }, progress);
    }
}
