using ToolReasoner.Onnx;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Bench;

/// <summary>A model's folder that is gone after the measurement.</summary>
internal sealed class BenchFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("onnx-bench-").FullName;

    public BenchFolder(DecoderWeights weights, WritingOptions options) => OnnxModels.Write(weights, options, _path);

    public LocalModel Open(int threads) => LocalModel.Open(_path, new LocalModelOptions
    {
        MaxRows = 32, PrefixBytes = 0, Decoder = new DecoderModelOptions { Threads = threads },
    });

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
