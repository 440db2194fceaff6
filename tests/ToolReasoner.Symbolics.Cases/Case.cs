namespace ToolReasoner.Symbolics.Cases;

/// <summary>One line of a case file, see README.md.</summary>
/// <param name="Area">Name of the file.</param>
/// <param name="Id">Stays.</param>
/// <param name="Operation">A word of the README's table.</param>
/// <param name="Arguments">As written.</param>
/// <param name="Conditions">What is assumed of symbols, as written.</param>
/// <param name="Expected">As written.</param>
/// <param name="Check">How the result is judged.</param>
internal sealed record Case(
    string Area, string Id, string Operation, IReadOnlyList<string> Arguments, IReadOnlyList<string> Conditions, string Expected, string Check)
{
    /// <summary>The files, in the order of the tables.</summary>
    public static IReadOnlyList<string> Areas { get; } =
    [
        "simplification", "algebra", "equations", "calculus", "linear-algebra", "number-theory", "combinatorics", "geometry", "sets",
    ];

    /// <summary>Reads all files of a folder.</summary>
    public static IEnumerable<Case> ReadAll(string folder) => Areas.SelectMany(area => File.ReadLines(Path.Combine(folder, area + ".txt"))
        .Where(line => line.Trim().Length > 0 && !line.StartsWith('#'))
        .Select(line => Read(area, line)));

    private static Case Read(string area, string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length != 5)
        {
            throw new InvalidDataException($"five fields are wanted: {line}");
        }

        var arguments = fields[2].Split(';', StringSplitOptions.TrimEntries).ToList();
        string[] conditions = [];
        if (arguments[^1].StartsWith("where ", StringComparison.Ordinal))
        {
            conditions = arguments[^1][6..].Split(',', StringSplitOptions.TrimEntries);
            arguments.RemoveAt(arguments.Count - 1);
        }

        return new Case(area, fields[0], fields[1], arguments, conditions, fields[3], fields[4]);
    }

    /// <summary>The conditions as the library takes them, for expressions that went through <see cref="Shift"/>.</summary>
    public Assumptions Assumptions => Conditions.Aggregate(Assumptions.None, (assumptions, condition) => condition.Split(' ') switch
    {
        [var name, "integer"] => assumptions.WithInteger(Expr.Symbol(name)),
        [var name, ">" or "<", ..] => assumptions.WithPositive(Expr.Symbol(name)),
        [var name, ">=", ..] => assumptions.WithNonnegative(Expr.Symbol(name)),
        _ => assumptions,
    });

    /// <summary>Where x is above or below another number than 0, writes x as that number plus or minus a positive one of the same name.</summary>
    public Expr Shift(Expr value) => value is SymbolExpr ? value : Conditions.Select(condition => condition.Split(' ')).Aggregate(value, (there, condition) => condition switch
    {
        [var name, ">", var least] when least != "0" => there.Substitute(Expr.Symbol(name), Expr.Parse(least) + Expr.Symbol(name)),
        [var name, "<", var most] => there.Substitute(Expr.Symbol(name), Expr.Parse(most) - Expr.Symbol(name)),
        _ => there,
    });
}
