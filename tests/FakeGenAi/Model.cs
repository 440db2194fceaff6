using System.Text.Json;

namespace Microsoft.ML.OnnxRuntimeGenAI;

public sealed class OnnxRuntimeGenAIException : Exception
{
    internal OnnxRuntimeGenAIException(string message)
        : base(message)
    {
    }
}

public sealed class OgaHandle : IDisposable
{
    public void Dispose()
    {
    }
}

public sealed class Config : IDisposable
{
    private static readonly string[] s_providers = ["cpu", "qnn", "xnnpack"];

    public Config(string modelPath)
    {
        Folder = modelPath;
        var file = Path.Combine(modelPath, "genai_config.json");
        if (!File.Exists(file))
        {
            throw new OnnxRuntimeGenAIException($"Error opening {file}");
        }

        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var model = json.RootElement.GetProperty("model");
        if (model.TryGetProperty("bos_token_id", out var bos) && bos.ValueKind == JsonValueKind.Null)
        {
            throw new OnnxRuntimeGenAIException($"Error encountered while parsing '{file}' JSON Error: model:bos_token_id - Expected a number but saw a null");
        }

        Vocabulary = model.GetProperty("vocab_size").GetInt32();
        Context = model.GetProperty("context_length").GetInt32();
        Pad = model.GetProperty("pad_token_id").GetInt32();
        var end = model.GetProperty("eos_token_id");
        Ends = end.ValueKind == JsonValueKind.Array ? [.. end.EnumerateArray().Select(one => one.GetInt32())] : [end.GetInt32()];
    }

    internal string Folder { get; }

    internal int Vocabulary { get; }

    internal int Context { get; }

    internal int Pad { get; }

    internal IReadOnlyList<int> Ends { get; }

    internal string Provider { get; private set; } = "cpu";

    internal Dictionary<string, string> ProviderOptions { get; } = [];

    public void ClearProviders() => Provider = "cpu";

    public void AppendProvider(string provider) => Provider = provider;

    public void SetProviderOption(string provider, string option, string value) => ProviderOptions[option] = value;

    public void Dispose()
    {
    }

    internal void Check()
    {
        if (Provider == "cuda")
        {
            throw new OnnxRuntimeGenAIException("Cuda interface not available: Failed to load library: libonnxruntime-genai-cuda.so: cannot open shared object file");
        }

        if (!s_providers.Contains(Provider))
        {
            throw new OnnxRuntimeGenAIException($"Unknown provider name '{Provider}'.");
        }
    }
}

public sealed class Model : IDisposable
{
    public Model(string modelPath)
        : this(new Config(modelPath))
    {
    }

    public Model(Config config)
    {
        config.Check();
        Config = config;
    }

    internal Config Config { get; }

    internal bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}

public sealed class GeneratorParams(Model model) : IDisposable
{
    private static readonly string[] s_numbers =
    [
        "min_length", "max_length", "batch_size", "num_beams", "num_return_sequences", "top_k", "top_p", "temperature", "repetition_penalty",
        "length_penalty", "no_repeat_ngram_size", "random_seed", "chunk_size",
    ];

    private static readonly string[] s_truths = ["do_sample", "early_stopping", "past_present_share_buffer"];

    internal Dictionary<string, double> Numbers { get; } = new()
    {
        ["max_length"] = model.Config.Context, ["batch_size"] = 1, ["top_k"] = 50, ["top_p"] = 1, ["temperature"] = 1, ["random_seed"] = -1,
        ["repetition_penalty"] = 1, ["num_beams"] = 1,
    };

    internal bool Samples { get; private set; }

    public void SetSearchOption(string searchOption, double value)
    {
        if (!s_numbers.Contains(searchOption))
        {
            throw new OnnxRuntimeGenAIException($" Unknown value \"{searchOption}\"");
        }

        Numbers[searchOption] = value;
    }

    public void SetSearchOption(string searchOption, bool value)
    {
        if (!s_truths.Contains(searchOption))
        {
            throw new OnnxRuntimeGenAIException($" Unknown value \"{searchOption}\"");
        }

        Samples = searchOption == "do_sample" ? value : Samples;
    }

    public void Dispose()
    {
    }
}
