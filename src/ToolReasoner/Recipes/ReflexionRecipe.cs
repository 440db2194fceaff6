using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// Reflexion (Shinn et al., arXiv 2303.11366): trials; after one that failed, a reflection goes into a memory that the next trial sees
/// instead of the dialogue. Kept: a fresh start for each trial, the last three reflections are told. Changed: no oracle says whether a
/// trial succeeded; the model checks its own answer, and only a check that ran counts as success. A trial is a <c>tir</c> loop; programs
/// share one session.
/// </summary>
internal static class ReflexionRecipe
{
    public static Recipe Recipe { get; } = new(
        "reflexion", "Trials with a memory of what went wrong.", "Reflexion, arXiv 2303.11366",
        [
            new RecipeParameter.Count("trials", "most trials", Default: 3, Most: 20),
            new RecipeParameter.Count("calls", "most programs of a trial", Default: 4, Most: 50),
        ],
        arguments =>
        {
            var system = Prompt.Load("solve").Text;
            var trial = Views.ProblemAndSinceLast(Author.Peer); // the memory
            return Chain(
                arguments.Count("trials"),
                Pipe(
                    Chain(
                        arguments.Count("calls"),
                        Step(new Solver(system) { View = trial }, new RunProgram(isShared: true)),
                        Until.Answered.Or(Until.NoProgram)),
                    new Reviewer(system, Prompt.Load("reflexion.check").Text, Judgements.VerdictLine) { View = trial },
                    Gate(
                        trajectory => Until.CheckRan.Stop(trajectory) is null,
                        new Reviewer(system, Prompt.Load("reflexion.reflect").Text, Judgements.None)
                        {
                            Author = Author.Critic, Tool = null, View = trial,
                        })),
                Until.CheckRan,
                new Memory(Prompt.Load("reflexion.memory")));
        });
}
