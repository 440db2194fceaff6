using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;
using static ToolReasoner.Reasoning.Combine;
using static ToolReasoner.Tests.Reasoning.CombinatorTests;

namespace ToolReasoner.Tests.Reasoning;

/// <summary>A search for a path of three right turns; which way a child goes is its seed's parity, and a judge sees whether all turns so far are right.</summary>
public sealed class TreeTests
{
    private const int Depth = 3;

    public static TheoryData<TreePolicy> Policies { get; } = [new TreePolicy.BestFirst(4, Depth, 8), new TreePolicy.Beam(4, Depth, 1), new TreePolicy.Beam(4, Depth, 3), new TreePolicy.Uct(4, Depth, 12)];

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task The_path_is_found_from_nearly_every_seed(TreePolicy policy)
    {
        var found = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var end = await SearchAsync(policy, seed);

            Assert.True(end.Answer is null or "RRR");
            found += end.Answer is null ? 0 : 1;
            Assert.All(end.Branches, leaf => Assert.InRange(Path(leaf).Length, 1, Depth));
        }

        Assert.InRange(found, 30, 40); // at each of three depths, none of four children is right once in sixteen times: 0.82 of 40, for the narrowest
    }

    [Fact]
    public async Task Best_first_and_a_beam_of_one_leave_wrong_states_alone_while_there_is_a_right_one()
    {
        foreach (TreePolicy policy in new TreePolicy[] { new TreePolicy.BestFirst(4, Depth, 3), new TreePolicy.Beam(4, Depth, 1) })
        {
            var end = await SearchAsync(policy, seed: Enumerable.Range(0, 40).First(seed => SearchAsync(policy, seed).Result.Answer is not null));

            Assert.DoesNotContain(end.Branches, leaf => Path(leaf)[..^1].Contains('L', StringComparison.Ordinal));
            Assert.Equal((Depth * 4) * 2, end.Usage.ModelCalls); // each state is made by one call and judged by one
        }
    }

    [Fact]
    public async Task Upper_confidence_bounds_look_at_wrong_states_too_when_they_have_been_left_long_enough()
    {
        var end = await SearchAsync(new TreePolicy.Uct(3, 6, 30, Exploration: 2), seed: 1, depth: 6);
        var greedy = await SearchAsync(new TreePolicy.Uct(3, 6, 30, Exploration: 0), seed: 1, depth: 6);

        Assert.True(Wrong(end) > Wrong(greedy), $"{Wrong(end)} > {Wrong(greedy)}");

        static int Wrong(Trajectory result) => result.Branches.Count(leaf => Path(leaf)[..^1].Contains('L', StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task The_budget_of_the_whole_search_is_kept(TreePolicy policy)
    {
        for (var calls = 1; calls < 20; calls++)
        {
            var end = await SearchAsync(policy, 3, budget: new Budget { ModelCalls = calls });

            Assert.InRange(end.Usage.ModelCalls, 1, calls);
            Assert.Equal(calls, end.Budget.ModelCalls);
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task The_same_seed_makes_the_same_tree(TreePolicy policy) =>
        Assert.Equal(TrajectoryJson.Write(await SearchAsync(policy, 5), withTimes: false), TrajectoryJson.Write(await SearchAsync(policy, 5), withTimes: false));

    private static Task<Trajectory> SearchAsync(TreePolicy policy, long seed, Budget? budget = null, int depth = Depth)
    {
        var expand = new Turns(depth);
        return RunAsync(Tree(expand, new Checks(), policy), new Trajectory(new Problem("go right"), "tree", seed) { Budget = budget ?? new Budget { ModelCalls = 1000 } }.Add(Author.User, "go right"));
    }

    private static string Path(Trajectory state) => string.Concat(state.Turns.Where(turn => turn.Author == Author.Solver).Select(turn => turn.Text));

    private static bool IsSpent(Trajectory state) => state.Budget.SpentBy(state.Usage) is not null;

    private sealed class Turns(int depth) : IReasoning
    {
        public async Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Random.Shared.Next(2), cancellationToken);
            if (IsSpent(trajectory))
            {
                return trajectory.StopFor(StopReason.BudgetSpent);
            }

            var step = trajectory.Seed % 2 == 0 ? "R" : "L";
            var path = Path(trajectory) + step;
            return Spend(trajectory.Add(new Turn(Author.Solver, step) { Answer = path == new string('R', depth) ? path : null }), 1);
        }
    }

    private sealed class Checks : IVerifier
    {
        public Task<Trajectory> VerifyAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) => Task.FromResult(IsSpent(trajectory)
            ? trajectory.StopFor(StopReason.BudgetSpent)
            : Spend(trajectory.Add(new Turn(Author.Verifier, "") { Judgement = new Judgement((bool?)null) { Score = Path(trajectory).Contains('L', StringComparison.Ordinal) ? -0.5 : 0.5 } }), 1));
    }
}
