using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>Fits plain values to C# types, and writes them as C# expressions of those types.</summary>
internal static class LiteralWriter
{
    private static readonly Dictionary<string, (BigInteger Least, BigInteger Most)> s_integers = new()
    {
        ["int"] = (int.MinValue, int.MaxValue),
        ["long"] = (long.MinValue, long.MaxValue),
    };

    /// <summary>
    /// The value as a result of that type would be: whole numbers are floating-point ones where the type is, tuples lists where it is a
    /// list.
    /// </summary>
    /// <exception cref="MisfitException">No value of the type equals it.</exception>
    public static CodeValue Fit(CodeValue value, CodeType type) => value switch
    {
        CodeValue.Null when type.IsNullable || type.Name is "string" or "object" or "Nullable" => value,
        _ when type.Name == "Nullable" => Fit(value, type.Arguments[0]),
        CodeValue.Integer whole when type.Name == "object" && (whole.Value < long.MinValue || whole.Value > long.MaxValue) =>
            throw new MisfitException($"{value} is no int or long"),
        CodeValue.List list when type.Name == "object" => new CodeValue.List([.. list.Items.Select(item => Fit(item, type))]),
        _ when type.Name == "object" => value,
        CodeValue.Truth when type.Name == "bool" => value,
        CodeValue.Text text when type.Name == "string" || (type.Name == "char" && text.Value.Length == 1) => value,
        CodeValue.List { Items.Count: 0 } when type.Name == "string" => new CodeValue.Text(""), // an empty sequence of either kind
        CodeValue.Integer whole when type.Name is "double" or "float" && (BigInteger)(double)whole.Value == whole.Value =>
            new CodeValue.Real((double)whole.Value),
        CodeValue.Integer when type.Name == "BigInteger" => value,
        CodeValue.Integer whole when s_integers.TryGetValue(type.Name, out var range) && whole.Value >= range.Least
            && whole.Value <= range.Most => value,
        CodeValue.Real when type.Name is "double" or "float" => value,
        CodeValue.List list when type.IsSequence => new CodeValue.List([.. list.Items.Select(item => Fit(item, type.Arguments[0]))]),
        CodeValue.Tuple tuple when type.IsSequence => new CodeValue.List([.. tuple.Items.Select(item => Fit(item, type.Arguments[0]))]),
        CodeValue.Tuple tuple when type.IsTuple && tuple.Items.Count == type.Arguments.Count =>
            new CodeValue.Tuple([.. tuple.Items.Zip(type.Arguments, Fit)]),
        CodeValue.List list when type.IsTuple && list.Items.Count == type.Arguments.Count =>
            new CodeValue.Tuple([.. list.Items.Zip(type.Arguments, Fit)]),
        CodeValue.Set set when type.IsSet => new CodeValue.Set([.. set.Items.Select(item => Fit(item, type.Arguments[0]))]),
        CodeValue.Map map when type.IsMap => new CodeValue.Map(
            [.. map.Entries.Select(entry => KeyValuePair.Create(Fit(entry.Key, type.Arguments[0]), Fit(entry.Value, type.Arguments[1])))]),
        _ => throw new MisfitException($"{Short(value)} is no {type}"),
    };

    /// <summary>Expressions for all parameters, with commas between.</summary>
    /// <exception cref="MisfitException">A value does not fit, or there are more or fewer than parameters.</exception>
    public static string WriteAll(IReadOnlyList<CodeValue> values, IReadOnlyList<CodeType> types) => values.Count == types.Count
        ? string.Join(", ", values.Zip(types, Write))
        : throw new MisfitException($"{values.Count} arguments were given to {types.Count} parameters");

    /// <summary>An expression that can be given to a parameter of the type.</summary>
    /// <exception cref="MisfitException">The value does not fit the type.</exception>
    public static string Write(CodeValue value, CodeType type) => Written(Fit(value, type), type);

    private static string Written(CodeValue value, CodeType type) => value switch
    {
        _ when type.Name == "Nullable" && value is not CodeValue.Null => Written(value, type.Arguments[0]),
        CodeValue.Text text when type.Name == "char" =>
            "'" + CodeValueText.Write(text.Value)[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal)
                .Replace("'", "\\'", StringComparison.Ordinal) + "'",
        CodeValue.Integer whole => Written(whole.Value),
        CodeValue.Real real => Written(real.Value),
        CodeValue.List list when type.Name == "object" =>
            $"new global::System.Collections.Generic.List<object>{Braces(Items(list.Items, type))}",
        CodeValue.List list => $"[{Items(list.Items, type.Arguments[0])}]",
        CodeValue.Set set =>
            $"new global::System.Collections.Generic.HashSet<{type.Arguments[0]}>{Braces(Items(set.Items, type.Arguments[0]))}",
        CodeValue.Tuple { Items.Count: > 1 } tuple when type.Name == "object" =>
            $"({string.Join(", ", tuple.Items.Select(item => "(object)" + Written(item, type)))})",
        CodeValue.Tuple { Items.Count: > 1 } tuple when type.Name == "()" =>
            $"({string.Join(", ", tuple.Items.Zip(type.Arguments, Written))})",
        CodeValue.Map map when type.Name == "object" =>
            $"new global::System.Collections.Generic.Dictionary<object, object>{Braces(Entries(map, type, type))}",
        CodeValue.Map map =>
            $"new global::System.Collections.Generic.Dictionary<{type.Arguments[0]}, "
                + $"{type.Arguments[1]}>{Braces(Entries(map, type.Arguments[0], type.Arguments[1]))}",
        CodeValue.Null or CodeValue.Truth or CodeValue.Text => value.ToString(),
        _ => throw new MisfitException($"{Short(value)} cannot be written as a {type}"),
    };

    private static string Items(IEnumerable<CodeValue> items, CodeType type) =>
        string.Join(", ", items.Select(item => Written(item, type)));

    private static string Entries(CodeValue.Map map, CodeType key, CodeType value) =>
        string.Join(", ", map.Entries.Select(entry => $"[{Written(entry.Key, key)}] = {Written(entry.Value, value)}"));

    private static string Braces(string inside) => inside.Length == 0 ? "()" : $" {{ {inside} }}";

    private static string Written(BigInteger value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return value >= long.MinValue && value <= long.MaxValue ? digits : $"global::System.Numerics.BigInteger.Parse(\"{digits}\")";
    }

    private static string Written(double value) => value switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        _ => CodeValueText.Write(value),
    };

    private static string Short(CodeValue value) => value.ToString() is { Length: > 80 } text ? text[..80] + "…" : value.ToString();
}

/// <summary>A value does not fit a C# type.</summary>
internal sealed class MisfitException(string message) : FormatException(message);
