using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// Agent0's executor (arXiv 2511.16043): ten candidates side by side, each at most four turns of text and a program, and the answer that
/// most of them have. Kept: candidates, turns, every program starts afresh, a turn of text only goes on. Changed: a candidate that states
/// nothing has what its last program printed (there the text of its last turn); answers are counted by value. The problems that it trains
/// on are made by <see cref="ProblemProposer"/> (prompt <c>agent0.propose</c>) and kept where <see cref="DifficultyBand"/> holds, over all
/// candidates.
/// </summary>
internal static class Agent0Recipe
{
    public static Recipe Recipe { get; } = new(
        "agent0", "Ten candidates of four turns; the answer that most of them have.", "Agent0, arXiv 2511.16043",
        [
            new RecipeParameter.Count("candidates", "tries", Default: 10),
            new RecipeParameter.Count("turns", "most turns of a try", Default: 4, Most: 50),
        ],
        arguments => Parallel(
            arguments.Count("candidates"),
            Chain(
                arguments.Count("turns"),
                Step(new Solver(Prompt.Load("solve").Text), new RunProgram(isShared: false)),
                Until.Answered),
            new Vote()));
}
