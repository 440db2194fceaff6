using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// Self-consistency (Wang et al., arXiv 2203.11171) over any recipe: several tries, and the answer that most of them have. Changed: answers
/// are counted in classes of equal values, not of equal texts; different programs that agree make the answer verified, and with <c>agree</c>
/// an answer that fewer tries have is not.
/// </summary>
internal static class VoteRecipe
{
    public static Recipe Recipe { get; } = new(
        "vote", "Several tries; the answer that most of them have.", "Self-consistency, arXiv 2203.11171",
        [
            new RecipeParameter.Count("samples", "tries", Default: 8),
            new RecipeParameter.Inner("inner", "how each try is made", Default: "tir"),
            new RecipeParameter.Number("agree", "share of the tries that must agree for a verified answer", Default: 0, Least: 0, Most: 1),
        ],
        arguments => Parallel(arguments.Count("samples"), arguments.Inner("inner"), new Vote(arguments.Number("agree"))));
}
