using ToolReasoner.Onnx.Configuration;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.OnnxGenAI;

/// <summary>ONNX Runtime GenAI as the engine of a local model.</summary>
internal sealed class GenAiEngine : IModelEngine
{
    private readonly GenAiRuntime _runtime;

    public GenAiEngine(string folder, GenAiOptions options)
    {
        _runtime = new GenAiRuntime(folder, options);
        Rows = new GenAiRows(_runtime, options);
    }

    public string Name => "onnx-genai";

    public string Folder => _runtime.Folder;

    public GenAiConfig Config => _runtime.Config;

    public long? BytesOfLongestText => null;

    public ITextRows Rows { get; }

    public void Run(ReadOnlySpan<int> tokens, ScoresAction each, CancellationToken cancellationToken)
    {
        if (tokens.Length > Config.ContextLength)
        {
            throw new Models.ContextOverflowException($"{tokens.Length} tokens are more than the model's context of {Config.ContextLength}.");
        }

        using var text = new SingleText(_runtime, tokens.Length);
        text.Run(tokens, 0, each, cancellationToken);
    }

    public void Dispose()
    {
        Rows.Dispose();
        _runtime.Dispose();
    }
}
