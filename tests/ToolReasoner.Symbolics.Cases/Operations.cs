using System.Numerics;

namespace ToolReasoner.Symbolics.Cases;

/// <summary>The README's operations as calls of the library: the call that a user would make.</summary>
internal static partial class Operations
{
    /// <summary>Runs one case.</summary>
    public delegate Outcome Operation(Case one, Budget budget);

    // Late: the tables are fields of other files, and are there only when all of them are.
    private static readonly Lazy<Dictionary<string, Operation>> s_all = new(Gather);

    /// <summary>By word.</summary>
    public static IReadOnlyDictionary<string, Operation> All => s_all.Value;

    /// <summary>Reads an expression in the cases' spelling.</summary>
    public static Expr Read(string text) => text switch
    {
        "{}" => Expr.Named(NamedSet.Empty),
        "reals" => Expr.Named(NamedSet.Reals),
        "integers" => Expr.Named(NamedSet.Integers),
        _ => Expr.Parse(text
            .Replace("{}", "∅", StringComparison.Ordinal)
            .Replace("reals", "ℝ", StringComparison.Ordinal)
            .Replace("integers", "ℤ", StringComparison.Ordinal)
            .Replace(" minus ", " setminus ", StringComparison.Ordinal)),
    };

    /// <summary>Reads a set: here [a, b] and (a, b) are intervals, unless they stand in braces.</summary>
    public static Expr ReadSet(string text)
    {
        var letters = text.ToCharArray();
        var open = new Stack<(int At, List<int> Commas)>();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] is '[' or '(' or '{')
            {
                open.Push((i, []));
            }
            else if (letters[i] == ',' && open.Count > 0)
            {
                open.Peek().Commas.Add(i);
            }
            else if (letters[i] is ']' or ')' or '}' && open.TryPop(out var bracket)
                && bracket.Commas.Count == 1 && letters[bracket.At] != '{' && !open.Any(outer => letters[outer.At] == '{')
                && (bracket.At == 0 || !char.IsLetterOrDigit(letters[bracket.At - 1])))
            {
                letters[bracket.Commas[0]] = ';';
            }
        }

        return Read(new string(letters));
    }

    /// <summary>Reads expressions with commas between them.</summary>
    public static IReadOnlyList<Expr> Items(string text) => text.Trim().Length == 0 ? [] : Read("{" + text + "}").Operands;

    /// <summary>A constant as a double.</summary>
    public static double Number(Expr value) => DoubleValue.Real(value);

    private static Expr Argument(this Case one, int index) => one.Shift(Read(one.Arguments[index]));

    private static Dictionary<string, Operation> Gather() => new(
        [.. s_simplification, .. s_algebra, .. s_equations, .. s_calculus, .. s_numbers, .. s_counting, .. s_sets, .. s_geometry]);

    private static BigInteger Whole(this Case one, int index) =>
        one.Argument(index).IsInteger(out var value) ? value : throw new InvalidDataException($"{one.Id}: a whole number is wanted");

    private static int Count(this Case one, int index) => (int)one.Whole(index);

    private static Rational Fraction(this Case one, int index) =>
        one.Argument(index).IsNumber(out var value) ? value : throw new InvalidDataException($"{one.Id}: a rational number is wanted");
}
