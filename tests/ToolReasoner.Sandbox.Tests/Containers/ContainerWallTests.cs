using System.Globalization;
using Docker.DotNet;
using Docker.DotNet.Models;
using ToolReasoner.Sandbox.Tests.Fixtures;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Containers;

/// <summary>The containers, looked at from outside: from the kernel's files, and from the engine's list.</summary>
[Trait("Category", "Slow")]
public sealed class ContainerWallTests(ContainerFixture fixture) : IClassFixture<ContainerFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Guests_are_nobody_locked_in_and_alone()
    {
        foreach (var id in await GuestsAsync())
        {
            var status = File.ReadAllLines($"/proc/{id}/status").Select(line => line.Split('\t', 2)).ToDictionary(line => line[0], line => line[^1].Trim());
            Assert.Equal("65534\t65534\t65534\t65534", status["Uid:"]);
            Assert.Equal("65534\t65534\t65534\t65534", status["Gid:"]);
            Assert.True(status["Groups:"] is "" or "65534", status["Groups:"]);
            Assert.All(["CapInh:", "CapPrm:", "CapEff:", "CapBnd:", "CapAmb:"], set => Assert.Equal("0000000000000000", status[set]));
            Assert.Equal(("1", "2"), (status["NoNewPrivs:"], status["Seccomp:"]));
            Assert.EndsWith("\t1", status["NSpid:"], StringComparison.Ordinal);
            foreach (var kind in new[] { "net", "mnt", "pid", "ipc", "uts" })
            {
                Assert.NotEqual(new FileInfo($"/proc/self/ns/{kind}").LinkTarget, new FileInfo($"/proc/{id}/ns/{kind}").LinkTarget);
            }
        }
    }

    [Fact]
    public async Task Guests_of_which_a_host_took_charge_wait_for_as_long_as_it_takes()
    {
        var waiting = await GuestsAsync();

        // Those of which nobody does end after 75 s.
        await Task.Delay(TimeSpan.FromSeconds(80), Stop);

        Assert.All(waiting, id => Assert.True(Directory.Exists($"/proc/{id}")));
    }

    [Fact]
    public async Task There_is_no_network_but_the_loopback()
    {
        foreach (var id in await GuestsAsync())
        {
            var devices = File.ReadLines($"/proc/{id}/net/dev").Skip(2).Select(line => line.Split(':')[0].Trim());
            Assert.Equal(["lo"], devices);
        }
    }

    [Fact]
    public async Task There_is_nothing_of_the_host_to_read_and_nothing_to_write()
    {
        foreach (var id in await GuestsAsync())
        {
            var environment = File.ReadAllText($"/proc/{id}/environ").Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')[0]);
            Assert.All(environment, name => Assert.True(name.StartsWith("DOTNET_", StringComparison.Ordinal) || name is "TZ" or "TERM" or "PATH" or "HOME" or "HOSTNAME", name));
            var mounts = File.ReadLines($"/proc/{id}/mountinfo").Select(line => line.Split(' ')).ToList();
            Assert.Contains(mounts, mount => mount[4] == "/" && mount[5].StartsWith("ro,", StringComparison.Ordinal));

            // The engine's own three files of names are not the host's; everything else is the kernel's.
            string[] kernel = ["proc", "tmpfs", "devpts", "sysfs", "cgroup", "cgroup2", "mqueue", "overlay"];
            Assert.All(mounts, mount => Assert.True(
                kernel.Contains(mount[Array.IndexOf(mount, "-") + 1]) || mount[4] is "/etc/hosts" or "/etc/hostname" or "/etc/resolv.conf", string.Join(' ', mount)));
            Assert.DoesNotContain(mounts, mount => mount[4] == "/dev/shm");
        }
    }

    [Fact]
    public async Task The_kernel_limits_memory_and_threads()
    {
        foreach (var id in await GuestsAsync())
        {
            var groups = File.ReadLines($"/proc/{id}/cgroup").Select(line => line.Split(':', 3)).ToList();

            // Of the last run, or of the default: the next test's containers are started with what the last one asked for.
            Assert.InRange(long.Parse(Limit(groups, "memory", "memory.limit_in_bytes", "memory.max"), CultureInfo.InvariantCulture), 128L << 20, (512L + 64) << 20);
            Assert.InRange(long.Parse(Limit(groups, "pids", "pids.max", "pids.max"), CultureInfo.InvariantCulture), 16, 64);
        }
    }

    [Fact]
    public async Task A_container_is_used_once_and_gone_afterwards()
    {
        using var client = Client();
        var before = await IdleContainersAsync(client);

        var run = await fixture.Sandbox.RunAsync(new SandboxProgram("Console.Write(1);"), new SandboxLimits(), Stop);

        Assert.Equal("1", run.Output);
        await WaitAsync(async () => (await AllContainersAsync(client)).Intersect(before).Count() == before.Count - 1, "the container that was used is not gone");
        await WaitAsync(async () => (await IdleContainersAsync(client)).Except(before).Any(), "no other has taken its place");
    }

    [Fact]
    public async Task What_a_program_prints_is_in_no_log_of_the_engine()
    {
        const string secret = "nobody-should-keep-this-4711";
        var run = await fixture.Sandbox.RunAsync(new SandboxProgram($"Console.Write(\"{secret}\");"), new SandboxLimits(), Stop);
        var (engine, _) = await TestEngines.Docker.GetAsync();

        Assert.Equal(secret, run.Output);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(engine!.Folder, "data", "containers"), "*", SearchOption.AllDirectories))
        {
            try
            {
                Assert.DoesNotContain(secret, await File.ReadAllTextAsync(file, Stop), StringComparison.Ordinal);
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                // Of a container that has just gone.
            }
        }
    }

    [Fact]
    public async Task Limits_of_a_run_are_the_kernels_too()
    {
        var limits = new SandboxLimits { MemoryBytes = 100L << 20, Threads = 33 };
        var program = new SandboxProgram("while (true) System.Threading.Thread.Sleep(10);");
        var idle = await GuestsAsync();
        using var seen = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var running = fixture.Sandbox.RunAsync(program, limits with { WallTime = TimeSpan.FromMinutes(2) }, seen.Token);

        await WaitAsync(
            () => Task.FromResult(idle.Where(id => Directory.Exists($"/proc/{id}")).Any(id =>
            {
                var groups = File.ReadLines($"/proc/{id}/cgroup").Select(line => line.Split(':', 3)).ToList();
                return Limit(groups, "memory", "memory.limit_in_bytes", "memory.max") == (limits.MemoryBytes + (64L << 20)).ToString(CultureInfo.InvariantCulture)
                    && Limit(groups, "pids", "pids.max", "pids.max") == "33";
            })),
            "no container has the limits of the run");
        await seen.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private static string Limit(List<string[]> groups, string controller, string fileOfVersion1, string fileOfVersion2)
    {
        var old = groups.Find(group => group[1].Split(',').Contains(controller));
        var path = old is not null ? $"/sys/fs/cgroup/{controller}{old[2]}/{fileOfVersion1}" : $"/sys/fs/cgroup{groups.First(group => group[1].Length == 0)[2]}/{fileOfVersion2}";
        return File.ReadAllText(path).Trim();
    }

    private static async Task WaitAsync(Func<Task<bool>> isSo, string otherwise)
    {
        for (var i = 0; i < 600; i++)
        {
            if (await isSo())
            {
                return;
            }

            await Task.Delay(50, Stop);
        }

        Assert.Fail(otherwise);
    }

    private DockerClient Client()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        using var configuration = new DockerClientConfiguration(new Uri(TestEngines.Docker.Known!.Address));
        return configuration.CreateClient();
    }

    private static async Task<IReadOnlyList<string>> AllContainersAsync(DockerClient client) =>
        [.. (await client.Containers.ListContainersAsync(new ContainersListParameters { All = true }, Stop)).Select(one => one.ID)];

    private async Task<IReadOnlyList<string>> IdleContainersAsync(DockerClient client)
    {
        var idle = await GuestsAsync();
        var found = new List<string>();
        foreach (var id in await AllContainersAsync(client))
        {
            try
            {
                var state = (await client.Containers.InspectContainerAsync(id, Stop)).State;
                if (Array.IndexOf(idle, (int)state.Pid) >= 0)
                {
                    found.Add(id);
                }
            }
            catch (DockerContainerNotFoundException)
            {
                // It has just gone.
            }
        }

        return found;
    }

    /// <summary>The runners that wait, once the pool is full.</summary>
    private async Task<int[]> GuestsAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        int[] runners = [];
        await WaitAsync(
            () =>
            {
                runners = [.. fixture.Sandbox.IdleProcessIds.Where(id => Attacks.ProcessTable.ReadRow(id) is { IsCompiler: false })];
                return Task.FromResult(runners.Length >= new SandboxOptions().IdleRunners);
            },
            "the pool does not fill up");
        return runners;
    }
}
