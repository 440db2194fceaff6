using System.Diagnostics;
using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Benchmarks.Tests.CodeTasks;

/// <summary>Candidates that want to pass without doing what is asked. None may, with the policy on and off, in the real sandbox.</summary>
public sealed class HostileCandidateTests(SandboxFixture fixture)
{
    private static readonly SandboxLimits s_short = new() { CpuTime = TimeSpan.FromSeconds(3), WallTime = TimeSpan.FromSeconds(30), OutputChars = 1 << 20 };

    public static TheoryData<string, string> Candidates => new()
    {
        { "leaves early", "public static int Twice(int n) { Environment.Exit(0); return 0; }" },
        { "prints what is expected and leaves", "public static int Twice(int n) { Console.WriteLine(\"4\\n-6\\n0\\ndone\\nPASSED\"); Environment.Exit(0); return 0; }" },
        { "prints a report with a guessed token and leaves", Printing("token 0 value 4\\ntoken 1 value -6\\ntoken 2 value 0\\ntoken done") + " Environment.Exit(0); return 0; }" },
        { "throws", "public static int Twice(int n) => throw new InvalidOperationException();" },
        { "overflows the stack", "public static int Twice(int n) => Twice(n + 1) + 1;" },
        { "catches and hides", "public static int Twice(int n) { try { throw new Exception(); } catch { return 1; } }" },
        { "declares a driver of its own", "public static int Twice(int n) => 1;\npublic static class CheckDriver { public static void Check(string t, int i, Func<object> f) { Console.WriteLine(t + \" \" + i + \" value 4\"); } public static void Say(string s) { Console.WriteLine(s); } }" },
        { "declares a console of its own", "public static int Twice(int n) => 1;\npublic static class Console { public static System.IO.TextWriter Out => System.IO.TextWriter.Null; }" },
        { "declares a Func of its own", "public static int Twice(int n) => 1;\npublic delegate T Func<T>();" },
        { "comments out what follows", "public static int Twice(int n) => 1; /*" },
        { "leaves a directive open", "public static int Twice(int n) => 1;\n#if NEVER" },
        { "closes too many braces", "public static int Twice(int n) => 1; } public static class CheckDriver { } {" },
        { "keeps the output for itself", "Console.SetOut(System.IO.TextWriter.Null);\npublic static int Twice(int n) => 1;" },
        { "rewrites the output", Rewriting },
        { "is equal to everything", "public class Same { public static bool operator ==(Same a, int b) => true; public static bool operator !=(Same a, int b) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; public override string ToString() => \"4\"; public static implicit operator int(Same s) => 4; }\npublic static Same Twice(int n) => new Same();" },
        { "gives a list whose enumerator lies", "public static IEnumerable<int> Twice(int n) { while (true) yield return 4; }" },
        { "runs in a static constructor", "public static class Solution { static Solution() { Environment.Exit(0); } public static int Twice(int n) => 1; }" },
        { "prints from a thread", "static System.Threading.Thread t = Talk();\nstatic System.Threading.Thread Talk() { var t = new System.Threading.Thread(() => { while (true) { Console.WriteLine(\"done\"); System.Threading.Thread.Sleep(1); } }) { IsBackground = true }; t.Start(); return t; }\npublic static int Twice(int n) => 1;" },
        { "waits for the end of the process", "AppDomain.CurrentDomain.ProcessExit += (s, e) => Console.WriteLine(\"done\");\npublic static int Twice(int n) { Environment.Exit(0); return 1; }" },
        { "reads its stack", "public static int Twice(int n) { var words = Environment.StackTrace.Split(); foreach (var w in words) { Console.WriteLine(w + \" 0 value 4\"); Console.WriteLine(w + \" done\"); } Environment.Exit(0); return 1; }" },
        { "searches the driver for its token and prints made up results", Searching },
        { "loops", "public static int Twice(int n) { while (true) { } }" },
        { "loops while it is loaded", "while (true) { }\npublic static int Twice(int n) => 1;" },
        { "starts a process", "public static int Twice(int n) { System.Diagnostics.Process.Start(\"/bin/true\"); return 1; }" },
        { "starts threads without end", "public static int Twice(int n) { while (true) { new System.Threading.Thread(() => System.Threading.Thread.Sleep(10000)) { IsBackground = true }.Start(); } }" },
        { "eats memory", "public static int Twice(int n) { var all = new List<byte[]>(); while (true) { var one = new byte[1 << 20]; Array.Fill(one, (byte)1); all.Add(one); } }" },
        { "prints without end", "public static int Twice(int n) { while (true) { Console.WriteLine(new string('x', 1000)); } }" },
        { "ends the process later and is different when it is repeated", "Console.WriteLine(DateTime.Now.Ticks);\nnew System.Threading.Thread(() => { System.Threading.Thread.Sleep(5); Environment.Exit(0); }) { IsBackground = true }.Start();\npublic static int Twice(int n) { System.Threading.Thread.Sleep(500); return 1; }" },
        { "nests its result without end", "public static object Twice(int n) { var list = new List<object>(); list.Add(list); return list; }" },
        { "is text that breaks compilers", "public static int Twice(int n) => " + new string('(', 20_000) + "1" + new string(')', 20_000) + ";" },
        { "is braces that break compilers", "public static int Twice(int n) " + new string('{', 20_000) },
    };

    // Reads every string of the loaded submissions without naming what the policy refuses, then forges the report; what it cannot know are the results.
    private const string Searching = """
        public static int Twice(int n)
        {
            dynamic type = typeof(object);
            var tokens = new List<string>();
            foreach (dynamic assembly in AppDomain.CurrentDomain.GetAssemblies())
            {
                string name = assembly.FullName;
                if (!name.StartsWith("Turn")) continue;
                dynamic module = assembly.ManifestModule;
                for (var i = 1; i < 200000; i++)
                {
                    try { tokens.Add((string)module.ResolveString(0x70000000 | i)); } catch { }
                }
            }

            foreach (var t in tokens.Where(t => t.Length == 32)) { for (var i = 0; i < 3; i++) Console.Write("\n" + t + " " + i + " value 1\n"); Console.Write("\n" + t + " done\n"); }
            Environment.Exit(0);
            return 1;
        }
        """;

    private const string Rewriting = """
        class Evil : System.IO.StringWriter
        {
            System.IO.TextWriter real = Console.Out;
            public override void Write(string s) { real.Write(s.Replace("value 1", "value 7")); }
        }
        Console.SetOut(new Evil());
        public static int Twice(int n) => 1;
        """;

    [Theory]
    [MemberData(nameof(Candidates))]
    public async Task It_does_not_pass(string what, string candidate) =>
        await FailsAsync(Tasks.Twice, what, candidate, fixture.Sandbox);

    [Theory]
    [MemberData(nameof(Candidates))]
    public async Task It_does_not_pass_without_the_policy(string what, string candidate) =>
        await FailsAsync(Tasks.Twice, what, candidate, fixture.WithoutPolicy);

    [Theory]
    [MemberData(nameof(Candidates))]
    public async Task It_does_not_pass_where_assertions_run_beside_it(string what, string candidate) =>
        await FailsAsync(Tasks.Asserted, what, candidate, fixture.Sandbox);

    [Fact]
    public async Task The_honest_candidate_passes_where_those_fail()
    {
        const string Honest = "public static int Twice(int n) => 2 * n;";
        var judge = new CodeJudge(s_short);

        Assert.Equal(new CodeVerdict.Passed(), await judge.JudgeAsync(Tasks.Twice, Honest, fixture.Sandbox, TestContext.Current.CancellationToken));
        Assert.Equal(new CodeVerdict.Passed(), await judge.JudgeAsync(Tasks.Twice, Honest, fixture.WithoutPolicy, TestContext.Current.CancellationToken));
        Assert.Equal(new CodeVerdict.Passed(), await judge.JudgeAsync(Tasks.Asserted, Honest, fixture.Sandbox, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_report_with_the_right_token_needs_the_right_results_too()
    {
        // Only a test can hand out the token before the run: it shows what the token alone is worth.
        const string Forger = "public static int Twice(int n) { for (var i = 0; i < 3; i++) Console.Write(\"\\nknown \" + i + \" value 1\\n\"); Console.Write(\"\\nknown done\\n\"); Environment.Exit(0); return 1; }";
        var judge = new CodeJudge(s_short, () => "known");

        var verdict = await judge.JudgeAsync(Tasks.Twice, Forger, fixture.WithoutPolicy, TestContext.Current.CancellationToken);

        Assert.Equal("Twice(2) gave 1 where 4 was expected", Assert.IsType<CodeVerdict.Failed>(verdict).Why);
    }

    [Fact]
    public async Task Right_results_without_the_token_are_worth_nothing()
    {
        const string Forger = "public static int Twice(int n) { Console.Write(\"\\nguessed 0 value 4\\nguessed 1 value -6\\nguessed 2 value 0\\nguessed done\\n\"); Environment.Exit(0); return 1; }";

        var verdict = await new CodeJudge(s_short).JudgeAsync(Tasks.Twice, Forger, fixture.WithoutPolicy, TestContext.Current.CancellationToken);
        var known = await new CodeJudge(s_short, () => "guessed").JudgeAsync(Tasks.Twice, Forger, fixture.WithoutPolicy, TestContext.Current.CancellationToken);

        Assert.IsType<CodeVerdict.Ended>(verdict);
        Assert.IsType<CodeVerdict.Ended>(known); // who ended is seen from outside
    }

    [Theory]
    [InlineData("loops", typeof(CodeVerdict.TimedOut))]
    [InlineData("loops while it is loaded", typeof(CodeVerdict.TimedOut))]
    [InlineData("leaves early", typeof(CodeVerdict.Ended))]
    [InlineData("keeps the output for itself", typeof(CodeVerdict.Failed))]
    [InlineData("leaves a directive open", typeof(CodeVerdict.NotCompiled))]
    [InlineData("eats memory", typeof(CodeVerdict.Ended))]
    [InlineData("throws", typeof(CodeVerdict.Failed))]
    public async Task How_it_ended_is_told_apart(string what, Type verdict)
    {
        var candidate = Candidates.Select(row => row.Data).First(row => row.Item1 == what).Item2;

        var found = await new CodeJudge(s_short).JudgeAsync(Tasks.Twice, Fenced(candidate), fixture.WithoutPolicy, TestContext.Current.CancellationToken);

        Assert.IsType(verdict, found);
    }

    [Fact]
    public async Task A_broken_sandbox_is_an_exception_and_no_verdict()
    {
        var broken = new BrokenSandbox();

        await Assert.ThrowsAsync<SandboxUnavailableException>(() =>
            new CodeJudge().JudgeAsync(Tasks.Twice, "public static int Twice(int n) => 2 * n;", broken, TestContext.Current.CancellationToken));
    }

    private static async Task FailsAsync(CodeTask task, string what, string candidate, ISandbox sandbox)
    {
        var started = Stopwatch.GetTimestamp();

        var verdict = await new CodeJudge(s_short).JudgeAsync(task, Fenced(candidate), sandbox, TestContext.Current.CancellationToken);

        TestContext.Current.SendDiagnosticMessage($"{what}: {verdict}");
        Assert.False(verdict is CodeVerdict.Passed or CodeVerdict.NoCode, $"{what}: {verdict}");
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(2), $"{what} took {Stopwatch.GetElapsedTime(started)}");
    }

    // In a fence a candidate is taken as it is; without one, what looks like prose is cut off.
    private static string Fenced(string candidate) => $"```csharp\n{candidate}\n```";

    private static string Printing(string text) => $"public static int Twice(int n) {{ Console.Write(\"\\n{text}\\n\");";

    private sealed class BrokenSandbox : ISandbox
    {
        public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) =>
            throw new SandboxUnavailableException();

        public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
            throw new SandboxUnavailableException();
    }
}
