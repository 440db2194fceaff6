using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Hosting.Tests.Recipes;

/// <summary>
/// A model that takes part in any recipe: it looks at what the last message asks for (a judgement, a patch, questions, a solution) and answers in
/// that form. Its character says what it gets wrong. Keeps no state: what it says follows from the dialogue.
/// </summary>
internal sealed record Persona
{
    /// <summary>What it computes at first, where that is wrong; null where it is right at once.</summary>
    public string? FirstProgram { get; init; }

    /// <summary>What it says of right answers.</summary>
    public bool Approves { get; init; } = true;

    /// <summary>Whether it ever says anything that helps.</summary>
    public bool IsUseless { get; init; }

    private static readonly string[] s_corrections = ["VERDICT: WRONG", "does not compile", "The program threw", "Propose the smallest change", "with this change", "Improve the answer", "tried this problem before", "may or may not hold", "follows the feedback", "questions were answered", "says No"];

    public ServerReply Reply(SentRequest request)
    {
        var last = request.LastText;
        var all = string.Join('\n', request.Messages.Skip(1).Select(message => message.Text));
        return IsUseless ? "Hm, let me think about that."
            : Has(last, "printed. Judge again") || Has(last, "Judge the step again") ? Judgement(last, all)
            : Has(last, "```csharp block and stop") ? $"I test it.\n```csharp\nConsole.WriteLine(5 == {(IsCorrected(all) ? "2 + 3" : "2 + 3 /* claimed " + Claimed(all) + " */")});\n```"
            : Has(last, "\"action\": \"PATCH\"") ? "{\"action\": \"PATCH\", \"patch_type\": \"code\", \"new_content\": \"2 + 3\", \"justification\": \"the sum is asked for\"}"
            : Has(last, "One question a line") ? "1. What is 2 + 3?"
            : Has(last, "Yes or No") ? Verdict(all) ? "The sum is right.\nYes" : "The sum is wrong.\nNo"
            : Has(last, "VERDICT") || Has(last, "\"score\"") ? Judgement(last, all)
            : Has(last, "Do not solve the problem again") || Has(last, "State no final answer") ? "The sum may be wrong: it should be computed as 2 + 3."
            : MayWritePrograms(request) && !HasOutput(last) ? Program(all)
            : $"So it is \\boxed{{{(IsCorrected(all) || FirstProgram is null ? "5" : Claimed(all))}}}.";
    }

    private ServerReply Program(string all) => $"I compute it.\n```csharp\n{(FirstProgram is { } first && !IsCorrected(all) ? first : "Console.WriteLine(2 + 3);")}\n```";

    private ServerReply Judgement(string last, string all) => Has(last, "score")
        ? $"{{\"score\": {(Verdict(all) ? "0.9" : "-0.8")}, \"confidence\": {(Verdict(all) ? "0.95" : "0.4")}, \"critique\": \"{(Verdict(all) ? "holds" : "the sum is wrong")}\"}}"
        : Verdict(all) ? "It stands: \\boxed{5}\nVERDICT: RIGHT" : "The sum is wrong.\nVERDICT: WRONG";

    // Right is what its last program, or its last statement, comes to.
    private bool Verdict(string all) => Approves && (FirstProgram is null || IsCorrected(all));

    private static bool IsCorrected(string all) => s_corrections.Any(sign => Has(Answered(all), sign)) || Has(all, "Console.WriteLine(2 + 3);");

    // What was said up to now and not only asked for: the instructions name the verdicts, too.
    private static string Answered(string all) => all.Replace("end with the line VERDICT: RIGHT or VERDICT: WRONG", "", StringComparison.Ordinal)
        .Replace("end with the line\nVERDICT: WRONG", "", StringComparison.Ordinal).Replace("VERDICT: RIGHT if nothing is left to improve, VERDICT: WRONG otherwise", "", StringComparison.Ordinal);

    private static string Claimed(string all) => Has(all, "\n6") ? "6" : "5";

    private static bool MayWritePrograms(SentRequest request) => Has(request.Messages[0].Text, "csharp");

    private static bool HasOutput(string last) => Has(last, "```output") && !Has(last, "does not compile") && !Has(last, "The program threw");

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.Ordinal);
}
