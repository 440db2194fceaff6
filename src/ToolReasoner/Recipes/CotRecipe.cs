using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// Chain of thought (Wei et al., arXiv 2201.11903): steps in words, then the answer. Changed: asked for by an instruction instead of
/// examples, as in CorrectBench. No programs run.
/// </summary>
internal static class CotRecipe
{
    public static Recipe Recipe { get; } = new(
        "cot", "Steps in words, then the answer.", "Chain of thought, arXiv 2201.11903", [],
        _ => Step(new Solver(Prompt.Load("cot").Text) { WritesPrograms = false }));
}
