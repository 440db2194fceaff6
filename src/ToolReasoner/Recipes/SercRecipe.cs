using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// SERC, the Self-Evolving Reasoning Cycle of Agent0-VL (arXiv 2511.19900): a step, what its programs printed, a judgement with a score and
/// a confidence; where the confidence is below 0.7, a patch and the step again; at most two patches, at most eight steps, until a step
/// states the answer. Kept: the cycle, the gate, JSON for judgement and patch, a step without program is judged too. Changed: the verifier
/// may run a program of its own; a step that was mended is run and judged again; a step that states the answer is mended, too (there only
/// others are); a judgement that cannot be read is left standing as one that cannot be read, unless <c>unreadable=repair</c> (there it
/// counts as a confidence of 0.5, which asks for a repair). Programs share one session.
/// </summary>
internal static class SercRecipe
{
    public static Recipe Recipe { get; } = new(
        "serc", "Steps judged by score and confidence; mended where the confidence is low.", "Agent0-VL, arXiv 2511.19900",
        [
            new RecipeParameter.Count("steps", "most steps", Default: 8, Most: 50),
            new RecipeParameter.Number("confidence", "below it a step is mended", Default: 0.7, Least: 0, Most: 1),
            new RecipeParameter.Count("repairs", "most patches", Default: 2, Least: 0, Most: 20),
            new RecipeParameter.Choice("unreadable", "what a judgement that cannot be read does", Default: "keep", "keep", "repair"),
        ],
        arguments =>
        {
            var system = Prompt.Load("solve").Text;
            var (least, most) = (arguments.Number("confidence"), arguments.Count("repairs"));
            var mendsUnread = arguments.Word("unreadable") == "repair";
            var solver = new Solver(system);
            return Chain(
                arguments.Count("steps"),
                Step(
                    solver,
                    new RunProgram(isShared: true, all: true),
                    new Reviewer(system, Prompt.Load("serc.verify").Text, Judgements.ScoreAndConfidence)
                    {
                        Again = Prompt.Load("serc.again").Text, Concludes = false,
                    },
                    gate: trajectory => trajectory.Last?.Judgement is { } judgement && (judgement.Passes is not null || mendsUnread)
                        && judgement.Confidence < least && Repairer.PatchesIn(trajectory) < most,
                    new Repairer(solver, system, Prompt.Load("serc.repair"), Prompt.Load("serc.rewrite"))),
                Until.Stated);
        });
}
