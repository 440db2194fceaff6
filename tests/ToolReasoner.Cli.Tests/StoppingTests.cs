using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ToolReasoner.Cli.Tests;

/// <summary>However the command ends, nothing of it goes on.</summary>
public sealed partial class StoppingTests
{
    private const int Interrupt = 2;
    private const int Kill = 9;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(Interrupt, 130)]
    [InlineData(Kill, 137)]
    public async Task A_signal_ends_the_command_and_every_guest(int signal, int exitStatus)
    {
        using var folder = new ProgramFolder();
        using var command = CommandRun.Start(["run", folder.Add("endless.csx", "while (true) { }"), "--wall", "5m", "--cpu", "5m"]);
        var guests = await WaitForAsync(() => BusyFamilyOf(command.Id));
        Assert.Equal(0, kill(command.Id, signal));
        using var patience = new CancellationTokenSource(s_patience);
        await command.WaitForExitAsync(patience.Token);
        Assert.Equal(exitStatus, command.ExitCode);
        await WaitForAsync(() => guests.Any(IsAlive) ? null : guests);
    }

    [Fact]
    public async Task A_reader_that_has_seen_enough_ends_the_batch_quietly()
    {
        using var folder = new ProgramFolder();
        for (var i = 0; i < 60; i++)
        {
            folder.Add($"{i:00}.csx", $"await Task.Delay(2000); {i}");
        }

        using var command = CommandRun.Start(["run", "--batch", folder.Path, "--json", "--parallel", "2"]);
        Assert.NotNull(await command.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        command.StandardOutput.Close();
        var started = Stopwatch.StartNew();
        using var patience = new CancellationTokenSource(s_patience);
        await command.WaitForExitAsync(patience.Token);
        Assert.Equal(0, command.ExitCode);
        Assert.Empty(await command.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(30), "The batch of a minute should have been given up.");
    }

    [Fact]
    public async Task Grading_stops_while_it_waits_for_pairs()
    {
        using var command = CommandRun.Start(["grade", "--pairs", "-"]);
        await command.StandardInput.WriteAsync("{\"gold\": 1, \"pred\": 1}\n");
        await command.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await WaitForAsync(() => CommandLine(command.Id).Contains("grade", StringComparison.Ordinal) && SignalsAreCaught(command.Id)
            ? "started" : null);
        Assert.Equal(0, kill(command.Id, Interrupt));
        using var patience = new CancellationTokenSource(s_patience);
        await command.WaitForExitAsync(patience.Token);
        Assert.Equal(130, command.ExitCode);
        Assert.Empty(await command.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    // Bit 1 of the mask is SIGINT.
    private static bool SignalsAreCaught(int process) => File.ReadLines($"/proc/{process}/status")
        .Any(line => line.StartsWith("SigCgt:", StringComparison.Ordinal) && (Convert.ToUInt64(line[7..].Trim(), 16) & 2) != 0);

    /// <summary>
    /// The command's children and theirs, once one of them is a guest that has computed for a while: the endless program.
    /// </summary>
    internal static List<int>? BusyFamilyOf(int command)
    {
        var family = new List<int> { command };
        var all = Directory.GetDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), out var id) ? id : 0)
            .Where(id => id > 0)
            .Select(id => (Id: id, Fields: Fields(id))).Where(process => process.Fields is not null).ToList();
        for (var i = 0; i < family.Count; i++)
        {
            family.AddRange(all.Where(process => process.Fields![1] == family[i].ToString(CultureInfo.InvariantCulture))
                .Select(process => process.Id));
        }

        family.RemoveAt(0);
        var runner = all.Where(process => family.Contains(process.Id) && CommandLine(process.Id)
            .Contains("toolreasoner-guest.dll\0run", StringComparison.Ordinal));
        return runner.Any(process => long.Parse(process.Fields![11], CultureInfo.InvariantCulture) > 100) ? family : null;
    }

    /// <summary>What <c>/proc/PID/stat</c> says, from the third field on; null when the process is gone.</summary>
    private static string[]? Fields(int process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string CommandLine(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }

    internal static bool IsAlive(int process) => Fields(process) is { } fields && fields[0] != "Z";

    internal static async Task<T> WaitForAsync<T>(Func<T?> look)
        where T : class
    {
        for (var started = Stopwatch.StartNew(); started.Elapsed < s_patience; await Task.Delay(50))
        {
            if (look() is { } seen)
            {
                return seen;
            }
        }

        throw new TimeoutException("It did not happen.");
    }

    [LibraryImport("libc")]
    internal static partial int kill(int process, int signal);
}
