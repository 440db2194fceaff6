using System.Text.Json;
using ToolReasoner.Recipes;

namespace ToolReasoner.Cli.Solving;

/// <summary>A recipe as the user writes it: an expression, or a file with the same in JSON.</summary>
internal static class RecipeText
{
    private const string Default = "cosc";

    /// <summary>The composition that the command line names.</summary>
    /// <param name="expression">For example <c>vote(8, cosc(rounds=2))</c>; null for the default.</param>
    /// <param name="file">A JSON file; null for none.</param>
    /// <param name="samples">Tries that vote, around the rest; null for one.</param>
    /// <exception cref="WrongInputException">It cannot be read; the message says what would be right.</exception>
    public static RecipePlan Plan(string? expression, string? file, int? samples)
    {
        if (expression is not null && file is not null)
        {
            throw new WrongInputException($"Write a recipe or name a file, not both: --recipe {expression} and --recipe-file {file}.");
        }

        var text = file is not null ? InFile(file) : expression ?? Default;
        try
        {
            // Read alone first, so that a mistake is shown in what the user wrote.
            var plan = Recipe.Parse(text);
            return samples is null ? plan : Recipe.Parse($"vote({samples}, {plan.Text})");
        }
        catch (RecipeException e)
        {
            throw new WrongInputException($"{file ?? "--recipe"}: {e.Message} `toolreasoner recipes` shows all of them.");
        }
    }

    private static string InFile(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(
                File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Write(document.RootElement, file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new WrongInputException($"There is no file {file}. Check the path; it is looked for from {Directory.GetCurrentDirectory()}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongInputException($"{file} cannot be read: {e.Message}");
        }
        catch (JsonException e)
        {
            throw new WrongInputException($"{file} is no JSON: {e.Message}");
        }
    }

    // {"recipe": "vote", "samples": 8, "inner": {"recipe": "cosc", "rounds": 2}} is vote(samples=8, inner=cosc(rounds=2)).
    private static string Write(JsonElement value, string file) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object when value.TryGetProperty("recipe", out var name) && name.ValueKind == JsonValueKind.String =>
            $"{name.GetString()}({string.Join(", ", value.EnumerateObject().Where(one => one.Name != "recipe").Select(one => $"{one.Name}={Write(one.Value, file)}"))})",
        _ => throw new WrongInputException($"{file}: a recipe is a name, or an object with \"recipe\" and its parameters, "
            + "for example {\"recipe\": \"vote\", \"samples\": 8, \"inner\": \"cosc\"}."),
    };
}
