using System.Text.RegularExpressions;

namespace ToolReasoner.Guest.Compiling.Hints;

/// <summary>Hints on types that do not fit each other, from the two types the compiler names.</summary>
internal static partial class Conversions
{
    private static readonly HashSet<string> s_whole =
        ["int", "long", "uint", "ulong", "short", "ushort", "byte", "sbyte", "nint", "System.Int128", "System.UInt128"];

    private static readonly HashSet<string> s_real = ["double", "float", "decimal"];

    /// <summary>The hint for "cannot convert from A to B"; null when there is none.</summary>
    public static string? For(string message)
    {
        var found = FromTo().Match(message);
        if (!found.Success)
        {
            return null;
        }

        var (from, to) = (found.Groups[1].Value, found.Groups[2].Value);
        return (Kind(from), Kind(to)) switch
        {
            ("real", "whole") => $"Math.Pow, Sqrt and / give real numbers: cast with ({to})Math.Round(...), or declare the variable as {from}.",
            ("whole", "whole") => $"The value may be too large: declare the variable as {from}, or cast with ({to}).",
            ("big", "whole" or "real") => $"Declare the variable as BigInteger, or cast with ({to}).",
            ("real", "big") => "Cast with (BigInteger), or stay with whole numbers: BigInteger.Pow(x, n).",
            ("real", "real") => from == "double" && to == "decimal"
                ? "Write decimal literals with m (1.5m), or cast with (decimal)."
                : $"Declare the variable as {from}, or cast with ({to}).",
            ("text", "whole" or "real" or "big") => $"Convert the text with {(to.EndsWith("BigInteger", StringComparison.Ordinal) ? "BigInteger" : to)}.Parse(...).",
            ("text", "char") => "One character is written in single quotes; take one from a text with text[0].",
            ("whole" or "real" or "big" or "char" or "bool", "text") => "Convert with .ToString(), or write $\"{...}\".",
            ("char", _) when Kind(to) == "text" => "Convert with .ToString().",
            ("whole", "bool") => "Compare: write x != 0 or x == y.",
            ("lazy", "list") => "Add .ToList().",
            ("lazy", "array") => "Add .ToArray().",
            ("list", "array") => "Add .ToArray().",
            ("array", "list") => "Add .ToList().",
            ("task", _) => "Add `await`.",
            ("void", _) => "The method returns nothing: call it on a line of its own.",
            ("object", _) => $"Cast with ({to}).",
            _ => null,
        };
    }

    /// <summary>The hint for an operator between two types that do not go together; null when there is none.</summary>
    public static string? ForOperator(string message)
    {
        var found = Operator().Match(message);
        if (!found.Success)
        {
            return null;
        }

        var (op, left, right) = (found.Groups[1].Value, Kind(found.Groups[2].Value), Kind(found.Groups[3].Value));
        return op switch
        {
            "^" => "^ is XOR: for a power use Math.Pow(x, y), or BigInteger.Pow(x, n) for whole numbers.",
            "&" or "|" when left is "bool" || right is "bool" => "Use && and ||, with parentheses around comparisons.",
            _ when (left, right) is ("big", "real") or ("real", "big") => "Cast one side: (double)big, or (BigInteger)real.",
            _ when found.Groups[2].Value == "decimal" || found.Groups[3].Value == "decimal" => "Do not mix decimal and double: cast one side.",
            _ when left is "text" || right is "text" => "Convert the text to a number with int.Parse(...) first.",
            _ when left is "method" || right is "method" => "Call the method: add ().",
            "<" or ">" or "<=" or ">=" when left is "bool" => "Chained comparisons need &&: a < b && b < c.",
            _ => null,
        };
    }

    [GeneratedRegex(@"'([^']+)' to '([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"Operator '([^']+)' (?:cannot be applied to operands of type|is ambiguous on operands of type) '([^']+)' and '([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Operator();

    private static string Kind(string type) => type.TrimEnd('?') switch
    {
        var one when s_whole.Contains(one) => "whole",
        var one when s_real.Contains(one) => "real",
        "System.Numerics.BigInteger" or "BigInteger" => "big",
        "string" => "text",
        "char" or "bool" or "object" or "void" => type.TrimEnd('?'),
        "method group" => "method",
        var one when one.EndsWith("[]", StringComparison.Ordinal) => "array",
        var one when one.Contains("Collections.Generic.List<", StringComparison.Ordinal) => "list",
        var one when one.Contains("Enumerable<", StringComparison.Ordinal) => "lazy",
        var one when one.Contains("Tasks.Task", StringComparison.Ordinal) => "task",
        _ => "other",
    };
}
