using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ToolReasoner.Guest.Compiling.Texts;

namespace ToolReasoner.Guest.Compiling.Shapes;

/// <summary>
/// Compiles a text as the next submission of a session: always a script. A whole program becomes one by calling its <c>Main</c> and
/// leaving its namespaces out; what a script refuses is put into a block. The same text after the same texts gives the same assembly.
/// </summary>
internal static class Submission
{
    /// <summary>Compiles it in the shape that fits best.</summary>
    public static Attempt Compile(Workbench workbench, CSharpCompilation? previous, int index, string source)
    {
        var name = SessionNames.Assembly(index);
        var tree = Workbench.ParseScript(source, name);
        var shape = new Shape(tree.GetCompilationUnitRoot());
        var plain = shape.HasNamespace || !IsComplete(shape)
            ? Workbench.ParseScript(Complete(tree.GetText(), shape, hideNamespaces: true), name)
            : tree;
        var best = workbench.Submission(plain, previous, index);
        Form[] forms = shape.Trailing is null ? [Form.Block] : [Form.BlockWithResult, Form.Block];
        foreach (var form in forms)
        {
            if (!best.Succeeded && Rewrite.Apply(source, form) is { } wrapped)
            {
                best = best.Or(workbench.Submission(Workbench.ParseScript(wrapped, name), previous, index));
            }
        }

        return best;
    }

    /// <summary>Whether the text is a script as it stands: not empty, which would have no factory, and its Main called if it has one.</summary>
    public static bool IsComplete(Shape shape) => shape.Root.Members.Count > 0 && !shape.NeedsCallOfMain && !shape.CallsMain;

    /// <summary>The text with what a script needs: no namespaces, a call of Main, and at least one statement.</summary>
    public static string Complete(SourceText text, Shape shape, bool hideNamespaces)
    {
        var edits = new TextEdits(text);
        foreach (var one in hideNamespaces ? shape.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>() : [])
        {
            Hide(edits, one);
        }

        if (shape.NeedsCallOfMain)
        {
            MainCall.Add(edits, shape.Main!, text.Length);
        }
        else if (shape.CallsMain)
        {
            MainCall.OpenWay(edits, shape.Main!);
        }
        else if (shape.Root.Members.Count == 0)
        {
            edits.Insert(text.Length, ";");
        }

        return edits.Apply();
    }

    private static void Hide(TextEdits edits, BaseNamespaceDeclarationSyntax one)
    {
        var header = one is NamespaceDeclarationSyntax braces ? braces.OpenBraceToken : ((FileScopedNamespaceDeclarationSyntax)one).SemicolonToken;
        edits.Blank(TextSpan.FromBounds(one.NamespaceKeyword.SpanStart, header.Span.End));
        if (one is NamespaceDeclarationSyntax { CloseBraceToken: { IsMissing: false } close })
        {
            edits.Blank(close.Span);
        }
    }
}
