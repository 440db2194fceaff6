using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolReasoner.Guest.Compiling.Texts;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Compiling.Policy;

/// <summary>Judges a compiled program by the symbols its text names, and says where it names a refused one.</summary>
internal static class Judge
{
    /// <summary>Id of the policy's diagnostics.</summary>
    public const string PolicyId = "POLICY";

    private const string UnsafeHint = "No unsafe code here: use arrays, indexes and Span<T>.";
    private const string NativeHint = "No native code here: use the framework's own methods.";

    private static readonly HashSet<string> s_unsafeErrors = ["CS0214", "CS0227", "CS0233", "CS9360", "CS9361", "CS9362", "CS9363"];

    /// <summary>What the policy has against an attempt that succeeded; empty when nothing.</summary>
    public static IReadOnlyList<CompileDiagnostic> Refusals(Attempt attempt, ModelText text)
    {
        var result = AssemblyScan.Of(attempt.Assembly);
        if (result == ScanResult.Clean)
        {
            return [];
        }

        var model = attempt.Compilation.GetSemanticModel(attempt.Tree);
        var found = Report(text, attempt.Tree.GetRoot().DescendantNodes()
            .Select(node => Offence(model, node) is { } found ? (node.GetLocation(), found.What, found.Hint) : default)
            .Where(found => found.Hint is not null));
        return found.Count > 0 || result == ScanResult.Suspicious
            ? found
            : [DiagnosticReport.Make(text, default, PolicyId, true, "Native code is not available here", NativeHint)];
    }

    /// <summary>The unsafe code in an attempt that failed because of it; empty when there is none.</summary>
    public static IReadOnlyList<CompileDiagnostic> UnsafeCode(Attempt attempt, ModelText text)
    {
        var errors = attempt.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).ToList();

        // CS0227 is the keyword. The others also come of `a * b;`, which reads like a pointer's declaration: then there are more errors.
        return errors.Exists(one => one.Id == "CS0227") || errors.TrueForAll(one => s_unsafeErrors.Contains(one.Id))
            ? Report(text, errors
                .Where(one => s_unsafeErrors.Contains(one.Id))
                .Select(one => (one.Location, "Unsafe code is not available here", UnsafeHint)))
            : [];
    }

    private static List<CompileDiagnostic> Report(ModelText text, IEnumerable<(Location Where, string What, string Hint)> found) =>
        [.. found
            .Select(one => (one, place: text.Place(one.Where)))
            .DistinctBy(one => (one.place.Line, one.one.What))
            .Take(CompileReply.MaxDiagnostics)
            .OrderBy(one => one.place.Line).ThenBy(one => one.place.Column)
            .Select(one => DiagnosticReport.Make(text, one.place, PolicyId, true, one.one.What, one.one.Hint))];

    private static (string What, string Hint)? Offence(SemanticModel model, SyntaxNode node) => node switch
    {
        SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax
            => Symbols(model, node).Select(Refusal).FirstOrDefault(found => found is not null),
        BaseMethodDeclarationSyntax method when method.Modifiers.Any(SyntaxKind.ExternKeyword) => ("A native function is not available here", NativeHint),
        LocalFunctionStatementSyntax function when function.Modifiers.Any(SyntaxKind.ExternKeyword) => ("A native function is not available here", NativeHint),
        ExpressionSyntax { RawKind: (int)SyntaxKind.MakeRefExpression or (int)SyntaxKind.RefTypeExpression or (int)SyntaxKind.RefValueExpression }
            => ("A typed reference is not available here", UnsafeHint),
        _ => null,
    };

    private static ImmutableArray<ISymbol> Symbols(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        return info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
    }

    private static (string What, string Hint)? Refusal(ISymbol symbol)
    {
        if (symbol is IAliasSymbol alias)
        {
            symbol = alias.Target;
        }

        if (symbol is IMethodSymbol { ReducedFrom: { } extension })
        {
            symbol = extension;
        }

        symbol = symbol.OriginalDefinition;
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is null or { TypeKind: TypeKind.Error })
        {
            return null;
        }

        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        var typeName = (type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString() + ".") + type.MetadataName;
        var member = symbol is INamedTypeSymbol ? null : MemberName(symbol);
        var takesText = symbol is IMethodSymbol { Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] };
        return PolicyRules.Refusal(typeName, member, takesText) is not { } hint
            ? null
            : (Describe(typeName, member) + " is not available here", hint);
    }

    private static string MemberName(ISymbol symbol) =>
        symbol is IMethodSymbol { Arity: > 0 and var arity } ? $"{symbol.Name}`{arity}" : MemberNames.Plain(symbol.Name);

    private static string Describe(string type, string? member)
    {
        var arity = type.IndexOf('`', StringComparison.Ordinal);
        var name = arity < 0 ? type : type[..arity];
        return member is null or ".ctor" ? name : $"{name}.{member.Split('`')[0]}";
    }
}
