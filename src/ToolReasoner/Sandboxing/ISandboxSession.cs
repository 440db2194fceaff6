namespace ToolReasoner.Sandboxing;

/// <summary>A conversation with one runner. Submissions run one after another, in the order of the calls.</summary>
public interface ISandboxSession : IAsyncDisposable
{
    /// <summary>Runs a script that sees what earlier successful submissions declared.</summary>
    /// <returns>
    /// Whatever it did. A submission that does not end as <see cref="RunEnd.Completed"/> leaves the session as it was before it.
    /// </returns>
    /// <exception cref="SandboxUnavailableException">The sandbox itself failed, or the session could not be rebuilt.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the session is as it was before the submission.</exception>
    Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default);

    /// <summary>Opens <paramref name="count"/> sessions that each go on from here, independent of this one and of each other.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="cancellationToken">Stops the opening; what was opened by then is closed.</param>
    /// <exception cref="SandboxUnavailableException">The sandbox itself failed, or the session could not be rebuilt.</exception>
    Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default);
}
