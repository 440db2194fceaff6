namespace ToolReasoner.Symbolics.Bench;

/// <summary>The operations, area by area. bench_sympy.py does the same in sympy.</summary>
internal static partial class Operations
{
    private static readonly Expr s_x = Expr.Symbol("x");
    private static readonly Expr s_y = Expr.Symbol("y");
    private static readonly Expr s_z = Expr.Symbol("z");

    /// <summary>All of them, in the order of the library's floors.</summary>
    public static IReadOnlyList<(string Area, IReadOnlyList<Operation> List)> Areas() =>
    [
        ("Numbers and radicals", Radicals()),
        ("Trees and texts", Trees()),
        ("Decimals", Decimals()),
        ("Polynomials", Polynomials()),
        ("Simplification", Simplification()),
        ("Equality and order", Comparison()),
        ("Linear algebra", Matrices()),
        ("Number theory", Integers()),
        ("Combinatorics and probability", Counting()),
        ("Equations", Solving()),
        ("Calculus", Analysis()),
        ("Geometry", Figures()),
    ];

    private static Operation Timed(string name, Func<object?> run) => new(name, () => run);

    private static Operation On(string name, string text, Func<Expr, object?> run, bool isSchool = false) => new(name, () =>
    {
        var value = Expr.Parse(text);
        return () => run(value);
    })
    { IsSchool = isSchool };

    private static Operation On(string name, string first, string second, Func<Expr, Expr, object?> run, bool isSchool = false) => new(name, () =>
    {
        var (left, right) = (Expr.Parse(first), Expr.Parse(second));
        return () => run(left, right);
    })
    { IsSchool = isSchool };
}
