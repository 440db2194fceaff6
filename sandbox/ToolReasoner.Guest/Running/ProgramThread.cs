namespace ToolReasoner.Guest.Running;

/// <summary>The thread that a program runs on.</summary>
internal static class ProgramThread
{
    /// <summary>Deep but honest recursion passes, and an overflow ends only this process.</summary>
    private const int StackBytes = 64 << 20;

    /// <summary>Runs <paramref name="program"/> on a thread of its own and waits for it.</summary>
    public static void Run(Action program)
    {
        var thread = new Thread(() => program(), StackBytes);
        thread.Start();
        thread.Join();
    }
}
