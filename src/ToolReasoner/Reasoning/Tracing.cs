using System.Diagnostics;
using System.Diagnostics.Metrics;
using ToolReasoner.Models;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// Activities and metrics, source and meter <c>ToolReasoner</c>. Names follow OpenTelemetry's semantic conventions for generative AI; each
/// call to the model has a span of its own from the chat client's <c>UseOpenTelemetry</c>.
/// </summary>
public static class Tracing
{
    /// <summary>Name of the source and the meter.</summary>
    public const string Name = "ToolReasoner";

    private const string Provider = "toolreasoner";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Counter<long> s_tokens = s_meter.CreateCounter<long>("toolreasoner.output.tokens", "{token}",
        "Tokens that models wrote.");
    private static readonly Counter<long> s_programs = s_meter.CreateCounter<long>("toolreasoner.programs", "{program}",
        "Programs run, by verdict.");
    private static readonly Counter<long> s_solutions = s_meter.CreateCounter<long>("toolreasoner.solutions", "{solution}",
        "Problems finished, by status.");

    internal static Activity? Solve(Trajectory trajectory) => s_source.StartActivity($"invoke_agent {trajectory.Recipe}")
        ?.SetTag("gen_ai.operation.name", "invoke_agent").SetTag("gen_ai.provider.name", Provider).SetTag("gen_ai.agent.name",
            trajectory.Recipe)
        .SetTag("gen_ai.request.seed", trajectory.Seed).SetTag("toolreasoner.problem.id", trajectory.Problem.Id);

    internal static Activity? Ask(Author author, Trajectory trajectory) => s_source.StartActivity($"ask {Word(author)}")
        ?.SetTag("toolreasoner.author", Word(author)).SetTag("toolreasoner.round", trajectory.Round);

    internal static Activity? Run(string? callId) => s_source.StartActivity($"execute_tool {ReplyReader.ToolName}")
        ?.SetTag("gen_ai.operation.name", "execute_tool").SetTag("gen_ai.tool.name", ReplyReader.ToolName).SetTag("gen_ai.tool.type",
            "function")
        .SetTag("gen_ai.tool.call.id", callId);

    internal static void Finish(Activity? activity, ChatReply reply)
    {
        s_tokens.Add(reply.OutputTokens ?? 0);
        activity?.SetTag("gen_ai.usage.input_tokens", reply.InputTokens).SetTag("gen_ai.usage.output_tokens", reply.OutputTokens)
            .SetTag("gen_ai.response.finish_reasons", new[] { reply.FinishReason });
    }

    internal static void Finish(Activity? activity, SandboxRun run)
    {
        s_programs.Add(1, new KeyValuePair<string, object?>("toolreasoner.verdict", Word(run.Verdict)));
        activity?.SetTag("toolreasoner.verdict", Word(run.Verdict)); // a program's fault is no error of the tool
    }

    internal static void Finish(Activity? activity, Solution solution)
    {
        s_solutions.Add(1, new KeyValuePair<string, object?>("toolreasoner.status", Word(solution.Status)));
        activity?.SetTag("toolreasoner.status", Word(solution.Status))
            .SetTag("gen_ai.usage.input_tokens", solution.Trajectory.Usage.InputTokens).SetTag("gen_ai.usage.output_tokens",
                solution.Trajectory.Usage.OutputTokens);
    }

    /// <summary>The machine failed, or somebody cancelled.</summary>
    /// <returns>False: for the filter of a handler that handles nothing.</returns>
    internal static bool Fail(Activity? activity, Exception e)
    {
        activity?.SetTag("error.type", e.GetType().FullName).SetStatus(ActivityStatusCode.Error, e.Message);
        return false;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
