using ToolReasoner.Problems;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Tests.Trajectories;

public sealed class TrajectoryJsonTests
{
    private static readonly Trajectory s_full = new Trajectory(new Problem("Was ist 2 + 3? «ü»") { Choices = new Dictionary<char, string> { ['A'] = "5" } }, "vote(samples=2)", 7)
        {
            Usage = new Usage { ModelCalls = 2, OutputTokens = 9, WallTime = TimeSpan.FromSeconds(3) }, Stop = StopReason.Answered,
            Agreement = new Evidence(EvidenceKind.ProgramsAgree, "two"),
        }
        .Add(new Turn(Author.User, "Was ist 2 + 3?"))
        .Add(new Turn(Author.Solver, "```csharp\n2 + 3\n```") { Call = new ModelCall("ab", 5, 0.7f, 3, 4, "fence") { Time = TimeSpan.FromMilliseconds(12), MeanLogProbability = -0.25 } })
        .Add(new Turn(Author.Sandbox, "5") { Run = new ProgramRun("2 + 3", Verdict.Ok, "", "5") { IsShared = true, Time = TimeSpan.FromMilliseconds(3) } })
        .Add(new Turn(Author.Verifier, "ok") { Judgement = new Judgement(true) { Score = 0.5, CheckRan = true }, Answer = "5" });

    [Fact]
    public void What_is_written_is_read_back()
    {
        var line = TrajectoryJson.Write(s_full with { Branches = [s_full] });

        var read = TrajectoryJson.Read(line);

        Assert.DoesNotContain('\n', line);
        Assert.Equal(line, TrajectoryJson.Write(read));
        Assert.Equal(s_full.Turns, read.Turns);
        Assert.Equal(s_full.Problem.Id, read.Problem.Id);
        Assert.Equal("5", read.Answer);
        Assert.Equal(s_full.Turns, Assert.Single(read.Branches).Turns);
    }

    [Fact]
    public void Without_times_only_times_are_missing()
    {
        var slower = s_full with { Usage = s_full.Usage with { WallTime = TimeSpan.FromHours(1) } };

        Assert.Equal(TrajectoryJson.Write(s_full, withTimes: false), TrajectoryJson.Write(slower, withTimes: false));
        Assert.NotEqual(TrajectoryJson.Write(s_full), TrajectoryJson.Write(slower));
        Assert.NotEqual(TrajectoryJson.Write(s_full, withTimes: false), TrajectoryJson.Write(s_full with { Seed = 8 }, withTimes: false));
    }
}
