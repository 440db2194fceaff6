using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// RCI, recursive criticism and improvement (Kim et al., arXiv 2303.17491; run as in CorrectBench, arXiv 2510.16062): find the problems of
/// the answer, then improve it. Kept: one round by default, no programs. Changed: no round is skipped because the answer is right
/// (CorrectBench's loop asks the reference; nothing here can); the draft may come from any recipe.
/// </summary>
internal static class RciRecipe
{
    public static Recipe Recipe { get; } = new(
        "rci", "Find the problems of the answer, then improve it.", "RCI, arXiv 2303.17491",
        [
            new RecipeParameter.Count("rounds", "criticisms", Default: 1, Most: 20),
            new RecipeParameter.Inner("inner", "how the draft is made", Default: "cot"),
        ],
        arguments =>
        {
            var system = Prompt.Load("cot").Text;
            return Pipe(
                arguments.Inner("inner"),
                Chain(
                    arguments.Count("rounds"),
                    Pipe(
                        new Reviewer(system, Prompt.Load("rci.critique").Text, Judgements.None) { Tool = null, Author = Author.Critic },
                        Say(Prompt.Load("rci.improve").Text),
                        new Solver(system) { WritesPrograms = false })));
        });
}
