using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Compiling;

/// <summary>
/// Compiles one text as a script or as a program. Every compilation is derived from an empty one that has its references bound, so
/// that symbols of the framework are made once per process: this is worth a third of the time.
/// </summary>
internal sealed class Workbench(IReadOnlyList<MetadataReference> references, bool allowUnsafe)
{
    /// <summary>Name of every assembly that is not a session's. One name, because a new name would bind the references again.</summary>
    public const string ProgramName = "Program";

    private static readonly CSharpParseOptions s_script = Parsing(SourceCodeKind.Script);
    private static readonly CSharpParseOptions s_program = Parsing(SourceCodeKind.Regular);
    private static readonly EmitOptions s_emit = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly Dictionary<(SourceCodeKind Kind, Imports Imports), CSharpCompilation> _empty = [];

    /// <summary>Parses a text as a script, the most permissive way to read one.</summary>
    public static SyntaxTree ParseScript(string text, string name = ProgramName) => Parse(text, s_script, name);

    /// <summary>Parses a text as an ordinary program.</summary>
    public static SyntaxTree ParseProgram(string text) => Parse(text, s_program, ProgramName);

    /// <summary>Compiles a tree of <see cref="ParseScript"/> on its own.</summary>
    public Attempt Script(SyntaxTree tree) => BestImports(imports => Emit(Empty(SourceCodeKind.Script, imports), tree, EntryKind.Script));

    /// <summary>Compiles a tree of <see cref="ParseScript"/> as a session's submission.</summary>
    /// <param name="tree">The submission.</param>
    /// <param name="previous">The submission before it, if there is one.</param>
    /// <param name="index">Its place in the session, from 0.</param>
    public Attempt Submission(SyntaxTree tree, CSharpCompilation? previous, int index) =>
        BestImports(imports => Emit(
            CSharpCompilation.CreateScriptCompilation(
                SessionNames.Assembly(index), null, references, ScriptOptions(imports, index), previous, typeof(object)),
            tree,
            EntryKind.Script));

    /// <summary>Compiles a text as an ordinary program: with a <c>Main</c>, or with top-level statements.</summary>
    public Attempt Program(string text)
    {
        var tree = ParseProgram(text);
        return BestImports(imports => Emit(Empty(SourceCodeKind.Regular, imports), tree, EntryKind.Program));
    }

    private static Attempt BestImports(Func<Imports, Attempt> compile)
    {
        var usual = compile(Imports.Usual);
        if (usual.Succeeded)
        {
            return usual;
        }

        return MathNames.AreMissing(usual) ? usual.Or(compile(Imports.WithMath))
            : usual.Diagnostics.Any(IsClash) ? WithoutClash(usual, compile)
            : usual;
    }

    private static Attempt WithoutClash(Attempt usual, Func<Imports, Attempt> compile)
    {
        var fewer = usual.Or(compile(Imports.WithoutMathematics));
        return fewer.Succeeded ? fewer : fewer.Or(compile(Imports.None));
    }

    // A type, a call or a member that two imports offer.
    private static bool IsClash(Diagnostic one) => one.Id is "CS0104" or "CS0121" or "CS0229";

    private static Attempt Emit(CSharpCompilation empty, SyntaxTree tree, EntryKind entry)
    {
        var compilation = empty.AddSyntaxTrees(tree);
        using var assembly = new MemoryStream(8192);
        using var symbols = new MemoryStream(8192);
        var result = compilation.Emit(assembly, symbols, options: s_emit);
        return new Attempt(
            entry,
            compilation,
            tree,
            result.Success ? assembly.ToArray() : [],
            result.Success ? symbols.ToArray() : [],
            result.Diagnostics);
    }

    private static SyntaxTree Parse(string text, CSharpParseOptions options, string name) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256), options, name + ".cs");

    private static CSharpParseOptions Parsing(SourceCodeKind kind) => new(LanguageVersion.Latest, DocumentationMode.None, kind);

    private CSharpCompilation Empty(SourceCodeKind kind, Imports imports)
    {
        if (_empty.TryGetValue((kind, imports), out var empty))
        {
            return empty;
        }

        empty = kind == SourceCodeKind.Script
            ? CSharpCompilation.CreateScriptCompilation(ProgramName, null, references, ScriptOptions(imports, 0), null, typeof(object))
            : CSharpCompilation.Create(
                ProgramName,
                [Parse(ImportNames.ForProgram(imports), s_program, "Imports")],
                references,
                Options(OutputKind.ConsoleApplication));

        // Binds the references; what is derived from it shares them.
        empty.GetSpecialType(SpecialType.System_Object);
        return _empty[(kind, imports)] = empty;
    }

    private CSharpCompilationOptions ScriptOptions(Imports imports, int index) =>
        Options(OutputKind.DynamicallyLinkedLibrary)
            .WithScriptClassName(SessionNames.ScriptClass(index))
            .WithUsings(ImportNames.ForScript(imports));

    // No resolver of any kind: #r, #load, XML includes and strong names reach no file. The default of each is none, but for metadata.
    private CSharpCompilationOptions Options(OutputKind kind) => new(
        kind,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: allowUnsafe,
        deterministic: true,
        concurrentBuild: false,
        nullableContextOptions: NullableContextOptions.Disable);
}
