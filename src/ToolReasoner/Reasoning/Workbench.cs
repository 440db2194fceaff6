using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using ToolReasoner.Answers;
using ToolReasoner.Models;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// What a composition works with: the model, the sandbox, the clock. Holds nothing of the state but a sandbox session that is made again
/// from the trajectory whenever it does not fit. For one branch; <see cref="Branch"/> makes one for another.
/// </summary>
public sealed class Workbench : IAsyncDisposable
{
    private readonly ISandbox _sandbox;
    private readonly SharedSession _session;
    private readonly long _started;

    /// <summary>Makes a workbench; its wall clock begins now.</summary>
    /// <param name="model">The model.</param>
    /// <param name="sandbox">Runs programs.</param>
    /// <param name="options">Null for the defaults.</param>
    public Workbench(IChatClient model, ISandbox sandbox, WorkbenchOptions? options = null)
        : this(model, sandbox, options ?? new WorkbenchOptions(), null)
    {
    }

    private Workbench(IChatClient model, ISandbox sandbox, WorkbenchOptions options, long? started)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(sandbox);
        Model = model;
        Options = options;
        Comparer = new AnswerComparer(options.Policy);
        _sandbox = sandbox;
        _session = new SharedSession(sandbox, options.Limits);
        _started = started ?? options.Clock.GetTimestamp();
    }

    /// <summary>The model.</summary>
    public IChatClient Model { get; }

    /// <summary>How it works.</summary>
    public WorkbenchOptions Options { get; }

    /// <summary>Compares answers.</summary>
    public AnswerComparer Comparer { get; }

    /// <summary>A workbench for a branch: the same model, sandbox and clock, another session, and the temperature of branches.</summary>
    public Workbench Branch() => new(
        Model, _sandbox,
        Options with { Sampling = Options.Sampling with { Temperature = Options.Sampling.Temperature > 0 ? Options.Sampling.Temperature : Options.Sampling.BranchTemperature } },
        _started);

    /// <summary>Asks the model, and adds its reply. When the budget is used up nothing is asked and the trajectory is stopped.</summary>
    /// <param name="trajectory">The dialogue.</param>
    /// <param name="ask">What to ask.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<Trajectory> AskAsync(Trajectory trajectory, Ask ask, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(ask);
        trajectory = trajectory with { Usage = trajectory.Usage with { WallTime = Options.Clock.GetElapsedTime(_started) } };
        if (trajectory.IsSpent || trajectory.Budget.SpentBy(trajectory.Usage) is not null)
        {
            return trajectory.StopFor(StopReason.BudgetSpent);
        }

        var prefill = Model.GetService(typeof(PrefillSupport)) as PrefillSupport;
        var messages = Transcript.Of(ask, trajectory, prefill is not null);
        var options = OptionsFor(trajectory, ask);
        if (prefill is not null && messages[^1].Role == ChatRole.Assistant)
        {
            prefill.Ask(options);
        }

        var hash = HashOf(messages, options);
        Options.Report?.Invoke(new ReasoningEvent.Asked(trajectory, ask.Author));
        var start = Options.Clock.GetTimestamp();
        ChatReply reply;
        using (var activity = Tracing.Ask(ask.Author, trajectory))
        {
            try
            {
                reply = await ReplyReader.ReadAsync(
                    Model, messages, options, ask.Stop, Options.Report is { } report ? text => report(new ReasoningEvent.Said(trajectory, ask.Author, text)) : null, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (ContextOverflowException)
            {
                return trajectory.StopFor(StopReason.ContextFull);
            }

            Tracing.Finish(activity, reply);
        }

        var call = new ModelCall(hash, options.Seed ?? 0, options.Temperature ?? 0, reply.InputTokens, reply.OutputTokens ?? Estimate(reply), reply.FinishReason)
        {
            MeanLogProbability = reply.LogProbabilities.Count > 0 ? reply.LogProbabilities.Average(token => token.LogProbability) : null,
            Time = Options.Clock.GetElapsedTime(start),
        };
        var turn = ask.Read(TurnOf(ask, reply) with { Call = call });
        var usage = trajectory.Usage;
        trajectory = trajectory.Add(turn) with
        {
            Usage = usage with
            {
                ModelCalls = usage.ModelCalls + 1, InputTokens = usage.InputTokens + (call.InputTokens ?? 0), OutputTokens = usage.OutputTokens + call.OutputTokens,
                WallTime = Options.Clock.GetElapsedTime(_started),
            },
        };
        Options.Report?.Invoke(new ReasoningEvent.Advanced(trajectory));
        return trajectory;
    }

    /// <summary>Runs a program, and adds what it did in words.</summary>
    /// <param name="trajectory">The dialogue.</param>
    /// <param name="source">The program.</param>
    /// <param name="isShared">Whether it sees what earlier shared programs of this trajectory declared.</param>
    /// <param name="cancellationToken">Ends the program.</param>
    /// <exception cref="SandboxUnavailableException">The sandbox failed. The model is told nothing.</exception>
    public async Task<Trajectory> RunAsync(Trajectory trajectory, string source, bool isShared, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(source);
        if (trajectory.IsSpent || trajectory.Budget.SpentBy(trajectory.Usage) is not null)
        {
            return trajectory.StopFor(StopReason.BudgetSpent);
        }

        Options.Report?.Invoke(new ReasoningEvent.Running(trajectory, source));
        using var activity = Tracing.Run(trajectory.Last?.ToolCallId);
        var run = isShared
            ? await _session.SubmitAsync(trajectory, source, cancellationToken).ConfigureAwait(false)
            : await _sandbox.RunAsync(new SandboxProgram(source), Options.Limits, cancellationToken).ConfigureAwait(false);
        Tracing.Finish(activity, run);
        var usage = trajectory.Usage;
        var observation = Options.Observation.Of(run, inFence: trajectory.Last?.ToolCallId is null);
        var left = trajectory is { RoundsLeft: { } rounds, Last.Author: Author.Solver } // a check is not the solver's round
            ? $"\n({(rounds == 0 ? "this was the last round" : rounds == 1 ? "1 round left" : $"{rounds} rounds left")})" : "";
        trajectory = trajectory.Add(new Turn(Author.Sandbox, observation + left)
        {
            Run = new ProgramRun(source, run.Verdict, run.Output, run.Result) { IsShared = isShared, Time = run.CompileTime + run.RunTime },
            ToolCallId = trajectory.Last?.ToolCallId,
        }) with
        {
            Usage = usage with { Programs = usage.Programs + 1, ToolTime = usage.ToolTime + run.CompileTime + run.RunTime, WallTime = Options.Clock.GetElapsedTime(_started) },
        };
        Options.Report?.Invoke(new ReasoningEvent.Advanced(trajectory));
        return trajectory;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _session.DisposeAsync();

    private ChatOptions OptionsFor(Trajectory trajectory, Ask ask)
    {
        var sampling = Options.Sampling;
        var left = trajectory.Budget.OutputTokens - trajectory.Usage.OutputTokens;
        var options = new ChatOptions
        {
            Temperature = sampling.Temperature, TopP = sampling.TopP, ModelId = sampling.Model, MaxOutputTokens = (int)Math.Clamp(left, 1, sampling.MaxTokens),
            Seed = Seeds.Of(trajectory.Seed, trajectory.Usage.ModelCalls),
        };
        if (ask.MayCallTool && Options.Channel == ProgramChannel.ToolCall)
        {
            options.Tools = [Transcript.Tool];
        }

        return options;
    }

    private static Turn TurnOf(Ask ask, ChatReply reply) => reply.Call is { } call
        ? new Turn(ask.Author, reply.Text) { ToolCallId = call.Id, Program = call.Code }
        : new Turn(ask.Author, reply.Text);

    private static long Estimate(ChatReply reply) => (reply.Text.Length + (reply.Call?.Code.Length ?? 0) + 3) / 4;

    private static string HashOf(List<ChatMessage> messages, ChatOptions options)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{options.ModelId}|{options.Temperature}|{options.TopP}|{options.MaxOutputTokens}|{options.Seed}|{options.Tools?.Count ?? 0}");
        foreach (var message in messages)
        {
            text.Append('\0').Append(message.Role.Value).Append('\0').Append(message.Text);
            foreach (var content in message.Contents)
            {
                text.Append(content switch { FunctionCallContent call => "\0" + call.CallId + call.Arguments?["code"], FunctionResultContent result => "\0" + result.Result, _ => "" });
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
