namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>Methods of Python's texts, lists and dictionaries, as far as chat templates call them.</summary>
internal static class Methods
{
    public static object? Call(object? whole, string name, CallArguments call) => whole switch
    {
        string text => OfText(text, name, call),
        Dictionary<string, object?> pairs when !pairs.TryGetValue(name, out var own) || own is not Callable => OfPairs(pairs, name, call),
        List<object?> list when name == "index" => (long)list.FindIndex(item => Values.Equals(item, call.At(0, "value"))),
        List<object?> list when name == "append" => Append(list, call.At(0, "object")),
        _ when Values.Part(whole, name) is Callable callable => callable.Run(call),
        _ => throw Unknown(whole, name),
    };

    private static object? OfText(string text, string name, CallArguments call)
    {
        var first = call.At(0, "chars");
        return name switch
        {
            "strip" => first is string chars ? text.Trim([.. chars]) : text.Trim(),
            "lstrip" => first is string chars ? text.TrimStart([.. chars]) : text.TrimStart(),
            "rstrip" => first is string chars ? text.TrimEnd([.. chars]) : text.TrimEnd(),
            "startswith" => Starts(first).Any(part => text.StartsWith(part, StringComparison.Ordinal)),
            "endswith" => Starts(first).Any(part => text.EndsWith(part, StringComparison.Ordinal)),
            "split" => Split(text, call.At(0, "sep") as string, call.At(1, "maxsplit") as long?),
            "upper" => text.ToUpperInvariant(),
            "lower" => text.ToLowerInvariant(),
            "title" or "capitalize" => Filters.Find(name)!(text, call),
            "replace" => Replace(text, Values.Text(call.At(0, "old")), Values.Text(call.At(1, "new")), call.At(2, "count") as long?),
            "find" => (long)text.IndexOf(Values.Text(first), StringComparison.Ordinal),
            "join" => string.Join(text, Values.Items(first).Select(Values.Text)),
            "count" =>
                (long)((text.Length - text.Replace(Values.Text(first), "", StringComparison.Ordinal).Length) / Math.Max(1,
                Values.Text(first).Length)),
            _ => throw Unknown(text, name),
        };
    }

    private static object? OfPairs(Dictionary<string, object?> pairs, string name, CallArguments call) => name switch
    {
        "items" => pairs.Select(pair => (object?)new List<object?> { pair.Key, pair.Value }).ToList(),
        "keys" => pairs.Keys.Select(key => (object?)key).ToList(),
        "values" => pairs.Values.ToList(),
        "get" => pairs.TryGetValue(Values.Text(call.At(0, "key")), out var value) ? value : call.At(1, "default"),
        _ => throw Unknown(pairs, name),
    };

    private static IEnumerable<string> Starts(object? given) =>
        given is List<object?> list ? list.Select(Values.Text) : [Values.Text(given)];

    private static List<object?> Split(string text, string? separator, long? most) => separator is null
        ? [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)]
        : [.. text.Split(separator, most is >= 0 and < int.MaxValue ? (int)most + 1 : int.MaxValue)];

    private static string Replace(string text, string old, string other, long? most)
    {
        if (old.Length == 0 || most is null or < 0)
        {
            return old.Length == 0 ? text : text.Replace(old, other, StringComparison.Ordinal);
        }

        for (var (from, left) = (0, most.Value); left > 0 && text.IndexOf(old, from, StringComparison.Ordinal) is >= 0 and var at; left--)
        {
            text = string.Concat(text.AsSpan(0, at), other, text.AsSpan(at + old.Length));
            from = at + other.Length;
        }

        return text;
    }

    private static object? Append(List<object?> list, object? item)
    {
        list.Add(item);
        return null;
    }

    private static LocalModelException Unknown(object? whole, string name) =>
        new($"The chat template calls {name} on '{(whole is Undefined missing ? missing.Name : Values.Text(whole))}', "
            + "which is not known here.");
}
