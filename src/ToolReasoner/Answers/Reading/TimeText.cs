using System.Globalization;
using System.Text.RegularExpressions;

namespace ToolReasoner.Answers;

/// <summary>A time of day: <c>11:30</c>, <c>7:05 p.m.</c>, <c>9 a.m.</c>, <c>4:51:06</c>.</summary>
/// <param name="Seconds">Since 0:00, as written.</param>
/// <param name="Half">a, p, or a space where it is not said.</param>
/// <param name="CanBeRatio">Whether it may as well be a ratio, as 3:20.</param>
internal sealed partial record TimeText(int Seconds, char Half, bool CanBeRatio)
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

        var (hours, minutes, seconds) = (Number(match.Groups["hours"]), Number(match.Groups["minutes"]), Number(match.Groups["seconds"]));
        var half = match.Groups["half"] is { Success: true } word ? char.ToLowerInvariant(word.Value[0]) : ' ';
        var isTime = hours <= 24 && minutes <= 59 && seconds <= 59 && (half != ' ' || match.Groups["minutes"].Success);
        var canBeRatio = half == ' ' && match.Groups["hours"].Value[0] != '0' && match.Groups["minutes"] is { Success: true, Value: [not '0', ..] } && !match.Groups["seconds"].Success;
        return isTime ? new TimeText((((hours * 60) + minutes) * 60) + seconds, half, canBeRatio) : null;
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<hours>[0-9]{1,2})(\s*:\s*(?<minutes>[0-9][0-9]))?(\s*:\s*(?<seconds>[0-9][0-9]))?((\\,|\\ |~|\s)*(\\(text|mathrm|textrm|mbox)\s*\{)?\s*(?<half>[ap])\.?\s*m\.?\s*\}?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
