using System.Runtime.CompilerServices;
using ToolReasoner.Recipes;
using ToolReasoner.Tests.Reasoning;
using static ToolReasoner.Tests.Recipes.Desk;

namespace ToolReasoner.Tests.Recipes;

/// <summary>
/// What the model sees, message by message: one approved dialogue for each recipe, in <c>Dialogues</c>. After a wanted change, run the tests with
/// <c>TOOLREASONER_APPROVE=1</c> and read the difference.
/// </summary>
public sealed class DialogueTests
{
    private static readonly Dictionary<string, (string Recipe, string[] Replies)> s_dialogues = new()
    {
        ["direct"] = ("direct", ["\\boxed{5}"]),
        ["cot"] = ("cot", ["2 + 3 = 5, so \\boxed{5}"]),
        ["pal"] = ("pal", [Program("2 + 3", "I add.")]),
        ["tir"] = ("tir", [Program("typo", "I add."), Program("2 + 3"), "\\boxed{5}"]),
        ["cosc"] = ("cosc", [Program("2 + 2"), Program("check no"), "It does not hold.\nVERDICT: WRONG", Program("2 + 3"), Program("check yes"), "\\boxed{5}\nVERDICT: RIGHT"]),
        ["serc"] = ("serc", [Program("2 + 2"), Program("check no"), Score(-0.8, 0.4, "It adds the wrong numbers."), Patch("2 + 3"), Program("2 + 3"), Score(0.9, 0.9), "\\boxed{5}", Score(1, 0.95)]),
        ["agent0"] = ("agent0(1)", [Program("2 + 3"), "So it is five.", "\\boxed{5}"]),
        ["spoc"] = ("spoc", ["\\boxed{4}", "The sum is off by one.\nNo", "\\boxed{5}", "It is right.\nYes"]),
        ["revise"] = ("revise", ["\\boxed{4}", "\\boxed{5}"]),
        ["revise-again"] = ("revise(again)", ["\\boxed{4}", "\\boxed{5}"]),
        ["rci"] = ("rci", ["\\boxed{4}", "2 + 3 is not 4.", "\\boxed{5}"]),
        ["self-refine"] = ("self-refine", ["\\boxed{4}", "The sum is wrong.\nVERDICT: WRONG", "\\boxed{5}", "VERDICT: RIGHT"]),
        ["cove"] = ("cove", ["\\boxed{4}", "1. What is 2 + 2?\n2. What is 3 + 2?", "It is 4.", Program("3 + 2"), "\\boxed{5}"]),
        ["critic"] = ("critic", [Program("2 + 2"), Program("check no"), "It is not 4.\nVERDICT: WRONG", Program("2 + 3"), Program("check yes"), "\\boxed{5}\nVERDICT: RIGHT"]),
        ["reflexion"] = ("reflexion", [Program("2 + 2"), "\\boxed{4}", Program("check no"), "VERDICT: WRONG", "I added 2 and 2.", Program("2 + 3"), "\\boxed{5}", Program("check yes"), "VERDICT: RIGHT"]),
        ["vote"] = ("vote(1, pal)", [Program("2 + 3")]),
        ["best-of-n"] = ("best-of-n(1, pal)", [Program("2 + 3"), Program("check yes"), "VERDICT: RIGHT"]),
    };

    public static TheoryData<string> Names { get; } = [.. s_dialogues.Keys];

    [Fact]
    public void Every_recipe_has_a_dialogue() => Assert.Empty(Recipe.All.Select(recipe => recipe.Name).Except(s_dialogues.Keys));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_model_sees_what_was_approved(string name)
    {
        var (recipe, replies) = s_dialogues[name];
        var model = new ScriptedModel(replies);
        await SolveAsync(recipe, model);
        Assert.Equal(replies.Length, model.Asked.Count);
        var seen = string.Join("\n", model.Asked.Select((ask, i) => $"--- call {i + 1}\n{Written(ask.Messages)}"));
        var file = Path.Combine(Folder(), name + ".txt");
        if (Environment.GetEnvironmentVariable("TOOLREASONER_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(file, seen, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), seen);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Dialogues");
}
