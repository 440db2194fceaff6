using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolReasoner.Guest.Compiling.Policy;

namespace ToolReasoner.Guest.Compiling.Hints;

/// <summary>Says what to do about an error, where we know better than the compiler's message.</summary>
internal sealed class HintFinder(Attempt attempt, NameIndex names)
{
    // Each search for a near name asks for all the names in scope: a text full of errors must not turn that into seconds.
    private const int MaxSearches = 8;

    private SemanticModel? _model;
    private int _searches;

    /// <summary>The hint; null when there is none.</summary>
    public string? For(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return diagnostic.Id switch
        {
            "CS0103" => MissingName(diagnostic),
            "CS0246" or "CS0234" => MissingType(diagnostic),
            "CS1061" or "CS0117" or "CS1501" => MissingMember(diagnostic) ?? FixedHints.For(diagnostic.Id),
            "CS0029" or "CS0266" or "CS1503" or "CS0030" => Conversions.For(message) ?? FixedHints.For(diagnostic.Id),
            "CS0019" or "CS0034" => Conversions.ForOperator(message) ?? FixedHints.For(diagnostic.Id),
            "CS1002" or "CS1003" or "CS1525" or "CS1056" => ForeignSyntax.For(LineOf(diagnostic)) ?? FixedHints.For(diagnostic.Id),
            "CS0193" => "C# has no **: use Math.Pow(x, y), or BigInteger.Pow(x, n) for whole numbers.",
            "CS0214" => ForeignSyntax.For(LineOf(diagnostic)),
            var id => FixedHints.For(id),
        };
    }

    private string? MissingName(Diagnostic diagnostic)
    {
        var name = TextOf(diagnostic);
        return ForeignNames.For(name) ?? KnownType(name) ?? NearInScope(diagnostic, name);
    }

    private string? MissingType(Diagnostic diagnostic)
    {
        var name = TextOf(diagnostic).Split('<')[0];
        return ForeignNames.For(name) ?? ForeignSyntax.For(LineOf(diagnostic)) ?? KnownType(name) ?? NearInScope(diagnostic, name);
    }

    private string? MissingMember(Diagnostic diagnostic)
    {
        var name = TextOf(diagnostic).Split('<')[0];
        if (diagnostic.Id == "CS1501" || Access(diagnostic) is not { } access || _searches++ >= MaxSearches)
        {
            return null;
        }

        var model = Model();
        var type = model.GetTypeInfo(access.Expression).Type ?? model.GetSymbolInfo(access.Expression).Symbol as ITypeSymbol;
        if (type is null)
        {
            return null;
        }

        var members = model.LookupSymbols(access.SpanStart, type, includeReducedExtensionMethods: true).Select(member => member.Name);
        return Nearest.To(name, members.Distinct()) is { } near ? $"Did you mean {near}?"
            : names.NamespacesOfExtension(name).FirstOrDefault(IsOffered) is { } space ? $"Add `using {space};`."
            : ForeignNames.For(name);
    }

    private static MemberAccessExpressionSyntax? Access(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .AncestorsAndSelf().OfType<MemberAccessExpressionSyntax>().FirstOrDefault();

    private string? KnownType(string name)
    {
        var spaces = names.NamespacesOfType(name);
        foreach (var space in spaces)
        {
            if (PolicyRules.Refusal(space + "." + name, null, false) is { } refusal)
            {
                return $"{space}.{name} is not available here. {refusal}";
            }
        }

        var offered = spaces.Where(IsOffered).ToList();
        return offered.Count == 0 ? null : $"Add `using {offered.MinBy(space => space.Length)};`.";
    }

    // Namespaces that no puzzle needs only mislead.
    private static bool IsOffered(string space) =>
        space.StartsWith("System", StringComparison.Ordinal)
        && !space.StartsWith("System.Runtime.Intrinsics", StringComparison.Ordinal)
        && !space.StartsWith("System.Xml", StringComparison.Ordinal)
        && !space.StartsWith("System.ComponentModel", StringComparison.Ordinal)
        && !space.StartsWith("System.Net", StringComparison.Ordinal);

    private string? NearInScope(Diagnostic diagnostic, string name) =>
        _searches++ < MaxSearches
        && Nearest.To(name, Model().LookupSymbols(diagnostic.Location.SourceSpan.Start).Select(symbol => symbol.Name).Distinct()) is { } near
            ? $"Did you mean {near}?"
            : null;

    private SemanticModel Model() => _model ??= attempt.Compilation.GetSemanticModel(attempt.Tree);

    private static string TextOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";

    private static string LineOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.GetText() is { } text
        ? text.Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString()
        : "";
}
