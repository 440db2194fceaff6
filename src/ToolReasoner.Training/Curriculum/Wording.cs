using System.Text;
using System.Text.RegularExpressions;

namespace ToolReasoner.Training.Curriculum;

/// <summary>Texts in which values and choices stand open.</summary>
internal static partial class Wording
{
    /// <summary>Puts values in place of their names.</summary>
    /// <exception cref="FamilyException">A name has no value.</exception>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) => Names().Replace(
        text,
        match => values.TryGetValue(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value, out var value) ? value
            : throw new FamilyException($"{match.Value} stands in a text, but nothing of that name was drawn: {string.Join(", ", values.Keys)}."));

    /// <summary>Takes one part of every <c>{this|that}</c>.</summary>
    public static string Choose(string text, Random random) =>
        Choices().Replace(text, match => { var parts = match.Groups[1].Value.Split('|'); return parts[random.Next(parts.Length)]; });

    /// <summary>Puts a sentence before the last one.</summary>
    public static string Insert(string text, string sentence)
    {
        var last = text.TrimEnd('.', '?', '!').LastIndexOfAny(['.', '?', '!']);
        while (last > 0 && last + 1 < text.Length && text[last + 1] != ' ')
        {
            last = text.LastIndexOfAny(['.', '?', '!'], last - 1); // the point of a number
        }

        return new StringBuilder(text).Insert(last <= 0 ? 0 : last + 1, last <= 0 ? sentence + " " : " " + sentence).ToString();
    }

    [GeneratedRegex(@"@(?:\{([A-Za-z]\w*)\}|([A-Za-z][A-Za-z0-9]*))")]
    private static partial Regex Names();

    [GeneratedRegex(@"(?<!@)\{([^{}|]*(?:\|[^{}|]*)+)\}")]
    private static partial Regex Choices();
}

/// <summary>A family is not what it should be; the message says which and how.</summary>
public sealed class FamilyException(string message) : Exception(message);
