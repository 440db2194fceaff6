using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Guests;

namespace ToolReasoner.Sandbox.Compiling;

/// <summary>What became of a request to compile.</summary>
internal abstract record CompileEnd
{
    private CompileEnd()
    {
    }

    /// <summary>The compiler answered.</summary>
    public sealed record Answered(CompileReply Reply) : CompileEnd;

    /// <summary>The text kept the compiler busy for too long.</summary>
    public sealed record TooSlow : CompileEnd;

    /// <summary>The text made the compiler use too much memory.</summary>
    public sealed record TooLarge : CompileEnd;

    /// <summary>The compiler died of the text, or was killed.</summary>
    public sealed record Died(GuestExit Exit) : CompileEnd;
}

/// <summary>What became of a request, and how long it took; waiting for a free compiler is not counted.</summary>
internal readonly record struct TimedCompilation(CompileEnd End, TimeSpan Time);
