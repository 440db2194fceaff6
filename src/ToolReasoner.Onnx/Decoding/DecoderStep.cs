using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// One run of the graph. Past and present go in and out by binding, in the runtime's memory; only the tokens' numbers come from managed
/// memory.
/// </summary>
internal sealed class DecoderStep(DecoderModel model) : IDisposable
{
    private readonly OrtIoBinding _binding = model.Session.CreateIoBinding();
    private readonly RunOptions _options = new();
    private readonly List<OrtValue> _inputs = [];

    public (OrtValue Logits, KeyValueCache Cache) Run(KeyValueCache past, StepInput input, CancellationToken cancellationToken)
    {
        var names = model.Config.Names;
        Bind(names.InputIds, input.Ids, input.Rows);
        Bind(names.AttentionMask, input.Mask, input.Rows);
        if (model.HasPositionIds)
        {
            Bind(names.PositionIds, input.Positions, input.Rows);
        }

        for (var i = 0; i < model.PastNames.Count; i++)
        {
            _binding.BindInput(model.PastNames[i], past.Values[i]);
        }

        _binding.BindOutputToDevice(names.Logits, OrtMemoryInfo.DefaultInstance);
        foreach (var present in model.PresentNames)
        {
            _binding.BindOutputToDevice(present, model.CacheMemory);
        }

        return Run(input.Mask.Length / input.Rows, cancellationToken);
    }

    public void Dispose()
    {
        _options.Dispose();
        _binding.Dispose();
        foreach (var input in _inputs)
        {
            input.Dispose();
        }
    }

    private (OrtValue Logits, KeyValueCache Cache) Run(int length, CancellationToken cancellationToken)
    {
        try
        {
            using (cancellationToken.Register(() => _options.Terminate = true))
            {
                model.Session.RunWithBinding(_options, _binding);
            }
        }
        catch (OnnxRuntimeException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (OnnxRuntimeException failed)
        {
            throw new LocalModelException($"The model in {model.Folder} failed at {length} tokens: {failed.Message}", failed);
        }

        var outputs = _binding.GetOutputValues();
        var values = outputs.ToList();
        return (values[0], new KeyValueCache(values[1..], length));
    }

    private void Bind(string name, int[] values, int rows)
    {
        long[] shape = [rows, values.Length / rows];
        var value = model.IdType == TensorElementType.Int32
            ? OrtValue.CreateTensorValueFromMemory(values, shape)
            : OrtValue.CreateTensorValueFromMemory(Array.ConvertAll(values, number => (long)number), shape);
        _inputs.Add(value);
        _binding.BindInput(name, value);
    }
}
