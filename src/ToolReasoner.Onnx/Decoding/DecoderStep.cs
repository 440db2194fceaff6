using Microsoft.ML.OnnxRuntime;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Runs of the graph, one after another. Past and present go in and out by binding, in the runtime's memory, and whatever has not changed
/// since the run before stays bound. Not thread-safe.
/// </summary>
internal sealed class DecoderStep : IDisposable
{
    private readonly DecoderModel _model;
    private readonly OrtIoBinding _binding;
    private readonly StepTensor _ids;
    private readonly StepTensor _mask;
    private readonly StepTensor? _positions;
    private readonly StepLogits _logits;
    private readonly CacheView _view;
    private RunOptions _options = new();

    public DecoderStep(DecoderModel model)
    {
        (_model, _binding) = (model, model.Session.CreateIoBinding());
        var names = model.Config.Names;
        (_ids, _mask) = (new StepTensor(names.InputIds, model.IdType), new StepTensor(names.AttentionMask, model.IdType));
        _positions = model.HasPositionIds ? new StepTensor(names.PositionIds, model.IdType) : null;
        (_logits, _view) = (new StepLogits(model), new CacheView(model));
    }

    /// <summary>The scores after a token of the last run, counted through all rows; they hold until the next run.</summary>
    public ReadOnlySpan<float> LogitsAt(int index) => _logits.At(index);

    /// <summary>Runs with the first rows of memory that is past and present at once.</summary>
    public void RunInPlace(CacheMemory memory, StepInput input, CancellationToken cancellationToken)
    {
        BindInputs(input);
        _view.Bind(_binding, memory, input.Rows);
        Run(input.Total, cancellationToken);
    }

    /// <summary>Runs with a past that stays as it is.</summary>
    /// <returns>The present.</returns>
    public CacheMemory RunGrowing(CacheMemory past, StepInput input, CancellationToken cancellationToken)
    {
        BindInputs(input);
        for (var i = 0; i < past.Values.Count; i++)
        {
            _binding.BindInput(_model.PastNames[i], past.Values[i]);
            _binding.BindOutputToDevice(_model.PresentNames[i], OrtMemoryInfo.DefaultInstance);
        }

        Run(input.Total, cancellationToken);
        var outputs = _binding.GetOutputValues().ToList();
        outputs[0].Dispose(); // the logits have a value of their own
        return new CacheMemory(outputs[1..], input.Rows, input.Total, input.Total);
    }

    public void Dispose()
    {
        _binding.Dispose();
        _options.Dispose();
        _ids.Dispose();
        _mask.Dispose();
        _positions?.Dispose();
        _logits.Dispose();
        _view.Dispose();
    }

    private void BindInputs(StepInput input)
    {
        _logits.Bind(_binding, input.Rows, input.Columns); // first: outputs come in the order in which they were bound
        _ids.Bind(_binding, input.Rows, input.Ids);
        _mask.Bind(_binding, input.Rows, input.Mask);
        _positions?.Bind(_binding, input.Rows, input.Positions);
    }

    private void Run(int length, CancellationToken cancellationToken)
    {
        try
        {
            using (cancellationToken.UnsafeRegister(static options => ((RunOptions)options!).Terminate = true, _options))
            {
                _model.Session.RunWithBinding(_options, _binding);
            }
        }
        catch (OnnxRuntimeException failed)
        {
            if (!cancellationToken.IsCancellationRequested)
            {
                throw new LocalModelException($"The model in {_model.Folder} failed at {length} tokens: {Reason(failed)}", failed);
            }

            throw new OperationCanceledException(cancellationToken);
        }
        finally
        {
            if (cancellationToken.IsCancellationRequested)
            {
                _options.Dispose();
                _options = new RunOptions(); // those that were told to stop stay stopped
            }
        }
    }

    private static string Reason(OnnxRuntimeException failed) =>
        failed.Message.Contains("allocate", StringComparison.OrdinalIgnoreCase)
            || failed.Message.Contains("bad_alloc", StringComparison.OrdinalIgnoreCase)
            ? "there is not enough memory. Write fewer texts at once, or shorter ones. " + failed.Message
            : failed.Message;
}
