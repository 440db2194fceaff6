using ToolReasoner.Guest.Compiling.Hints;
using ToolReasoner.Guest.Compiling.Policy;
using ToolReasoner.Guest.Compiling.Shapes;
using ToolReasoner.Guest.Compiling.Texts;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Compiling;

/// <summary>
/// Compiles texts that nobody has read, one after another, in one process that runs none of them. It can be killed by a text that is
/// built to do so (the compiler is recursive and has no time limit): the host has a deadline and starts another one.
/// </summary>
internal sealed class ProgramCompiler : IDisposable
{
    private static readonly ScanFinding s_noProgram = new(
        "REPLY", "The reply has fenced blocks, but none of them is C#", "Put the program into a block that starts with ```csharp.", default);

    private static readonly ScanFinding s_tooDifficult = new("COMPILER", "", "Write it in a simpler way.", default);

    private static readonly ScanFinding s_lostSession = new(
        "SESSION", "An earlier text of the session does not compile any more", "Start a new session.", default);

    private readonly BigStack _stack = new();
    private readonly Needs _needs = new();
    private readonly SessionChains _chains = new();
    private readonly Workbench _withPolicy;
    private readonly Workbench _withoutPolicy;
    private readonly NameIndex _names;

    /// <summary>Reads the framework's metadata; the last files that are opened, together with what <see cref="Warming.Begin"/> loads.</summary>
    public ProgramCompiler()
    {
        (var references, _names) = References.Read();
        _withPolicy = new Workbench(references, allowUnsafe: false);
        _withoutPolicy = new Workbench(references, allowUnsafe: true);
    }

    /// <summary>Compiles one text. What is wrong with the text is in the reply; one caller at a time.</summary>
    public CompileReply Compile(CompileRequest request) => _stack.Run(() =>
    {
        try
        {
            return CompileHere(request);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of the compiler that the text brought about: the text's problem, not the machine's.
            return NotCompiled(request.Source, s_tooDifficult with { Message = $"The compiler failed on this text: {error.GetType().Name}" });
        }
    });


    /// <summary>Ends the compiler's thread.</summary>
    public void Dispose() => _stack.Dispose();

    private CompileReply CompileHere(CompileRequest request)
    {
        var workbench = request.Policy ? _withPolicy : _withoutPolicy;
        var readings = ReplyText.Read(request.Source);
        if ((readings.Count == 0 ? s_noProgram : Scan(request.Source, readings)) is { } finding)
        {
            return NotCompiled(request.Source, finding);
        }

        var found = request.Prior is null
            ? Readings.Best(readings, text => SingleProgram.Compile(workbench, text))
            : new SessionProgram(workbench, _chains, request.Policy).Compile(request.Prior, request.Source);
        return found is { } best
            ? Reply(best.Attempt, new ModelText(request.Source, best.Text.Moved), request.Policy)
            : NotCompiled(request.Source, s_lostSession);
    }

    private CompileReply Reply(Attempt best, ModelText text, bool policy)
    {
        if (!best.Succeeded)
        {
            var unsafeCode = policy ? Judge.UnsafeCode(best, text) : [];
            return unsafeCode.Count > 0
                ? new CompileReply(CompileOutcome.Refused, best.Entry, false, [], [], unsafeCode)
                : new CompileReply(CompileOutcome.Errors, best.Entry, false, [], [], DiagnosticReport.From(best, text, _names));
        }

        var refusals = policy ? Judge.Refusals(best, text) : [];
        return refusals.Count > 0
            ? new CompileReply(CompileOutcome.Refused, best.Entry, false, [], [], refusals)
            : new CompileReply(
                CompileOutcome.Compiled,
                best.Entry,
                _needs.IsEverything(best.Assembly),
                best.Assembly,
                best.Symbols,
                [.. DiagnosticReport.From(best, text, _names).Concat(Suspicions.In(best, text)).Take(CompileReply.MaxDiagnostics).OrderBy(one => one.Line)]);
    }

    private static ScanFinding? Scan(string source, IReadOnlyList<ProgramText> readings) =>
        readings.Select(reading => CodeScan.Of(reading.Source)).FirstOrDefault(finding => finding is not null);

    private static CompileReply NotCompiled(string source, ScanFinding finding)
    {
        var text = new ModelText(source, []);
        return new CompileReply(
            finding.Id == Judge.PolicyId ? CompileOutcome.Refused : CompileOutcome.Errors,
            EntryKind.Script,
            false,
            [],
            [],
            [DiagnosticReport.Make(text, finding.Place, finding.Id, true, finding.Message, finding.Hint)]);
    }
}
