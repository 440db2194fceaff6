using System.Text.Json;

namespace ToolReasoner.Onnx.Configuration;

/// <summary>Picks what is needed out of <c>genai_config.json</c>; what is missing is named by its path.</summary>
internal sealed class ConfigReader(string name)
{
    public GenAiConfig Read(JsonElement root)
    {
        var model = Part(root, "model", "model");
        var decoder = Part(model, "decoder", "model.decoder");
        var heads = Number(decoder, "num_attention_heads", "model.decoder.num_attention_heads");
        return new GenAiConfig
        {
            Type = Text(model, "type", ""),
            ModelFile = Text(decoder, "filename", "model.onnx"),
            VocabularySize = Number(model, "vocab_size", "model.vocab_size"),
            ContextLength = Number(model, "context_length", "model.context_length"),
            Layers = Number(decoder, "num_hidden_layers", "model.decoder.num_hidden_layers"),
            KeyValueHeads = decoder.TryGetProperty("num_key_value_heads", out _)
                ? Number(decoder, "num_key_value_heads", "model.decoder.num_key_value_heads")
                : heads,
            HeadSize = decoder.TryGetProperty("head_size", out _)
                ? Number(decoder, "head_size", "model.decoder.head_size")
                : Number(decoder, "hidden_size", "model.decoder.hidden_size") / heads,
            BeginningTokenId = Tokens(model, "bos_token_id") is [var begin, ..] ? begin : null,
            EndTokenIds = Tokens(model, "eos_token_id"),
            Names = Names(decoder),
            Search = Search(root),
            Providers = Providers(decoder),
        };
    }

    private static GraphNames Names(JsonElement decoder)
    {
        var usual = new GraphNames();
        decoder.TryGetProperty("inputs", out var inputs);
        decoder.TryGetProperty("outputs", out var outputs);
        return new GraphNames
        {
            InputIds = Text(inputs, "input_ids", usual.InputIds),
            AttentionMask = Text(inputs, "attention_mask", usual.AttentionMask),
            PositionIds = Text(inputs, "position_ids", usual.PositionIds),
            PastKey = Text(inputs, "past_key_names", usual.PastKey),
            PastValue = Text(inputs, "past_value_names", usual.PastValue),
            Logits = Text(outputs, "logits", usual.Logits),
            PresentKey = Text(outputs, "present_key_names", usual.PresentKey),
            PresentValue = Text(outputs, "present_value_names", usual.PresentValue),
        };
    }

    private static SearchDefaults Search(JsonElement root)
    {
        root.TryGetProperty("search", out var search);
        return new SearchDefaults
        {
            Sample = Truth(search, "do_sample"),
            Temperature = Real(search, "temperature", 1),
            TopK = (int)Real(search, "top_k", 0),
            TopP = Real(search, "top_p", 1),
            RepetitionPenalty = Real(search, "repetition_penalty", 1),
            ShareBuffer = Truth(search, "past_present_share_buffer"),
        };
    }

    private static List<ProviderRequest> Providers(JsonElement decoder)
    {
        var requests = new List<ProviderRequest>();
        if (decoder.TryGetProperty("session_options", out var options) && options.ValueKind == JsonValueKind.Object
            && options.TryGetProperty("provider_options", out var providers) && providers.ValueKind == JsonValueKind.Array)
        {
            foreach (var provider in providers.EnumerateArray().SelectMany(entry => entry.EnumerateObject()))
            {
                requests.Add(new ProviderRequest(
                    provider.Name, provider.Value.EnumerateObject()
                        .ToDictionary(option => option.Name, option => option.Value.ToString())));
            }
        }

        return requests;
    }

    private JsonElement Part(JsonElement whole, string key, string path) =>
        whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(key, out var part) && part.ValueKind == JsonValueKind.Object
            ? part
            : throw new LocalModelException($"{name} has no object {path}. Only decoder-only models can be run.");

    private int Number(JsonElement whole, string key, string path) =>
        whole.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            && number > 0
            ? number
            : throw new LocalModelException(
                $"{name}: {path} is {(value.ValueKind == JsonValueKind.Undefined ? "missing" : value)}, not a positive whole number.");

    private List<int> Tokens(JsonElement whole, string key)
    {
        if (!whole.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        List<JsonElement> each = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        return [.. each.Select(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var id)
            ? id
            : throw new LocalModelException($"{name}: model.{key} holds {item}, which is no token's number."))];
    }

    private static string Text(JsonElement whole, string key, string otherwise) =>
        whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : otherwise;

    private static double Real(JsonElement whole, string key, double otherwise) =>
        whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : otherwise;

    private static bool Truth(JsonElement whole, string key) =>
        whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;
}
