using System.Text.Json;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>What <c>tokenizer_config.json</c> and its companions say of chats.</summary>
/// <param name="Specials">Texts of special tokens by role: <c>bos_token</c>, <c>eos_token</c> and the like.</param>
/// <param name="Template">The chat template's source; null where the folder has none.</param>
public sealed record TokenizerSettings(IReadOnlyDictionary<string, string> Specials, string? Template)
{
    private const string FileName = "tokenizer_config.json";

    /// <summary>Reads a model's folder. A file <c>chat_template.jinja</c> goes before the template in the configuration.</summary>
    public static TokenizerSettings Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var own = Path.Combine(folder, "chat_template.jinja");
        var template = File.Exists(own) ? File.ReadAllText(own) : null;
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return new TokenizerSettings(new Dictionary<string, string>(), template);
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            return new TokenizerSettings(Texts(document.RootElement), template ?? Find(document.RootElement));
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new LocalModelException($"{path} cannot be read: {broken.Message}", broken);
        }
    }

    private static Dictionary<string, string> Texts(JsonElement root) => root.EnumerateObject()
        .Where(entry => entry.Name.EndsWith("_token", StringComparison.Ordinal))
        .Select(entry => (entry.Name, Text: entry.Value.ValueKind switch
        {
            JsonValueKind.String => entry.Value.GetString(),
            JsonValueKind.Object => entry.Value.TryGetProperty("content", out var content) ? content.GetString() : null,
            _ => null,
        }))
        .Where(entry => entry.Text is not null)
        .ToDictionary(entry => entry.Name, entry => entry.Text!);

    private static string? Find(JsonElement root) =>
        !root.TryGetProperty("chat_template", out var template) ? null
        : template.ValueKind == JsonValueKind.String ? template.GetString()
        : template.ValueKind != JsonValueKind.Array ? null
        : template.EnumerateArray().OrderBy(one => one.GetProperty("name").GetString() == "default" ? 0 : 1)
            .Select(one => one.GetProperty("template").GetString()).FirstOrDefault();
}
