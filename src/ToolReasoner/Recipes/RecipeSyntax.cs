namespace ToolReasoner.Recipes;

/// <summary>A composition as it was written, names and values not yet looked up.</summary>
/// <param name="Name">Of the recipe.</param>
/// <param name="Place">Where it stands, for messages.</param>
/// <param name="Settings">In the order of writing.</param>
internal sealed record RecipeSyntax(string Name, string Place, IReadOnlyList<RecipeSetting> Settings);

/// <summary>A value in a composition.</summary>
/// <param name="Name">Null where it is given by position.</param>
/// <param name="Place">Where it stands, for messages.</param>
/// <param name="Value">A recipe; or a word or number, as a recipe without settings.</param>
internal sealed record RecipeSetting(string? Name, string Place, RecipeSyntax Value);
