using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// CRITIC (Gou et al., arXiv 2305.11738): an answer, a critique that rests on a tool, a corrected answer; until the critique finds no
/// issue. Kept: the critique uses the tool before it speaks, its words are what is mended by. Changed: the only tool is our interpreter;
/// the critique ends with a verdict line. The solver's programs share a session; each of the critic's starts afresh, so that it does not
/// lean on what it judges.
/// </summary>
internal static class CriticRecipe
{
    public static Recipe Recipe { get; } = new(
        "critic", "Critiques that rest on what a program printed, until one finds no issue.", "CRITIC, arXiv 2305.11738",
        [new RecipeParameter.Count("rounds", "most critiques", Default: 4, Most: 20)],
        arguments =>
        {
            var system = Prompt.Load("solve").Text;
            return Chain(
                arguments.Count("rounds"),
                Step(
                    new Solver(system),
                    new RunProgram(isShared: true),
                    new Reviewer(system, Prompt.Load("critic.critique").Text, Judgements.VerdictLine)
                    {
                        Author = Author.Critic, Tool = new RunProgram(isShared: false),
                    }),
                Until.Verified);
        });
}
