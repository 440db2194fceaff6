using System.Text;
using System.Text.Json;

namespace ToolReasoner.Reasoning;

/// <summary>JSON objects in what a model writes, with whatever else stands around them.</summary>
internal static class JsonIn
{
    /// <summary>What is read from the last object that can be read; null if there is none.</summary>
    /// <param name="text">Any.</param>
    /// <param name="read">From an object; null if it is not the kind that is looked for.</param>
    public static T? Last<T>(string text, Func<JsonElement, T?> read)
        where T : class
    {
        for (var open = text.LastIndexOf('{'); open >= 0; open = open > 0 ? text.LastIndexOf('{', open - 1) : -1)
        {
            if (At(text, open, read) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static T? At<T>(string text, int open, Func<JsonElement, T?> read)
        where T : class
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text[open..]));
        try
        {
            using var document = JsonDocument.ParseValue(ref reader); // one value; what follows it does not matter
            return read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
