using Microsoft.ML.OnnxRuntimeGenAI;
using ToolReasoner.Onnx;
using ToolReasoner.Onnx.Configuration;

namespace ToolReasoner.OnnxGenAI;

/// <summary>A loaded model of the package, and the calls that make generators of it. Thread-safe; generators run one at a time.</summary>
internal sealed class GenAiRuntime : IDisposable
{
    // The library's own beginning and end. It is never let go of: what is still open at that time would be freed twice.
    private static readonly Lazy<OgaHandle> s_library = new(() => new OgaHandle());

    private readonly Model _model;
    private readonly Lazy<Tokenizer?> _tokenizer;

    /// <exception cref="LocalModelException">The folder or the provider cannot be used; the message says why.</exception>
    public GenAiRuntime(string folder, GenAiOptions options)
    {
        (Folder, Config) = (folder, GenAiConfig.Read(folder));
        _model = GenAiErrors.Explained($"{folder} cannot be loaded", options.Provider, () => Load(folder, options));
        _tokenizer = new Lazy<Tokenizer?>(OpenTokenizer);
    }

    public string Folder { get; }

    public GenAiConfig Config { get; }

    /// <summary>Whether prompts of different lengths can be one batch: a list of them is made by the package's tokenizer, which does not
    /// read every folder that ours reads.</summary>
    public bool TakesLists
    {
        get
        {
            lock (Turn)
            {
                return _tokenizer.Value is not null;
            }
        }
    }

    /// <summary>Held while a generator computes: providers with one device stream are not to be called from two threads.</summary>
    public Lock Turn { get; } = new();

    /// <summary>A generator for so many texts of so many tokens each, prompt and reply.</summary>
    /// <param name="rows">1 to 32.</param>
    /// <param name="tokens">Up to the context's length; memory for all of them is taken at once.</param>
    /// <param name="set">Further search options.</param>
    public Generator Begin(int rows, int tokens, Action<GeneratorParams>? set = null) =>
        Explained($"{rows} texts of {tokens} tokens cannot be begun", () =>
        {
            using var parameters = SafelyMade.Of<GeneratorParams>(_model);
            parameters.SetSearchOption("max_length", tokens);
            parameters.SetSearchOption("batch_size", rows);
            parameters.SetSearchOption("num_beams", 1); // a folder may ask for more, and beams cannot be rewound
            parameters.SetSearchOption("num_return_sequences", 1);
            parameters.SetSearchOption("min_length", 0);
            set?.Invoke(parameters);
            return SafelyMade.Of<Generator>(_model, parameters);
        });

    /// <summary>Prompts as the package's own list of them: it can only be made of texts, and tokens are added after. See <see cref="TakesLists"/>.</summary>
    public Sequences Sequences(IReadOnlyList<ReadOnlyMemory<int>> rows)
    {
        var sequences = _tokenizer.Value!.EncodeBatch([.. rows.Select(_ => "")]);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var token in rows[row].Span)
            {
                sequences.Append(token, (ulong)row);
            }
        }

        return sequences;
    }

    /// <summary>Calls the package; what it throws is said in plain words.</summary>
    public T Explained<T>(string what, Func<T> call)
    {
        lock (Turn)
        {
            return GenAiErrors.Explained(what, null, call);
        }
    }

    public void Dispose()
    {
        if (_tokenizer.IsValueCreated)
        {
            _tokenizer.Value?.Dispose();
        }

        _model.Dispose();
    }

    private Tokenizer? OpenTokenizer()
    {
        try
        {
            return SafelyMade.Of<Tokenizer>(_model);
        }
        catch (OnnxRuntimeGenAIException)
        {
            return null; // no tokenizer_config.json, or a kind that it does not know
        }
    }

    private static Model Load(string folder, GenAiOptions options)
    {
        _ = s_library.Value;
        using var config = SafelyMade.Of<Config>(folder);
        if (options.Provider is { } provider)
        {
            config.ClearProviders();
            config.AppendProvider(provider);
            foreach (var (name, value) in options.ProviderOptions)
            {
                config.SetProviderOption(provider, name, value);
            }
        }

        return SafelyMade.Of<Model>(config);
    }
}
