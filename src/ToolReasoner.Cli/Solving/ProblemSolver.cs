using Microsoft.Extensions.AI;
using ToolReasoner.Answers;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Solving;

/// <summary>Solves problems with one set of settings, and keeps what there is of those that are interrupted. Safe for use by many
/// threads.</summary>
internal sealed class ProblemSolver(
    IChatClient model, ISandbox sandbox, RecipePlan plan, WorkbenchOptions options, Budget budget, long seed, TrajectoryFile? file)
{
    private readonly Lock _lock = new();

    /// <summary>From which all chance comes.</summary>
    public long Seed => seed;

    /// <summary>The file that holds what was interrupted; null while nothing was.</summary>
    public string? KeptIn { get; private set; }

    /// <summary>Solves one, unless it is in the file already.</summary>
    public async Task<Solution> SolveAsync(Problem problem, Action<ReasoningEvent> report, CancellationToken cancellationToken)
    {
        if (file?.Find(problem, plan.Text, seed) is { } done)
        {
            return Grounds.SolutionOf(done, new AnswerComparer(options.Policy));
        }

        var partial = new PartialTrajectory(new Trajectory(problem, plan.Text, seed) { Budget = budget }.Add(new Turn(Author.User,
            problem.Text)));
        var reasoner = new Reasoner(model, sandbox, plan.Text, plan.Reasoning, options with { Report = Happened });
        try
        {
            var solution = await reasoner.SolveAsync(problem, seed, budget, cancellationToken).ConfigureAwait(false);
            file?.Add(solution.Trajectory);
            return solution;
        }
        catch
        {
            Keep(partial.Now(StopReason.Interrupted));
            throw;
        }

        void Happened(ReasoningEvent happened)
        {
            partial.Take(happened);
            report(happened);
        }
    }

    private void Keep(Trajectory trajectory)
    {
        if (trajectory.Usage.ModelCalls == 0)
        {
            return; // nothing was said yet
        }

        lock (_lock)
        {
            if (file is not null)
            {
                file.Add(trajectory);
                KeptIn = file.Path;
                return;
            }

            KeptIn ??= Path.Combine(Directory.CreateTempSubdirectory("toolreasoner-").FullName, "interrupted.jsonl");
            File.AppendAllText(KeptIn, TrajectoryJson.Write(trajectory) + "\n");
        }
    }
}
