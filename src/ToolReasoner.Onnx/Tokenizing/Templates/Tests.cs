namespace ToolReasoner.Onnx.Tokenizing.Templates;

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
