using ToolReasoner.Cli.Running;

namespace ToolReasoner.Cli.Tests;

public sealed class InOrderTests
{
    [Fact]
    public async Task Results_keep_their_order_and_only_so_many_are_worked_on()
    {
        var now = 0;
        var most = 0;
        async Task<int> WorkAsync(int thing, CancellationToken stop)
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(thing % 3, stop);
            Interlocked.Decrement(ref now);
            return thing;
        }

        var results = new List<int>();
        await foreach (var result in InOrder.WorkAsync(Enumerable.Range(0, 200), parallel: 3, WorkAsync, TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        Assert.Equal(Enumerable.Range(0, 200), results);
        Assert.InRange(most, 2, 3);
    }

    [Fact]
    public async Task Results_that_wait_for_the_first_are_bounded()
    {
        var first = new TaskCompletionSource<int>();
        var taken = 0;
        IEnumerable<int> Things()
        {
            for (var i = 0; i < 10_000; i++)
            {
                taken++;
                yield return i;
            }
        }

        var cancelled = TestContext.Current.CancellationToken;
        await using var results = InOrder.WorkAsync(Things(), parallel: 2, (thing, _) => thing == 0 ? first.Task : Task.FromResult(thing), cancelled)
            .GetAsyncEnumerator(cancelled);
        var next = results.MoveNextAsync();
        Assert.False(next.IsCompleted);
        Assert.InRange(taken, 2, 100);
        first.SetResult(0);
        Assert.True(await next);
    }

    [Fact]
    public async Task A_reader_who_leaves_stops_the_work()
    {
        var stopped = 0;
        async Task<int> WorkAsync(int thing, CancellationToken stop)
        {
            if (thing > 0)
            {
                await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => Interlocked.Increment(ref stopped), TaskScheduler.Default);
            }

            return thing;
        }

        await foreach (var _ in InOrder.WorkAsync(Enumerable.Range(0, 100), parallel: 4, WorkAsync, TestContext.Current.CancellationToken))
        {
            break;
        }

        Assert.InRange(stopped, 3, 4);
    }
}
