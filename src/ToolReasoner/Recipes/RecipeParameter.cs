namespace ToolReasoner.Recipes;

/// <summary>Something that can be set in a recipe. Closed: match on all of its cases.</summary>
/// <param name="Name">As it is written: <c>rounds=2</c>.</param>
/// <param name="Summary">One clause: what it is.</param>
public abstract record RecipeParameter(string Name, string Summary)
{
    /// <summary>A whole number.</summary>
    public sealed record Count(string Name, string Summary, int Default, int Least = 1, int Most = 1000) : RecipeParameter(Name, Summary);

    /// <summary>A number.</summary>
    public sealed record Number(string Name, string Summary, double Default, double Least, double Most) : RecipeParameter(Name, Summary);

    /// <summary>A recipe.</summary>
    public sealed record Inner(string Name, string Summary, string Default) : RecipeParameter(Name, Summary);

    /// <summary>One of some words.</summary>
    public sealed record Choice(string Name, string Summary, string Default, params IReadOnlyList<string> Words) : RecipeParameter(Name, Summary);
}
