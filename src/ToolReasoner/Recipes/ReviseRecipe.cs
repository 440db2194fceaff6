using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// Two turns: an answer, then another after a fixed request. <c>ask=review</c> is SCoRe's (arXiv 2409.12917): there may be a mistake, mend
/// it and write the whole solution. <c>ask=again</c> is that of Confidence versus Critique (arXiv 2412.19513): the question once more.
/// Kept: exactly two turns, no stop rule, no tool in the second. Changed: the first may be any recipe, so that methods can be put one after
/// another (CorrectBench's mixing); a second turn that states no answer leaves the first standing.
/// </summary>
internal static class ReviseRecipe
{
    public static Recipe Recipe { get; } = new(
        "revise", "An answer, and another after a fixed request.", "SCoRe, arXiv 2409.12917; Confidence vs Critique, arXiv 2412.19513",
        [
            new RecipeParameter.Choice("ask", "what the second turn is asked", Default: "review", "review", "again"),
            new RecipeParameter.Inner("inner", "how the first answer is made", Default: "cot"),
        ],
        arguments =>
        {
            var review = Prompt.Load("revise.review").Text;
            return Pipe(
                arguments.Inner("inner"),
                Say(trajectory => arguments.Word("ask") == "again" ? trajectory.Problem.Text : review),
                new Solver(Prompt.Load("cot").Text) { WritesPrograms = false });
        });
}
