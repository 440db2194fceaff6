using Microsoft.CodeAnalysis.CSharp;
using ToolReasoner.Guest.Locking;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Compiling;

/// <summary>The guest as compiler: warms up, locks itself in, and compiles one text after another. Never runs what it compiled.</summary>
internal static class CompilerLoop
{
    /// <summary>Returns when the host has closed the pipe.</summary>
    public static void Run()
    {
        using var compiler = new ProgramCompiler();
        compiler.WarmUp();
        Preload.ReferencesOf(typeof(CompilerLoop).Assembly, typeof(CSharpCompilation).Assembly);
        Lockdown.Finish();
        FrameChannel.Send(new FrameWriter(FrameKind.Ready).Finish());
        var channel = new FrameChannel();
        while (channel.Receive(out var kind, out var payload) && kind == FrameKind.Compile)
        {
            FrameChannel.Send(compiler.Compile(CompileRequest.Read(payload)).ToFrame());
        }
    }
}
