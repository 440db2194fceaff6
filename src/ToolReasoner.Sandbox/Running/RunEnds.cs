using System.Globalization;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Running;

/// <summary>From what the host measured to how the run ended. The host's own evidence comes before the guest's words.</summary>
internal static class RunEnds
{
    /// <summary>Judges a run.</summary>
    public static RunEnd Of(MeasuredRun run, SandboxLimits limits) => run switch
    {
        { Stop: RunStop.Over over } => Over(over.Limit, limits),
        { KilledForMemory: true } => Over(SandboxLimit.Memory, limits),
        { Stop: RunStop.Reported { Reply: { Threw: true } reply } } => Thrown(reply, limits),
        { Stop: RunStop.Reported } => new RunEnd.Completed(),
        { Stop: RunStop.Babbled babbled } => new RunEnd.Died($"The program wrote to the sandbox's own pipe: {babbled.Message}"),
        { Stop: RunStop.Exited exited } => Exit(exited.Exit, run, limits),
        _ => throw new InvalidOperationException("A cancelled run has no end."),
    };

    /// <summary>How a limit is put in words.</summary>
    public static RunEnd.OverLimit Over(SandboxLimit limit, SandboxLimits limits) => new(limit, limit switch
    {
        SandboxLimit.WallTime => Invariant($"Ran longer than the {limits.WallTime.TotalSeconds:0.###} s allowed."),
        SandboxLimit.CpuTime => Invariant($"Used more than the {limits.CpuTime.TotalSeconds:0.###} s of processor time allowed."),
        SandboxLimit.Memory => Invariant($"Used more than the {limits.MemoryBytes >> 20} MiB of memory allowed."),
        SandboxLimit.Output => Invariant($"Wrote more than the {limits.OutputChars} characters allowed; what follows is cut."),
        _ => Invariant($"Started more than the {limits.Threads} threads allowed."),
    });

    private static RunEnd Thrown(RunReply reply, SandboxLimits limits) => reply.ExceptionType switch
    {
        "System.OutOfMemoryException" or "System.InsufficientMemoryException" => Over(SandboxLimit.Memory, limits),
        "System.UnauthorizedAccessException" or "System.Net.Sockets.SocketException" or "System.ComponentModel.Win32Exception"
            or "System.Security.SecurityException" =>
            new RunEnd.Blocked($"The jail refused something: {reply.ExceptionType}: {reply.ExceptionMessage}"),
        _ => new RunEnd.Threw(reply.ExceptionType, reply.ExceptionMessage, reply.Line > 0 ? reply.Line : null),
    };

    private static RunEnd Exit(GuestExit exit, MeasuredRun run, SandboxLimits limits)
    {
        if (exit.IsRefusedCall)
        {
            return new RunEnd.Blocked("The jail killed the program for a system call that only an attack makes.");
        }

        if (exit.IsCrash && run.ErrorOutput.Contains("Out of memory", StringComparison.OrdinalIgnoreCase))
        {
            return Over(SandboxLimit.Memory, limits);
        }

        if (exit.IsCrash && run.ErrorOutput.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase))
        {
            return new RunEnd.Died("The program's recursion is too deep: its stack of 64 MiB overflowed.");
        }

        return new RunEnd.Died($"The program ended its process before its end ({exit}).");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
