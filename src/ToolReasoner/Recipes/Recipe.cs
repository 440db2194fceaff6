using ToolReasoner.Reasoning;

namespace ToolReasoner.Recipes;

/// <summary>A published method as a composition.</summary>
/// <param name="Name">As it is written on the command line, for example <c>cosc</c>.</param>
/// <param name="Summary">One sentence: what it does.</param>
/// <param name="Source">The paper, with its arXiv number.</param>
/// <param name="Parameters">What can be set, in the order in which they may be written without names.</param>
/// <param name="Make">Makes the composition.</param>
public sealed partial record Recipe(
    string Name, string Summary, string Source, IReadOnlyList<RecipeParameter> Parameters, Func<RecipeArguments, IReasoning> Make)
{
    /// <summary>
    /// Reads a composition: <c>cosc</c>, <c>vote(8, cosc(rounds=2))</c>, or the same as JSON,
    /// <c>{"recipe":"vote","samples":8,"inner":{"recipe":"cosc","rounds":2}}</c>.
    /// </summary>
    /// <exception cref="RecipeException">It cannot be read; the message says what would be right.</exception>
    public static RecipePlan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return RecipeBinder.Bind(text.AsSpan().TrimStart() is ['{', ..] ? RecipeJson.Read(text) : new RecipeGrammar(text).ReadAll());
    }
}
