using System.Globalization;
using System.Text.RegularExpressions;

namespace ToolReasoner.Answers;

/// <summary>A time of day: <c>11:30</c>, <c>11{:}30</c>, <c>7:05 p.m.</c>.</summary>
/// <param name="Minutes">Since 0:00, as written.</param>
/// <param name="Half">a, p, or a space where it is not said.</param>
/// <param name="CanBeRatio">Whether it may as well be a ratio, as 3:20.</param>
internal sealed partial record TimeText(int Minutes, char Half, bool CanBeRatio)
{
    /// <summary>Finds one; null if the text is something else.</summary>
    /// <param name="text">A cleaned answer.</param>
    public static TimeText? In(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var hours = int.Parse(match.Groups["hours"].ValueSpan, CultureInfo.InvariantCulture);
        var minutes = int.Parse(match.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture);
        var half = match.Groups["half"] is { Success: true } word ? char.ToLowerInvariant(word.Value[0]) : ' ';
        var canBeRatio = half == ' ' && match.Groups["hours"].ValueSpan[0] != '0' && match.Groups["minutes"].ValueSpan[0] != '0';
        return hours <= 24 && minutes <= 59 ? new TimeText((hours * 60) + minutes, half, canBeRatio) : null;
    }

    [GeneratedRegex(@"^(?<hours>\d{1,2})\s*:\s*(?<minutes>\d\d)((\\,|\\ |~|\s)*(\\(text|mathrm|textrm)\s*\{)?\s*(?<half>[ap])\.?\s*m\.?\s*\}?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
