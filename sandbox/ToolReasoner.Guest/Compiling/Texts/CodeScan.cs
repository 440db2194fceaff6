using Microsoft.CodeAnalysis.Text;
using ToolReasoner.Guest.Compiling.Policy;

namespace ToolReasoner.Guest.Compiling.Texts;

/// <summary>Something that keeps a text from the compiler.</summary>
/// <param name="Id"><c>LIMIT</c> or <c>POLICY</c>.</param>
/// <param name="Message">What it is.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="Place">Where it is.</param>
internal sealed record ScanFinding(string Id, string Message, string Hint, TextPlace Place);

/// <summary>
/// Looks at a text before the compiler does, in microseconds. Protects the compiler, which is recursive, from texts that would overflow
/// its stack or keep it busy for minutes; what still gets through meets the host's deadline. Also finds the directives that would load
/// files. The measured sizes behind the limits are in <c>tests/ToolReasoner.Guest.Tests/LimitTests.cs</c>.
/// </summary>
internal static class CodeScan
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxChars = 256 * 1024;

    private const int MaxDepth = 200;
    private const int MaxElses = 1200;
    private const int MaxLambdaDepth = 12;
    private const int MaxHoleDepth = 8;

    // Between two semicolons or braces, or commas of a list in braces. What recurses to the right, or nests without brackets, is limited; long sums are not.
    private static readonly (string Word, int Most)[] s_perStatement =
    [
        ("?", 600), ("=>", 300), ("=", 3000), ("<", 400), ("!", 2000), ("-", 12_000), ("+", 12_000), ("~", 500), (":", 6000),
        ("[", 12_000), ("(", 6000), (".", 12_000), ("$", 4000), ("&", 6000), ("|", 6000),
        ("if", 100), ("for", 40), ("while", 40), ("foreach", 40), ("do", 40), ("lock", 40), ("using", 40), ("fixed", 40), ("await", 400),
        ("new", 6000), ("from", 40), ("where", 100), ("let", 40), ("join", 40), ("not", 100), ("or", 600), ("and", 600), ("is", 600),
        ("as", 600), ("switch", 60), ("throw", 60), ("in", 200), ("ref", 400), ("unchecked", 100), ("checked", 100),
    ];

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_limits =
        s_perStatement.ToDictionary(one => one.Word, one => one.Most, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first thing that keeps the text from the compiler; null when there is none.</summary>
    public static ScanFinding? Of(string text)
    {
        if (text.Length > MaxChars)
        {
            return TooMuch($"The program has {text.Length} characters; at most {MaxChars} are compiled", default);
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var brackets = new OpenBrackets();
        var elses = 0;
        var tokens = new CodeTokens(text);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            var word = token.Text;
            brackets.See(word);
            if (word is "{" or "}" || (word is ";" or "," && brackets.InBraces))
            {
                counts.Dictionary.Clear();
            }

            elses += word is "else" ? 1 : 0;
            var problem = brackets.Depth > MaxDepth ? $"More than {MaxDepth} brackets are open here"
                : brackets.LambdaDepth > MaxLambdaDepth ? $"More than {MaxLambdaDepth} lambdas are nested here"
                : tokens.HoleDepth > MaxHoleDepth ? $"More than {MaxHoleDepth} interpolated texts are nested here"
                : elses > MaxElses ? $"The program has more than {MaxElses} else"
                : IsOver(counts, word, out var most) ? $"One statement has more than {most} times `{word}`"
                : null;
            if (problem is not null)
            {
                return TooMuch(problem, Place(text, token.Position));
            }

            if (word is ['#', ..] && Directive(word) is { } directive)
            {
                return directive with { Place = Place(text, token.Position) };
            }
        }

        return null;
    }

    private static bool IsOver(Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> counts, ReadOnlySpan<char> word, out int most)
    {
        if (!s_limits.TryGetValue(word, out most))
        {
            return false;
        }

        counts.TryGetValue(word, out var count);
        counts[word] = count + 1;
        return count >= most;
    }

    private static ScanFinding? Directive(ReadOnlySpan<char> line)
    {
        var word = line[1..].Trim();
        var end = word.IndexOfAny(" \t\"");
        word = end < 0 ? word : word[..end];
        return word switch
        {
            "r" or "load" or [':', ..] => new ScanFinding(
                Judge.PolicyId, $"#{word} is not available here", "No packages or files can be loaded: use the framework's own types.", default),
            "line" => new ScanFinding(Judge.PolicyId, "#line is not available here", "Remove the directive.", default),
            _ => null,
        };
    }

    private static TextPlace Place(string text, int position)
    {
        var place = SourceText.From(text).Lines.GetLinePosition(position);
        return new TextPlace(place.Line + 1, place.Character + 1);
    }

    private static ScanFinding TooMuch(string message, TextPlace place) =>
        new("LIMIT", message, "Write it shorter: use loops and arrays, or split it into several statements that end with semicolons.", place);
}
