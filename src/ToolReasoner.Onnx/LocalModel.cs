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
    private readonly PrefixStore _prefixes;
    private readonly TextScheduler _scheduler;
    private readonly TextGenerator _generator;

    private LocalModel(DecoderModel decoder, ModelTokenizer tokenizer, ChatTemplate? template, LocalModelOptions options)
    {
        (Decoder, Tokenizer, Template) = (decoder, tokenizer, template);
        _prefixes = new PrefixStore(decoder, options.PrefixBytes);
        _scheduler = new TextScheduler(decoder, tokenizer, _prefixes, options.MaxRows);
        _generator = new TextGenerator(decoder, tokenizer);
    }

    /// <summary>The graph.</summary>
    public DecoderModel Decoder { get; }

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
        options ??= new LocalModelOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.PrefixBytes, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxRows, 1, nameof(options));
        progress?.Report("tokenizer");
        var tokenizer = ModelTokenizer.Read(folder);
        var settings = TokenizerSettings.Read(folder);
        var template = settings.Template is { } source ? new ChatTemplate(source, settings.Specials, options.Time) : null;
        var config = GenAiConfig.Read(folder);
        progress?.Report($"weights, {Mebibytes(DecoderModel.WeightBytesOf(folder, config))}");
        var decoder = DecoderModel.Open(folder, options.Decoder);
        if (tokenizer.Count > decoder.Config.VocabularySize)
        {
            decoder.Dispose();
            throw new LocalModelException(
                $"The tokenizer in {folder} has token {tokenizer.Count - 1}, and "
                    + $"the model knows {decoder.Config.VocabularySize} tokens: they are not of one model.");
        }

        var file = Path.Combine(folder, Wordings.FileName);
        var wordings = File.Exists(file) ? Wordings.Read(file) : null;
        progress?.Report($"ready; a text takes up to {Mebibytes(decoder.CacheBytesPerToken * decoder.Config.ContextLength)}, "
            + $"{options.MaxRows} are written at once, and beginnings take up to {Mebibytes(options.PrefixBytes)}");
        return new LocalModel(decoder, tokenizer, template, options) { Wordings = wordings };
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
        using var sequence = Decoder.Begin();
        return _generator.Score(
            sequence, Tokenizer.Encode(before, begin: true), Tokenizer.Encode(continuation), cancellationToken: cancellationToken);
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
        using var sequence = Decoder.Begin();
        return before.Count > 0 ? _generator.Score(sequence, before, tokens, alternatives, cancellationToken)
        : [
            TextInProgress.Told(Tokenizer, tokens[0], double.NaN),
            .. tokens.Count == 1 ? [] : _generator.Score(sequence, [tokens[0]], [.. tokens.Skip(1)], alternatives, cancellationToken),
        ];
    }

    /// <summary>Frees the weights and what was kept.</summary>
    public void Dispose()
    {
        _scheduler.Dispose();
        _prefixes.Dispose();
        Decoder.Dispose();
    }

    private static string Mebibytes(long bytes) => $"{(double)bytes / (1 << 20):0.#} MiB";
}
