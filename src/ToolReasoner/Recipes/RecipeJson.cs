using System.Text.Json;

namespace ToolReasoner.Recipes;

/// <summary>
/// Reads <c>{"recipe":"vote","samples":8,"inner":{"recipe":"cosc","rounds":2}}</c>. Where a recipe is expected, the text form may stand,
/// too.
/// </summary>
internal static class RecipeJson
{
    private const string NameKey = "recipe";

    public static RecipeSyntax Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = RecipeGrammar.MostDepth });
            return Recipe(document.RootElement, "$");
        }
        catch (JsonException wrong)
        {
            throw new RecipeException($"The recipe begins like JSON and is none: {wrong.Message}", wrong);
        }
    }

    private static RecipeSyntax Recipe(JsonElement element, string path)
    {
        var name = element.TryGetProperty(NameKey, out var given) && given.ValueKind == JsonValueKind.String
            ? given.GetString()!
            : throw new RecipeException($"A recipe has its name as \"{NameKey}\", as in {{\"recipe\":\"vote\",\"samples\":8}} (at {path}).");
        var settings = element.EnumerateObject().Where(property => property.Name != NameKey)
            .Select(property => (property.Name, Path: $"{path}.{property.Name}", property.Value))
            .Select(one => new RecipeSetting(one.Name, $"at {one.Path}", Value(one.Value, one.Path)));
        return new RecipeSyntax(name, $"at {path}", [.. settings]);
    }

    private static RecipeSyntax Value(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => Recipe(value, path),
        JsonValueKind.String => new RecipeGrammar(value.GetString()!).ReadAll() with { Place = $"at {path}" },
        JsonValueKind.Number => new RecipeSyntax(value.GetRawText(), $"at {path}", []),
        _ => throw new RecipeException($"A value is a number, a word or a recipe, and this is {value.GetRawText()} (at {path})."),
    };
}
