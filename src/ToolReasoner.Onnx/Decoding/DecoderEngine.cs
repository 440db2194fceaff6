using ToolReasoner.Onnx.Configuration;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>ONNX Runtime as the engine: this library's own steps and caches.</summary>
internal sealed class DecoderEngine : IModelEngine
{
    private const int RunAtOnce = 128; // a step keeps the scores of all its tokens, and vocabularies are large

    private readonly PrefixStore _prefixes;

    /// <summary>Takes over a model.</summary>
    public DecoderEngine(DecoderModel model, long prefixBytes)
    {
        Model = model;
        _prefixes = new PrefixStore(model, prefixBytes);
        Rows = new DecoderRows(model, _prefixes);
    }

    public DecoderModel Model { get; }

    public string Name => "onnx";

    public string Folder => Model.Folder;

    public GenAiConfig Config => Model.Config;

    public long? BytesOfLongestText => Model.CacheBytesPerToken * Config.ContextLength;

    public ITextRows Rows { get; }

    public void Run(ReadOnlySpan<int> tokens, ScoresAction each, CancellationToken cancellationToken)
    {
        using var sequence = Model.Begin();
        for (var at = 0; at < tokens.Length; at += RunAtOnce)
        {
            var first = at;
            sequence.Append(
                tokens.Slice(at, Math.Min(RunAtOnce, tokens.Length - at)),
                (int index, ReadOnlySpan<float> scores) => each(first + index, scores),
                cancellationToken);
        }
    }

    public void Dispose()
    {
        Rows.Dispose();
        _prefixes.Dispose();
        Model.Dispose();
    }
}
