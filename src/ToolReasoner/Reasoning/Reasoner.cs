using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using ToolReasoner.Problems;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Solves problems by one composition. Safe for use by many threads.</summary>
/// <param name="model">The model.</param>
/// <param name="sandbox">Runs programs.</param>
/// <param name="name">The composition as it is written, for the trajectory.</param>
/// <param name="reasoning">The composition.</param>
/// <param name="options">Null for the defaults.</param>
public sealed class Reasoner(IChatClient model, ISandbox sandbox, string name, IReasoning reasoning, WorkbenchOptions? options = null)
{
    private readonly WorkbenchOptions _options = options ?? new WorkbenchOptions();

    /// <summary>Solves.</summary>
    /// <param name="problem">What is to be solved.</param>
    /// <param name="seed">From which all chance comes.</param>
    /// <param name="budget">What it may use; null for the default.</param>
    /// <param name="cancellationToken">Ends the work with <see cref="OperationCanceledException"/>; everything that was begun is cleaned up by then.</param>
    /// <returns>What came of it; a problem that is not solved is a value, too.</returns>
    /// <exception cref="SandboxUnavailableException">The sandbox itself failed.</exception>
    public Task<Solution> SolveAsync(Problem problem, long seed = 0, Budget? budget = null, CancellationToken cancellationToken = default) =>
        SolveAsync(problem, seed, budget, _options.Report, cancellationToken);

    /// <summary>Solves, and says what happens on the way; the last event is <see cref="ReasoningEvent.Finished"/>.</summary>
    /// <param name="problem">What is to be solved.</param>
    /// <param name="seed">From which all chance comes.</param>
    /// <param name="budget">What it may use; null for the default.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async IAsyncEnumerable<ReasoningEvent> SolveStreamingAsync(
        Problem problem, long seed = 0, Budget? budget = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var events = Channel.CreateUnbounded<ReasoningEvent>(new UnboundedChannelOptions { SingleReader = true });
        var work = WorkAsync();
        try
        {
            await foreach (var one in events.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return one;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false); // the reader has left early
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await work.ConfigureAwait(false);

        async Task WorkAsync()
        {
            try
            {
                await SolveAsync(problem, seed, budget, one => { _options.Report?.Invoke(one); events.Writer.TryWrite(one); }, stop.Token).ConfigureAwait(false);
            }
            finally
            {
                events.Writer.Complete();
            }
        }
    }

    private async Task<Solution> SolveAsync(Problem problem, long seed, Budget? budget, Action<ReasoningEvent>? report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var start = new Trajectory(problem, name, seed) { Budget = budget ?? new Budget() }.Add(new Turn(Author.User, problem.Text));
        using var activity = Tracing.Solve(start);
        var workbench = new Workbench(model, sandbox, _options with { Report = report });
        await using var disposal = workbench.ConfigureAwait(false);
        Trajectory trajectory;
        try
        {
            trajectory = await reasoning.RunAsync(start, workbench, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Tracing.Fail(activity, e))
        {
            throw;
        }

        var solution = Grounds.SolutionOf(trajectory, workbench.Comparer);
        Tracing.Finish(activity, solution);
        report?.Invoke(new ReasoningEvent.Finished(solution));
        return solution;
    }
}
