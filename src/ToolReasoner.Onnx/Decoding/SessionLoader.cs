using Microsoft.ML.OnnxRuntime;
using ToolReasoner.Onnx.Configuration;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>Opens a graph, and says in plain words why it cannot be opened.</summary>
internal static class SessionLoader
{
    public static InferenceSession Load(string path, IReadOnlyList<ProviderRequest> providers, int threads)
    {
        using var options = new SessionOptions
        {
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            IntraOpNumThreads = threads,
            EnableMemoryPattern = false, // one is kept for every shape, and each step of a text has its own
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, // what fails is thrown; the log goes to a terminal that is not ours
        };
        foreach (var provider in providers.Where(provider => !provider.Name.Equals("cpu", StringComparison.OrdinalIgnoreCase)))
        {
            Append(options, provider);
        }

        try
        {
            return new InferenceSession(path, options);
        }
        catch (OnnxRuntimeException refused)
        {
            throw new LocalModelException($"{path} cannot be loaded: {Why(refused.Message)}", refused);
        }
    }

    private static void Append(SessionOptions options, ProviderRequest provider)
    {
        try
        {
            switch (provider.Name.ToUpperInvariant())
            {
                case "CUDA":
                    using (var cuda = new OrtCUDAProviderOptions())
                    {
                        cuda.UpdateOptions(provider.Options.ToDictionary());
                        options.AppendExecutionProvider_CUDA(cuda);
                    }

                    break;
                case "DML":
                    options.AppendExecutionProvider_DML(provider.Options.TryGetValue("device_id", out var device)
                        ? int.Parse(device, System.Globalization.CultureInfo.InvariantCulture)
                        : 0);
                    break;
                default:
                    options.AppendExecutionProvider(provider.Name, provider.Options.ToDictionary());
                    break;
            }
        }
        catch (Exception missing) when (missing is OnnxRuntimeException or EntryPointNotFoundException or NotSupportedException)
        {
            throw new LocalModelException(
                $"The execution provider {provider.Name} is not in this build of ONNX Runtime. "
                    + "Reference the package that has it, or open the model without it.", missing);
        }
    }

    private static string Why(string message)
    {
        var (rest, hint) = (message, "");
        if (message.Contains("No Op registered", StringComparison.Ordinal)
            || message.Contains("NOT_IMPLEMENTED", StringComparison.OrdinalIgnoreCase)
            || message.Contains("is not a registered function/op", StringComparison.Ordinal))
        {
            hint = "It uses an operator that this build of ONNX Runtime does not have. ";
        }
        else if (message.Contains("Protobuf", StringComparison.OrdinalIgnoreCase)
            || message.Contains("INVALID_PROTOBUF", StringComparison.Ordinal))
        {
            hint = "The file is damaged or is no ONNX model. ";
        }
        else if (message.Contains("external", StringComparison.OrdinalIgnoreCase) || message.Contains(".data", StringComparison.Ordinal))
        {
            hint = "The file of its weights is missing, shorter than the model says, or damaged. ";
        }
        else if (message.Contains("bad_alloc", StringComparison.OrdinalIgnoreCase)
            || message.Contains("allocate", StringComparison.OrdinalIgnoreCase))
        {
            hint = "There is not enough memory. ";
        }

        return hint + rest;
    }
}
