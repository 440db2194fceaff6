using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Guests;

public sealed class GuestLauncherTests
{
    [Fact]
    public async Task A_jail_program_that_dies_early_takes_its_child_with_it()
    {
        // As bwrap does when it is killed before it has told its child to go on: the child waits for ever.
        const string seconds = "98765.25";
        var command = new GuestCommand("/bin/sh", ["sh", "-c", $"sleep {seconds} 6>&- & exit 1"], ["PATH=/usr/bin:/bin"]) { TellsGuest = true };

        Assert.Throws<SandboxUnavailableException>(() => GuestLauncher.Start(command));

        for (var i = 0; i < 100 && Sleepers().Any(); i++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Empty(Sleepers());

        static IEnumerable<string> Sleepers() => Directory.GetDirectories("/proc")
            .Where(folder => int.TryParse(Path.GetFileName(folder), out _))
            .Select(CommandLine)
            .Where(line => line == $"sleep\0{seconds}\0");
    }

    private static string CommandLine(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (IOException)
        {
            return ""; // gone
        }
    }
}
