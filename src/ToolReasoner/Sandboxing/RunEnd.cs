namespace ToolReasoner.Sandboxing;

/// <summary>How a run ended. Closed: match on all of its cases.</summary>
public abstract record RunEnd
{
    private RunEnd()
    {
    }

    /// <summary>The program ran to its end.</summary>
    public sealed record Completed : RunEnd;

    /// <summary>The program did not compile; the diagnostics say why.</summary>
    public sealed record NotCompiled : RunEnd;

    /// <summary>An exception left the program.</summary>
    /// <param name="Type">Name of the exception's type, for example <c>System.DivideByZeroException</c>.</param>
    /// <param name="Message">The exception's message.</param>
    /// <param name="Line">Line of the program's own text, from 1; null when not known.</param>
    public sealed record Threw(string Type, string Message, int? Line = null) : RunEnd;

    /// <summary>The host ended the run because it used more than it may.</summary>
    /// <param name="Limit">The limit that was reached first.</param>
    /// <param name="Message">What was used and what was allowed.</param>
    public sealed record OverLimit(SandboxLimit Limit, string Message) : RunEnd;

    /// <summary>The policy or the jail refused something that the program asked for.</summary>
    /// <param name="Message">What was refused, and what to do instead.</param>
    public sealed record Blocked(string Message) : RunEnd;

    /// <summary>The process died without a report.</summary>
    /// <param name="Message">How it died, as the host saw it.</param>
    public sealed record Died(string Message) : RunEnd;
}
