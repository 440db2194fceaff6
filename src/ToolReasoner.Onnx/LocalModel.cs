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

    /// <value>For chat templates that write the date. Default the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

/// <summary>A folder's model with its tokenizer and chat template: writes and scores plain texts. Thread-safe.</summary>
public sealed class LocalModel : IDisposable
{
    private readonly PrefixStore _prefixes;
    private readonly TextGenerator _generator;

    private LocalModel(DecoderModel decoder, ModelTokenizer tokenizer, ChatTemplate? template, LocalModelOptions options)
    {
        (Decoder, Tokenizer, Template) = (decoder, tokenizer, template);
        _prefixes = new PrefixStore(decoder, options.PrefixBytes);
        _generator = new TextGenerator(decoder, tokenizer);
    }

    /// <summary>The graph.</summary>
    public DecoderModel Decoder { get; }

    /// <summary>Text to tokens and back.</summary>
    public ModelTokenizer Tokenizer { get; }

    /// <summary>How the model writes a dialogue; null where the folder does not say.</summary>
    public ChatTemplate? Template { get; }

    /// <summary>Loads a folder.</summary>
    /// <param name="folder">With <c>genai_config.json</c>, the graph and its data, and the tokenizer's files.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="progress">Told what is being loaded.</param>
    /// <exception cref="LocalModelException">A file is missing or damaged, or the parts do not fit one another.</exception>
    public static LocalModel Open(string folder, LocalModelOptions? options = null, IProgress<string>? progress = null)
    {
        options ??= new LocalModelOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.PrefixBytes, nameof(options));
        progress?.Report("tokenizer");
        var tokenizer = ModelTokenizer.Read(folder);
        var settings = TokenizerSettings.Read(folder);
        var template = settings.Template is { } source ? new ChatTemplate(source, settings.Specials, options.Time) : null;
        progress?.Report("weights");
        var decoder = DecoderModel.Open(folder, options.Decoder);
        if (tokenizer.Count > decoder.Config.VocabularySize)
        {
            decoder.Dispose();
            throw new LocalModelException(
                $"The tokenizer in {folder} has token {tokenizer.Count - 1}, and "
                    + $"the model knows {decoder.Config.VocabularySize} tokens: they are not of one model.");
        }

        progress?.Report("ready");
        return new LocalModel(decoder, tokenizer, template, options);
    }

    /// <summary>Goes on writing after a text, step by step; beginnings that were computed before are not computed again.</summary>
    /// <param name="prompt">The tokens before, at least one.</param>
    /// <param name="sampling">How to choose and where to end.</param>
    /// <param name="cancellationToken">Ends the step that runs.</param>
    public IEnumerable<TextStep> Write(IReadOnlyList<int> prompt, TokenSampling sampling, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentOutOfRangeException.ThrowIfZero(prompt.Count, nameof(prompt));
        return Steps([.. prompt], sampling, cancellationToken);
    }

    /// <summary>How likely the model finds a continuation, token by token.</summary>
    public IReadOnlyList<Models.TokenLogProbability> Score(string before, string continuation,
        CancellationToken cancellationToken = default)
    {
        using var sequence = Decoder.Begin();
        return _generator.Score(sequence, Tokenizer.Encode(before, begin: true), Tokenizer.Encode(continuation), cancellationToken);
    }

    /// <summary>Frees the weights and what was kept.</summary>
    public void Dispose()
    {
        _prefixes.Dispose();
        Decoder.Dispose();
    }

    private IEnumerable<TextStep> Steps(int[] prompt, TokenSampling sampling, CancellationToken cancellationToken)
    {
        using var sequence = _prefixes.Begin(prompt);
        var tokens = new List<int>(prompt);
        if (prompt.Length - sequence.Length > 1) // the last token is left to be run, so that its scores are there for every sample
        {
            _generator.Require(prompt.Length);
            sequence.Append(prompt.AsSpan(sequence.Length, prompt.Length - sequence.Length - 1), cancellationToken);
            _prefixes.Keep(prompt[..^1], sequence);
        }

        foreach (var step in _generator.Write(sequence, prompt[sequence.Length..], sampling, prompt, cancellationToken))
        {
            tokens.Add(step.Token.Id!.Value);
            if (step.End != TextEnd.None)
            {
                _prefixes.Keep(tokens[..sequence.Length], sequence);
            }

            yield return step;
        }
    }
}
