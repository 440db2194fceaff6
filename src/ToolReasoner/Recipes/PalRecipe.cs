using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// PAL, program-aided language models (arXiv 2211.10435): one program, and what it prints is the answer. Kept: one program, no second
/// chance, a failed one leaves no answer. Changed: an instruction instead of examples; the answer is printed, not returned by
/// <c>solution()</c>; a reply without a program may state the answer. The program starts afresh.
/// </summary>
internal static class PalRecipe
{
    public static Recipe Recipe { get; } = new(
        "pal", "One program; what it prints is the answer.", "PAL, arXiv 2211.10435", [],
        _ => Step(new Solver(Prompt.Load("pal").Text), new RunProgram(isShared: false)));
}
