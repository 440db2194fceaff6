using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolReasoner.Guest.Compiling.Texts;

namespace ToolReasoner.Guest.Compiling.Shapes;

/// <summary>Makes a script call its <c>Main</c>, which may be private and sits in types that may be private.</summary>
internal static class MainCall
{
    /// <summary>Adds the call at the end of the text, and opens the way to it.</summary>
    public static void Add(TextEdits edits, MethodDeclarationSyntax main, int end)
    {
        OpenWay(edits, main);
        var types = TypesAround(main);
        var path = string.Concat(types.Select(type => type.Identifier.ValueText + "."));
        var arguments = main.ParameterList.Parameters.Count == 0 ? "" : "new string[0]";
        var returnsTask = main.ReturnType.ToString().Contains("Task", StringComparison.Ordinal);
        edits.Insert(end, $"{(returnsTask ? "await " : "")}{path}Main({arguments});");
    }

    /// <summary>Makes Main and the types around it visible to the script.</summary>
    public static void OpenWay(TextEdits edits, MethodDeclarationSyntax main)
    {
        foreach (var member in TypesAround(main).Append<MemberDeclarationSyntax>(main).Where(member => member.Parent is TypeDeclarationSyntax))
        {
            Open(edits, member);
        }
    }

    private static List<TypeDeclarationSyntax> TypesAround(MethodDeclarationSyntax main) =>
        [.. main.Ancestors().OfType<TypeDeclarationSyntax>().Reverse()];

    private static void Open(TextEdits edits, MemberDeclarationSyntax member)
    {
        if (member.Modifiers.Any(one => one.IsKind(SyntaxKind.PublicKeyword) || one.IsKind(SyntaxKind.InternalKeyword)))
        {
            return;
        }

        foreach (var modifier in member.Modifiers)
        {
            if (modifier.IsKind(SyntaxKind.PrivateKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword))
            {
                edits.Blank(modifier.Span);
            }
        }

        // After the attributes, before the first modifier or the return type or keyword.
        var first = member.AttributeLists.Count == 0 ? member.GetFirstToken() : member.AttributeLists.Last().GetLastToken().GetNextToken();
        edits.Insert(first.SpanStart, "internal");
    }
}
