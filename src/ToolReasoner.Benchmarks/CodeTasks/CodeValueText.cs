using System.Globalization;
using System.Text;

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>
/// Values as text: <c>null</c>, <c>true</c>, <c>12</c>, <c>0.5</c>, <c>"a\n"</c>, <c>[1, 2]</c>, <c>(1, 2)</c>, <c>set[1, 2]</c>,
/// <c>{"a": 1}</c>. A number with a point, an exponent, or named <c>NaN</c> or <c>Infinity</c> is a floating-point number. The driver in
/// the sandbox writes the same.
/// </summary>
internal static class CodeValueText
{
    /// <summary>Writes a value.</summary>
    public static string Write(CodeValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>Writes a floating-point number, so that it reads as one and as the same.</summary>
    public static string Write(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsFinite(value) && !text.AsSpan().ContainsAny('.', 'E') ? text + ".0" : text;
    }

    /// <summary>Writes a string as a C# literal of plain characters.</summary>
    public static string Write(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        AppendText(text, value);
        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write(CodeValue)"/> writes.</summary>
    /// <returns>Null when the text is no value, or nested deeper than 64.</returns>
    public static CodeValue? Read(string text) => new CodeValueReader(text).ReadAll();

    private static void Append(StringBuilder text, CodeValue value)
    {
        switch (value)
        {
            case CodeValue.Null:
                text.Append("null");
                break;
            case CodeValue.Truth truth:
                text.Append(truth.Value ? "true" : "false");
                break;
            case CodeValue.Integer whole:
                text.Append(whole.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case CodeValue.Real real:
                text.Append(Write(real.Value));
                break;
            case CodeValue.Text words:
                AppendText(text, words.Value);
                break;
            case CodeValue.List list:
                AppendItems(text.Append('['), list.Items).Append(']');
                break;
            case CodeValue.Set set:
                AppendItems(text.Append("set["), set.Items).Append(']');
                break;
            case CodeValue.Tuple tuple:
                AppendItems(text.Append('('), tuple.Items).Append(tuple.Items.Count == 1 ? ",)" : ")");
                break;
            case CodeValue.Map map:
                AppendEntries(text, map);
                break;
        }
    }

    private static StringBuilder AppendItems(StringBuilder text, IReadOnlyList<CodeValue> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Append(i > 0 ? text.Append(", ") : text, items[i]);
        }

        return text;
    }

    private static void AppendEntries(StringBuilder text, CodeValue.Map map)
    {
        text.Append('{');
        for (var i = 0; i < map.Entries.Count; i++)
        {
            Append(i > 0 ? text.Append(", ") : text, map.Entries[i].Key);
            Append(text.Append(": "), map.Entries[i].Value);
        }

        text.Append('}');
    }

    // Nothing but printable ASCII, and no backtick: three of them would be read as a fence around code.
    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                >= ' ' and <= '~' and not '`' => c.ToString(),
                _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        text.Append('"');
    }
}
