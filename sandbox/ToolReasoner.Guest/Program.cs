using ToolReasoner.Guest.Locking;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest;

/// <summary>
/// The guest, see <see cref="GuestArguments"/>. Started by the sandbox only; speaks frames on descriptors 3 and 4, or with a mark
/// (see <see cref="Mark"/>) on its standard streams. Ends when the host closes its pipe or dies. <c>toolreasoner-guest prove</c> prints what
/// the kernel says of the locks of process 1, and of its own.
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
            var read = GuestArguments.Read(arguments);
            if (read?.Mark is { } mark)
            {
                FrameChannel.Use(new StandardStreams(Convert.FromHexString(mark)));
            }

            Lockdown.Begin();
            status = Run(read);
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
