using System.Text.Json;

namespace ToolReasoner.Onnx.Writing;

/// <summary>The fields of an object in a checkpoint's <c>config.json</c>; what is missing is named.</summary>
internal readonly struct CheckpointFields(JsonElement whole)
{
    public CheckpointFields? Part(string name) =>
        Has(name, out var value) && value.ValueKind == JsonValueKind.Object ? new CheckpointFields(value) : null;

    public double? Find(string name) => Has(name, out var value)
        ? value.ValueKind == JsonValueKind.Number ? value.GetDouble() : throw Odd(name, value, "a number")
        : null;

    public double Number(string name) => Find(name) ?? throw Missing(name);

    public int Whole(string name) => WholeOr(name) ?? throw Missing(name);

    public int? WholeOr(string name) => Has(name, out var value)
        ? value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Odd(name, value, "a whole number")
        : null;

    public bool? Truth(string name) => Has(name, out var value)
        ? value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Odd(name, value, "true or false")
        : null;

    public string? Text(string name) => Has(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public List<double> Numbers(string name) => !Has(name, out var value) ? throw Missing(name)
        : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number)
            ? [.. value.EnumerateArray().Select(item => item.GetDouble())]
            : throw Odd(name, value, "a list of numbers");

    public List<string>? Texts(string name) => !Has(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : throw Odd(name, value, "a list of texts");

    private bool Has(string name, out JsonElement value) => whole.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    private static LocalModelException Missing(string name) => new($"config.json has no {name}.");

    private static LocalModelException Odd(string name, JsonElement value, string wanted) =>
        new($"config.json: {name} is {value}, not {wanted}.");
}
