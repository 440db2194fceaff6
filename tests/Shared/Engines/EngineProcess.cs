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
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(40);

    private readonly Func<EngineProcess, ProcessStartInfo> _command;
    private Process? _process;
    private StreamWriter? _log;

    private EngineProcess(Func<EngineProcess, ProcessStartInfo> command)
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
    public int ProcessId => _process!.Id;

    /// <summary>Debian's dockerd, or another on the path: no bridge, no firewall rules.</summary>
    public static EngineProcess Docker() => new(engine => new ProcessStartInfo("dockerd",
    [
        "--data-root", Path.Combine(engine.Folder, "data"), "--exec-root", Path.Combine(engine.Folder, "exec"),
        "--pidfile", Path.Combine(engine.Folder, "pid"), "--host", engine.Address, "--bridge=none", "--iptables=false", "--ip6tables=false",
    ]));

    /// <summary>Podman's service. It cannot raise limits without a capability that not every root has, so it is started with low ones.</summary>
    public static EngineProcess Podman() => new(engine => new ProcessStartInfo("/bin/sh",
    [
        "-c", "ulimit -n 1024; exec podman \"$@\"", "podman", "--root", Path.Combine(engine.Folder, "data"), "--runroot", Path.Combine(engine.Folder, "exec"),
        "--tmpdir", Path.Combine(engine.Folder, "tmp"), "--runtime", "runc", "--cgroup-manager", "cgroupfs", "--events-backend", "file",
        "system", "service", "--time=0", engine.Address,
    ]));

    /// <summary>Whether a program of that name is on the path.</summary>
    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Starts it, and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It did not start; the message has the end of its log.</exception>
    public async Task StartAsync()
    {
        var start = _command(this);
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardInput = true;
        start.Environment.Remove("DOCKER_HOST");
        try
        {
            _process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException($"{start.FileName} did not start: {e.Message}");
        }

        var log = new StreamWriter(Path.Combine(Folder, "log"), append: true) { AutoFlush = true };
        _log = log;
        _process.OutputDataReceived += (_, line) => Write(log, line.Data);
        _process.ErrorDataReceived += (_, line) => Write(log, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var started = Stopwatch.GetTimestamp();
        while (!await AnswersAsync())
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(started) > s_patience)
            {
                await EndAsync();
                var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, "log"));
                throw new InvalidOperationException($"{start.FileName} did not start: {string.Join(' ', lines.TakeLast(3))}");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Kills it with SIGKILL, as a crash would, and waits until it is gone.</summary>
    public async Task CrashAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends it as its own script would, with SIGTERM, and waits.</summary>
    public async Task EndAsync()
    {
        if (_process is null)
        {
            return;
        }

        if (!_process.HasExited)
        {
            using var kill = Process.Start("/bin/kill", ["-TERM", $"{_process.Id}"]);
            await kill.WaitForExitAsync();
            using var patience = new CancellationTokenSource(s_patience);
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill();
                await _process.WaitForExitAsync();
            }
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
        foreach (var mount in Mounts().Reverse())
        {
            using var unmount = Process.Start(new ProcessStartInfo("umount", ["-l", mount]) { RedirectStandardError = true });
            await unmount!.WaitForExitAsync();
        }

        Directory.Delete(Folder, recursive: true);
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
