using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// CoVe, Chain of Verification (Dhuliawala et al., arXiv 2309.11495): a draft, questions that would show its mistakes, an answer to each
/// without seeing the draft, and a final answer in the light of them. Kept: blind answers, each question on its own. Changed: a blind
/// answer sees the problem, and may be a program (each starts afresh); the draft may come from any recipe; the questions are answered one
/// after another.
/// </summary>
internal static class CoveRecipe
{
    public static Recipe Recipe { get; } = new(
        "cove", "Questions about a draft, answered without seeing it, then the final answer.", "Chain of Verification, arXiv 2309.11495",
        [
            new RecipeParameter.Count("questions", "most questions", Default: 4, Most: 20),
            new RecipeParameter.Inner("inner", "how the draft is made", Default: "cot"),
        ],
        arguments =>
        {
            var system = Prompt.Load("cot").Text;
            var blind = new Solver(Prompt.Load("solve").Text) { Author = Author.Verifier, Concludes = false, View = Views.ProblemAndLast };
            return Pipe(
                arguments.Inner("inner"),
                new Reviewer(system, Prompt.Load("cove.plan").Text, Judgements.None) { Tool = null, Author = Author.Critic },
                Gate(
                    trajectory => Questions.In(trajectory).Count > 0,
                    Chain(
                        arguments.Count("questions"), Step(blind, new RunProgram(isShared: false)), Questions.Over,
                        trigger: new Questions(Prompt.Load("cove.question")))),
                Say(Prompt.Load("cove.final").Text),
                new Solver(system) { WritesPrograms = false });
        });
}
