using System.Reflection;
using System.Runtime.Loader;
using ToolReasoner.Guest.Compiling;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Tests;

/// <summary>Compiles with one warm compiler, and runs what was compiled in the test's own process.</summary>
internal static class InProcess
{
    private static readonly Lock s_one = new();
    private static readonly ProgramCompiler s_compiler = new();

    public static CompileReply Compile(string source, bool policy = true, IReadOnlyList<string>? prior = null)
    {
        lock (s_one)
        {
            return s_compiler.Compile(new CompileRequest(policy, prior, source));
        }
    }

    public static (string Output, object? Result) Run(CompileReply reply) => new TestSession().Run(reply);

    public static string Show(CompileReply reply) =>
        reply.Outcome + "\n" + string.Join('\n', reply.Diagnostics.Select(one => $"{one.Line}:{one.Column} {one.Id} {one.Message} [{one.Hint}]"));
}

/// <summary>What a runner does for a session: one load context, one array that grows.</summary>
internal sealed class TestSession
{
    private static readonly Lock s_console = new();
    private readonly AssemblyLoadContext _context = new("test");
    private object?[] _states = new object?[2];
    private int _turns;

    public (string Output, object? Result) Run(CompileReply reply)
    {
        var assembly = _context.LoadFromStream(new MemoryStream(reply.Assembly), new MemoryStream(reply.Symbols));
        lock (s_console)
        {
            var console = Console.Out;
            var output = new StringWriter();
            Console.SetOut(output);
            try
            {
                var result = Enter(assembly, reply.Entry);
                return (output.ToString(), result);
            }
            finally
            {
                Console.SetOut(console);
            }
        }
    }

    private object? Enter(Assembly assembly, EntryKind entry)
    {
        if (entry == EntryKind.Program)
        {
            var main = assembly.EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            return null;
        }

        var factory = assembly.GetType($"Submission#{_turns}")!.GetMethod("<Factory>")!;
        var task = (Task<object?>)factory.Invoke(null, [_states])!;
#pragma warning disable xUnit1031
        var result = task.GetAwaiter().GetResult();
#pragma warning restore xUnit1031
        _turns++;
        Array.Resize(ref _states, _turns + 2);
        return result;
    }
}
