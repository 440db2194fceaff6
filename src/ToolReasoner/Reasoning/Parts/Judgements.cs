using System.Text.Json;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Judgements in the texts of verifiers. What cannot be read passes nothing and fails nothing.</summary>
public static class Judgements
{
    /// <summary>A line <c>VERDICT: RIGHT</c> or <c>VERDICT: WRONG</c>; of several the last.</summary>
    public static Judgement VerdictLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Judgement(LastWord(text, "VERDICT:") switch
        {
            "RIGHT" or "CORRECT" or "FINAL" or "YES" or "PASS" => true,
            "WRONG" or "INCORRECT" or "RETRY" or "NO" or "FAIL" => false,
            _ => null,
        })
        {
            Critique = text.Trim(),
        };
    }

    /// <summary>A last line that says yes or no (SPOC's verification messages).</summary>
    public static Judgement YesNo(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var last = text.TrimEnd().Split('\n')[^1].Trim().Trim('.', '*', '!', ' ');
        var word = last[(last.LastIndexOf(' ') + 1)..].ToUpperInvariant();
        return new Judgement(word switch { "YES" => true, "NO" => false, _ => null }) { Critique = text.Trim() };
    }

    /// <summary>
    /// The last JSON object with a <c>score</c> from −1 to 1 and a <c>confidence</c> from 0 to 1 (Agent0-VL). Where there is none, or a
    /// value is no number: score 0 and confidence 0.5, as there; <see cref="Judgement.Passes"/> is then null.
    /// </summary>
    public static Judgement ScoreAndConfidence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return JsonIn.Last(text, Read) ?? new Judgement((bool?)null) { Score = 0, Confidence = 0.5 };
    }

    /// <summary>No judgement: the text is advice, and decides nothing.</summary>
    public static Judgement? None(string text) => null;

    private static Judgement? Read(JsonElement root)
    {
        if (Number(root, "score") is not { } score || Number(root, "confidence") is not { } confidence)
        {
            return null;
        }

        var critique = root.TryGetProperty("critique", out var words) && words.ValueKind == JsonValueKind.String ? words.GetString() : null;
        return new Judgement(score > 0)
        {
            Score = Math.Clamp(score, -1, 1), Confidence = Math.Clamp(confidence, 0, 1), Critique = critique,
        };
    }

    private static double? Number(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
        && double.IsFinite(number) ? number : null;

    private static string LastWord(string text, string label)
    {
        var at = text.LastIndexOf(label, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : new string([.. text[(at + label.Length)..].TrimStart(' ', '*', '_').TakeWhile(char.IsAsciiLetter)]).ToUpperInvariant();
    }
}
