using ToolReasoner.Tests.Reasoning;
using ToolReasoner.Trajectories;
using static ToolReasoner.Tests.Recipes.Desk;

namespace ToolReasoner.Tests.Recipes;

/// <summary>A way through a recipe.</summary>
/// <param name="What">A sentence that is true.</param>
/// <param name="Recipe">The composition.</param>
/// <param name="Replies">What the model says; all of it is asked for, and nothing more.</param>
/// <param name="Answer">The answer; null for none.</param>
/// <param name="Kind">What it rests on; null for no answer.</param>
/// <param name="Stop">Why it ends; null for recipes without a loop.</param>
internal sealed record Way(string What, string Recipe, IReadOnlyList<string> Replies, string? Answer, EvidenceKind? Kind, StopReason? Stop);

/// <summary>Each recipe through its paths.</summary>
public sealed class PathTests
{
    private const string No = "{\"action\": \"NO_CHANGE\", \"reason\": \"it is right\"}";

    private static readonly Way[] s_ways =
    [
        new("the answer alone", "direct", ["\\boxed{5}"], "5", EvidenceKind.Stated, null),
        new("no answer is none", "direct", ["I do not know."], null, null, null),
        new("steps, then the answer", "cot", ["2 + 3 = 5, so \\boxed{5}"], "5", EvidenceKind.Stated, null),
        new("a number that only stands there is no answer", "cot", ["First comes 2."], null, null, null),

        new("the output is the answer", "pal", [Program("2 + 3")], "5", EvidenceKind.Computed, null),
        new("a failed program has no second chance", "pal", [Program("typo")], null, null, null),
        new("a program that prints nothing leaves no answer", "pal", [Program("silence")], null, null, null),
        new("a reply without program may answer", "pal", ["\\boxed{5}"], "5", EvidenceKind.Stated, null),

        new("right at once", "tir", [Program("2 + 3"), "\\boxed{5}"], "5", EvidenceKind.Computed, StopReason.Answered),
        new("without any program", "tir", ["\\boxed{5}"], "5", EvidenceKind.Stated, StopReason.Answered),
        new("a compile error, then mended", "tir", [Program("typo"), Program("2 + 3"), "\\boxed{5}"], "5", EvidenceKind.Computed, StopReason.Answered),
        new("a text without answer is asked for one", "tir", ["Hm.", "\\boxed{5}"], "5", EvidenceKind.Stated, StopReason.RoundsOver),
        new("never concludes", "tir(2)", [Program("2 + 2"), Program("2 + 3"), "Hm."], "5", EvidenceKind.Computed, StopReason.RoundsOver),

        new("right at once", "cosc", [Program("2 + 3"), "\\boxed{5}\nVERDICT: RIGHT"], "5", EvidenceKind.Reviewed, StopReason.Verified),
        new("right at once, with a check", "cosc", [Program("2 + 3"), Program("check yes"), "\\boxed{5}\nVERDICT: RIGHT"], "5", EvidenceKind.CheckRan, StopReason.Verified),
        new("a compile error, then mended", "cosc", [Program("typo"), "VERDICT: WRONG", Program("2 + 3"), "\\boxed{5}\nVERDICT: RIGHT"], "5", EvidenceKind.Reviewed, StopReason.Verified),
        new("corrected by verification", "cosc", [Program("2 + 2"), Program("check no"), "VERDICT: WRONG", Program("2 + 3"), Program("check yes"), "\\boxed{5}\nVERDICT: RIGHT"], "5", EvidenceKind.CheckRan, StopReason.Verified),
        new("a check that does not compile confirms nothing", "cosc", [Program("2 + 3"), Program("typo"), "\\boxed{5}\nVERDICT: RIGHT"], "5", EvidenceKind.Reviewed, StopReason.Verified),
        new("a check that prints False confirms nothing", "cosc", [Program("2 + 2"), Program("check no"), "\\boxed{4}\nVERDICT: RIGHT"], "4", EvidenceKind.Reviewed, StopReason.Verified),
        new("wrongly negative, then not", "cosc", [Program("2 + 3"), "VERDICT: WRONG", Program("2 + 3"), "\\boxed{5}\nVERDICT: RIGHT"], "5", EvidenceKind.Reviewed, StopReason.Verified),
        new("wrongly negative to the end", "cosc(1)", ["\\boxed{5}", "VERDICT: WRONG"], "5", EvidenceKind.Stated, StopReason.RoundsOver),
        new("what a check prints is no answer", "cosc(1)", [Program("2 + 3"), Program("check no"), "VERDICT: WRONG"], "5", EvidenceKind.Computed, StopReason.RoundsOver),
        new("the last round's output counts, not an answer that was rejected", "cosc(2)", ["\\boxed{4}", "VERDICT: WRONG", Program("2 + 3"), "VERDICT: WRONG"], "5", EvidenceKind.Computed, StopReason.RoundsOver),
        new("never concludes", "cosc(2)", ["Hm.", "Well.", "Hm.", "Well."], null, null, StopReason.RoundsOver),

        new("right at once", "serc", [Program("2 + 3"), Score(0.9, 0.9), "\\boxed{5}", Score(1, 0.9)], "5", EvidenceKind.Reviewed, StopReason.Answered),
        new("the verifier runs a test", "serc", [Program("2 + 3"), Score(0.9, 0.9), "\\boxed{5}", Program("check yes"), Score(1, 0.9)], "5", EvidenceKind.CheckRan, StopReason.Answered),
        new("a compile error, then mended", "serc", [Program("typo"), Score(-1, 0.2), Patch("2 + 3"), Program("2 + 3"), Score(0.9, 0.9), "\\boxed{5}", Score(1, 0.9)], "5", EvidenceKind.Reviewed, StopReason.Answered),
        new("a final step is mended, too, and judged again", "serc", ["\\boxed{4}", Score(-0.9, 0.3), Patch("it is 5"), "\\boxed{5}", Score(0.9, 0.9)], "5", EvidenceKind.Stated, StopReason.Answered),
        new("a final step is mended once", "serc", ["\\boxed{4}", Score(-0.9, 0.3), Patch("it is 6"), "\\boxed{6}", Score(-0.9, 0.3)], "6", EvidenceKind.Stated, StopReason.Answered),
        new("a mended step without answer withdraws the one before", "serc", ["\\boxed{4}", Score(-0.9, 0.3), Patch("compute it"), Program("2 + 3"), Score(0.9, 0.9), "\\boxed{5}", Score(1, 0.9)], "5", EvidenceKind.Reviewed, StopReason.Answered),
        new("wrongly negative, and the repairer sees it", "serc", ["\\boxed{5}", Score(-0.9, 0.3), No], "5", EvidenceKind.Stated, StopReason.Answered),
        new("a patch that cannot be read changes nothing", "serc", ["\\boxed{5}", Score(0.5, 0.3), "PATCH it!"], "5", EvidenceKind.Stated, StopReason.Answered),
        new("sure enough is not mended", "serc", ["\\boxed{5}", Score(0.9, 0.7)], "5", EvidenceKind.Stated, StopReason.Answered),
        new("a judgement that cannot be read repairs nothing", "serc", ["\\boxed{5}", "Looks fine."], "5", EvidenceKind.Stated, StopReason.Answered),
        new("unless that is wanted", "serc(unreadable=repair)", ["\\boxed{5}", "Looks fine.", No], "5", EvidenceKind.Stated, StopReason.Answered),
        new("no more patches than allowed", "serc(steps=2, repairs=1)", [Program("2 + 2"), Score(-1, 0.1), Patch("2 + 3"), Program("2 + 3"), Score(-1, 0.1), Program("2 + 3"), Score(-1, 0.1)], "5", EvidenceKind.Computed, StopReason.RoundsOver),
        new("never concludes", "serc(2)", ["Hm.", Score(0.1, 0.9), "Hm.", Score(0.1, 0.9)], null, null, StopReason.RoundsOver),

        new("right at once", "agent0(1)", [Program("2 + 3"), "\\boxed{5}"], "5", EvidenceKind.Computed, StopReason.Answered),
        new("a turn of text goes on", "agent0(1)", ["Hm.", Program("2 + 3"), "\\boxed{5}"], "5", EvidenceKind.Computed, StopReason.Answered),
        new("a compile error, then mended", "agent0(1)", [Program("typo"), Program("2 + 3"), "\\boxed{5}"], "5", EvidenceKind.Computed, StopReason.Answered),
        new("never concludes", "agent0(1, 2)", [Program("2 + 3"), "Hm."], "5", EvidenceKind.Computed, StopReason.RoundsOver),

        new("right at once", "spoc", ["\\boxed{5}", "It is.\nYes"], "5", EvidenceKind.Stated, StopReason.Verified),
        new("corrected by verification", "spoc", ["\\boxed{4}", "Off by one.\nNo", "\\boxed{5}", "Yes."], "5", EvidenceKind.Stated, StopReason.Verified),
        new("wrongly negative to the end", "spoc(2)", ["\\boxed{5}", "No", "\\boxed{5}", "No"], "5", EvidenceKind.Stated, StopReason.RoundsOver),
        new("never says yes or no", "spoc(1)", ["\\boxed{5}", "Perhaps."], "5", EvidenceKind.Stated, StopReason.RoundsOver),
        new("with programs, a check counts", "spoc(tool=yes)", [Program("2 + 3"), Program("check yes"), "\\boxed{5}\nYes"], "5", EvidenceKind.CheckRan, StopReason.Verified),

        new("right twice", "revise", ["\\boxed{5}", "\\boxed{5}"], "5", EvidenceKind.Stated, null),
        new("wrong, then right", "revise(again)", ["\\boxed{4}", "\\boxed{5}"], "5", EvidenceKind.Stated, null),
        new("right, then wrong", "revise", ["\\boxed{5}", "\\boxed{4}"], "4", EvidenceKind.Stated, null),
        new("a second turn without answer leaves the first", "revise", ["\\boxed{5}", "I would not change it."], "5", EvidenceKind.Stated, null),
        new("over another recipe", "revise(inner=pal)", [Program("2 + 3"), "\\boxed{5}"], "5", EvidenceKind.Computed, null),

        new("improved", "rci", ["\\boxed{4}", "2 + 3 is not 4.", "\\boxed{5}"], "5", EvidenceKind.Stated, StopReason.RoundsOver),
        new("it goes on after a right answer, for nobody knows that it is", "rci(2)", ["\\boxed{5}", "None.", "\\boxed{5}", "None.", "\\boxed{5}"], "5", EvidenceKind.Stated, StopReason.RoundsOver),
        new("never concludes", "rci", ["Hm.", "No answer.", "Hm."], null, null, StopReason.RoundsOver),

        new("right at once", "self-refine", ["\\boxed{5}", "VERDICT: RIGHT"], "5", EvidenceKind.Stated, StopReason.Verified),
        new("refined", "self-refine", ["\\boxed{4}", "VERDICT: WRONG", "\\boxed{5}", "VERDICT: RIGHT"], "5", EvidenceKind.Stated, StopReason.Verified),
        new("wrongly negative to the end", "self-refine(1)", ["\\boxed{5}", "VERDICT: WRONG", "I stay with it."], "5", EvidenceKind.Stated, StopReason.RoundsOver),

        new("questions change the answer", "cove", ["\\boxed{4}", "1. What is 3 + 2?\n2. Is 2 + 3 odd?", Program("3 + 2"), "It is odd.", "\\boxed{5}"], "5", EvidenceKind.Computed, StopReason.RoundsOver),
        new("a blind answer is no final answer", "cove", ["\\boxed{5}", "1. What is 2 + 2?", "\\boxed{4}", "As before."], "5", EvidenceKind.Stated, StopReason.RoundsOver),
        new("without questions it goes straight on", "cove", ["\\boxed{4}", "I have none.", "\\boxed{5}"], "5", EvidenceKind.Stated, null),
        new("not more questions than allowed", "cove(1)", ["\\boxed{4}", "1. What is 2 + 2?\n2. What is 3 + 3?", "4.", "\\boxed{5}"], "5", EvidenceKind.Stated, StopReason.RoundsOver),

        new("right at once", "critic", [Program("2 + 3"), Program("check yes"), "\\boxed{5}\nVERDICT: RIGHT"], "5", EvidenceKind.CheckRan, StopReason.Verified),
        new("a compile error, then mended", "critic", [Program("typo"), "VERDICT: WRONG", Program("2 + 3"), Program("check yes"), "\\boxed{5}\nVERDICT: RIGHT"], "5", EvidenceKind.CheckRan, StopReason.Verified),
        new("corrected by the critique", "critic", ["\\boxed{4}", Program("check no"), "VERDICT: WRONG", "\\boxed{5}", Program("check yes"), "VERDICT: RIGHT"], "5", EvidenceKind.CheckRan, StopReason.Verified),
        new("never without issue", "critic(1)", ["\\boxed{5}", "VERDICT: WRONG"], "5", EvidenceKind.Stated, StopReason.RoundsOver),

        new("right at once", "reflexion", [Program("2 + 3"), "\\boxed{5}", Program("check yes"), "VERDICT: RIGHT"], "5", EvidenceKind.CheckRan, StopReason.Verified),
        new("a second trial", "reflexion", ["\\boxed{4}", Program("check no"), "VERDICT: WRONG", "I guessed.", "\\boxed{5}", Program("check yes"), "VERDICT: RIGHT"], "5", EvidenceKind.CheckRan, StopReason.Verified),
        new("an opinion is no success", "reflexion(2)", ["\\boxed{5}", "\\boxed{5}\nVERDICT: RIGHT", "Untested.", "\\boxed{5}", "\\boxed{5}\nVERDICT: RIGHT", "Untested."], "5", EvidenceKind.Stated, StopReason.RoundsOver),
        new("never confirmed", "reflexion(1)", ["\\boxed{5}", Program("check no"), "VERDICT: WRONG", "Hm."], "5", EvidenceKind.Stated, StopReason.RoundsOver),

        new("one try", "vote(1, pal)", [Program("2 + 3")], "5", EvidenceKind.Computed, null),
        new("one try, confirmed", "best-of-n(1, pal)", [Program("2 + 3"), Program("check yes"), "VERDICT: RIGHT"], "5", EvidenceKind.CheckRan, null),
        new("one try, doubted", "best-of-n(1, pal)", [Program("2 + 3"), "VERDICT: WRONG"], "5", EvidenceKind.Computed, null),
        new("a try without answer is not judged", "best-of-n(1, cot)", ["Hm."], null, null, null),
    ];

    public static TheoryData<int> Rows { get; } = [.. Enumerable.Range(0, s_ways.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Every_way_ends_as_it_should(int row)
    {
        var way = s_ways[row];
        var model = new ScriptedModel(way.Replies);

        var solution = await SolveAsync(way.Recipe, model);

        var found = (model.Asked.Count, solution.Answer, solution.Evidence?.Kind, solution.Trajectory.Stop);
        Assert.True(found == (way.Replies.Count, way.Answer, way.Kind, way.Stop), $"{way.Recipe}: {way.What}: {found}\n{TrajectoryJson.Write(solution.Trajectory)}");
        Assert.Equal(way.Kind is EvidenceKind.CheckRan ? SolutionStatus.Verified : way.Answer is null ? SolutionStatus.None : SolutionStatus.Unverified, solution.Status);
    }
}
