using Microsoft.ML.OnnxRuntimeGenAI;
using ToolReasoner.Onnx;

namespace ToolReasoner.OnnxGenAI;

/// <summary>What the package throws, with what to do about it.</summary>
internal static class GenAiErrors
{
    private static readonly (string[] Signs, string Advice)[] s_known =
    [
        (["interface not available", "not been built with", "Unknown provider", "Failed to load library", "provider requested", "not enabled in this build"],
            "The package that this adapter was built with does not have this provider, or a library of the provider's is missing (for CUDA: "
                + "the CUDA runtime and cuDNN). Build the adapter with another package (-p:GenAiPackage=Cuda, Cpu or DirectML), or open the "
                + "folder with ?provider=cpu."),
        (["out of memory", "OUT_OF_MEMORY", "bad_alloc", "Failed to allocate", "failure 2:", "Available memory of"],
            "There is not enough memory. Write fewer texts at once (?rows=4), keep fewer (?kept=0), ask for shorter replies, or take a "
                + "smaller model."),
        (["is not a registered function/op", "No Op registered", "NOT_IMPLEMENTED"],
            "The graph uses an operator that this build does not have: take a newer package, or a folder that was built for this provider."),
        (["Protobuf", "INVALID_PROTOBUF"], "The graph's file is damaged or is no ONNX model."),
    ];

    /// <summary>Calls the package.</summary>
    /// <param name="what">What fails if it throws, as the beginning of a sentence.</param>
    /// <param name="provider">The provider asked for, for the message.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="LocalModelException">It threw.</exception>
    public static T Explained<T>(string what, string? provider, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (OnnxRuntimeGenAIException failed)
        {
            var advice = s_known.FirstOrDefault(known => known.Signs.Any(sign => failed.Message.Contains(sign, StringComparison.OrdinalIgnoreCase))).Advice;
            var with = provider is null ? "" : $" with the provider {provider}";
            throw new LocalModelException($"{what}{with}: {failed.Message.Trim().TrimEnd('.')}. {advice}".TrimEnd(), failed);
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException or TypeInitializationException)
        {
            throw new LocalModelException(
                $"{what}: a native library of ONNX Runtime GenAI is missing or of another version: {missing.GetBaseException().Message} "
                    + "Build the adapter again; its folder must have the package's runtimes folder in it.", missing);
        }
    }
}
