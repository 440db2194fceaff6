namespace ToolReasoner.Answers.Finding;

/// <summary>What stands at the end of "n = 3 · 4 = 12".</summary>
internal static class Chains
{
    /// <summary>The last side where there are several, or where the first is only a calculation; else all of it.</summary>
    public static Span End(string text, Span part)
    {
        var signs = Signs(text, part);
        if (signs.Count == 0)
        {
            return part;
        }

        var last = new Span(signs[^1] + 1, part.End);
        var first = text.AsSpan(part.Start, signs[0] - part.Start);
        return text.AsSpan(last.Start, last.Length).IsWhiteSpace() ? part
            : signs.Count > 1 || IsCalculation(first) || (IsNamed(first) && IsNumber(last.In(text))) ? last : part;
    }

    // Equals signs outside of brackets, of "x = 1, y = 2" none.
    private static List<int> Signs(string text, Span part)
    {
        var signs = new List<int>();
        var depth = 0;
        for (var at = part.Start; at < part.End; at++)
        {
            switch (text[at])
            {
                case '\\' when IsGroup(text, at, part.End):
                    return [];
                case '\\':
                    at++;
                    break;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    depth--;
                    break;
                case ',' or ';' or '&' or '$' or '<' or '>' or '≤' or '≥' when depth == 0:
                    return [];
                case ' ' when depth == 0 && (Is(text, at, part.End, " or ") || Is(text, at, part.End, " and ")):
                    return [];
                case '=' when depth == 0 && at > part.Start && text[at - 1] is not ('!' or '<' or '>' or '='):
                    signs.Add(at);
                    break;
                default:
                    break;
            }
        }

        return signs;
    }

    private static bool IsGroup(string text, int at, int end) =>
        Is(text, at, end, "\\text{ or") || Is(text, at, end, "\\text{ and") || Is(text, at, end, "\\quad") || Is(text, at, end, "\\begin")
            || Is(text, at, end, "\\\\")
        || Is(text, at, end, "\\le") || Is(text, at, end, "\\ge") || Is(text, at, end, "\\ne") || Is(text, at, end, "\\approx")
        || Is(text, at, end, "\\equiv");

    private static bool Is(string text, int at, int end, string word) =>
        text.AsSpan(at, end - at).StartsWith(word, StringComparison.Ordinal);

    private static bool IsCalculation(ReadOnlySpan<char> side)
    {
        var hasDigit = false;
        for (var at = 0; at < side.Length; at++)
        {
            if (side[at] == '\\')
            {
                while (at + 1 < side.Length && char.IsAsciiLetter(side[at + 1]))
                {
                    at++;
                }
            }
            else if (char.IsLetter(side[at]))
            {
                return false;
            }

            hasDigit |= char.IsAsciiDigit(side[at]);
        }

        return hasDigit;
    }

    // P(A), f(2), AB, |z|, \angle ABC: a name that the comparison may not know.
    private static bool IsNamed(ReadOnlySpan<char> side)
    {
        side = side.Trim();
        return side.Length > 1 && side.IndexOfAny("+-*/^") < 0
            && (side[^1] is ')' or '|' || (side.Length > 1 && side.IndexOfAnyExceptInRange('A', 'Z') < 0) || side.StartsWith("\\angle")
            || side.StartsWith("\\text{"));
    }

    private static bool IsNumber(string side) => side.Any(char.IsAsciiDigit) && Values.Words(side).Count == 0 && !HasLetter(side);

    private static bool HasLetter(string side)
    {
        for (var at = 0; at < side.Length; at++)
        {
            if (side[at] == '\\')
            {
                while (at + 1 < side.Length && char.IsAsciiLetter(side[at + 1]))
                {
                    at++;
                }
            }
            else if (char.IsLetter(side[at]))
            {
                return true;
            }
        }

        return false;
    }
}
