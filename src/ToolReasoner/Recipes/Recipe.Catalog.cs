namespace ToolReasoner.Recipes;

/// <content>All recipes there are.</content>
public sealed partial record Recipe
{
    /// <summary>Chain of Self-Correction: program, output, verification, conclusion; three rounds.</summary>
    public static Recipe Cosc => CoscRecipe.Recipe;

    /// <summary>Programs until the answer is stated; four calls.</summary>
    public static Recipe Tir => TirRecipe.Recipe;

    /// <summary>Self-consistency: several tries, the answer that most of them have.</summary>
    public static Recipe Vote => VoteRecipe.Recipe;

    /// <summary>All, in the order in which they are listed to people.</summary>
    public static IReadOnlyList<Recipe> All { get; } =
    [
        TirRecipe.Recipe, CoscRecipe.Recipe, VoteRecipe.Recipe,
    ];
}
