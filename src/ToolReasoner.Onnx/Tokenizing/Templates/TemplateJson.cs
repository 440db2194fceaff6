using System.Globalization;
using System.Text;

namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>Values as JSON.</summary>
internal static class TemplateJson
{
    /// <summary>JSON with a blank after each comma and colon, as Python's own writes it.</summary>
    public static string Of(object? value, int? indent = null, int depth = 0)
    {
        var (open, between, close) = indent is { } width
            ? ("\n" + new string(' ', width * (depth + 1)), ",\n" + new string(' ', width * (depth + 1)),
                "\n" + new string(' ', width * depth))
            : ("", ", ", "");
        return value switch
        {
            null or Undefined => "null",
            bool truth => truth ? "true" : "false",
            long or double => Values.Text(value),
            List<object?> { Count: 0 } => "[]",
            List<object?> list => $"[{open}{string.Join(between, list.Select(item => Of(item, indent, depth + 1)))}{close}]",
            Dictionary<string, object?> { Count: 0 } => "{}",
            Dictionary<string, object?> pairs =>
                $"{{{open}{string.Join(between, pairs.Select(pair =>
                    $"{Of(pair.Key)}: {Of(pair.Value, indent, depth + 1)}"))}{close}}}",
            _ => Quoted(Values.Text(value)),
        };
    }

    /// <summary>As Python's writes it when told to leave letters alone: only what JSON forbids is written otherwise.</summary>
    private static string Quoted(string text)
    {
        var shown = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => shown.Append('\\').Append(c),
                '\n' => shown.Append("\\n"),
                '\r' => shown.Append("\\r"),
                '\t' => shown.Append("\\t"),
                '\b' => shown.Append("\\b"),
                '\f' => shown.Append("\\f"),
                < ' ' => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => shown.Append(c),
            };
        }

        return shown.Append('"').ToString();
    }
}
