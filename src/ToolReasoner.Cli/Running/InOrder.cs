using System.Runtime.CompilerServices;

namespace ToolReasoner.Cli.Running;

/// <summary>Works on many things at once and hands the results out in the order of the things.</summary>
internal static class InOrder
{
    /// <summary>Results that wait for a slow one before them, for each thing worked on: more would only cost memory.</summary>
    private const int Ahead = 8;

    /// <summary>Works on a list.</summary>
    /// <param name="things">What to work on, taken as needed.</param>
    /// <param name="parallel">How many at the same time.</param>
    /// <param name="workAsync">The work. An exception comes out at its turn and stops the rest.</param>
    /// <param name="cancellationToken">Stops everything.</param>
    public static IAsyncEnumerable<TResult> WorkAsync<TThing, TResult>(
        IEnumerable<TThing> things,
        int parallel,
        Func<TThing, CancellationToken, Task<TResult>> workAsync,
        CancellationToken cancellationToken = default) => WorkAsync(things.ToAsyncEnumerable(), parallel, workAsync, cancellationToken);

    /// <summary>Works on what comes.</summary>
    /// <param name="things">What to work on, taken as needed.</param>
    /// <param name="parallel">How many at the same time.</param>
    /// <param name="workAsync">The work. An exception comes out at its turn and stops the rest.</param>
    /// <param name="cancellationToken">Stops everything.</param>
    public static async IAsyncEnumerable<TResult> WorkAsync<TThing, TResult>(
        IAsyncEnumerable<TThing> things,
        int parallel,
        Func<TThing, CancellationToken, Task<TResult>> workAsync,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var places = new SemaphoreSlim(parallel);
        var waiting = new Queue<Task<TResult>>();
        async Task<TResult> WorkOnAsync(TThing thing)
        {
            await places.WaitAsync(stop.Token).ConfigureAwait(false);
            try
            {
                stop.Token.ThrowIfCancellationRequested(); // a place can come free in the same moment
                return await workAsync(thing, stop.Token).ConfigureAwait(false);
            }
            finally
            {
                places.Release();
            }
        }

        try
        {
            await foreach (var thing in things.WithCancellation(stop.Token).ConfigureAwait(false))
            {
                waiting.Enqueue(WorkOnAsync(thing));
                if (waiting.Count == Ahead * parallel)
                {
                    yield return await waiting.Dequeue().ConfigureAwait(false);
                }
            }

            while (waiting.TryDequeue(out var next))
            {
                yield return await next.ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(waiting.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
