using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// Tool-integrated reasoning as in ToRA (arXiv 2309.17452) and Qwen2.5-Math: text and programs in turn until the answer is stated; at most
/// four calls. Kept: the loop, its stop rule, the last program of a turn is run. Changed: programs share a session; an empty output is
/// said; a try that has no answer after its last call is asked for it once.
/// </summary>
internal static class TirRecipe
{
    public static Recipe Recipe { get; } = new(
        "tir", "Text and programs in turn until the answer is stated.", "ToRA, arXiv 2309.17452",
        [new RecipeParameter.Count("calls", "most programs", Default: 4, Most: 50)],
        arguments =>
        {
            var system = Prompt.Load("solve").Text;
            return Pipe(
                Chain(arguments.Count("calls"), Step(new Solver(system), new RunProgram(isShared: true)), Until.Answered.Or(Until.NoProgram)),
                Gate(
                    trajectory => trajectory.Answer is null,
                    Pipe(Say(Prompt.Load("conclude").Text), new Solver(system) { WritesPrograms = false })));
        });
}
