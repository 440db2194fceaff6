using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Requests;

/// <summary>What form a request wants its reply in.</summary>
internal static class ResponseFormats
{
    private const string Field = "response_format";

    /// <summary>Null for plain text.</summary>
    public static ChatResponseFormat? Read(JsonElement? format, ModelAbilities abilities)
    {
        if (format is null or { ValueKind: JsonValueKind.Null })
        {
            return null;
        }

        var type = format is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty("type", out var name) ? name.ToString()
            : "nothing";
        if (type is "json_object" or "json_schema" && !abilities.ResponseFormats)
        {
            throw ApiException.Unsupported(
                Field, $"This model cannot be held to `{type}`: ask for JSON in the dialogue, and check what comes.");
        }

        return type switch
        {
            "text" => null,
            "json_object" => ChatResponseFormat.Json,
            "json_schema" => Schema(format.Value),
            _ => throw ApiException.Invalid(Field, $"There is no format `{type}`: text, json_object, json_schema.", "invalid_value"),
        };
    }

    private static ChatResponseFormatJson Schema(JsonElement format) =>
        format.TryGetProperty("json_schema", out var named) && named.ValueKind == JsonValueKind.Object && named.TryGetProperty(
            "schema", out var schema)
            ? ChatResponseFormat.ForJsonSchema(schema.Clone(), named.TryGetProperty("name", out var name) ? name.ToString() : null)
            : throw ApiException.Invalid(Field, "`response_format.json_schema.schema` is missing.", "missing_required_parameter");
}
