using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolReasoner.Guest.Compiling.Shapes;

/// <summary>What kind of text this is, judged by its syntax alone.</summary>
/// <param name="Root">The text, parsed as a script.</param>
internal sealed record Shape(CompilationUnitSyntax Root)
{
    /// <summary>Whether there is a namespace, which no script may have.</summary>
    public bool HasNamespace { get; } = Root.Members.Any(member => member is BaseNamespaceDeclarationSyntax);

    /// <summary>Whether something stands outside of all types: statements, variables, functions.</summary>
    public bool HasLooseMembers { get; } = Root.Members.Any(member => !IsTypeOrNamespace(member));

    /// <summary>The first <c>Main</c> that can be called, if there is one.</summary>
    public MethodDeclarationSyntax? Main { get; } = FindMain(Root);

    /// <summary>The text's last expression, when it has no semicolon: a script's result.</summary>
    public ExpressionStatementSyntax? Trailing { get; } =
        Root.Members.LastOrDefault() is GlobalStatementSyntax
        {
            Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true, Expression.IsMissing: false } last,
        }
            ? last
            : null;

    /// <summary>Whether the text is types only and starts in a <c>Main</c>, or must be a program because of its namespaces.</summary>
    public bool IsWholeProgram => !HasLooseMembers && (HasNamespace || Main is not null);

    /// <summary>
    /// Whether <see cref="Main"/> must be called for anything to happen: models write a Main out of habit, as a script's function or
    /// beside its variables. Where there are statements to run, those are the program, as C# has it.
    /// </summary>
    public bool NeedsCallOfMain => Main is not null && !Root.Members.Any(member => member is GlobalStatementSyntax);

    /// <summary>Whether statements call a <c>Main</c>, which by habit is private.</summary>
    public bool CallsMain { get; } = FindMain(Root) is not null && Root.Members.OfType<GlobalStatementSyntax>()
        .SelectMany(statement => statement.DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Any(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Main" });

    /// <summary>Whether the member declares a type, a delegate or a namespace.</summary>
    public static bool IsTypeOrNamespace(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseNamespaceDeclarationSyntax;

    private static MethodDeclarationSyntax? FindMain(CompilationUnitSyntax root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<MethodDeclarationSyntax>()
            .FirstOrDefault(IsMain);

    private static bool IsMain(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText == "Main"
        && method.ParameterList.Parameters.Count <= 1
        && method.TypeParameterList is null
        && (method.Modifiers.Any(SyntaxKind.StaticKeyword) || method.Parent is CompilationUnitSyntax)
        && !method.Ancestors().OfType<TypeDeclarationSyntax>().Any(type => type.TypeParameterList is not null);
}
