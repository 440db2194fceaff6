namespace ToolReasoner.Answers.SelfTest;

/// <summary>Takes apart what stands in brackets.</summary>
internal static class Brackets
{
    /// <summary>An interval's ends.</summary>
    public readonly record struct Ends(bool HoldsLow, string Low, string High, bool HoldsHigh);

    /// <summary>What kind of collection a text is, and what is in it.</summary>
    public static (GoldKind Kind, string Inside) Open(string text)
    {
        var bare = Plain(text);
        return bare switch
        {
            ['(', .., ')'] when ClosesAtEnd(bare, 0) => (GoldKind.Tuple, bare[1..^1]),
            ['\\', '{', .., '\\', '}'] => (GoldKind.Set, bare[2..^2]),
            _ when bare.Length > 0 && bare[0] is not ('[' or '(') && !bare.Contains('=', StringComparison.Ordinal) => (GoldKind.Set, bare),
            _ => (GoldKind.Other, bare),
        };
    }

    /// <summary>The elements, at commas outside of brackets.</summary>
    public static IReadOnlyList<string> Split(string inside)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at < inside.Length; at++)
        {
            depth += inside[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (inside[at] == ',' && depth == 0)
            {
                parts.Add(inside[start..at].Trim());
                start = at + 1;
            }
        }

        parts.Add(inside[start..].Trim());
        return parts;
    }

    /// <summary>Reads [a, b) and the like.</summary>
    public static Ends? Interval(string text)
    {
        var bare = Plain(text);
        if (bare is not ['[' or '(', .., ']' or ')'] || Split(bare[1..^1]) is not [{ Length: > 0 } low, { Length: > 0 } high])
        {
            return null;
        }

        return new Ends(bare[0] == '[', low, high, bare[^1] == ']');
    }

    /// <summary>Whether it cannot be a point.</summary>
    public static bool IsSurelyInterval(string text) =>
        Interval(text) is { } ends
            && (ends.HoldsLow != ends.HoldsHigh || (ends.Low + ends.High).Contains("\\infty", StringComparison.Ordinal));

    /// <summary>Without <c>\left</c> and <c>\right</c>.</summary>
    public static string Plain(string text) =>
        text.Replace("\\left", "", StringComparison.Ordinal).Replace("\\right", "", StringComparison.Ordinal).Trim();

    private static bool ClosesAtEnd(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return at == text.Length - 1;
            }
        }

        return false;
    }
}
