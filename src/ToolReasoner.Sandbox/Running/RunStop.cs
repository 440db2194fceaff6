using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Running;

/// <summary>What ended a run, as the host saw it: the first of these that happened.</summary>
internal abstract record RunStop
{
    private RunStop()
    {
    }

    /// <summary>The guest reported.</summary>
    public sealed record Reported(RunReply Reply) : RunStop;

    /// <summary>The process ended without a report.</summary>
    public sealed record Exited(GuestExit Exit) : RunStop;

    /// <summary>The process sent what is no report.</summary>
    public sealed record Babbled(string Message) : RunStop;

    /// <summary>The host found a limit reached.</summary>
    public sealed record Over(SandboxLimit Limit) : RunStop;

    /// <summary>The caller cancelled.</summary>
    public sealed record Cancelled : RunStop;
}

/// <summary>A run as measured.</summary>
/// <param name="Stop">What ended it.</param>
/// <param name="Output">Standard output, cut.</param>
/// <param name="ErrorOutput">Standard error, cut.</param>
/// <param name="RunTime">From the request to the end.</param>
/// <param name="PeakBytes">Most resident bytes seen.</param>
/// <param name="KilledForMemory">Whether the kernel killed it for its group's memory limit.</param>
internal sealed record MeasuredRun(
    RunStop Stop, string Output, string ErrorOutput, TimeSpan RunTime, long PeakBytes, bool KilledForMemory);
