namespace ToolReasoner.Guest.Compiling;

/// <summary>Which namespaces a program sees without asking.</summary>
internal enum Imports
{
    /// <summary>The usual ones.</summary>
    Usual,

    /// <summary>
    /// The usual ones and the members of <c>System.Math</c>. Only for a program that fails without them because it writes
    /// <c>Sqrt(2)</c>: imported always, <c>Math.E</c>, <c>Log</c> or <c>Round</c> would clash with the program's own imports.
    /// </summary>
    WithMath,

    /// <summary>
    /// The usual ones without the mathematics. Only for a program whose own imports clash with it: the names of AngouriMath, say.
    /// </summary>
    WithoutMathematics,

    /// <summary>None. Only for a program whose own imports clash with the usual ones.</summary>
    None,
}

/// <summary>The names behind <see cref="Imports"/>.</summary>
internal static class ImportNames
{
    /// <summary>The namespaces every program sees.</summary>
    public static readonly string[] Usual =
    [
        "System", "System.Linq", "System.Collections.Generic", "System.Numerics", "System.Text", "System.Text.RegularExpressions",
        "System.Globalization", "System.Threading.Tasks", Mathematics,
    ];

    private const string Mathematics = "ToolReasoner.Symbolics";

    /// <summary>For a script: namespaces, and types whose static members are seen.</summary>
    public static IEnumerable<string> ForScript(Imports imports) => imports switch
    {
        Imports.Usual => Usual,
        Imports.WithMath => Usual.Append("System.Math"),
        Imports.WithoutMathematics => Usual.Where(name => name != Mathematics),
        _ => [],
    };

    /// <summary>For a program: a file of global usings.</summary>
    public static string ForProgram(Imports imports) => imports switch
    {
        Imports.Usual or Imports.WithoutMathematics => GlobalUsings(ForScript(imports)),
        Imports.WithMath => GlobalUsings(Usual) + "global using static System.Math;",
        _ => "",
    };

    private static string GlobalUsings(IEnumerable<string> names) => string.Concat(names.Select(name => $"global using {name};"));
}
