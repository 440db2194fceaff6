using ToolReasoner.Guest.Locking;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest;

/// <summary>
/// The guest: <c>toolreasoner-guest compile|run|run-everything [PATH-THAT-THE-JAIL-MUST-HIDE]</c>. Started by the sandbox only; speaks frames on
/// descriptors 3 and 4. Ends when the host closes its pipe or dies.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var status = 1;
        try
        {
            Lockdown.Begin();
            if (arguments.Length == 2)
            {
                Lockdown.MustNotOpen(arguments[1]);
            }

            status = Run(arguments);
        }
        catch (Exception e) when (e is InvalidOperationException or DllNotFoundException or PlatformNotSupportedException)
        {
            FrameChannel.Send(new FrameWriter(FrameKind.Failed).Text(e.Message).Finish());
        }

        // At once: threads that a program left behind must not keep the process.
        Libc.ExitNow(status);
        return status;
    }

    private static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["compile", ..]:
                Compiling.CompilerLoop.Run();
                return 0;
            case ["run", ..]:
                Running.RunnerLoop.Run(everything: false);
                return 0;
            case ["run-everything", ..]:
                Running.RunnerLoop.Run(everything: true);
                return 0;
            default:
                Console.Error.WriteLine("This program is started by ToolReasoner's sandbox. Use `toolreasoner run FILE` instead.");
                return 1;
        }
    }
}
