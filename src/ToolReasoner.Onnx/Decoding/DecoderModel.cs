using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using ToolReasoner.Onnx.Configuration;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>How a model is run.</summary>
public sealed record DecoderModelOptions
{
    /// <value>Threads of one step; 0 for the runtime's choice. Default 0.</value>
    public int Threads { get; init; }

    /// <value>Execution providers in place of those the folder's configuration asks for; null to follow it.</value>
    public IReadOnlyList<ProviderRequest>? Providers { get; init; }
}

/// <summary>
/// A decoder-only model, loaded. Sequences may be run from several threads at once. Disposal frees the weights; sequences are disposed
/// before.
/// </summary>
public sealed class DecoderModel : IDisposable
{
    private const long LogitsBytes = 32 << 20; // a prompt's step keeps the scores of all its tokens, and vocabularies are large

    private readonly Lazy<bool> _isInPlace;
    private BatchPadding? _padding;
    private int[] _ones = [];

    private DecoderModel(string folder, GenAiConfig config, InferenceSession session)
    {
        (Folder, Config, Session) = (folder, config, session);
        var inputs = session.InputMetadata;
        HasPositionIds = inputs.ContainsKey(config.Names.PositionIds);
        CacheType = inputs[GraphNames.Of(config.Names.PastKey, 0)].ElementDataType;
        PastNames = [.. Names(config.Names.PastKey, config.Names.PastValue)];
        PresentNames = [.. Names(config.Names.PresentKey, config.Names.PresentValue)];
        IdType = inputs[config.Names.InputIds].ElementDataType;
        LogitsType = session.OutputMetadata[config.Names.Logits].ElementDataType;
        TokensOfStep = (int)Math.Clamp(LogitsBytes / (4L * config.VocabularySize), 16, 512);
        _isInPlace = new Lazy<bool>(() => InPlaceProbe.Of(this));
    }

    /// <summary>Where it was loaded from.</summary>
    public string Folder { get; }

    /// <summary>What its configuration says.</summary>
    public GenAiConfig Config { get; }

    /// <summary>Bytes of the graph's file and the files beside it that hold its weights; about what they take in memory.</summary>
    public long WeightBytes => WeightBytesOf(Folder, Config);

    /// <summary>Bytes that one token of one sequence takes in the cache.</summary>
    public long CacheBytesPerToken =>
        2L * Config.Layers * Config.KeyValueHeads * Config.HeadSize * (CacheType == TensorElementType.Float16 ? 2 : 4);

    internal InferenceSession Session { get; }

    internal bool HasPositionIds { get; }

    internal TensorElementType CacheType { get; }

    internal TensorElementType IdType { get; }

    /// <summary>Key, value, key, value, … from the first layer.</summary>
    internal IReadOnlyList<string> PastNames { get; }

    internal IReadOnlyList<string> PresentNames { get; }

    internal TensorElementType LogitsType { get; }

    /// <summary>Tokens of a prompt that are run at once.</summary>
    internal int TokensOfStep { get; set; }

    /// <summary>Past and present may be one memory.</summary>
    internal bool IsInPlace => _isInPlace.Value;

    /// <summary>Loads the model of a folder and checks it against its configuration.</summary>
    /// <exception cref="LocalModelException">A file is missing or damaged, an operator is unknown, or configuration and graph
    /// differ.</exception>
    public static DecoderModel Open(string folder, DecoderModelOptions? options = null)
    {
        options ??= new DecoderModelOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Threads, nameof(options));
        var config = GenAiConfig.Read(folder);
        var path = Path.Combine(folder, config.ModelFile);
        if (!File.Exists(path))
        {
            throw new LocalModelException($"{GenAiConfig.FileName} names the graph {config.ModelFile}, and {folder} has no such file.");
        }

        var session = SessionLoader.Load(path, options.Providers ?? config.Providers, options.Threads);
        try
        {
            GraphCheck.Run(config, session);
            return new DecoderModel(folder, config, session);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>An empty sequence.</summary>
    public DecoderSequence Begin() => Begin(IsInPlace);

    /// <summary>A batch without rows; null where the graph takes one sequence at a time only.</summary>
    public DecoderBatch? BeginBatch(CancellationToken cancellationToken = default)
    {
        _padding ??= PaddingProbe.Of(this, cancellationToken);
        return _padding is BatchPadding.None ? null : new DecoderBatch(this, _padding.Value, IsInPlace);
    }

    /// <summary>Frees the weights.</summary>
    public void Dispose() => Session.Dispose();

    internal DecoderSequence Begin(bool inPlace) => new(this, inPlace, CacheMemory.Of(this, 1, 0), 0);

    /// <summary>Room for so many tokens and for those that will come.</summary>
    internal int RoomFor(int tokens) =>
        Math.Max(tokens, Math.Min(Config.ContextLength, (tokens + Math.Max(64, tokens / 4) + 63) / 64 * 64));

    /// <summary>The mask of a sequence without padding.</summary>
    internal ReadOnlySpan<int> Ones(int count)
    {
        var ones = _ones;
        if (ones.Length < count)
        {
            ones = new int[2 * count];
            Array.Fill(ones, 1);
            _ones = ones;
        }

        return ones.AsSpan(0, count);
    }

    /// <summary>What <see cref="WeightBytes"/> says, before the model is loaded.</summary>
    internal static long WeightBytesOf(string folder, GenAiConfig config) => new DirectoryInfo(folder)
        .EnumerateFiles(config.ModelFile + "*").Sum(file => file.Length);

    private IEnumerable<string> Names(string key, string value)
    {
        for (var layer = 0; layer < Config.Layers; layer++)
        {
            yield return GraphNames.Of(key, layer);
            yield return GraphNames.Of(value, layer);
        }
    }
}
