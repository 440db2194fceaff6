using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolReasoner.WeakJail;

/// <summary>Compiles as the guest does: a script first, an ordinary program where that fails. Nothing is refused.</summary>
internal sealed class OpenCompiler
{
    private static readonly string[] s_usings =
    [
        "System", "System.Linq", "System.Collections.Generic", "System.Numerics", "System.Text", "System.Text.RegularExpressions",
        "System.Globalization", "System.Threading.Tasks",
    ];

    private readonly IReadOnlyList<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !path.Contains("CodeAnalysis", StringComparison.Ordinal) && !path.Contains("weak-jail", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Writes the assembly of <paramref name="source"/> to <paramref name="target"/>.</summary>
    /// <returns>The errors; none when the assembly is there.</returns>
    public IReadOnlyList<string> Compile(string source, string target)
    {
        var name = Path.GetFileNameWithoutExtension(target);
        var program = AsProgram(source, name);
        var hasMain = program.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Any(method => method.Identifier.Text == "Main"));
        var errors = hasMain ? Emit(program, target) : Emit(AsScript(source, name), target);
        return errors.Count == 0 || hasMain || Emit(program, target).Count > 0 ? errors : [];
    }

    private static IReadOnlyList<string> Emit(CSharpCompilation compilation, string target)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        if (result.Success)
        {
            File.WriteAllBytes(target, assembly.ToArray());
            return [];
        }

        return [.. result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Take(3).Select(one => one.ToString())];
    }

    private CSharpCompilation AsScript(string source, string name) => CSharpCompilation.CreateScriptCompilation(
        name,
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script)),
        _references,
        Options(OutputKind.DynamicallyLinkedLibrary).WithUsings(s_usings));

    private CSharpCompilation AsProgram(string source, string name)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        var usings = string.Concat(s_usings.Select(one => $"global using {one};"));
        return CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, parse), CSharpSyntaxTree.ParseText(usings, parse)],
            _references,
            Options(OutputKind.ConsoleApplication));
    }

    private static CSharpCompilationOptions Options(OutputKind kind) => new(
        kind, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Annotations);
}
