using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;
using static ToolReasoner.Reasoning.Combine;

namespace ToolReasoner.Tests.Reasoning;

public sealed class CombinatorTests
{
    private static readonly Trajectory s_start = new Trajectory(new Problem("p"), "test", 7).Add(Author.User, "p");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chain_numbers_its_rounds_and_stops_when_told()
    {
        var chain = Chain(5, Says(state => $"{state.Round}/{state.RoundsLeft}"), Until.When(state => state.Round == 3, StopReason.Answered));

        var end = await RunAsync(chain);

        Assert.Equal(["p", "1/4", "2/3", "3/2"], Texts(end));
        Assert.Equal([0, 1, 2, 3], end.Turns.Select(turn => turn.Round));
        Assert.Equal((StopReason.Answered, 0, null), (end.Stop, end.Round, end.RoundsLeft));
    }

    [Fact]
    public async Task A_chain_triggers_before_and_routes_between_rounds()
    {
        var chain = Chain(2, Says(_ => "body"), router: new Told(), trigger: new Reminder());

        Assert.Equal(["p", "round 1", "body", "1 past", "round 2", "body"], Texts(await RunAsync(chain)));
    }

    [Fact]
    public async Task Nothing_goes_on_when_the_budget_is_spent()
    {
        var spent = s_start.StopFor(StopReason.BudgetSpent);
        IReasoning[] all =
        [
            Chain(2, Says(_ => "x")), Pipe(Says(_ => "x")), Gate(_ => true, Says(_ => "x")), Say("x"), Parallel(2, Says(_ => "x"), new Vote()),
            Tree(Says(_ => "x"), new Judge(_ => 1), new TreePolicy.Beam(2, 2, 2)), Chain(2, Pipe(Say("x"))),
        ];

        foreach (var one in all)
        {
            Assert.Same(spent.Turns, (await RunAsync(one, spent)).Turns);
        }
    }

    [Fact]
    public async Task A_pipe_hands_on_and_stops_where_nothing_is_left()
    {
        var pipe = Pipe(Says(_ => "a"), Says(_ => "b"), new Does(state => state.StopFor(StopReason.ContextFull)), Says(_ => "c"));

        Assert.Equal(["p", "a", "b"], Texts(await RunAsync(pipe)));
    }

    [Fact]
    public async Task A_gate_opens_on_its_condition_only()
    {
        Assert.Equal(["p", "x"], Texts(await RunAsync(Gate(state => state.Turns.Count == 1, Says(_ => "x")))));
        Assert.Equal(["p"], Texts(await RunAsync(Gate(state => state.Turns.Count == 2, Says(_ => "x")))));
    }

    [Fact]
    public async Task A_fallback_starts_again_with_what_is_left_and_keeps_the_first_try()
    {
        var first = new Does(state => state.Add(Author.Solver, "lost") with { Usage = state.Usage with { ModelCalls = 3 } });

        var end = await RunAsync(Fallback(first, Answers(_ => "5")));

        Assert.Equal(["p", "5"], Texts(end));
        Assert.Equal(3, end.Usage.ModelCalls);
        Assert.Equal(["p", "lost"], Texts(Assert.Single(end.Branches)));
        Assert.Equal(["p", "4"], Texts(await RunAsync(Fallback(Answers(_ => "4"), Answers(_ => "5")))));
    }

    [Fact]
    public async Task A_step_judges_a_mended_step_again()
    {
        var seen = new List<string>();
        var step = Step(
            new Writes("wrong"), null, new Judge(state => { seen.Add(state.Last!.Text); return state.Last.Text == "right" ? 1 : -1; }),
            gate: state => state.Judgement!.Score < 0, new Mends("right"));

        var end = await RunAsync(step);

        Assert.Equal(["wrong", "right"], seen);
        Assert.Equal(1, end.Judgement!.Score);
    }

    [Fact]
    public async Task A_step_whose_repairer_sees_nothing_to_mend_is_not_judged_again()
    {
        var judged = 0;
        await RunAsync(Step(new Writes("wrong"), null, new Judge(_ => { judged++; return -1; }), gate: _ => true, new Mends(null)));

        Assert.Equal(1, judged);
    }

    [Fact]
    public async Task Tries_have_seeds_of_their_own_and_the_budget_is_shared_out_to_the_last_call()
    {
        var branches = new List<Trajectory>();
        var parallel = Parallel(4, new Does(state => { lock (branches) { branches.Add(state); } return Spend(state, 1); }), new Vote());
        var start = s_start with { Budget = new Budget { ModelCalls = 11, OutputTokens = 10 }, Usage = new Usage { ModelCalls = 1, OutputTokens = 4 } };

        var end = await RunAsync(parallel, start);

        Assert.Equal([3, 3, 4, 4], branches.Select(branch => branch.Budget.ModelCalls).Order());
        Assert.Equal([5, 5, 6, 6], branches.Select(branch => branch.Budget.OutputTokens).Order());
        Assert.Equal(4, branches.Select(branch => branch.Seed).Append(start.Seed).Distinct().Count() - 1);
        Assert.Equal((5, 7L, 11), (end.Usage.ModelCalls, end.Seed, end.Budget.ModelCalls));
        Assert.Equal(4, end.Branches.Count);
    }

    [Fact]
    public async Task A_try_that_used_its_share_up_does_not_end_the_whole()
    {
        var body = new Does(state => Spend(state, 1).StopFor(StopReason.BudgetSpent));
        var start = s_start with { Budget = new Budget { ModelCalls = 8 } };

        var end = await RunAsync(Pipe(Parallel(2, body, new Vote()), Says(_ => "after")), start);

        Assert.Equal("after", end.Last!.Text);
        Assert.False(end.IsSpent);
        Assert.True((await RunAsync(Parallel(8, body, new Vote()), start)).IsSpent);
    }

    [Fact]
    public async Task Two_parallels_in_a_row_keep_the_tries_of_both()
    {
        var end = await RunAsync(Pipe(Parallel(2, Answers(_ => "4"), new Vote()), Parallel(3, Answers(_ => "5"), new Vote())));

        Assert.Equal(["4", "4", "5", "5", "5"], end.Branches.Select(branch => branch.Answer));
    }

    [Fact]
    public async Task Between_blocks_tries_are_told_of_each_other()
    {
        var end = await RunAsync(Parallel(3, Says(_ => "block"), new Vote(), new Told(), blocks: 2));

        Assert.All(end.Branches, branch => Assert.Equal(["p", "block", "3 past", "block"], Texts(branch)));
    }

    [Fact]
    public async Task A_vote_counts_values_not_texts()
    {
        var answers = new Queue<string?>(["1/2", "7", "0.5", null, "7", "\\frac{1}{2}"]);
        var next = new Does(state =>
        {
            lock (answers)
            {
                return answers.Dequeue() is { } answer ? state.Add(new Turn(Author.Solver, answer) { Answer = answer }) : state;
            }
        });

        var end = await RunAsync(Parallel(6, next, new Vote()));

        Assert.True(end.Answer is "1/2" or "0.5" or "\\frac{1}{2}", end.Answer);
        Assert.Null(end.Agreement); // no program computed it
    }

    [Theory]
    [InlineData(0.0, true)]
    [InlineData(0.75, true)]
    [InlineData(0.8, false)]
    [InlineData(1.0, false)]
    public async Task An_answer_that_too_few_tries_have_is_not_verified_whatever_its_own_check_said(double agree, bool isVerified)
    {
        var checkedOnes = new Queue<string>(["7", "4", "7", "7"]);
        var next = new Does(state =>
        {
            lock (checkedOnes)
            {
                var answer = checkedOnes.Dequeue();
                return state.Add(new Turn(Author.Verifier, answer) { Answer = answer, Judgement = new Judgement(true) { CheckRan = true } }) with { Answer = answer };
            }
        });

        var solution = Grounds.SolutionOf(await RunAsync(Parallel(4, next, new Vote(agree))), new AnswerComparer(AnswerPolicy.Math));

        Assert.Equal("7", solution.Answer);
        Assert.Equal(isVerified ? SolutionStatus.Verified : SolutionStatus.Unverified, solution.Status);
        Assert.Equal(isVerified ? EvidenceKind.CheckRan : EvidenceKind.TriesDiffer, solution.Evidence!.Kind);
    }

    [Fact]
    public async Task The_best_of_tries_is_by_score_and_what_the_judge_wrote_stays()
    {
        var end = await RunAsync(Parallel(4, Answers(state => state.Seed % 10 + ""), new BestOf(new Judge(state => double.Parse(state.Answer!) / 10))));

        Assert.Equal(end.Branches.Max(branch => int.Parse(branch.Answer!)) + "", end.Answer);
        Assert.All(end.Branches, branch => Assert.NotNull(branch.Judgement));
        Assert.Equal(4, end.Usage.ModelCalls);
    }

    internal static async Task<Trajectory> RunAsync(IReasoning reasoning, Trajectory? start = null)
    {
        await using var workbench = new Workbench(new ScriptedModel("nothing"), new ScriptedSandbox("0"));
        return await reasoning.RunAsync(start ?? s_start, workbench, Stop);
    }

    internal static Trajectory Spend(Trajectory state, int calls) => state with { Usage = state.Usage with { ModelCalls = state.Usage.ModelCalls + calls } };

    private static IEnumerable<string> Texts(Trajectory trajectory) => trajectory.Turns.Select(turn => turn.Text);

    private static Does Says(Func<Trajectory, string> text) => new(state => state.Add(Author.Solver, text(state)));

    private static Does Answers(Func<Trajectory, string> answer) => new(state => state.Add(new Turn(Author.Solver, answer(state)) { Answer = answer(state) }));

    internal sealed class Does(Func<Trajectory, Trajectory> work) : IReasoning
    {
        public Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) => Task.FromResult(trajectory.IsSpent ? trajectory : work(trajectory));
    }

    internal sealed class Judge(Func<Trajectory, double> score) : IVerifier
    {
        public Task<Trajectory> VerifyAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) =>
            Task.FromResult(Spend(trajectory.Add(new Turn(Author.Verifier, "judged") { Judgement = new Judgement((bool?)null) { Score = score(trajectory) } }), 1));
    }

    private sealed class Writes(string text) : IProposer
    {
        public Task<Trajectory> ProposeAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) => Task.FromResult(trajectory.Add(Author.Solver, text));
    }

    private sealed class Mends(string? text) : IRepairer
    {
        public Task<Trajectory> RepairAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
        {
            var looked = trajectory.Add(Author.Repairer, "looked");
            return Task.FromResult(text is null ? looked : looked.Add(Author.Solver, text));
        }
    }

    private sealed class Told : IRouter
    {
        public Trajectory Share(Trajectory own, IReadOnlyList<Trajectory> all) => own.Add(Author.Peer, $"{all.Count} past");
    }

    private sealed class Reminder : ITrigger
    {
        public string? TextFor(Trajectory trajectory) => $"round {trajectory.Round}";
    }
}
