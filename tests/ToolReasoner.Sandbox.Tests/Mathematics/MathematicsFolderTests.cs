using System.Reflection;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Mathematics;

/// <summary>Another AngouriMath in place of the one that ships: a fake with the same names, other answers, and a library that it needs.</summary>
public sealed class MathematicsFolderTests
{
    private const string Program = """
        using AngouriMath;
        using AngouriMath.Extensions;
        Console.WriteLine("2*sqrt(3)/3 = 2/sqrt(3)".EvalBoolean());
        "sqrt(x+3) = x-3".Solve("x").ToString()
        """;

    private static readonly string s_fake = Path.GetFullPath(typeof(MathematicsFolderTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(one => one.Key == "FakeAngouriMath").Value!.Replace('\\', '/'));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(JailChoice.Landlock)]
    [InlineData(JailChoice.Bubblewrap)]
    public async Task Programs_are_compiled_against_it_and_run_with_it(JailChoice jail)
    {
        Assert.SkipWhen(jail == JailChoice.Bubblewrap && Jails.BubblewrapJail.FindProgram() is null, "There is no bwrap on the path.");
        await using var sandbox = await JailedSandbox.StartAsync(Options(jail) with { MathematicsFolder = s_fake }, Stop);
        var run = await sandbox.RunAsync(new SandboxProgram(Program), new SandboxLimits(), Stop);

        Assert.Equal(("False\n", "{ 1, 6 }"), (run.Output, run.Result)); // its library is used after the door was closed
        Assert.Empty(run.Certificates);
        var only = await sandbox.RunAsync(new SandboxProgram("AngouriMath.MathS.OnlyInTheFake"), new SandboxLimits(), Stop);
        Assert.Equal("fake", only.Result);
        var everything = await sandbox.RunAsync( // and in a runner that carries the whole framework
            new SandboxProgram("System.Text.Json.JsonSerializer.Serialize(AngouriMath.MathS.FromString(\"1/2 + 1/4\").Simplify().ToString())"), new SandboxLimits(), Stop);
        Assert.Equal("\"3/4\"", everything.Result);
        var ours = await sandbox.RunAsync(new SandboxProgram("Expr.Parse(\"1/2 + 1/4\").ToString()"), new SandboxLimits(), Stop);
        Assert.Equal("3/4", ours.Result); // our own engine is there as ever
    }

    [Fact]
    public async Task The_one_that_ships_answers_otherwise_and_says_what_it_proved()
    {
        await using var sandbox = await JailedSandbox.StartAsync(Options() with { KeepCertificates = true }, Stop);
        var run = await sandbox.RunAsync(new SandboxProgram(Program), new SandboxLimits(), Stop);

        Assert.Equal(("True\n", "{ 6 }"), (run.Output, run.Result));
        Assert.Contains(run.Certificates, one => one.StartsWith("decide ", StringComparison.Ordinal) && one.EndsWith(" ⇒ True", StringComparison.Ordinal));
        Assert.Contains(run.Certificates, one => one.StartsWith("solve ", StringComparison.Ordinal) && one.EndsWith(" for x ⇒ { 6 }", StringComparison.Ordinal));
        var only = await sandbox.RunAsync(new SandboxProgram("AngouriMath.MathS.OnlyInTheFake"), new SandboxLimits(), Stop);
        Assert.Equal(Verdict.CompileError, only.Verdict);
    }

    [Fact]
    public async Task What_is_not_proved_has_no_certificate()
    {
        await using var sandbox = await JailedSandbox.StartAsync(Options() with { KeepCertificates = true }, Stop);
        var run = await sandbox.RunAsync(
            new SandboxProgram("using AngouriMath.Extensions;\n\"x^5 + sin(x) = 3\".Solve(\"x\").ToString()"), new SandboxLimits(), Stop);
        Assert.Equal(Verdict.RuntimeError, run.Verdict); // it says so, where the real one would return something
        Assert.DoesNotContain(run.Certificates, one => one.StartsWith("solve ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_library_that_it_needs_and_lacks_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("mathematics-");
        try
        {
            File.Copy(Path.Combine(s_fake, "AngouriMath.dll"), Path.Combine(folder.FullName, "AngouriMath.dll"));
            var lacking = await Assert.ThrowsAsync<SandboxUnavailableException>(
                () => JailedSandbox.StartAsync(Options() with { MathematicsFolder = folder.FullName }, Stop));
            Assert.Contains("GenericTensor", lacking.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_folder_without_it_is_said()
    {
        var missing = await Assert.ThrowsAsync<SandboxUnavailableException>(
            () => JailedSandbox.StartAsync(Options() with { MathematicsFolder = "/no/such/folder" }, Stop));
        Assert.Contains("AngouriMath.dll in /no/such/folder", missing.Message, StringComparison.Ordinal);
    }

    private static SandboxOptions Options(JailChoice jail = JailChoice.Landlock) => new() { Jail = jail, IdleRunners = 0, Parallelism = 1 };
}
