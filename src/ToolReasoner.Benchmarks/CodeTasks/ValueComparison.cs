using System.Numerics;

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>
/// Deep comparison of values. Numbers compare by value, whatever their type; lists and tuples item by item; sets and dictionaries
/// without order; a truth value is no number, a list is no tuple.
/// </summary>
/// <param name="absolute">Tolerance for floating-point numbers, at least 0.</param>
/// <param name="relative">Added to it, times the expected number's size.</param>
/// <param name="isOpen">Whether a difference as large as the tolerance is too large.</param>
internal sealed class ValueComparison(double absolute, double relative, bool isOpen)
{
    /// <summary>Without tolerance.</summary>
    public static readonly ValueComparison Exact = new(0, 0, false);

    private bool IsExact => absolute == 0 && relative == 0;

    /// <summary>Whether they are equal.</summary>
    public bool AreEqual(CodeValue expected, CodeValue actual) => (expected, actual) switch
    {
        (CodeValue.Null, CodeValue.Null) => true,
        (CodeValue.Truth a, CodeValue.Truth b) => a.Value == b.Value,
        (CodeValue.Text a, CodeValue.Text b) => string.Equals(a.Value, b.Value, StringComparison.Ordinal),
        (CodeValue.Integer a, CodeValue.Integer b) => a.Value == b.Value,
        (CodeValue.Real a, CodeValue.Real b) => Near(a.Value, b.Value),
        (CodeValue.Integer a, CodeValue.Real b) => IsExact ? SameNumber(a.Value, b.Value) : Near((double)a.Value, b.Value),
        (CodeValue.Real a, CodeValue.Integer b) => IsExact ? SameNumber(b.Value, a.Value) : Near(a.Value, (double)b.Value),
        (CodeValue.List a, CodeValue.List b) => AreEqual(a.Items, b.Items),
        (CodeValue.Tuple a, CodeValue.Tuple b) => AreEqual(a.Items, b.Items),
        (CodeValue.Set a, CodeValue.Set b) => HaveSameItems(a.Items, b.Items, AreEqual),
        (CodeValue.Map a, CodeValue.Map b) => HaveSameItems(
            a.Entries, b.Entries, (one, other) => AreEqual(one.Key, other.Key) && AreEqual(one.Value, other.Value)),
        _ => false,
    };

    private static bool SameNumber(BigInteger whole, double real) =>
        double.IsInteger(real) && new BigInteger(real) == whole;

    private bool Near(double expected, double actual)
    {
        var difference = Math.Abs(actual - expected);
        var tolerance = absolute + (relative * Math.Abs(expected));
        return expected == actual || (!IsExact && (isOpen ? difference < tolerance : difference <= tolerance));
    }

    private bool AreEqual(IReadOnlyList<CodeValue> expected, IReadOnlyList<CodeValue> actual) =>
        expected.Count == actual.Count && expected.Zip(actual).All(pair => AreEqual(pair.First, pair.Second));

    private static bool HaveSameItems<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual, Func<T, T, bool> areEqual)
    {
        var left = actual.ToList();
        return expected.Count == actual.Count && expected.All(one =>
        {
            var place = left.FindIndex(other => areEqual(one, other));
            if (place >= 0)
            {
                left.RemoveAt(place);
            }

            return place >= 0;
        });
    }
}
