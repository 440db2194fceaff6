using System.Text.RegularExpressions;

namespace ToolReasoner.Guest.Compiling.Hints;

/// <summary>Lines that are another language, or prose.</summary>
internal static partial class ForeignSyntax
{
    /// <summary>What to write instead; null when the line looks like C#.</summary>
    public static string? For(string line) =>
        Definition().IsMatch(line) ? "This is Python. In C#: int Name(int x) { return ...; }"
        : Loop().IsMatch(line) ? "This is Python. In C#: for (int i = 0; i < n; i++) { ... }, foreach (var x in items) { ... }, if (x) { ... }."
        : Import().IsMatch(line) ? "This is Python. In C#: using System;"
        : line.Contains("**", StringComparison.Ordinal) ? "C# has no **: use Math.Pow(x, y), or BigInteger.Pow(x, n) for whole numbers."
        : FormatString().IsMatch(line) ? "In C# an interpolated text is written $\"...{x}...\"."
        : PythonWords().IsMatch(line) ? "In C#: &&, ||, ! instead of and, or, not."
        : Comment().IsMatch(line) ? "In C# a comment starts with //."
        : Prose().IsMatch(line) ? "This looks like prose: put it into a // comment, or put the program into a ```csharp block."
        : null;

    [GeneratedRegex(@"^\s*(async )?def \w+\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^\s*(for \w+(, \w+)* in .*|while .*|if .*|elif .*|else|try|except.*|with .*):\s*(#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Loop();

    [GeneratedRegex(@"^\s*(import \w|from \w+(\.\w+)* import )", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(@"\bf[""']", RegexOptions.CultureInvariant)]
    private static partial Regex FormatString();

    [GeneratedRegex(@"[\w)\]] (and|or) (not )?[\w(]", RegexOptions.CultureInvariant)]
    private static partial Regex PythonWords();

    [GeneratedRegex(@"^\s*#\s", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*([A-Z][a-z']*|I)( [A-Za-z'\-,]+){3,}[^;{}()=]*[.:]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Prose();
}
