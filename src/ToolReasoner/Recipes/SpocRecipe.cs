using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// SPOC, spontaneous self-correction (arXiv 2506.06923): solutions and verifications in turn; a verification has at most two sentences and
/// ends with yes or no; yes ends it. Kept: one model in both parts, the verdict is the only signal, the answer is the last solution's.
/// Changed: messages are chat turns instead of one trained sequence; a cap on solutions stands for the cap on length; <c>tool=yes</c> lets
/// both parts run programs, in one session (there none run).
/// </summary>
internal static class SpocRecipe
{
    public static Recipe Recipe { get; } = new(
        "spoc", "Solutions and short verifications in turn until one says yes.", "SPOC, arXiv 2506.06923",
        [
            new RecipeParameter.Count("solutions", "most solutions", Default: 4, Most: 20),
            new RecipeParameter.Choice("tool", "whether programs may run", Default: "no", "no", "yes"),
        ],
        arguments =>
        {
            var tool = arguments.Word("tool") == "yes" ? new RunProgram(isShared: true) : null;
            var system = Prompt.Load(tool is null ? "cot" : "solve").Text;
            var verify = Prompt.Load("spoc.verify").Text;
            return Chain(
                arguments.Count("solutions"),
                Step(
                    new Solver(system) { WritesPrograms = tool is not null },
                    tool,
                    new Reviewer(system, verify, Judgements.YesNo) { Tool = tool, Again = verify }),
                Until.Verified);
        });
}
