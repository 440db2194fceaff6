using System.Numerics;

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>
/// A result or an argument as plain data, whatever C# type carried it. Closed: match on all of its cases. Compare with
/// <see cref="ValueComparison"/>: records that hold lists do not compare by content.
/// </summary>
public abstract record CodeValue
{
    private CodeValue()
    {
    }

    /// <summary>As <see cref="CodeValueText"/> writes it.</summary>
    public sealed override string ToString() => CodeValueText.Write(this);

    /// <summary>No value.</summary>
    public sealed record Null : CodeValue;

    /// <summary>A truth value.</summary>
    public sealed record Truth(bool Value) : CodeValue;

    /// <summary>A whole number of any integer type.</summary>
    public sealed record Integer(BigInteger Value) : CodeValue;

    /// <summary>A floating-point number.</summary>
    public sealed record Real(double Value) : CodeValue;

    /// <summary>A string or a character.</summary>
    public sealed record Text(string Value) : CodeValue;

    /// <summary>A list or an array.</summary>
    public sealed record List(IReadOnlyList<CodeValue> Items) : CodeValue;

    /// <summary>A tuple.</summary>
    public sealed record Tuple(IReadOnlyList<CodeValue> Items) : CodeValue;

    /// <summary>A set: the order of its items does not matter.</summary>
    public sealed record Set(IReadOnlyList<CodeValue> Items) : CodeValue;

    /// <summary>A dictionary: the order of its entries does not matter.</summary>
    public sealed record Map(IReadOnlyList<KeyValuePair<CodeValue, CodeValue>> Entries) : CodeValue;
}
