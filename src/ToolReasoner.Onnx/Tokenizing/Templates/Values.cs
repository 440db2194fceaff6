using System.Collections;
using System.Globalization;
using System.Text;

namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>A name that has no value. It is false, prints nothing and has no parts.</summary>
internal sealed class Undefined(string name)
{
    public string Name => name;
}

/// <summary>What <c>namespace()</c> makes: the one thing a loop may change outside itself.</summary>
internal sealed class Namespace(Dictionary<string, object?> values)
{
    public Dictionary<string, object?> Values => values;
}

/// <summary>
/// What values mean in a template: texts, whole and real numbers, truth values, null, lists (<see cref="List{T}"/>) and dictionaries, as
/// Python treats them.
/// </summary>
internal static class Values
{
    public static bool IsTrue(object? value) => value switch
    {
        null or Undefined => false,
        bool truth => truth,
        long number => number != 0,
        double real => real != 0,
        string text => text.Length > 0,
        ICollection many => many.Count > 0,
        _ => true,
    };

    public static string Text(object? value) => value switch
    {
        null => "None",
        Undefined => "",
        bool truth => truth ? "True" : "False",
        string text => text,
        double real => real == Math.Floor(real) && Math.Abs(real) < 1e16
            ? real.ToString("0.0", CultureInfo.InvariantCulture)
            : real.ToString("R", CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        List<object?> list => $"[{string.Join(", ", list.Select(Shown))}]",
        Dictionary<string, object?> pairs => $"{{{string.Join(", ", pairs.Select(pair => $"{Shown(pair.Key)}: {Shown(pair.Value)}"))}}}",
        _ => value.ToString() ?? "",
    };

    public static new bool Equals(object? left, object? right) => (left, right) switch
    {
        (Undefined, Undefined) => true,
        (bool or long or double, bool or long or double) => Real(left) == Real(right),
        (List<object?> a, List<object?> b) => a.Count == b.Count && a.Zip(b).All(pair => Equals(pair.First, pair.Second)),
        (Dictionary<string, object?> a, Dictionary<string, object?> b) =>
            a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out var other) && Equals(pair.Value, other)),
        _ => object.Equals(left, right),
    };

    public static double Real(object? value) => value switch
    {
        bool truth => truth ? 1 : 0,
        long number => number,
        double real => real,
        _ => throw new LocalModelException($"The chat template calculates with {Shown(value)}, which is no number."),
    };

    public static int Compare(object? left, object? right) =>
        left is string a && right is string b ? string.CompareOrdinal(a, b) : Real(left).CompareTo(Real(right));

    public static bool Contains(object? whole, object? part) => whole switch
    {
        string text => text.Contains(Text(part), StringComparison.Ordinal),
        List<object?> list => list.Any(item => Equals(item, part)),
        Dictionary<string, object?> pairs => part is string key && pairs.ContainsKey(key),
        Namespace space => part is string key && space.Values.ContainsKey(key),
        _ => false,
    };

    public static IReadOnlyList<object?> Items(object? value) => value switch
    {
        List<object?> list => list,
        Dictionary<string, object?> pairs => [.. pairs.Keys],
        string text => [.. text.EnumerateRunes().Select(rune => rune.ToString())],
        Undefined => [],
        _ => throw new LocalModelException($"The chat template goes through {Shown(value)}, which is no list."),
    };

    public static object? Part(object? whole, object? key) => whole switch
    {
        Dictionary<string, object?> pairs when key is string name => pairs.TryGetValue(name, out var value) ? value : new Undefined(name),
        Namespace space when key is string name => space.Values.TryGetValue(name, out var value) ? value : new Undefined(name),
        List<object?> list when key is long index =>
            index >= -list.Count && index < list.Count ? list[(int)(index < 0 ? index + list.Count : index)] : new Undefined($"[{index}]"),
        string text when key is long index =>
            index >= -text.Length && index < text.Length ? text[(int)(index < 0 ? index + text.Length : index)].ToString()
            : new Undefined($"[{index}]"),
        Undefined missing => throw new LocalModelException($"The chat template takes a part of {missing.Name}, which has no value."),
        _ => new Undefined(Text(key)),
    };

    public static object Slice(object? whole, long? start, long? stop, long step)
    {
        var items = Items(whole);
        var count = items.Count;
        var (low, high) = step > 0 ? (0L, (long)count) : (-1L, count - 1L);
        long Bound(long? given, long otherwise) => given is not { } at ? otherwise : Math.Clamp(at < 0 ? at + count : at, low, high);
        var (from, to) = (Bound(start, step > 0 ? low : high), Bound(stop, step > 0 ? high : low));
        var picked = new List<object?>();
        for (var i = from; step > 0 ? i < to : i > to; i += step)
        {
            picked.Add(items[(int)i]);
        }

        return whole is string ? string.Concat(picked) : picked;
    }

    private static string Shown(object? value) => value is string text ? Quoted(text) : Text(value);

    private static string Quoted(string text)
    {
        var quote = text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        var shown = new StringBuilder().Append(quote);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => shown.Append("\\n"),
                '\t' => shown.Append("\\t"),
                '\r' => shown.Append("\\r"),
                '\\' => shown.Append("\\\\"),
                _ => c == quote ? shown.Append('\\').Append(c) : shown.Append(c),
            };
        }

        return shown.Append(quote).ToString();
    }
}
