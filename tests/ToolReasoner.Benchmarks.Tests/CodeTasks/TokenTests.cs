using System.Collections.Concurrent;
using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Benchmarks.Tests.CodeTasks;

public sealed class TokenTests(SandboxFixture fixture)
{
    [Fact]
    public async Task What_is_expected_never_enters_the_sandbox_and_the_token_only_after_the_candidate()
    {
        var task = Tasks.Twice with { Checks = new CodeChecks.Values([new ValueCheck("7919", new Expectation.Equal(new CodeValue.Integer(15838)))]) };
        var recording = new RecordingSandbox(fixture.Sandbox);

        var verdict = await new CodeJudge(newToken: () => "thetoken")
            .JudgeAsync(task, "public static int Twice(int n) => 2 * n;", recording, TestContext.Current.CancellationToken);

        Assert.Equal(new CodeVerdict.Passed(), verdict);
        Assert.Equal(2, recording.Sources.Count);
        Assert.DoesNotContain(recording.Sources, source => source.Contains("15838", StringComparison.Ordinal));
        Assert.DoesNotContain("thetoken", recording.Sources.First(), StringComparison.Ordinal);
        Assert.Contains("thetoken", recording.Sources.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_of_assertions_are_made_before_conditions_and_token_are_there()
    {
        var recording = new RecordingSandbox(fixture.Sandbox);

        var verdict = await new CodeJudge(newToken: () => "thetoken")
            .JudgeAsync(Tasks.Asserted, "public static int Twice(int n) => 2 * n;", recording, TestContext.Current.CancellationToken);

        Assert.Equal(new CodeVerdict.Passed(), verdict);
        var sources = recording.Sources.ToArray();
        Assert.Equal(3, sources.Length);
        Assert.All(sources[..2], source => Assert.False(source.Contains("thetoken", StringComparison.Ordinal) || source.Contains("== (4)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_run_has_a_token_of_its_own()
    {
        var recording = new RecordingSandbox(fixture.Sandbox);
        for (var i = 0; i < 2; i++)
        {
            await new CodeJudge().JudgeAsync(Tasks.Twice, "public static int Twice(int n) => 2 * n;", recording, TestContext.Current.CancellationToken);
        }

        Assert.Equal(4, recording.Sources.Count);
        Assert.Equal(2, recording.Sources.Where(source => source.Contains("CheckDriver", StringComparison.Ordinal)).Distinct().Count());
    }

    private sealed class RecordingSandbox(ISandbox sandbox) : ISandbox
    {
        public ConcurrentQueue<string> Sources { get; } = [];

        public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) =>
            sandbox.RunAsync(program, limits, cancellationToken);

        public async Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
            new Session(await sandbox.OpenSessionAsync(limits, cancellationToken), Sources);

        private sealed class Session(ISandboxSession session, ConcurrentQueue<string> sources) : ISandboxSession
        {
            public Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default)
            {
                sources.Enqueue(program.Source);
                return session.SubmitAsync(program, cancellationToken);
            }

            public Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default) =>
                session.ForkAsync(count, cancellationToken);

            public ValueTask DisposeAsync() => session.DisposeAsync();
        }
    }
}
