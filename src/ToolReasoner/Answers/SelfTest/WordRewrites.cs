using System.Text.RegularExpressions;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>Words in other dress.</summary>
internal static partial class WordRewrites
{
    /// <summary>Makes them.</summary>
    public static IEnumerable<Rewritten> Of(Gold gold)
    {
        if (gold.Kind != GoldKind.Words)
        {
            yield break;
        }

        var word = Wrapper().Replace(gold.Text, "$1").Trim();
        foreach (var command in (string[])["text", "mathrm", "textbf", "mbox"])
        {
            yield return new("words in a command", $"\\{command}{{{word}}}");
        }

        yield return new("words without a command", word);
        yield return new("words in bold", $"**{word}**");
        if (Letter().Match(word) is { Success: true } letter)
        {
            yield return new("letter without brackets", letter.Groups[1].Value);
            yield return new("letter in brackets", $"({letter.Groups[1].Value})");
            yield return new("letter in brackets", $"\\text{{({letter.Groups[1].Value})}}");
        }
        else if (word.Split(' ').All(one => one.Length > 2 && one.All(char.IsLetter)))
        {
            yield return new("words in small letters", $"\\text{{{word.ToLowerInvariant()}}}");
            yield return new("words with a capital", char.ToUpperInvariant(word[0]) + word[1..]);
            yield return new("words in capitals", word.ToUpperInvariant());
        }
    }

    [GeneratedRegex(@"^\\[a-z]+\{(.*)\}$")]
    private static partial Regex Wrapper();

    [GeneratedRegex(@"^\(?([A-J])\)?$")]
    private static partial Regex Letter();
}
