using System.Globalization;

namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>What stands behind a bar: those filters that chat templates use.</summary>
internal static class Filters
{
    private static readonly Dictionary<string, Func<object?, CallArguments, object?>> s_all = new()
    {
        ["trim"] = (value, call) => Methods.Call(Values.Text(value), "strip", call),
        ["tojson"] = (value, call) => Values.Json(value, call.At(0, "indent") is long indent ? (int)indent : null),
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

/// <summary>What stands behind <c>is</c>.</summary>
internal static class Tests
{
    private static readonly Dictionary<string, Func<object?, CallArguments, bool>> s_all = new()
    {
        ["defined"] = (value, _) => value is not Undefined,
        ["undefined"] = (value, _) => value is Undefined,
        ["none"] = (value, _) => value is null,
        ["string"] = (value, _) => value is string,
        ["mapping"] = (value, _) => value is Dictionary<string, object?>,
        ["iterable"] = (value, _) => value is string or List<object?> or Dictionary<string, object?>,
        ["sequence"] = (value, _) => value is string or List<object?> or Dictionary<string, object?>,
        ["number"] = (value, _) => value is long or double or bool,
        ["integer"] = (value, _) => value is long,
        ["float"] = (value, _) => value is double,
        ["boolean"] = (value, _) => value is bool,
        ["true"] = (value, _) => value is true,
        ["false"] = (value, _) => value is false,
        ["callable"] = (value, _) => value is Callable,
        ["odd"] = (value, _) => value is long number && number % 2 != 0,
        ["even"] = (value, _) => value is long number && number % 2 == 0,
        ["divisibleby"] = (value, call) => value is long number && call.At(0, "num") is long by && number % by == 0,
        ["in"] = (value, call) => Values.Contains(call.At(0, "seq"), value),
        ["equalto"] = (value, call) => Values.Equals(value, call.At(0, "other")),
        ["eq"] = (value, call) => Values.Equals(value, call.At(0, "other")),
        ["ne"] = (value, call) => !Values.Equals(value, call.At(0, "other")),
        ["sameas"] = (value, call) => Values.Equals(value, call.At(0, "other")),
    };

    public static Func<object?, CallArguments, bool>? Find(string name) => s_all.GetValueOrDefault(name);
}
