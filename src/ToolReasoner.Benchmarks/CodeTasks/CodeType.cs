namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>A C# type as a signature writes it.</summary>
/// <param name="Name">Its name without arguments; <c>()</c> for a tuple, <c>[]</c> for an array.</param>
/// <param name="Arguments">Type arguments, the items of a tuple, or the item of an array.</param>
/// <param name="IsNullable">Whether a question mark follows.</param>
internal sealed record CodeType(string Name, IReadOnlyList<CodeType> Arguments, bool IsNullable = false)
{
    /// <summary>Whether it is a sequence that a collection expression can make.</summary>
    public bool IsSequence =>
        Name is "[]" or "List" or "IList" or "IEnumerable" or "IReadOnlyList" or "ICollection" or "IReadOnlyCollection";

    /// <summary>Whether it is a dictionary.</summary>
    public bool IsMap => Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "SortedDictionary";

    /// <summary>Whether it is a set.</summary>
    public bool IsSet => Name is "HashSet" or "ISet" or "SortedSet";

    /// <summary>Whether it is a tuple.</summary>
    public bool IsTuple => Name is "()" or "Tuple";

    /// <summary>The type in a form that no declaration of a candidate can change the meaning of.</summary>
    public override string ToString() => IsNullable ? Plain + "?" : Plain;

    private string Plain => Name switch
    {
        "()" => $"({string.Join(", ", Arguments)})",
        "[]" => Arguments[0] + "[]",
        "BigInteger" => "global::System.Numerics.BigInteger",
        "Tuple" => $"global::System.Tuple<{string.Join(", ", Arguments)}>",
        "Nullable" => $"global::System.Nullable<{string.Join(", ", Arguments)}>",
        _ when Arguments.Count > 0 => $"global::System.Collections.Generic.{Name}<{string.Join(", ", Arguments)}>",
        _ => Name,
    };
}
