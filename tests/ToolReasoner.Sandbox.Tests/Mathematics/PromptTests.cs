using ToolReasoner.Models;
using ToolReasoner.Sandbox.Tests.Fixtures;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Mathematics;

/// <summary>Every program that a prompt shows, run. The page of mathematics has tests of its own.</summary>
public sealed class PromptTests(PatientFixture fixture) : IClassFixture<PatientFixture>
{
    private const string Folder = "prompts/";

    // The machine may be busy; a program that hangs still ends.
    private static readonly SandboxLimits s_limits = new() { WallTime = TimeSpan.FromSeconds(60) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_program_in_a_prompt_ends_well_and_prints()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        var programs = typeof(Prompt).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name != $"{Folder}mathematics.md")
            .SelectMany(name => Fence.In(Text(name)).Where(fence => fence.IsProgram).Select(fence => (name, fence.Code))).ToList();

        Assert.NotEmpty(programs);
        foreach (var (name, program) in programs)
        {
            var run = await fixture.Sandbox.RunAsync(new SandboxProgram(program), s_limits, Stop);

            Assert.True(run.Verdict == Verdict.Ok && run.Output.Length > 0, $"{name}: {run.Verdict} {string.Join("; ", run.Diagnostics)}\n{program}");
        }
    }

    [Theory]
    [InlineData("7/2", "3")]
    [InlineData("new Rational(7, 2)", "7/2")]
    [InlineData("int n = 50000; n * n", "-1794967296")]
    [InlineData("int n = 50000; (BigInteger)n * n", "2500000000")]
    [InlineData("2 ^ 10", "8")]
    [InlineData("BigInteger.Pow(2, 100)", "1267650600228229401496703205376")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("string.Join(\" \", Enumerable.Range(5, 3))", "5 6 7")]
    [InlineData("1234567.5", "1234567.5")]
    [InlineData("$\"{1234567.5:N0}\"", "1,234,568")]
    public async Task A_trap_is_as_the_prompt_says(string program, string result)
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");

        var run = await fixture.Sandbox.RunAsync(new SandboxProgram(program), s_limits, Stop);

        Assert.True((run.Verdict, run.Result) == (Verdict.Ok, result), $"{run.End} {run.Result}");
    }

    [Fact]
    public async Task What_was_declared_may_be_declared_again_in_a_session()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await using var session = await fixture.Sandbox.OpenSessionAsync(s_limits, Stop);
        await session.SubmitAsync(new SandboxProgram("int count = 1; int F(int x) => x;"), Stop);

        var run = await session.SubmitAsync(new SandboxProgram("int count = 2; int F(int x) => x + 1; F(count)"), Stop);

        Assert.Equal((Verdict.Ok, "3"), (run.Verdict, run.Result));
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(Prompt).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

/// <summary>One that waits for a compiler on a busy machine: what is asked is whether programs are right, not how fast they are.</summary>
public sealed class PatientFixture() : SandboxFixture(new SandboxOptions { Jail = JailChoice.Landlock, CompileTime = TimeSpan.FromSeconds(60) });
