using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// CoSC, Chain of Self-Correction (arXiv 2410.10735): each round is a program, what it printed, a verification in two parts (does the
/// program answer the question? is the output plausible?) and a conclusion; at most three rounds. Kept: the rounds, both parts, one model
/// in all parts. Changed: the verification may run a program of its own, and then the judgement after its output counts; rounds share one
/// session.
/// </summary>
internal static class CoscRecipe
{
    public static Recipe Recipe { get; } = new(
        "cosc", "Program, output, verification, conclusion; again until the verification agrees.", "CoSC, arXiv 2410.10735",
        [new RecipeParameter.Count("rounds", "most rounds", Default: 3, Most: 20)],
        arguments =>
        {
            var system = Prompt.Load("solve").Text;
            return Chain(
                arguments.Count("rounds"),
                Step(
                    new Solver(system),
                    new RunProgram(isShared: true),
                    new Reviewer(system, Prompt.Load("cosc.verify").Text, Judgements.VerdictLine)),
                Until.Verified);
        });
}
