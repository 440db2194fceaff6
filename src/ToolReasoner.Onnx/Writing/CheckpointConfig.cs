using System.Text.Json;

namespace ToolReasoner.Onnx.Writing;

/// <summary>Reads the architecture of a published checkpoint from its <c>config.json</c>.</summary>
public static class CheckpointConfig
{
    private static readonly Dictionary<string, string> s_families = new()
    {
        ["llama"] = "llama", ["qwen2"] = "qwen2", ["qwen3"] = "qwen3", ["phi3"] = "phi3", ["mistral"] = "mistral",
        ["gemma"] = "gemma", ["gemma2"] = "gemma2", ["gemma3_text"] = "gemma3",
    };

    /// <summary>Reads the file's text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="contextLength">Tokens in the longest dialogue; null for as many as the file says.</param>
    /// <exception cref="LocalModelException">
    /// It is damaged, or of an architecture that is not known here; the message says which are.
    /// </exception>
    public static DecoderShape Parse(string json, int? contextLength = null)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Shape(new CheckpointFields(document.RootElement), contextLength)
                : throw new LocalModelException("config.json is no JSON object.");
        }
        catch (JsonException broken)
        {
            throw new LocalModelException($"config.json is not JSON: {broken.Message}", broken);
        }
    }

    private static DecoderShape Shape(CheckpointFields config, int? contextLength)
    {
        var type = config.Text("model_type") ?? "(none)";
        if (!s_families.TryGetValue(type, out var family))
        {
            throw new LocalModelException(
                $"config.json has the model_type {type}, which is not known here; known are {string.Join(", ", s_families.Keys)}.");
        }

        Refuse(config, "attention_bias", "mlp_bias");
        var (heads, hidden) = (config.Whole("num_attention_heads"), config.Whole("hidden_size"));
        var shape = DecoderFamilies.All[family](new DecoderShape
        {
            VocabularySize = config.Whole("vocab_size"),
            HiddenSize = hidden,
            Layers = config.Whole("num_hidden_layers"),
            Heads = heads,
            KeyValueHeads = config.WholeOr("num_key_value_heads") ?? heads,
            HeadSize = config.WholeOr("head_dim") ?? hidden / heads,
            IntermediateSize = config.Whole("intermediate_size"),
            ContextLength = contextLength ?? config.Whole("max_position_embeddings"),
        });
        if (shape.Gate == GateKind.Silu && config.Text("hidden_act") is { } act && act != "silu")
        {
            throw new LocalModelException($"config.json: hidden_act is {act}; for a {type} only silu can be written.");
        }

        var rotary = new RotaryReader(config);
        return shape with
        {
            NormEpsilon = (float)(config.Find("rms_norm_eps") ?? 1e-6),
            RotaryBase = rotary.Base,
            WindowRotaryBase = rotary.WindowBase ?? shape.WindowRotaryBase,
            RotaryFraction = rotary.Fraction,
            RotaryScaling = rotary.Scaling(),
            TiedEmbeddings = config.Truth("tie_word_embeddings") ?? family.StartsWith("gemma", StringComparison.Ordinal),
            Window = config.Truth("use_sliding_window") == false ? null : config.WholeOr("sliding_window"),
            FullEvery = FullEvery(config, shape.FullEvery),
            ScoreScale = config.Find("query_pre_attn_scalar") is { } width ? (float)(1 / Math.Sqrt(width)) : null,
            ScoreCap = (float?)config.Find("attn_logit_softcapping"),
            LogitCap = (float?)config.Find("final_logit_softcapping"),
        };
    }

    private static void Refuse(CheckpointFields config, params string[] names)
    {
        if (names.FirstOrDefault(name => config.Truth(name) == true) is { } name)
        {
            throw new LocalModelException($"config.json: {name} is true, and no such weights can be written.");
        }
    }

    /// <summary>From the list of what each layer sees, or the number of older files.</summary>
    private static int FullEvery(CheckpointFields config, int usual)
    {
        if (config.Texts("layer_types") is not { } layers)
        {
            return config.WholeOr("sliding_window_pattern") ?? usual;
        }

        var every = layers.IndexOf("full_attention") + 1;
        return layers.Select((layer, i) => (layer == "full_attention") == (every > 0 && (i + 1) % every == 0)).All(fits => fits)
            ? every
            : throw new LocalModelException(
                "config.json: layer_types does not repeat evenly; only layers of which every n-th sees everything can be written.");
    }
}
