using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using ToolReasoner.Answers;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Running;

/// <summary>
/// Solves and grades all problems of a run that are not done yet. What the model or its programs do wrong is a result; where the model's
/// server or the sandbox fails, the run stops with their exception and nothing is scored.
/// </summary>
public sealed class BenchmarkRunner
{
    private readonly Reasoner _reasoner;
    private readonly WorkbenchOptions _options;
    private readonly Budget _budget;
    private readonly IGrader _grader;
    private readonly AnswerComparer _comparer;

    /// <summary>Makes a runner.</summary>
    /// <param name="model">The model.</param>
    /// <param name="sandbox">Runs programs.</param>
    /// <param name="plan">How problems are gone about.</param>
    /// <param name="options">How the reasoning works; its clock is the run's.</param>
    /// <param name="budget">What one problem may use.</param>
    /// <param name="grader">Says what is right.</param>
    public BenchmarkRunner(IChatClient model, ISandbox sandbox, RecipePlan plan, WorkbenchOptions options, Budget budget, IGrader grader)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        _reasoner = new Reasoner(model, sandbox, plan.Text, plan.Reasoning, options);
        (_options, _budget, _grader, _comparer) = (options, budget, grader, new AnswerComparer(options.Policy));
    }

    /// <summary>The seed of a sample: it does not depend on what else is run, nor on the order.</summary>
    /// <param name="runSeed">Of the run.</param>
    /// <param name="problem">The problem's id.</param>
    /// <param name="sample">From 0.</param>
    /// <returns>0 to 2³¹ − 1.</returns>
    public static long SeedOf(long runSeed, string problem, int sample)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{runSeed}\n{sample}\n{problem}"));
        return System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(hash) & int.MaxValue;
    }

    /// <summary>Runs what is left.</summary>
    /// <param name="folder">Takes the results.</param>
    /// <param name="problems">Those of the run, in order.</param>
    /// <param name="parallel">How many samples at the same time.</param>
    /// <param name="done">Called with every new result, by many threads; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run with <see cref="OperationCanceledException"/>; what is finished by then is
    /// kept.</param>
    /// <exception cref="SandboxUnavailableException">The sandbox failed.</exception>
    /// <exception cref="ToolReasoner.Models.ModelException">The model could not be had.</exception>
    public async Task RunAsync(
        RunFolder folder, IReadOnlyList<SelectedProblem> problems, int parallel, Action<SampleResult>? done = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(problems);
        var started = _options.Clock.GetTimestamp();
        var settings = folder.Manifest.Settings;
        var left = from one in problems
                   from sample in Enumerable.Range(0, settings.Samples)
                   where !folder.Has(one.Problem.Problem.Id, sample)
                   select (one.Index, one.Problem, Sample: sample);
        await Parallel.ForEachAsync(
            left, new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellationToken },
            async (one, stop) =>
            {
                var seed = SeedOf(settings.Seed, one.Problem.Problem.Id, one.Sample);
                var solution = await _reasoner.SolveAsync(one.Problem.Problem, seed, _budget, stop).ConfigureAwait(false);
                var observer = new Observer(one.Problem, _grader, dialogue => Grounds.SolutionOf(dialogue, _comparer));
                var result = await observer.ObserveAsync(solution, one.Index, one.Sample, stop).ConfigureAwait(false) with
                {
                    Session = folder.Session, ElapsedSeconds = Math.Round(_options.Clock.GetElapsedTime(started).TotalSeconds, 4),
                };
                folder.Add(result, solution.Trajectory);
                done?.Invoke(result);
            }).ConfigureAwait(false);
    }
}
