using System.Text.RegularExpressions;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>Another problem's answer of the same kind, other letters and words, inequalities that point the other way.</summary>
internal static partial class OtherMutants
{
    /// <summary>Makes them.</summary>
    public static IEnumerable<Rewritten> Of(Gold gold, string? another, Random random, CancellationToken cancellationToken)
    {
        if (another is not null && Another(gold, Gold.Read(another.Trim(), cancellationToken), cancellationToken))
        {
            yield return new("another problem's answer", another.Trim());
        }

        if (gold.Kind == GoldKind.Words && Letter().Match(gold.Text) is { Success: true } letter)
        {
            var other = (char)('A' + ((letter.Value[0] - 'A' + random.Next(1, 5)) % 5));
            yield return new("another letter", gold.Text.Replace(letter.Value[0], other));
        }

        if (Inequality().Match(gold.Text) is { Success: true } inequality)
        {
            var turned = inequality.Groups[2].Value switch { "<" => ">", ">" => "<", "\\le" or "\\leq" => "\\ge", _ => "\\le" };
            yield return new("inequality turned", $"{inequality.Groups[1].Value} {turned} {inequality.Groups[3].Value}");
        }
    }

    private static bool Another(Gold gold, Gold other, CancellationToken cancellationToken) => (gold.Kind, other.Kind) switch
    {
        (GoldKind.Number, GoldKind.Number) =>
            ValueMutants.SameNotes(gold.Notes!, other.Notes!) && NumericProof.Differ(gold.Value!, other.Value!, cancellationToken),
        (GoldKind.Formula, GoldKind.Formula) => NumericProof.Differ(gold.Value!, other.Value!, cancellationToken),
        (GoldKind.Words, GoldKind.Words) => Bare(gold.Text) != Bare(other.Text),
        (GoldKind.Tuple, GoldKind.Tuple) => gold.Parts.Count != other.Parts.Count,
        _ => false,
    };

    private static string Bare(string text) => string.Concat(Command().Replace(text, "").Where(char.IsLetter)).ToUpperInvariant();

    [GeneratedRegex(@"(?<=^|\(|\{)[A-E](?=$|\)|\})")]
    private static partial Regex Letter();

    [GeneratedRegex(@"^([a-zA-Z])\s*(<|>|\\leq?|\\geq?)\s*(-?[\d.]+|-?\\frac\{\d+\}\{\d+\})$")]
    private static partial Regex Inequality();

    [GeneratedRegex(@"\\[a-z]+")]
    private static partial Regex Command();
}
