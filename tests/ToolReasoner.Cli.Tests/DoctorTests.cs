namespace ToolReasoner.Cli.Tests;

public sealed class DoctorTests
{
    [Fact]
    public async Task The_doctor_tells_of_every_ring_and_lets_nothing_through()
    {
        var run = await CommandRun.OfAsync("doctor", "--json");
        var report = Assert.Single(run.Lines);
        var isOk = report.GetProperty("ok").GetBoolean();
        Assert.Equal(isOk ? 0 : 3, run.ExitStatus);
        Assert.Equal(isOk, report.GetProperty("auto_jail").GetString() is "bubblewrap" or "landlock" or "container");
        Assert.Equal(
            ["kernel", "seccomp", "landlock", "user namespaces", "bubblewrap", "control groups", "container engine", ".net", "guest program"],
            report.GetProperty("rings").EnumerateArray().Select(ring => ring.GetProperty("name").GetString()));
        Assert.Equal(["bubblewrap", "landlock", "container"], report.GetProperty("jails").EnumerateArray().Select(jail => jail.GetProperty("jail").GetString()));
        Assert.Empty(report.GetProperty("unseen").EnumerateArray());
        foreach (var jail in report.GetProperty("jails").EnumerateArray().Where(jail => jail.GetProperty("stands").GetBoolean()))
        {
            Assert.Null(jail.GetProperty("problem").GetString());
            Assert.Equal(8, jail.GetProperty("attempts").GetArrayLength());
            Assert.All(jail.GetProperty("attempts").EnumerateArray(), attempt => Assert.False(attempt.GetProperty("got_through").GetBoolean()));
        }
    }
}
