using Microsoft.CodeAnalysis.CSharp;
using ToolReasoner.Guest.Locking;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Compiling;

/// <summary>The guest as compiler: locks itself in, compiles one text after another, and warms up while nobody waits. Never runs what it compiled.</summary>
internal static class CompilerLoop
{
    /// <summary>Returns when the host has closed the pipe.</summary>
    public static void Run()
    {
        using var compiler = new ProgramCompiler();
        Warming.Begin(compiler);
        Preload.ReferencesOf([typeof(CompilerLoop).Assembly, typeof(CSharpCompilation).Assembly]);
        Lockdown.Finish();
        FrameChannel.Send(new FrameWriter(FrameKind.Ready).Finish());
        var channel = new FrameChannel();
        using var warming = Warming.Steps(compiler).GetEnumerator();
        do
        {
            while (!FrameChannel.HasInput && warming.MoveNext())
            {
                // One more step; nobody waits.
            }
        }
        while (Answer(channel, compiler));
    }

    private static bool Answer(FrameChannel channel, ProgramCompiler compiler)
    {
        if (!channel.Receive(out var kind, out var payload) || kind is not (FrameKind.Compile or FrameKind.Charge))
        {
            return false;
        }

        if (kind == FrameKind.Compile)
        {
            FrameChannel.Send(compiler.Compile(CompileRequest.Read(payload)).ToFrame());
        }

        return true;
    }
}
