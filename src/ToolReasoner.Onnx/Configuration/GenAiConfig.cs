using System.Text.Json;

namespace ToolReasoner.Onnx.Configuration;

/// <summary>What <c>genai_config.json</c> says of a decoder-only model.</summary>
public sealed record GenAiConfig
{
    /// <summary>The file's name in a model's folder.</summary>
    public const string FileName = "genai_config.json";

    /// <value>The family, as the model builder calls it; nothing here depends on it.</value>
    public string Type { get; init; } = "";

    /// <value>The graph's file in the folder.</value>
    public string ModelFile { get; init; } = "model.onnx";

    /// <value>Tokens known.</value>
    public required int VocabularySize { get; init; }

    /// <value>Tokens in the longest dialogue, the reply included.</value>
    public required int ContextLength { get; init; }

    /// <value>Layers.</value>
    public required int Layers { get; init; }

    /// <value>Heads of keys and values.</value>
    public required int KeyValueHeads { get; init; }

    /// <value>Width of a head.</value>
    public required int HeadSize { get; init; }

    /// <value>The token that begins a text; null for none.</value>
    public int? BeginningTokenId { get; init; }

    /// <value>The tokens that end a reply.</value>
    public IReadOnlyList<int> EndTokenIds { get; init; } = [];

    /// <value>What the graph's inputs and outputs are called.</value>
    public GraphNames Names { get; init; } = new();

    /// <value>What the file asks for when nobody asks for anything else.</value>
    public SearchDefaults Search { get; init; } = new();

    /// <value>The execution providers asked for, best first, with their options; empty for the processor.</value>
    public IReadOnlyList<ProviderRequest> Providers { get; init; } = [];

    /// <summary>Reads the file of a model's folder.</summary>
    /// <exception cref="LocalModelException">It is missing, is not JSON, or lacks a number; the message says which.</exception>
    public static GenAiConfig Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new LocalModelException(Directory.Exists(folder)
                ? $"{folder} has no {FileName}: it is no folder of ONNX Runtime GenAI's model builder."
                : $"The model's folder {folder} does not exist.");
        }

        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads the file's text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What errors call it.</param>
    public static GenAiConfig Parse(string json, string name = FileName)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
            using var document = JsonDocument.Parse(json, options);
            return new ConfigReader(name).Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new LocalModelException($"{name} is not JSON: {broken.Message}", broken);
        }
    }
}

/// <summary>The names of a graph's inputs and outputs; <c>%d</c> stands for the layer.</summary>
public sealed record GraphNames
{
    /// <value>The tokens.</value>
    public string InputIds { get; init; } = "input_ids";

    /// <value>Which tokens of past and present are no padding.</value>
    public string AttentionMask { get; init; } = "attention_mask";

    /// <value>The tokens' positions; a graph may do without.</value>
    public string PositionIds { get; init; } = "position_ids";

    /// <value>Keys of the past.</value>
    public string PastKey { get; init; } = "past_key_values.%d.key";

    /// <value>Values of the past.</value>
    public string PastValue { get; init; } = "past_key_values.%d.value";

    /// <value>Scores of the next token.</value>
    public string Logits { get; init; } = "logits";

    /// <value>Keys of past and present.</value>
    public string PresentKey { get; init; } = "present.%d.key";

    /// <value>Values of past and present.</value>
    public string PresentValue { get; init; } = "present.%d.value";

    /// <summary>A pattern's name for a layer.</summary>
    public static string Of(string pattern, int layer)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return pattern.Replace("%d", layer.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}

/// <summary>How the model's makers would sample.</summary>
public sealed record SearchDefaults
{
    /// <value>By chance; otherwise the likeliest token.</value>
    public bool Sample { get; init; }

    /// <value>0 and up. Default 1.</value>
    public double Temperature { get; init; } = 1;

    /// <value>How many of the likeliest tokens stay; 0 for all.</value>
    public int TopK { get; init; }

    /// <value>The share of probability that stays, 0 to 1. Default 1.</value>
    public double TopP { get; init; } = 1;

    /// <value>What the score of a token that was there already is divided by. Default 1.</value>
    public double RepetitionPenalty { get; init; } = 1;

    /// <value>Past and present may be one buffer.</value>
    public bool ShareBuffer { get; init; }
}

/// <summary>An execution provider by ONNX Runtime's name (<c>cuda</c>, <c>dml</c>), and its options.</summary>
public sealed record ProviderRequest(string Name, IReadOnlyDictionary<string, string> Options);
