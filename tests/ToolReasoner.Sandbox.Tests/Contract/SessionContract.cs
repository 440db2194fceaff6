using ToolReasoner.Sandbox.Tests.Fixtures;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Contract;

/// <summary>What every session must do.</summary>
public abstract class SessionContract(SandboxFixture fixture)
{
    private static readonly SandboxLimits s_limits = new() { WallTime = TimeSpan.FromSeconds(5) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Variables_functions_types_and_usings_live_on()
    {
        await using var session = await OpenAsync();
        await OkAsync(session, "using static System.Math;\nint x = 20;");
        await OkAsync(session, "int Twice(int n) => 2 * n;\nrecord Point(int X, int Y);");
        await OkAsync(session, "x += 1;");

        Assert.Equal("Point { X = 42, Y = 3 }", (await OkAsync(session, "new Point(Twice(x), (int)Sqrt(9))")).Result);
    }

    [Fact]
    public async Task A_name_can_be_declared_again()
    {
        await using var session = await OpenAsync();
        await OkAsync(session, "var x = 1;");
        await OkAsync(session, "var x = \"text\";");

        Assert.Equal("text", (await OkAsync(session, "x")).Result);
    }

    [Fact]
    public async Task Output_belongs_to_its_submission()
    {
        await using var session = await OpenAsync();

        Assert.Equal("1\n", (await OkAsync(session, "Console.WriteLine(1);")).Output);
        Assert.Equal("2\n", (await OkAsync(session, "Console.WriteLine(2);")).Output);
    }

    [Theory]
    [InlineData("x = 99; list.Add(4); throw new Exception(\"no\");", Verdict.RuntimeError)]
    [InlineData("x = 99; list.Add(undeclared);", Verdict.CompileError)]
    [InlineData("x = 99; list.Add(4); while (true) { }", Verdict.Timeout)]
    [InlineData("x = 99; list.Add(4); int F(int n) => 1 + F(n); F(1)", Verdict.Killed)]
    [InlineData("x = 99; System.IO.File.Delete(\"x\");", Verdict.Blocked)]
    public async Task What_does_not_complete_leaves_the_session_as_it_was(string source, Verdict verdict)
    {
        await using var session = await OpenAsync();
        await OkAsync(session, "int x = 1; var list = new List<int> { 1, 2, 3 };");

        var bad = await session.SubmitAsync(new SandboxProgram(source), Stop);

        Assert.Equal(verdict, bad.Verdict);
        Assert.Equal("1 3", (await OkAsync(session, "$\"{x} {list.Count}\"")).Result);
    }

    [Fact]
    public async Task Forks_go_on_independently_from_the_same_point()
    {
        await using var session = await OpenAsync();
        await OkAsync(session, "var list = new List<int> { 1 };");

        var forks = await session.ForkAsync(3, Stop);
        for (var i = 0; i < forks.Count; i++)
        {
            await OkAsync(forks[i], $"list.Add({i + 10});");
        }

        Assert.Equal("[1]", (await OkAsync(session, "list")).Result);
        for (var i = 0; i < forks.Count; i++)
        {
            Assert.Equal($"[1, {i + 10}]", (await OkAsync(forks[i], "list")).Result);
            await forks[i].DisposeAsync();
        }
    }

    [Fact]
    public async Task A_session_that_cannot_be_repeated_says_so()
    {
        await using var session = await OpenAsync();
        await OkAsync(session, "var id = Guid.NewGuid(); Console.WriteLine(id);");
        await session.SubmitAsync(new SandboxProgram("throw new Exception();"), Stop);

        var lost = await Assert.ThrowsAsync<SandboxUnavailableException>(() => session.SubmitAsync(new SandboxProgram("id"), Stop));
        Assert.Contains("repeated", lost.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_session_takes_nothing()
    {
        var session = await OpenAsync();
        await session.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.SubmitAsync(new SandboxProgram("1"), Stop));
    }

    [Fact]
    public async Task Forty_submissions_in_a_row()
    {
        await using var session = await OpenAsync();
        await OkAsync(session, "var sum = 0;");
        for (var i = 1; i <= 40; i++)
        {
            await OkAsync(session, $"int step{i} = {i}; sum += step{i};");
        }

        Assert.Equal("820", (await OkAsync(session, "sum")).Result);
    }

    private static async Task<SandboxRun> OkAsync(ISandboxSession session, string source)
    {
        var run = await session.SubmitAsync(new SandboxProgram(source), Stop);
        Assert.True(run.Verdict == Verdict.Ok, $"{source}: {run.End} {string.Join("; ", run.Diagnostics)}");
        return run;
    }

    private Task<ISandboxSession> OpenAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        return fixture.Sandbox.OpenSessionAsync(s_limits, Stop);
    }
}

public sealed class LandlockSessionTests(LandlockFixture fixture) : SessionContract(fixture), IClassFixture<LandlockFixture>;

public sealed class BubblewrapSessionTests(BubblewrapFixture fixture) : SessionContract(fixture), IClassFixture<BubblewrapFixture>;

[Trait("Category", "Slow")]
public sealed class ContainerSessionTests(ContainerFixture fixture) : SessionContract(fixture), IClassFixture<ContainerFixture>;

[Trait("Category", "Slow")]
public sealed class DistantContainerSessionTests(DistantContainerFixture fixture) : SessionContract(fixture), IClassFixture<DistantContainerFixture>;

[Trait("Category", "Slow")]
public sealed class PodmanSessionTests(PodmanFixture fixture) : SessionContract(fixture), IClassFixture<PodmanFixture>;
