using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolReasoner.Guest.Compiling.Texts;

namespace ToolReasoner.Guest.Compiling.Shapes;

/// <summary>What a script can be rewritten to when it does not compile as it is.</summary>
internal enum Form
{
    /// <summary>A script with its statements in a block: their variables are locals, which may be spans or <c>using</c> variables.</summary>
    Block,

    /// <summary>The same, with the last expression's value as result, which must be one that boxes.</summary>
    BlockWithResult,

    /// <summary>A program with top-level statements: types last, no access modifiers on functions, no result.</summary>
    Program,
}

/// <summary>
/// Rewrites a script. A script's top-level variables are fields of a class, which cannot be spans, references or <c>using</c>
/// variables; as locals they can. In a session locals do not live on.
/// </summary>
internal static class Rewrite
{
    private const string Result = "__result";

    /// <summary>The rewritten text; null when something in it cannot stand among statements.</summary>
    /// <remarks>Read as a program, because a script's parser takes <c>using var</c> for a using directive.</remarks>
    public static string? Apply(string source, Form form)
    {
        var tree = Workbench.ParseProgram(source);
        var text = tree.GetText();
        var shape = new Shape(tree.GetCompilationUnitRoot());
        var inside = shape.Root.Members.Where(member => !Shape.IsTypeOrNamespace(member)).ToList();
        if (shape.HasNamespace || inside.Count == 0 || !inside.TrueForAll(CanBeStatement))
        {
            return null;
        }

        var edits = new TextEdits(text);
        var types = shape.Root.Members.Where(Shape.IsTypeOrNamespace);
        if (form == Form.Program)
        {
            Move(edits, types.Where(type => type.SpanStart < inside[^1].SpanStart), text.Length);
        }
        else
        {
            Move(edits, types.Where(type => type.SpanStart > inside[0].SpanStart), inside[0].SpanStart);
            edits.Insert(inside[0].SpanStart, form == Form.BlockWithResult ? $"object {Result} = null; {{" : "{");
        }

        foreach (var modifier in inside.SelectMany(member => Modifiers(member)))
        {
            if (IsOnlyForMembers(modifier))
            {
                edits.Blank(modifier.Span);
            }
        }

        if (shape.Trailing is { } last)
        {
            Finish(edits, last.Expression, form);
        }

        if (form != Form.Program)
        {
            edits.Insert(inside[^1].Span.End, form == Form.BlockWithResult ? $"}}\n{Result}" : "}");
        }

        return edits.Apply();
    }

    private static void Move(TextEdits edits, IEnumerable<MemberDeclarationSyntax> types, int position)
    {
        foreach (var type in types)
        {
            edits.Move(type.Span, position);
        }
    }

    // The last expression becomes a statement: it keeps its value, or gives it up.
    private static void Finish(TextEdits edits, ExpressionSyntax last, Form form)
    {
        var isStatement = last is InvocationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax
            or BaseObjectCreationExpressionSyntax or PostfixUnaryExpressionSyntax;
        if (form == Form.BlockWithResult || !isStatement)
        {
            edits.Insert(last.SpanStart, form == Form.BlockWithResult ? $"{Result} = " : "_ = ");
        }

        edits.InsertInLine(last.Span.End, ";");
    }

    private static bool CanBeStatement(MemberDeclarationSyntax member) =>
        member is FieldDeclarationSyntax
        || (member is MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method && !IsExtension(method.ParameterList))
        || (member is GlobalStatementSyntax one
            && !(one.Statement is LocalFunctionStatementSyntax function && IsExtension(function.ParameterList)));

    private static bool IsExtension(ParameterListSyntax parameters) =>
        parameters.Parameters.Any(parameter => parameter.Modifiers.Any(SyntaxKind.ThisKeyword));

    private static SyntaxTokenList Modifiers(MemberDeclarationSyntax member) => member switch
    {
        GlobalStatementSyntax { Statement: LocalFunctionStatementSyntax function } => function.Modifiers,
        GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax variable } => variable.Modifiers,
        _ => member.Modifiers,
    };

    private static bool IsOnlyForMembers(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.InternalKeyword
            or SyntaxKind.ProtectedKeyword or SyntaxKind.ReadOnlyKeyword
        || (modifier.IsKind(SyntaxKind.StaticKeyword) && modifier.Parent is FieldDeclarationSyntax or LocalDeclarationStatementSyntax);
}
