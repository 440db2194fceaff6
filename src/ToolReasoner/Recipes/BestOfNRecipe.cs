using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Recipes;

/// <summary>
/// Best of n (Cobbe et al., arXiv 2110.14168): several tries, and the one that a verifier thinks best of. Kept: tries are judged one by
/// one. Changed: the verifier is the model itself: <c>check</c> says right or wrong after a program of its own, <c>score</c> gives a score
/// from −1 to 1 (Agent0-VL as a judge), <c>yes-no</c> is SPOC's. Each try has its session, which its judge goes on with.
/// </summary>
internal static class BestOfNRecipe
{
    public static Recipe Recipe { get; } = new(
        "best-of-n", "Several tries; the one that a verifier thinks best of.", "Verifiers, arXiv 2110.14168",
        [
            new RecipeParameter.Count("samples", "tries", Default: 8),
            new RecipeParameter.Inner("inner", "how each try is made", Default: "tir"),
            new RecipeParameter.Choice("verifier", "who judges", Default: "check", "check", "score", "yes-no"),
        ],
        arguments => Parallel(arguments.Count("samples"), arguments.Inner("inner"), new BestOf(Judge(arguments.Word("verifier")))));

    private static Reviewer Judge(string verifier)
    {
        var system = Prompt.Load("solve").Text;
        return verifier switch
        {
            "score" => new(system, Prompt.Load("serc.verify").Text, Judgements.ScoreAndConfidence)
            {
                Concludes = false, Again = Prompt.Load("serc.again").Text,
            },
            "yes-no" => new(Prompt.Load("cot").Text, Prompt.Load("spoc.verify").Text, Judgements.YesNo) { Concludes = false, Tool = null },
            _ => new(system, Prompt.Load("reflexion.check").Text, Judgements.VerdictLine) { Concludes = false },
        };
    }
}
