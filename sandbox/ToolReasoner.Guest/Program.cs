using ToolReasoner.Guest.Locking;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest;

/// <summary>
/// The guest, see <see cref="GuestArguments"/>. Started by the sandbox only; speaks frames on descriptors 3 and 4. Ends when the host closes
/// its pipe or dies.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var status = 1;
        try
        {
            Lockdown.Begin();
            status = Run(GuestArguments.Read(arguments));
        }
        catch (Exception e) when (e is InvalidOperationException or DllNotFoundException or PlatformNotSupportedException)
        {
            FrameChannel.Send(new FrameWriter(FrameKind.Failed).Text(e.Message).Finish());
        }

        // At once: threads that a program left behind must not keep the process.
        Libc.ExitNow(status);
        return status;
    }

    private static int Run(GuestArguments? arguments)
    {
        if (arguments is null)
        {
            Console.Error.WriteLine("This program is started by ToolReasoner's sandbox. Use `toolreasoner run FILE` instead.");
            return 1;
        }

        if (arguments.Hidden is { } hidden)
        {
            Lockdown.MustNotOpen(hidden);
        }

        if (arguments.Mathematics is { } folder)
        {
            Preload.UseMathematics(folder);
        }

        if (arguments.Role == "compile")
        {
            Compiling.CompilerLoop.Run();
            return 0;
        }

        if (arguments.Certificates)
        {
            Running.Certificates.Keep();
        }

        Running.RunnerLoop.Run(everything: arguments.Role == "run-everything");
        return 0;
    }
}
