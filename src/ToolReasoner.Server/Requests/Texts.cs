using System.Text.Json;

namespace ToolReasoner.Server.Requests;

/// <summary>Fields that hold a text or several.</summary>
internal static class Texts
{
    /// <summary>The texts, none where the field is missing; null where it holds something else.</summary>
    public static IReadOnlyList<string>? In(JsonElement? field) => field switch
    {
        null or { ValueKind: JsonValueKind.Null } => [],
        { ValueKind: JsonValueKind.String } one => [one.GetString()!],
        { ValueKind: JsonValueKind.Array } several when several.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String) =>
            [.. several.EnumerateArray().Select(one => one.GetString()!)],
        _ => null,
    };
}
