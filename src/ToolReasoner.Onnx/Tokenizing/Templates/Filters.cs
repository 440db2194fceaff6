using System.Globalization;

namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>What stands behind a bar: those filters that chat templates use.</summary>
internal static class Filters
{
    private static readonly Dictionary<string, Func<object?, CallArguments, object?>> s_all = new()
    {
        ["trim"] = (value, call) => Methods.Call(Values.Text(value), "strip", call),
        ["tojson"] = (value, call) => TemplateJson.Of(value, call.At(0, "indent") is long indent ? (int)indent : null),
        ["length"] = (value, _) => Length(value),
        ["count"] = (value, _) => Length(value),
        ["default"] = Default,
        ["d"] = Default,
        ["join"] = (value, call) => string.Join(Values.Text(call.At(0, "d", "")), Values.Items(value).Select(Values.Text)),
        ["upper"] = (value, _) => Values.Text(value).ToUpperInvariant(),
        ["lower"] = (value, _) => Values.Text(value).ToLowerInvariant(),
        ["capitalize"] = (value, _) =>
            Values.Text(value) is { Length: > 0 } text ? char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant() : "",
        ["title"] = (value, _) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Values.Text(value).ToLowerInvariant()),
        ["string"] = (value, _) => Values.Text(value),
        ["safe"] = (value, _) => value,
        ["list"] = (value, _) => Values.Items(value).ToList(),
        ["first"] = (value, _) => Values.Items(value) is [var first, ..] ? first : new Undefined("first"),
        ["last"] = (value, _) => Values.Items(value) is [.., var last] ? last : new Undefined("last"),
        ["reverse"] = (value, _) => Values.Slice(value, null, null, -1),
        ["sort"] = Sort,
        ["replace"] = (value, call) => Methods.Call(Values.Text(value), "replace", call),
        ["items"] = (value, call) => value is Undefined ? new List<object?>() : Methods.Call(value, "items", call),
        ["int"] = (value, _) =>
            value is string text ? long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0L
            : (long)Values.Real(value),
        ["abs"] = (value, _) => value is long number ? Math.Abs(number) : (object)Math.Abs(Values.Real(value)),
        ["unique"] = (value, _) =>
            Values.Items(value).Aggregate(new List<object?>(), (kept, item) => Values.Contains(kept, item) ? kept : [.. kept, item]),
        ["map"] = (value, call) => Values.Items(value).Select(item => call.Named.TryGetValue("attribute", out var name)
            ? Values.Part(item, name)
            : (Find(Values.Text(call.At(0, ""))) ?? throw Unknown(call))(item, new CallArguments([.. call.Given.Skip(1)], call.Named)))
                .ToList(),
        ["selectattr"] = (value, call) => Values.Items(value).Where(item => Picks(item, call)).ToList(),
        ["rejectattr"] = (value, call) => Values.Items(value).Where(item => !Picks(item, call)).ToList(),
    };

    public static Func<object?, CallArguments, object?>? Find(string name) => s_all.GetValueOrDefault(name);

    private static object Length(object? value) => value switch
    {
        string text => (long)text.EnumerateRunes().Count(),
        Namespace space => (long)space.Values.Count,
        _ => (long)Values.Items(value).Count,
    };

    private static object? Default(object? value, CallArguments call) =>
        value is Undefined || (Values.IsTrue(call.At(1, "boolean")) && !Values.IsTrue(value)) ? call.At(0, "default_value", "") : value;

    /// <summary>Capitals count as small letters unless said otherwise.</summary>
    private static List<object?> Sort(object? value, CallArguments call)
    {
        object? Key(object? item)
        {
            var key = call.At(2, "attribute") is string name ? Values.Part(item, name) : item;
            return key is string text && !Values.IsTrue(call.At(1, "case_sensitive")) ? text.ToLowerInvariant() : key;
        }

        var order = Comparer<object?>.Create(Values.Compare);
        return Values.IsTrue(call.At(0, "reverse"))
            ? [.. Values.Items(value).OrderByDescending(Key, order)]
            : [.. Values.Items(value).OrderBy(Key, order)];
    }

    private static bool Picks(object? item, CallArguments call)
    {
        var part = Values.Part(item, call.At(0, ""));
        return call.Given.Count == 1
            ? Values.IsTrue(part)
            : (Tests.Find(Values.Text(call.Given[1])) ?? throw Unknown(call))(part, new CallArguments([.. call.Given.Skip(2)], call.Named));
    }

    private static LocalModelException Unknown(CallArguments call) =>
        new($"The chat template picks or maps by {string.Join(", ", call.Given.Select(Values.Text))}, which is not known here.");
}
