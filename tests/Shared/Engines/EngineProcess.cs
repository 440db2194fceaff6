using System.Diagnostics;
using System.Net.Sockets;
using ToolReasoner.Sandbox;

namespace ToolReasoner.Tests.Shared;

/// <summary>
/// A container engine of the tests' own: a real one, started and ended here, with everything it writes under one temporary folder. The
/// machine's own engine, if it has one, is not touched.
/// </summary>
internal sealed class EngineProcess : IAsyncDisposable
{
    /// <summary>
    /// Starts the engine, tells its number, and ends it when our line is cut: also when we are killed. Limits are lowered because Podman
    /// cannot raise them without a capability that not every root has.
    /// </summary>
    private const string Keeper =
        "ulimit -n 4096; exec 3<&0; \"$@\" >&2 & engine=$!; echo $engine; (read -r line <&3; kill -TERM $engine) & wait $engine";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Func<EngineProcess, string[]> _command;
    private Process? _process;
    private StreamWriter? _log;

    private EngineProcess(Func<EngineProcess, string[]> command)
    {
        _command = command;
        Folder = Directory.CreateTempSubdirectory("tr-engine-").FullName;
    }

    /// <summary>Everything of the engine lies in it.</summary>
    public string Folder { get; }

    /// <summary>Where it listens.</summary>
    public string Socket => Path.Combine(Folder, "engine.sock");

    /// <summary>Where it listens, as an address.</summary>
    public string Address => "unix://" + Socket;

    /// <summary>How a sandbox uses it.</summary>
    public ContainerOptions Options => new() { Engine = Address };

    /// <summary>Process id of the engine.</summary>
    public int ProcessId { get; private set; }

    /// <summary>Debian's dockerd, or another on the path: no bridge, no firewall rules.</summary>
    public static EngineProcess Docker() => new(engine =>
    [
        "dockerd", "--data-root", Path.Combine(engine.Folder, "data"), "--exec-root", Path.Combine(engine.Folder, "exec"),
        "--pidfile", Path.Combine(engine.Folder, "pid"), "--host", engine.Address, "--bridge=none", "--iptables=false", "--ip6tables=false",
    ]);

    /// <summary>Podman's service.</summary>
    public static EngineProcess Podman() => new(engine =>
    [
        "podman", "--root", Path.Combine(engine.Folder, "data"), "--runroot", Path.Combine(engine.Folder, "exec"),
        "--tmpdir", Path.Combine(engine.Folder, "tmp"), "--runtime", "runc", "--cgroup-manager", "cgroupfs", "--events-backend", "file",
        "system", "service", "--time=0", engine.Address,
    ]);

    /// <summary>Whether a program of that name is on the path.</summary>
    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Starts it, and waits until it answers.</summary>
    /// <exception cref="EngineUnavailableException">It did not start; the message has the end of its log.</exception>
    public async Task StartAsync()
    {
        string[] command = _command(this);
        var start = new ProcessStartInfo("/bin/sh", ["-c", Keeper, "sh", .. command])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment.Remove("DOCKER_HOST");
        _process = Process.Start(start)!;
        ProcessId = int.Parse(await _process.StandardOutput.ReadLineAsync() ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        var log = new StreamWriter(Path.Combine(Folder, "log"), append: true) { AutoFlush = true };
        _log = log;
        _process.ErrorDataReceived += (_, line) => Write(log, line.Data);
        _process.BeginErrorReadLine();
        var started = Stopwatch.GetTimestamp();
        while (!await AnswersAsync())
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(started) > s_patience)
            {
                await EndAsync();
                var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, "log"));
                throw new EngineUnavailableException($"{command[0]} did not start: {string.Join(' ', lines.TakeLast(3))}");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Kills it with SIGKILL, as a crash would, and waits until it is gone.</summary>
    public async Task CrashAsync()
    {
        using (var engine = Process.GetProcessById(ProcessId))
        {
            engine.Kill();
        }

        await EndAsync();
        await ChildIsGoneAsync();
    }

    /// <summary>Ends it with SIGTERM, and waits.</summary>
    public async Task EndAsync()
    {
        if (_process is null)
        {
            return;
        }

        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _process = null;
        var log = _log;
        _log = null;
        if (log is not null)
        {
            lock (log)
            {
                log.Dispose();
            }
        }
    }

    /// <summary>Mounts below its folder.</summary>
    public IReadOnlyList<string> Mounts() =>
        [.. File.ReadLines("/proc/self/mounts").Select(line => line.Split(' ')[1]).Where(path => path.StartsWith(Folder, StringComparison.Ordinal))];

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        KillWhatNamesItsFolder();
        for (var tries = 0; Directory.Exists(Folder); tries++)
        {
            foreach (var mount in Mounts().Reverse())
            {
                using var unmount = Process.Start(new ProcessStartInfo("umount", ["-l", mount]) { RedirectStandardError = true });
                await unmount!.WaitForExitAsync();
            }

            try
            {
                Directory.Delete(Folder, recursive: true);
            }
            catch (IOException) when (tries < 20)
            {
                await Task.Delay(250); // what it has started still ends
            }
        }
    }

    /// <summary>
    /// Waits until dockerd's own containerd is gone, which dies with it: a dockerd that starts while it is still in the process table,
    /// though dead, takes it for running and gives up.
    /// </summary>
    private async Task ChildIsGoneAsync()
    {
        var file = Path.Combine(Folder, "exec", "containerd", "containerd.pid");
        var started = Stopwatch.GetTimestamp();
        while (File.Exists(file) && Directory.Exists($"/proc/{await File.ReadAllTextAsync(file)}") && Stopwatch.GetElapsedTime(started) < s_patience)
        {
            await Task.Delay(50);
        }
    }

    /// <summary>Kills what a crash of the engine has left of its own: the keepers of containers.</summary>
    private void KillWhatNamesItsFolder()
    {
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                try
                {
                    if (File.ReadAllText($"/proc/{process.Id}/cmdline").Contains(Folder, StringComparison.Ordinal))
                    {
                        process.Kill();
                    }
                }
                catch (Exception e) when (e is IOException or InvalidOperationException)
                {
                    // Gone meanwhile.
                }
            }
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket));
            await socket.SendAsync("GET /_ping HTTP/1.0\r\n\r\n"u8.ToArray());
            var answer = new byte[64];
            return await socket.ReceiveAsync(answer) > 12 && System.Text.Encoding.ASCII.GetString(answer).Contains(" 200", StringComparison.Ordinal);
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static void Write(StreamWriter log, string? line)
    {
        lock (log)
        {
            if (line is not null && log.BaseStream.CanWrite)
            {
                log.WriteLine(line);
            }
        }
    }
}

/// <summary>The engine does not start on this machine: it may not make namespaces or mounts, for example.</summary>
internal sealed class EngineUnavailableException(string message) : Exception(message);
