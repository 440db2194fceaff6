using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>The whole suite once more as an ordinary user: root starts this same test program again under <c>setpriv</c>.</summary>
[Collection(OneAtATime.Name)]
[Trait("Category", "Privileged")]
[Trait("Category", "Slow")]
public sealed partial class UnprivilegedTests
{
    private const string OrdinaryUser = "1000";

    public static TheoryData<string, int> Classes => new()
    {
        { nameof(LandlockAttackTests), 150 },
        { nameof(LandlockWithPolicyAttackTests), 150 },
        { nameof(BubblewrapAttackTests), 150 },
        { nameof(BubblewrapWithPolicyAttackTests), 150 },
        { nameof(ControlTests), 90 },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public async Task Attacks_fail_and_controls_succeed_as_an_ordinary_user_too(string className, int atLeast)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root can become somebody else.");
        Assert.SkipUnless(File.Exists("/usr/bin/setpriv"), "There is no setpriv.");
        Assert.SkipWhen(className.StartsWith("Bubble", StringComparison.Ordinal) && !File.Exists("/usr/bin/bwrap"), "There is no bwrap.");
        var home = Directory.CreateTempSubdirectory("ordinary-");
        home.UnixFileMode = (UnixFileMode)0b111_111_111;

        var (status, report) = await RunAgainAsync(className, home.FullName, TestContext.Current.CancellationToken);

        home.Delete(recursive: true);
        Assert.True(status == 0, report);
        var count = Succeeded().Match(report);
        Assert.True(count.Success && int.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture) >= atLeast, report);
    }

    private static async Task<(int Status, string Report)> RunAgainAsync(string className, string home, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("/usr/bin/setpriv",
        [
            $"--reuid={OrdinaryUser}", $"--regid={OrdinaryUser}", "--clear-groups", "dotnet",
            typeof(UnprivilegedTests).Assembly.Location, "--filter-class", $"*.{className}", "--results-directory", home, "--no-progress",
        ])
        {
            Environment = { ["HOME"] = home, ["TMPDIR"] = home, ["DOTNET_CLI_HOME"] = home },
            WorkingDirectory = home,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [GeneratedRegex(@"succeeded: (\d+)")]
    private static partial Regex Succeeded();
}
