using System.Globalization;
using Microsoft.CodeAnalysis;
using ToolReasoner.Guest.Compiling.Hints;
using ToolReasoner.Guest.Compiling.Texts;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Compiling;

/// <summary>Turns what the compiler said into what a model can act on: few, in order of line, in its own lines, with hints.</summary>
internal static class DiagnosticReport
{
    private const int MaxLineChars = 200;
    private const int MaxMessageChars = 500;

    // A warning is worth a model's attention only when the program probably does something else than was meant.
    private static readonly HashSet<string> s_usefulWarnings =
    [
        "CS0162", // unreachable code
        "CS0183", "CS0184", // a type test that is always true or false
        "CS0251", // negative index
        "CS0464", "CS0472", // comparison with null, always the same
        "CS0642", // empty statement after if or for
        "CS0652", // comparison with a number the type cannot hold
        "CS0665", // assignment in a condition
        "CS0675", // sign extension in |
        "CS1717", "CS1718", // assigned to, or compared with, itself
        "CS2002", "CS4014", // a task that nobody awaits
        "CS7022", // a Main that is not called
        "CS8509", "CS8524", // a switch expression that misses a value
    ];

    /// <summary>The attempt's errors, or its useful warnings when it has none, most important first chosen, then in order of line.</summary>
    public static IReadOnlyList<CompileDiagnostic> From(Attempt attempt, ModelText text, NameIndex names)
    {
        var hints = new HintFinder(attempt, names);
        return [.. attempt.Diagnostics
            .Where(IsWorthSaying)
            .Select(one => (one, place: text.Place(one.Location)))
            .DistinctBy(found => (found.one.Id, found.place.Line, found.place.Column))
            .OrderBy(found => found.one.Severity == DiagnosticSeverity.Error ? 0 : 1)
            .ThenBy(found => found.place.Line)
            .Take(CompileReply.MaxDiagnostics)
            .OrderBy(found => found.place.Line).ThenBy(found => found.place.Column)
            .Select(found => Make(text, found.place, found.one.Id, found.one.Severity == DiagnosticSeverity.Error,
                found.one.GetMessage(CultureInfo.InvariantCulture), hints.For(found.one)))];
    }

    /// <summary>One diagnostic, its texts cut to what a reply may hold.</summary>
    public static CompileDiagnostic Make(ModelText text, TextPlace place, string id, bool isError, string message, string? hint) =>
        new(id, isError, Cut(message, MaxMessageChars), place.Line, place.Column, Cut(text.LineAt(place.Line), MaxLineChars),
            hint is null ? null : Cut(hint, MaxMessageChars));

    private static bool IsWorthSaying(Diagnostic one) =>
        one.Severity == DiagnosticSeverity.Error || (one.Severity == DiagnosticSeverity.Warning && s_usefulWarnings.Contains(one.Id));

    private static string Cut(string text, int chars) => text.Length <= chars ? text : text[..(chars - 1)] + "…";
}
