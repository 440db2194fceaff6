namespace ToolReasoner.Answers.Finding;

/// <summary>Reads numbers as they stand in running text: -3, 1,800.50, 3/4, $5, 20%.</summary>
internal static class NumberReader
{
    /// <summary>The last number in a part of a text; null if there is none.</summary>
    public static Span? Last(string text, Span part)
    {
        for (var at = part.End - 1; at >= part.Start; at--)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var number = Around(text, at, part);
                if (!IsLabel(text, number, part))
                {
                    return number;
                }

                at = number.Start;
            }
        }

        return null;
    }

    private static Span Around(string text, int digit, Span part)
    {
        var start = digit;
        while (start > part.Start && (char.IsAsciiDigit(text[start - 1]) || IsInside(text, start - 1, part)))
        {
            start--;
        }

        if (start > part.Start && text[start - 1] == '.')
        {
            start--;
        }

        if (start > part.Start && text[start - 1] is '$' or '€' or '£')
        {
            start -= start - 1 > part.Start && text[start - 2] == '\\' ? 2 : 1;
        }

        if (start > part.Start && text[start - 1] is '-' or '−' && (start - 1 == part.Start || !char.IsLetterOrDigit(text[start - 2])))
        {
            start--;
        }

        var end = digit + 1;
        if (end < part.End && text[end] == '%')
        {
            end++;
        }

        return new Span(start, end);
    }

    // A point, a comma or a slash between digits.
    private static bool IsInside(string text, int at, Span part) =>
        text[at] is '.' or ',' or '/' && at > part.Start && char.IsAsciiDigit(text[at - 1])
            && (text[at] != ',' || ThreeFollow(text, at + 1, part.End));

    private static bool ThreeFollow(string text, int at, int end)
    {
        var digits = 0;
        while (at + digits < end && digits < 4 && char.IsAsciiDigit(text[at + digits]))
        {
            digits++;
        }

        return digits == 3;
    }

    // "2." at the start of a line counts items; "Step 3", "Figure 2" count too.
    private static bool IsLabel(string text, Span number, Span part)
    {
        var before = text.AsSpan(part.Start, number.Start - part.Start);
        if (before.EndsWith("Step ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("Figure ", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var isFirst = number.Start == 0 || text[number.Start - 1] == '\n';
        return isFirst && number.End + 1 < part.End && text[number.End] is '.' or ')' && text[number.End + 1] == ' ';
    }
}
