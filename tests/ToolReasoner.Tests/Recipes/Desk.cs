using System.Text;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Tests.Recipes;

/// <summary>What the tests of recipes have in common: a problem, programs and what they do, replies.</summary>
internal static class Desk
{
    private static readonly string[] s_systems = ["direct", "cot", "pal", "solve"];

    public static Problem Problem { get; } = new("What is 2 + 3?");

    /// <summary>Programs of the tests: sums of two digits, checks, and some that fail.</summary>
    public static ScriptedSandbox Sandbox() => new(source => source switch
    {
        [var left, ' ', '+', ' ', var right] => ScriptedSandbox.Printed(((left - '0') + (right - '0')).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ when source.StartsWith("check ", StringComparison.Ordinal) => ScriptedSandbox.Printed(source == "check yes" ? "True" : "False"),
        "typo" => ScriptedSandbox.Ended(new RunEnd.NotCompiled()) with
        {
            Diagnostics = [new ProgramDiagnostic("CS0103", DiagnosticSeverity.Error, "The name 'typo' does not exist.", 1, 1, "typo", null)],
        },
        "silence" => ScriptedSandbox.Printed(""),
        _ => ScriptedSandbox.Ended(new RunEnd.Threw("System.InvalidOperationException", "no such program", 1)),
    });

    public static string Program(string source, string before = "") => $"{before}{(before.Length > 0 ? "\n" : "")}```csharp\n{source}\n```";

    public static string Score(double score, double confidence, string critique = "") =>
        FormattableString.Invariant($"{{\"score\": {score}, \"confidence\": {confidence}, \"critique\": \"{critique}\"}}");

    public static string Patch(string content) => $"{{\"action\": \"PATCH\", \"patch_type\": \"code\", \"new_content\": \"{content}\", \"justification\": \"it is wrong\"}}";

    public static Task<Solution> SolveAsync(string recipe, params IReadOnlyList<string> replies) => SolveAsync(recipe, new ScriptedModel(replies));

    public static Task<Solution> SolveAsync(
        string recipe, IChatClient model, ISandbox? sandbox = null, Budget? budget = null, WorkbenchOptions? options = null, long seed = 1, CancellationToken? stop = null)
    {
        var plan = Recipe.Parse(recipe);
        return new Reasoner(model, sandbox ?? Sandbox(), plan.Text, plan.Reasoning, options)
            .SolveAsync(Problem, seed, budget, stop ?? TestContext.Current.CancellationToken);
    }

    /// <summary>Replies that say anything at all: chosen by what is asked and by the seed, not by the order of asking.</summary>
    public static string Anything(IReadOnlyList<ChatMessage> messages, ChatOptions options)
    {
        string[] replies =
        [
            Program("2 + 3"), Program("2 + 2", "Let me see."), Program("typo"), Program("check yes"), Program("check no"), "So \\boxed{5}.\nVERDICT: RIGHT\nYes",
            "It is \\boxed{4}.\nVERDICT: WRONG\nNo", Score(0.9, 0.9), Score(-0.5, 0.4, "wrong"), Patch("2 + 3"), "{\"action\": \"NO_CHANGE\"}",
            "1. What is 2 + 2?\n2. What is 3 + 3?", "Hm.",
        ];
        var state = (uint)(options.Seed ?? 0);
        foreach (var sign in Written(messages))
        {
            state = unchecked((state * 31) + sign);
        }

        return replies[(int)((state ^ (state >> 15)) % (uint)replies.Length)];
    }

    /// <summary>A dialogue for people: who, and what; prompts that are systems are named only.</summary>
    public static string Written(IReadOnlyList<ChatMessage> messages)
    {
        var text = new StringBuilder();
        foreach (var message in messages)
        {
            text.Append('[').Append(message.Role.Value).Append("] ").Append(message.Role == ChatRole.System ? SystemName(message.Text) : message.Text).Append('\n');
            foreach (var content in message.Contents)
            {
                text.Append(content switch
                {
                    FunctionCallContent call => $"  call {call.CallId} {call.Name}: {call.Arguments?["code"]}\n",
                    FunctionResultContent result => $"  result {result.CallId}: {result.Result}\n",
                    _ => "",
                });
            }
        }

        return text.ToString();
    }

    private static string SystemName(string text) => s_systems.FirstOrDefault(name => Prompt.Load(name).Text == text) ?? text;
}
