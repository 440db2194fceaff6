using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// The answer and nothing else: the baseline of CorrectBench (arXiv 2510.16062). Kept: one call, no reasoning asked for. No programs run.
/// </summary>
internal static class DirectRecipe
{
    public static Recipe Recipe { get; } = new(
        "direct", "The answer and nothing else.", "CorrectBench's baseline, arXiv 2510.16062", [],
        _ => Step(new Solver(Prompt.Load("direct").Text) { WritesPrograms = false }));
}
