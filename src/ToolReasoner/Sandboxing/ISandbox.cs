namespace ToolReasoner.Sandboxing;

/// <summary>Runs programs that nobody has read. Safe for use by many threads at once.</summary>
public interface ISandbox
{
    /// <summary>Runs <paramref name="program"/> from a fresh start to its end or to a limit, whichever is first.</summary>
    /// <returns>Whatever the program did, wrong or right: a program's faults are values, not exceptions.</returns>
    /// <exception cref="SandboxUnavailableException">The sandbox itself failed; the program may not have run.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the program and its children are dead by then.</exception>
    Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default);

    /// <summary>Opens a session: submissions that share variables, functions, types and usings.</summary>
    /// <param name="limits">For each submission; the memory is the session's.</param>
    /// <param name="cancellationToken">Stops the opening; an open session is closed by disposing it.</param>
    /// <exception cref="SandboxUnavailableException">The sandbox itself failed.</exception>
    Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default);
}
