using ToolReasoner.Guest.Locking;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest;

/// <summary>
/// The guest: <c>toolreasoner-guest compile|run|run-everything [PATH-THAT-THE-JAIL-MUST-HIDE [MARK]]</c>. Started by the sandbox only; speaks
/// frames on descriptors 3 and 4, or with a mark (hexadecimal, see <see cref="Mark"/>) on its standard streams. Ends when the host closes
/// its pipe or dies. <c>toolreasoner-guest prove</c> prints what the kernel says of the locks of process 1, and of its own.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is ["prove"])
        {
            LockReport.Print();
            return 0;
        }

        var status = 1;
        try
        {
            if (arguments is [_, _, var mark])
            {
                FrameChannel.Use(new StandardStreams(Convert.FromHexString(mark)));
            }

            Lockdown.Begin();
            if (arguments is [_, var path, ..])
            {
                Lockdown.MustNotOpen(path);
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
