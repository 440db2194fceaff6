using System.Text.Json;
using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Benchmarks.HumanEvalCs;

/// <summary>
/// <c>humaneval-cs-plus</c>: <see cref="HumanEvalEdition"/> with the extra inputs of HumanEval+ (Liu et al. 2023, arXiv:2305.01210), which
/// the user brings. What is expected of them is computed by this edition's own solutions when the tasks are read.
/// </summary>
/// <param name="Tasks">The 164 tasks, with the checks of the edition and those of HumanEval+.</param>
/// <param name="LeftOut">Inputs that are not among the checks.</param>
public sealed record HumanEvalPlus(IReadOnlyList<CodeTask> Tasks, IReadOnlyList<LeftOutInputs> LeftOut)
{
    private const string What = "HumanEval+ (HumanEvalPlus.jsonl)";

    /// <summary>HumanEval+ compares floating-point numbers with these tolerances.</summary>
    private const double Absolute = 1e-6;
    private const double Relative = 1e-7;

    /// <summary>Reads the inputs and computes what is expected of them: a minute or two of two processors.</summary>
    /// <param name="path">The file, gzipped or not; rows have <c>task_id</c> and <c>plus_input</c>.</param>
    /// <param name="sandbox">Where the solutions run.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidDataException">It is not such a file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="SandboxUnavailableException">The sandbox failed.</exception>
    public static async Task<HumanEvalPlus> LoadAsync(string path, ISandbox sandbox, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sandbox);
        var rows = JsonRows.Read(path, What, "task_id", "plus_input").ToDictionary(row => row.GetProperty("task_id").GetString() ?? "");
        var tasks = HumanEvalEdition.Tasks.ToArray();
        var leftOut = new LeftOutInputs?[tasks.Length];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount + 1, CancellationToken = cancellationToken,
        };
        await Parallel.ForAsync(0, tasks.Length, parallel, async (i, stop) =>
        {
            if (!rows.TryGetValue(tasks[i].Id, out var row))
            {
                throw new InvalidDataException($"{path} has no {tasks[i].Id}: all of {What} was expected.");
            }

            (tasks[i], leftOut[i]) = await ExtendAsync(tasks[i], row.GetProperty("plus_input"), sandbox, stop).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return new HumanEvalPlus(tasks, [.. leftOut.OfType<LeftOutInputs>()]);
    }

    private static async Task<(CodeTask Task, LeftOutInputs? LeftOut)> ExtendAsync(
        CodeTask task, JsonElement inputs, ISandbox sandbox, CancellationToken cancellationToken)
    {
        var signature = PromptParts.Signature(task);
        var calls = new List<(string Arguments, CodeValue First)>();
        var refusals = new List<string>();
        foreach (var input in inputs.ValueKind == JsonValueKind.Array ? inputs.EnumerateArray().ToList() : [])
        {
            try
            {
                CodeValue[] values = [.. input.EnumerateArray().Select(JsonRows.Value)];
                calls.Add((LiteralWriter.WriteAll(values, signature.Parameters), values[0]));
            }
            catch (MisfitException e)
            {
                refusals.Add(e.Message);
            }
        }

        var results = await SolutionResults.ComputeAsync(task, [.. calls.Select(call => call.Arguments)], sandbox, cancellationToken)
            .ConfigureAwait(false);
        var checks = new List<ValueCheck>(((CodeChecks.Values)task.Checks).All);
        var zero = checks.Select(check => check.Expected).OfType<Expectation.ZeroOf>().FirstOrDefault();
        foreach (var (call, result) in calls.Zip(results))
        {
            if (result.Value is not { } value)
            {
                refusals.Add(result.Refusal!);
                continue;
            }

            var expected = zero is null ? Expected(value) : ZeroOf(call.First, signature, zero.Within);
            var chars = expected.ToString()!.Length;
            if (chars > CodeJudge.MaxResultChars)
            {
                refusals.Add($"the result has {chars} characters, and {CodeJudge.MaxResultChars} are allowed");
            }
            else if (expected.Fits(value))
            {
                checks.Add(new ValueCheck(call.Arguments, expected));
            }
            else
            {
                refusals.Add($"the solution's own result {value} is not near enough");
            }
        }

        return (
            task with { Checks = new CodeChecks.Values(checks) },
            refusals.Count == 0 ? null : new LeftOutInputs(task.Id, refusals.Count, inputs.GetArrayLength(), refusals[0]));
    }

    private static Expectation Expected(CodeValue value) =>
        HasReal(value) ? new Expectation.Near(value, Absolute, Relative) : new Expectation.Equal(value);

    private static Expectation.ZeroOf ZeroOf(CodeValue list, MethodSignature signature, double within) =>
        new([.. ((CodeValue.List)LiteralWriter.Fit(list, signature.Parameters[0])).Items.Select(item => ((CodeValue.Real)item).Value)],
            within);

    private static bool HasReal(CodeValue value) => value switch
    {
        CodeValue.Real => true,
        CodeValue.List list => list.Items.Any(HasReal),
        CodeValue.Tuple tuple => tuple.Items.Any(HasReal),
        CodeValue.Map map => map.Entries.Any(entry => HasReal(entry.Value)),
        _ => false,
    };
}

/// <summary>Inputs of HumanEval+ that a task goes without.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Count">How many inputs, at least 1.</param>
/// <param name="Of">How many inputs HumanEval+ has for the task beyond the original's.</param>
/// <param name="Why">Why the first of them is left out: it does not fit the types in C#, or the solution has no result for it.</param>
public sealed record LeftOutInputs(string TaskId, int Count, int Of, string Why);
