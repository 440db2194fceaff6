using System.Text.Json;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>Reads the steps that <c>tokenizer.json</c> describes, each an object with a <c>type</c>.</summary>
internal static class Described
{
    /// <summary>A part of the file; nothing where it is missing or null.</summary>
    public static JsonElement? Part(JsonElement whole, string name) =>
        whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(name, out var part) && part.ValueKind != JsonValueKind.Null
            ? part
            : null;

    /// <summary>A step, or those of a sequence of steps, in order.</summary>
    public static IEnumerable<JsonElement> Steps(JsonElement? step, string listName) =>
        step is not { } one ? []
        : Type(one) != "Sequence" ? [one]
        : one.GetProperty(listName).EnumerateArray().SelectMany(inner => Steps(inner, listName));

    public static string Type(JsonElement step) => Text(step, "type");

    public static string Text(JsonElement step, string name, string? otherwise = null) =>
        Part(step, name)?.GetString() ?? otherwise
            ?? throw new LocalModelException($"a step lacks its {name}: {Short(step)}");

    public static bool IsSet(JsonElement step, string name, bool otherwise = false) => Part(step, name)?.GetBoolean() ?? otherwise;

    public static LocalModelException Unknown(string what, string type, string known) =>
        new($"it {what} by {type}, which is not known here; known are {known}.");

    private static string Short(JsonElement step) => step.GetRawText() is { Length: > 80 } text ? text[..80] + "..." : step.GetRawText();
}
