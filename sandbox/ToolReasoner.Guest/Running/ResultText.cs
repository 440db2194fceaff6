using System.Collections;
using System.Globalization;
using System.Text;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Running;

/// <summary>
/// Turns the value of a script's last expression into text: numbers without culture, strings as they are, lists in brackets,
/// anything else by its own <c>ToString</c>. Cut to 16,000 characters.
/// </summary>
internal static class ResultText
{
    private const int MaxItems = 1_000;
    private const int MaxDepth = 4;

    /// <summary>The text; null when there is no value.</summary>
    public static string? Of(object? value)
    {
        if (value is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, value, depth: 0);
        return text.Length > RunReply.MaxTextChars ? text.ToString(0, RunReply.MaxTextChars) : text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string or char:
                text.Append(value);
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items when depth < MaxDepth && IsPlain(value):
                AppendItems(text, items, depth);
                break;
            default:
                text.Append(value);
                break;
        }
    }

    /// <summary>A type that says itself how it prints is taken at its word.</summary>
    private static bool IsPlain(object value) =>
        value.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is { } declaring
        && (declaring == typeof(object) || declaring == typeof(ValueType) || declaring.Namespace?.StartsWith("System", StringComparison.Ordinal) == true);

    private static void AppendItems(StringBuilder text, IEnumerable items, int depth)
    {
        text.Append('[');
        var count = 0;
        foreach (var item in items)
        {
            if (count > 0)
            {
                text.Append(", ");
            }

            if (count++ == MaxItems || text.Length > RunReply.MaxTextChars)
            {
                text.Append('…');
                break;
            }

            Append(text, item, depth + 1);
        }

        text.Append(']');
    }
}
