using System.Diagnostics;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Bench;

/// <summary>A container engine of the bench's own, where it can start one: dockerd, as root. Elsewhere the container jail has no rows.</summary>
internal static class BenchEngine
{
    private const string PythonImage = "bench-python";
    private static EngineProcess? s_engine;
    private static bool s_hasPython;

    /// <summary>Whether there is one.</summary>
    public static bool IsThere => s_engine is not null;

    /// <summary>How a sandbox uses it.</summary>
    public static ContainerOptions Container => s_engine?.Options ?? new ContainerOptions();

    /// <summary>Starts it and makes its images.</summary>
    public static async Task StartAsync()
    {
        if (!Environment.IsPrivilegedProcess || !EngineProcess.IsOnPath("dockerd"))
        {
            return;
        }

        var engine = EngineProcess.Docker();
        try
        {
            await engine.StartAsync();
            await ContainerImage.BuildAsync(new SandboxOptions { Container = engine.Options });
            s_engine = engine;
        }
        catch (EngineUnavailableException e)
        {
            Console.Error.WriteLine($"no container jail: {e.Message}");
            await engine.DisposeAsync();
            return;
        }

        if (EngineProcess.IsOnPath("docker") && File.Exists("/usr/bin/python3"))
        {
            // This machine's own python3 as an image: no registry is needed.
            s_hasPython = await RunAsync(["/bin/sh", "-c",
                $"cd / && tar -cf - usr/bin/python3* usr/lib/python3* usr/lib/x86_64-linux-gnu usr/lib64 lib lib64 | docker -H {engine.Address} import - {PythonImage}"]);
        }
    }

    /// <summary>What people do: a container for each program, by the engine's own command.</summary>
    public static IEnumerable<Contender> Contenders(BenchSize size)
    {
        if (s_hasPython)
        {
            yield return new Contender("docker run --rm python3, a container each", size.Rounds, async (pair, _) =>
                LatencyBench.Expect(await RunAsync(
                ["docker", "-H", s_engine!.Address, "run", "--rm", "--network", "none", "--memory", "512m", "--pids-limit", "64", PythonImage, "/usr/bin/python3", "-c", pair.Python]), pair));
        }
    }

    /// <summary>Ends it.</summary>
    public static async Task EndAsync()
    {
        if (s_engine is not null)
        {
            await s_engine.DisposeAsync();
        }
    }

    private static async Task<bool> RunAsync(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine($"{string.Join(' ', command.Take(4))} …: {error}");
        }

        return process.ExitCode == 0;
    }
}
