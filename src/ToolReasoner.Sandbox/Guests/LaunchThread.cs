using System.Collections.Concurrent;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>
/// The one thread that starts guests. It lives as long as the jail: a guest's parent-death signal fires when the thread that started it
/// ends, not the process. And what it gives up (privileges, a Landlock domain) every guest inherits, while the rest of the host stays free.
/// A thread inherits it too from the thread that creates it, so this one must create none: it never touches the thread pool (completing a
/// task would), timers or the console. Threads of the runtime itself that happen to be born here (the tiered compiler's, a background
/// collection's) open no files.
/// </summary>
internal sealed class LaunchThread : IDisposable
{
    private readonly BlockingCollection<Launch> _work = [];
    private readonly Thread _thread;

    /// <summary>Starts the thread.</summary>
    /// <param name="restrict">What it gives up before the first launch. An exception from it comes out of every launch.</param>
    public LaunchThread(Action restrict)
    {
        _thread = new Thread(() => Work(restrict)) { IsBackground = true, Name = "sandbox launcher" };
        _thread.Start();
    }

    /// <summary>Starts a guest on the thread. Another thread waits for it meanwhile: a few milliseconds.</summary>
    public Task<LaunchedProcess> StartAsync(GuestCommand command) => Task.Run(() =>
    {
        using var launch = new Launch(command);
        _work.Add(launch);
        launch.Done.Wait();
        return launch.Process ?? throw launch.Problem!;
    });

    /// <summary>Ends the thread, and with it every guest it started.</summary>
    public void Dispose()
    {
        _work.CompleteAdding();
        _thread.Join();
        _work.Dispose();
    }

    private void Work(Action restrict)
    {
        Exception? refused = null;
        try
        {
            restrict();
        }
#pragma warning disable CA1031 // Comes out of every launch.
        catch (Exception e)
#pragma warning restore CA1031
        {
            refused = e;
        }

        foreach (var launch in _work.GetConsumingEnumerable())
        {
            try
            {
                launch.Process = refused is null ? GuestLauncher.Start(launch.Command) : throw refused;
            }
#pragma warning disable CA1031 // Handed to whoever waits.
            catch (Exception e)
#pragma warning restore CA1031
            {
                launch.Problem = e;
            }

            launch.Done.Set();
        }
    }

    private sealed class Launch(GuestCommand command) : IDisposable
    {
        public GuestCommand Command => command;

        public ManualResetEventSlim Done { get; } = new();

        public LaunchedProcess? Process { get; set; }

        public Exception? Problem { get; set; }

        public void Dispose() => Done.Dispose();
    }
}
