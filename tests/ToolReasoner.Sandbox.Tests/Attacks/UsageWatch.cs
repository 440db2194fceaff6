using System.Globalization;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>Samples what the host's descendants use while an attack runs: the most resident bytes and threads of any one of them.</summary>
internal sealed class UsageWatch : IAsyncDisposable
{
    // Never disposed: it has no timer, and a watch may be stopped twice.
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _sampling;
    private readonly long _sharedBefore = SharedBytes();

    /// <summary>Starts to sample; compilers are left out, since a compilation may be bigger than a program.</summary>
    public UsageWatch(int host) => _sampling = Task.Factory.StartNew(
        () => Sample(host), _stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Most resident bytes of one process, or bytes that files without a name have grown by, whichever is more.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Most threads of one process.</summary>
    public int PeakThreads { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _sampling;
    }

    private void Sample(int host)
    {
        while (!_stop.IsCancellationRequested)
        {
            foreach (var row in ProcessTable.Read().Descendants(host).Where(row => row is { IsCompiler: false, IsEngine: false }))
            {
                PeakBytes = Math.Max(PeakBytes, row.ResidentBytes);
                PeakThreads = Math.Max(PeakThreads, row.Threads);
            }

            PeakBytes = Math.Max(PeakBytes, SharedBytes() - _sharedBefore);
            _stop.Token.WaitHandle.WaitOne(20);
        }
    }

    private static long SharedBytes()
    {
        var line = File.ReadLines("/proc/meminfo").First(one => one.StartsWith("Shmem:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
