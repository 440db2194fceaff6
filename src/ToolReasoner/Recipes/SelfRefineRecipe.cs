using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// Self-Refine (Madaan et al., arXiv 2303.17651): feedback and a refined solution in turn, until the feedback finds nothing to improve.
/// Kept: one model in both parts, all earlier rounds stay in sight. Changed: an instruction instead of examples; the feedback ends with a
/// verdict line; the draft may come from any recipe. No programs run beyond the draft.
/// </summary>
internal static class SelfRefineRecipe
{
    public static Recipe Recipe { get; } = new(
        "self-refine", "Feedback and refinement in turn until there is nothing to improve.", "Self-Refine, arXiv 2303.17651",
        [
            new RecipeParameter.Count("rounds", "most rounds of feedback", Default: 3, Most: 20),
            new RecipeParameter.Inner("inner", "how the draft is made", Default: "cot"),
        ],
        arguments =>
        {
            var system = Prompt.Load("cot").Text;
            var feedback = Prompt.Load("self-refine.feedback").Text;
            return Pipe(
                arguments.Inner("inner"),
                Chain(
                    arguments.Count("rounds"),
                    Pipe(
                        new Reviewer(system, feedback, Judgements.VerdictLine) { Tool = null, Author = Author.Critic, Concludes = false },
                        Gate(
                            trajectory => trajectory.Last?.Judgement?.Passes != true,
                            Pipe(Say(Prompt.Load("self-refine.refine").Text), new Solver(system) { WritesPrograms = false }))),
                    Until.Verified));
        });
}
