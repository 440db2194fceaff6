using System.Text.Json;
using System.Text.Json.Serialization;
using ToolReasoner.Onnx.Configuration;

namespace ToolReasoner.Onnx.Writing;

/// <summary>Writes a model's folder as ONNX Runtime GenAI's model builder does; the tokenizer's files are its owner's to add.</summary>
public static class ModelFolder
{
    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes <c>model.onnx</c>, its data and <c>genai_config.json</c>.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="options">How its graph is written.</param>
    /// <param name="folder">Made where it is missing.</param>
    /// <param name="endTokenIds">The tokens that end a reply.</param>
    /// <param name="beginningTokenId">The token that begins a text; null for none.</param>
    public static void Write(DecoderWeights weights, WritingOptions options, string folder, IReadOnlyList<int> endTokenIds,
        int? beginningTokenId = null)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(options);
        Directory.CreateDirectory(folder);
        DecoderGraph.Write(weights, options, Path.Combine(folder, "model.onnx"));
        var (shape, names) = (weights.Shape, new GraphNames());
        var inputs = new Dictionary<string, string>
        {
            ["input_ids"] = names.InputIds, ["attention_mask"] = names.AttentionMask,
            ["past_key_names"] = names.PastKey, ["past_value_names"] = names.PastValue,
        };
        if (options is { PositionIds: true, Attention: AttentionKind.Standard })
        {
            inputs["position_ids"] = names.PositionIds;
        }

        // Its first field is left out where there is none: ONNX Runtime GenAI refuses a null there.
        var config = new
        {
            model = new
            {
                bos_token_id = beginningTokenId,
                context_length = shape.ContextLength,
                decoder = new
                {
                    session_options = new { log_id = "onnxruntime-genai", provider_options = Array.Empty<object>() },
                    filename = "model.onnx",
                    head_size = shape.HeadSize,
                    hidden_size = shape.HiddenSize,
                    inputs,
                    outputs = new { logits = names.Logits, present_key_names = names.PresentKey, present_value_names = names.PresentValue },
                    num_attention_heads = shape.Heads,
                    num_hidden_layers = shape.Layers,
                    num_key_value_heads = shape.KeyValueHeads,
                },
                eos_token_id = endTokenIds,
                pad_token_id = endTokenIds is [var end, ..] ? end : 0,
                type = shape.Family,
                vocab_size = shape.VocabularySize,
            },
            search = new
            {
                do_sample = false,
                max_length = shape.ContextLength,
                past_present_share_buffer = options.Attention == AttentionKind.GroupQuery,
                repetition_penalty = 1.0,
                temperature = 1.0,
                top_k = 0,
                top_p = 1.0,
            },
        };
        File.WriteAllText(Path.Combine(folder, GenAiConfig.FileName), JsonSerializer.Serialize(config, s_indented));
    }
}
