using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ToolReasoner.Guest.Compiling.Shapes;

/// <summary>
/// Compiles a text that stands alone. A whole program is compiled as one; anything else first as a script, then, if that has errors,
/// as an ordinary program with top-level statements, which may use <c>using</c> variables, spans, <c>ref</c> locals and namespaces.
/// If all fail, the attempt with the fewest errors counts, the script's on a tie.
/// </summary>
internal static class SingleProgram
{
    /// <summary>Compiles it in the shape that fits best.</summary>
    public static Attempt Compile(Workbench workbench, string source)
    {
        var tree = Workbench.ParseScript(source);
        var shape = new Shape(tree.GetCompilationUnitRoot());
        if (shape.IsWholeProgram)
        {
            return workbench.Program(source);
        }

        var script = workbench.Script(ScriptTree(tree, shape));
        if (script.Succeeded)
        {
            return script;
        }

        var best = script;
        if (shape.Trailing is not null && Rewrite.Apply(source, Form.BlockWithResult) is { } wrapped)
        {
            best = best.Or(workbench.Script(Workbench.ParseScript(wrapped)));
        }

        return best.Succeeded ? best : best.Or(workbench.Program(Rewrite.Apply(source, Form.Program) ?? source));
    }

    /// <summary>The tree with a call of Main where one is missing.</summary>
    private static SyntaxTree ScriptTree(SyntaxTree tree, Shape shape) => Submission.IsComplete(shape)
        ? tree
        : Workbench.ParseScript(Submission.Complete(tree.GetText(), shape, hideNamespaces: false));
}
