using ToolReasoner.Sandbox.Tests.Fixtures;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Contract;

/// <summary>What every sandbox must do, whatever stands around its guests.</summary>
public abstract class SandboxContract(SandboxFixture fixture)
{
    private static readonly SandboxLimits s_limits = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The sandbox under test.</summary>
    protected virtual ISandbox Sandbox
    {
        get
        {
            Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
            return fixture.Sandbox;
        }
    }

    [Theory]
    [InlineData("Console.WriteLine(6 * 7);", "42\n", null)]
    [InlineData("Enumerable.Range(1, 100).Sum()", "", "5050")]
    [InlineData("BigInteger.Pow(2, 100)", "", "1267650600228229401496703205376")]
    [InlineData("new[] { 1.5, 2.25 }", "", "[1.5, 2.25]")]
    [InlineData("using var reader = new System.IO.StringReader(\"a\"); Console.WriteLine(reader.ReadLine());", "a\n", null)]
    [InlineData("class Program { static void Main() { Console.WriteLine(1); } }", "1\n", null)]
    [InlineData("namespace N { class P { static async Task Main(string[] a) { await Task.Yield(); Console.Write(a.Length); } } }", "0", null)]
    [InlineData("Here it is:\n```csharp\nvar x = 3;\nConsole.WriteLine(x);\n```\nand\n```csharp\nConsole.WriteLine(x + 1);\n```", "3\n4\n", null)]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(new[] { 1, 2 })", "", "[1,2]")]
    [InlineData("Convert.ToHexString(System.Security.Cryptography.MD5.HashData(Encoding.UTF8.GetBytes(\"a\")))", "", "0CC175B9C0F1B6A831C399E269772661")]
    [InlineData("dynamic d = 1; d += 0.5; d.ToString()", "", "1.5")]
    [InlineData("Enumerable.Range(1, 100).AsParallel().Select(n => n * 2).Sum()", "", "10100")]
    [InlineData("Guid.NewGuid() == Guid.NewGuid()", "", "False")]
    public async Task A_program_runs(string source, string output, string? result)
    {
        var run = await RunAsync(source);

        Assert.Equal((Verdict.Ok, output, result), (run.Verdict, run.Output, run.Result));
    }

    [Fact]
    public async Task Standard_input_is_the_programs_own()
    {
        var program = new SandboxProgram("Console.Write(int.Parse(Console.ReadLine()) + int.Parse(Console.In.ReadToEnd()));") { StandardInput = "3\n4\n" };

        var run = await Sandbox.RunAsync(program, s_limits, Stop);

        Assert.Equal((Verdict.Ok, "7"), (run.Verdict, run.Output));
    }

    [Fact]
    public async Task A_megabyte_of_input_that_nobody_reads_is_no_trouble()
    {
        var program = new SandboxProgram("Console.Write(1);") { StandardInput = new string('x', 1 << 20) };

        var run = await Sandbox.RunAsync(program, s_limits, Stop);

        Assert.Equal((Verdict.Ok, "1"), (run.Verdict, run.Output));
    }

    [Fact]
    public async Task Standard_input_that_is_not_given_is_empty()
    {
        var run = await RunAsync("Console.Write(Console.ReadLine() is null);");

        Assert.Equal("True", run.Output);
    }

    [Fact]
    public async Task A_program_that_does_not_compile_says_where()
    {
        var run = await RunAsync("int a = 1;\nint b = a + undeclared;\n");

        Assert.Equal(Verdict.CompileError, run.Verdict);
        Assert.Contains(run.Diagnostics, one => one is { Id: "CS0103", Line: 2, Column: 13, SourceLine: "int b = a + undeclared;" });
    }

    [Fact]
    public async Task An_exception_is_a_value_with_its_line()
    {
        var run = await RunAsync("Console.WriteLine(1);\nint zero = 0;\nConsole.WriteLine(1 / zero);");

        var threw = Assert.IsType<RunEnd.Threw>(run.End);
        Assert.Equal(("System.DivideByZeroException", 3), (threw.Type, threw.Line));
        Assert.Equal("1\n", run.Output);
        Assert.Contains("DivideByZeroException", run.ErrorOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_on_another_thread_ends_the_program()
    {
        var run = await RunAsync(
            "var t = new System.Threading.Thread(() => throw new InvalidOperationException(\"there\")); t.Start(); t.Join(); Console.Write(1);");

        Assert.Equal(Verdict.RuntimeError, run.Verdict);
        Assert.Equal("42", (await RunAsync("Console.Write(42);")).Output);
    }

    [Fact]
    public async Task An_endless_program_is_gone_at_its_limit_with_what_it_wrote()
    {
        var run = await RunAsync("Console.WriteLine(\"before\"); while (true) { }", s_limits with { WallTime = TimeSpan.FromMilliseconds(1500) });

        Assert.Equal((Verdict.Timeout, "before\n"), (run.Verdict, run.Output));
        Assert.InRange(run.CompileTime + run.RunTime, TimeSpan.FromMilliseconds(1500), TimeSpan.FromMilliseconds(2700));
    }

    [Fact]
    public async Task Processor_time_has_a_limit_of_its_own()
    {
        var run = await RunAsync("while (true) { }", s_limits with { CpuTime = TimeSpan.FromMilliseconds(300) });

        Assert.Equal(SandboxLimit.CpuTime, Assert.IsType<RunEnd.OverLimit>(run.End).Limit);
    }

    [Theory]
    [InlineData("var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); }")]
    [InlineData("var a = new byte[2_000_000_000]; a[^1] = 1; Console.Write(a.Length);")]
    public async Task A_program_that_takes_too_much_memory_is_stopped(string source)
    {
        var run = await RunAsync(source, s_limits with { MemoryBytes = 128L << 20 });

        Assert.Equal(Verdict.MemoryLimit, run.Verdict);
        Assert.InRange(run.PeakBytes, 10L << 20, 512L << 20);
    }

    [Fact]
    public async Task Output_is_cut_to_the_character()
    {
        var run = await RunAsync("while (true) Console.WriteLine(new string('x', 9_999));", s_limits with { OutputChars = 12_345 });

        Assert.Equal((Verdict.OutputLimit, 12_345), (run.Verdict, run.Output.Length));
    }

    [Fact]
    public async Task Output_that_just_fits_is_whole()
    {
        var run = await RunAsync("Console.Write(new string('é', 1_000));", s_limits with { OutputChars = 1_000 });

        Assert.Equal((Verdict.Ok, new string('é', 1_000)), (run.Verdict, run.Output));
    }

    [Fact]
    public async Task A_thread_bomb_is_stopped()
    {
        var run = await RunAsync(
            "for (int i = 0; i < 1000; i++) new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start(); System.Threading.Thread.Sleep(5000);",
            s_limits with { Threads = 40 });

        Assert.Contains(run.Verdict, new[] { Verdict.Blocked, Verdict.MemoryLimit });
    }

    [Fact]
    public async Task Deep_but_honest_recursion_passes()
    {
        var run = await RunAsync("int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1); Depth(200_000)");

        Assert.Equal("200000", run.Result);
    }

    [Fact]
    public async Task A_stack_overflow_ends_only_the_program()
    {
        var run = await RunAsync("int Endless(int n) => 1 + Endless(n + 1); Endless(0)");

        Assert.Equal(Verdict.Killed, run.Verdict);
        Assert.Equal("42\n", (await RunAsync("Console.WriteLine(42);")).Output);
    }

    [Fact]
    public async Task The_policy_says_what_to_do_instead()
    {
        var run = await RunAsync("Console.WriteLine(1);\nvar text = System.IO.File.ReadAllText(\"data.txt\");");

        Assert.Equal(Verdict.Blocked, run.Verdict);
        Assert.Contains(run.Diagnostics, one => one.Line == 2 && one.Message.Contains("System.IO.File", StringComparison.Ordinal) && one.Hint is not null);
    }

    [Fact]
    public async Task The_same_program_prints_the_same_everywhere()
    {
        const string source = """
            Console.WriteLine(System.Globalization.CultureInfo.CurrentCulture.Name.Length);
            Console.WriteLine(1234.5.ToString() + " " + 1.5m + " " + double.Parse("2.5"));
            Console.WriteLine(TimeZoneInfo.Local.BaseUtcOffset);
            Console.WriteLine(new DateTime(2026, 1, 2));
            """;

        Assert.Equal("0\n1234.5 1.5 2.5\n00:00:00\n01/02/2026 00:00:00\n", (await RunAsync(source)).Output);
    }

    [Fact]
    public async Task Programs_run_side_by_side()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => RunAsync($"Console.Write({i} * 1000 + {i});")));

        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"{i * 1001}"), runs.Select(run => run.Output));
    }

    [Fact]
    public async Task Cancelling_ends_a_run()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var running = Sandbox.RunAsync(new SandboxProgram("while (true) { }"), s_limits with { WallTime = TimeSpan.FromMinutes(5) }, stop.Token);
        await Task.Delay(300, Stop);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Equal("1", (await RunAsync("Console.Write(1);")).Output);
    }

    [Fact]
    public async Task Limits_out_of_range_are_the_callers_mistake() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => RunAsync("1", s_limits with { OutputChars = 0 }));

    [Fact]
    public async Task A_run_tells_what_it_used()
    {
        var run = await RunAsync("System.Threading.Thread.Sleep(150); Console.Write(1);");

        Assert.InRange(run.RunTime, TimeSpan.FromMilliseconds(150), TimeSpan.FromSeconds(5));
        Assert.InRange(run.PeakBytes, 4L << 20, 200L << 20); // a distant engine counts only what is the container's own
        Assert.NotEmpty(run.Jail);
    }

    private Task<SandboxRun> RunAsync(string source, SandboxLimits? limits = null) =>
        Sandbox.RunAsync(new SandboxProgram(source), limits ?? s_limits, Stop);
}

public sealed class LandlockSandboxTests(LandlockFixture fixture) : SandboxContract(fixture), IClassFixture<LandlockFixture>;

public sealed class BubblewrapSandboxTests(BubblewrapFixture fixture) : SandboxContract(fixture), IClassFixture<BubblewrapFixture>;

public sealed class ContainerSandboxTests(ContainerFixture fixture) : SandboxContract(fixture), IClassFixture<ContainerFixture>;

[Trait("Category", "Slow")]
public sealed class DistantContainerSandboxTests(DistantContainerFixture fixture) : SandboxContract(fixture), IClassFixture<DistantContainerFixture>;

[Trait("Category", "Slow")]
public sealed class PodmanSandboxTests(PodmanFixture fixture) : SandboxContract(fixture), IClassFixture<PodmanFixture>;

public sealed class UnjailedSandboxTests(UnjailedFixture fixture) : SandboxContract(fixture), IClassFixture<UnjailedFixture>;

/// <summary>Programs of one problem that share a runner.</summary>
public sealed class ProblemSandboxTests(ProblemFixture fixture) : SandboxContract(fixture), IClassFixture<ProblemFixture>
{
    protected override ISandbox Sandbox => fixture.Problem;
}

public sealed class ProblemFixture() : SandboxFixture(new SandboxOptions { Jail = JailChoice.Landlock, Reuse = RunnerReuse.PerProblem })
{
    private ProblemSandbox? _problem;

    internal ProblemSandbox Problem => _problem ??= Sandbox.OpenProblem();
}
