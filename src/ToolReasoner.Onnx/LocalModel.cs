using ToolReasoner.Onnx.Configuration;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Onnx;

/// <summary>How a folder's model is loaded and run.</summary>
public sealed record LocalModelOptions
{
    /// <value>How the graph is run.</value>
    public DecoderModelOptions Decoder { get; init; } = new();

    /// <value>Bytes of computed beginnings that are kept for later texts; 0 for none. Default 256 MiB.</value>
    public long PrefixBytes { get; init; } = 256L << 20;

    /// <value>Texts that are written at once; others wait. At least 1. Default 16.</value>
    public int MaxRows { get; init; } = 16;

    /// <value>For chat templates that write the date. Default the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

/// <summary>A folder's model with its tokenizer and chat template: writes and scores plain texts. Thread-safe.</summary>
public sealed class LocalModel : IDisposable
{
    private readonly IModelEngine _engine;
    private readonly TextScheduler _scheduler;

    private LocalModel(IModelEngine engine, ModelTokenizer tokenizer, ChatTemplate? template, LocalModelOptions options)
    {
        (_engine, Tokenizer, Template) = (engine, tokenizer, template);
        _scheduler = new TextScheduler(engine.Config, tokenizer, engine.Rows, options.MaxRows);
    }

    /// <summary>The graph.</summary>
    /// <exception cref="NotSupportedException">Another runtime than this library's runs it.</exception>
    public DecoderModel Decoder => _engine is DecoderEngine own ? own.Model
        : throw new NotSupportedException($"{Folder} is run by {_engine.Name}, which does not hand out its graph.");

    /// <summary>Where it was loaded from.</summary>
    public string Folder => _engine.Folder;

    /// <summary>What its <c>genai_config.json</c> says.</summary>
    public GenAiConfig Config => _engine.Config;

    /// <summary>What runs it: <c>onnx</c>, this library's own use of ONNX Runtime, or another runtime's name.</summary>
    public string Runtime => _engine.Name;

    /// <summary>Text to tokens and back.</summary>
    public ModelTokenizer Tokenizer { get; }

    /// <summary>The wordings that the model was trained on; null where the folder does not say: then it is asked whatever comes.</summary>
    public Wordings? Wordings { get; private init; }

    /// <summary>How the model writes a dialogue; null where the folder does not say.</summary>
    public ChatTemplate? Template { get; }

    /// <summary>Loads a folder.</summary>
    /// <param name="folder">With <c>genai_config.json</c>, the graph and its data, and the tokenizer's files.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="progress">Told what is being loaded, and what memory it takes.</param>
    /// <exception cref="LocalModelException">A file is missing or damaged, or the parts do not fit one another.</exception>
    public static LocalModel Open(string folder, LocalModelOptions? options = null, IProgress<string>? progress = null)
    {
        var chosen = options ?? new LocalModelOptions();
        return Open(folder, () => new DecoderEngine(DecoderModel.Open(folder, chosen.Decoder), chosen.PrefixBytes), chosen, progress);
    }

    /// <summary>Loads a folder with a runtime.</summary>
    internal static LocalModel Open(string folder, Func<IModelEngine> load, LocalModelOptions options, IProgress<string>? progress = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.PrefixBytes, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxRows, 1, nameof(options));
        progress?.Report("tokenizer");
        var tokenizer = ModelTokenizer.Read(folder);
        var settings = TokenizerSettings.Read(folder);
        var template = settings.Template is { } source ? new ChatTemplate(source, settings.Specials, options.Time) : null;
        var config = GenAiConfig.Read(folder);
        if (tokenizer.Count > config.VocabularySize)
        {
            throw new LocalModelException(
                $"The tokenizer in {folder} has token {tokenizer.Count - 1}, and "
                    + $"the model knows {config.VocabularySize} tokens: they are not of one model.");
        }

        var file = Path.Combine(folder, Wordings.FileName);
        var wordings = File.Exists(file) ? Wordings.Read(file) : null;
        progress?.Report($"weights, {Mebibytes(DecoderModel.WeightBytesOf(folder, config))}");
        var engine = load();
        var longest = engine.BytesOfLongestText is { } bytes ? $"a text takes up to {Mebibytes(bytes)}, " : "";
        progress?.Report($"ready; {longest}{options.MaxRows} are written at once, and beginnings take up to {Mebibytes(options.PrefixBytes)}");
        return new LocalModel(engine, tokenizer, template, options) { Wordings = wordings };
    }

    /// <summary>
    /// Goes on writing after a text, step by step. Texts of all callers are written together; beginnings are computed once.
    /// </summary>
    /// <param name="prompt">The tokens before, at least one.</param>
    /// <param name="sampling">How to choose and where to end.</param>
    /// <param name="cancellationToken">Ends the text.</param>
    /// <exception cref="Models.ContextOverflowException">The prompt leaves no place for a token.</exception>
    public IAsyncEnumerable<TextStep> WriteAsync(
        IReadOnlyList<int> prompt, TokenSampling sampling, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(sampling);
        ArgumentOutOfRangeException.ThrowIfZero(prompt.Count, nameof(prompt));
        sampling.Check();
        return _scheduler.WriteAsync([.. prompt], sampling, cancellationToken);
    }

    /// <summary>How likely the model finds a continuation, token by token.</summary>
    public IReadOnlyList<Models.TokenLogProbability> Score(string before, string continuation,
        CancellationToken cancellationToken = default)
    {
        return Scored(Tokenizer.Encode(before, begin: true), Tokenizer.Encode(continuation), 0, cancellationToken);
    }

    /// <summary>How likely the model finds tokens, each after those before it.</summary>
    /// <param name="before">Tokens that are not scored. Where there are none, the first of the others has no probability.</param>
    /// <param name="tokens">Tokens that are, at least one.</param>
    /// <param name="alternatives">Of the likeliest tokens at each place, how many are told.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    /// <exception cref="Models.ContextOverflowException">They are more than the model's context.</exception>
    public IReadOnlyList<Models.TokenLogProbability> Score(
        IReadOnlyList<int> before, IReadOnlyList<int> tokens, int alternatives = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentOutOfRangeException.ThrowIfZero(tokens.Count, nameof(tokens));
        return before.Count > 0 ? Scored(before, tokens, alternatives, cancellationToken)
        : [
            TextInProgress.Told(Tokenizer, tokens[0], double.NaN),
            .. tokens.Count == 1 ? [] : Scored([tokens[0]], [.. tokens.Skip(1)], alternatives, cancellationToken),
        ];
    }

    /// <summary>Frees the weights and what was kept.</summary>
    public void Dispose()
    {
        _scheduler.Dispose();
        _engine.Dispose();
    }

    private IReadOnlyList<Models.TokenLogProbability> Scored(
        IReadOnlyList<int> before, IReadOnlyList<int> tokens, int alternatives, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfZero(before.Count, nameof(before));
        ArgumentOutOfRangeException.ThrowIfNegative(alternatives);
        return TextGenerator.Scored(
            Tokenizer, before.Count, [.. before, .. tokens], alternatives, (all, each) => _engine.Run(all, each, cancellationToken));
    }

    private static string Mebibytes(long bytes) => $"{(double)bytes / (1 << 20):0.#} MiB";
}
