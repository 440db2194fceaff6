using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Models;

namespace ToolReasoner.Tests.Reasoning;

/// <summary>Names as in OpenTelemetry's semantic conventions for generative AI: agent spans, tool spans.</summary>
public sealed class TracingTests
{
    [Fact]
    public async Task A_solution_is_an_agent_span_with_its_questions_and_programs_inside()
    {
        var spans = await SpansAsync("span-test-1", Runs.Sandbox());

        var agent = spans.Single(span => span.OperationName.StartsWith("invoke_agent", StringComparison.Ordinal));
        Assert.Equal("invoke_agent cosc", agent.OperationName);
        Assert.Equal(("invoke_agent", "cosc", "toolreasoner"), (agent.GetTagItem("gen_ai.operation.name"), agent.GetTagItem("gen_ai.agent.name"), agent.GetTagItem("gen_ai.provider.name")));
        Assert.Equal("verified", agent.GetTagItem("toolreasoner.status"));
        Assert.Equal(10L, agent.GetTagItem("gen_ai.usage.input_tokens"));
        // Two of three replies are ended at a fence, before their usage comes.
        Assert.Equal(ActivityKind.Internal, agent.Kind);

        var tools = spans.Where(span => span.OperationName == "execute_tool run_csharp").ToList();
        Assert.Equal(2, tools.Count);
        Assert.All(tools, tool => Assert.Equal(("execute_tool", "run_csharp", "function", agent.SpanId), (tool.GetTagItem("gen_ai.operation.name"), tool.GetTagItem("gen_ai.tool.name"), tool.GetTagItem("gen_ai.tool.type"), tool.ParentSpanId)));

        var questions = spans.Where(span => span.OperationName.StartsWith("ask ", StringComparison.Ordinal)).ToList();
        Assert.Equal(["ask solver", "ask verifier", "ask verifier"], questions.Select(question => question.OperationName));
        Assert.IsType<string[]>(questions[0].GetTagItem("gen_ai.response.finish_reasons"));
    }

    [Fact]
    public async Task A_sandbox_that_fails_is_an_error_of_the_span()
    {
        var spans = await SpansAsync("span-test-2", new ScriptedSandbox(_ => throw new SandboxUnavailableException("no jail")));

        var agent = spans.Single(span => span.OperationName.StartsWith("invoke_agent", StringComparison.Ordinal));
        Assert.Equal((ActivityStatusCode.Error, typeof(SandboxUnavailableException).FullName), (agent.Status, agent.GetTagItem("error.type")));
    }

    [Fact]
    public async Task Tokens_programs_and_solutions_are_counted()
    {
        var counts = new ConcurrentDictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Tracing.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var tag = tags.Length > 0 ? $"{tags[0].Key}={tags[0].Value}" : "";
            counts.AddOrUpdate($"{instrument.Name}|{tag}", value, (_, sum) => sum + value);
        });
        listener.Start();

        await Runs.LineAsync(new SteadyModel());

        // Other tests count at the same time: at least these.
        Assert.True(counts["toolreasoner.solutions|toolreasoner.status=verified"] >= 1);
        Assert.True(counts["toolreasoner.programs|toolreasoner.verdict=ok"] >= 2);
        Assert.Contains(counts.Keys, key => key.StartsWith("toolreasoner.output.tokens", StringComparison.Ordinal));
    }

    private static async Task<List<Activity>> SpansAsync(string problem, ISandbox sandbox)
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Tracing.Name, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData, ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var plan = Recipe.Parse("cosc");
        using var root = new Activity("test").Start();
        try
        {
            await new Reasoner(new SteadyModel { PieceChars = 1000 }, sandbox, plan.Text, plan.Reasoning).SolveAsync(new Problem(problem), cancellationToken: TestContext.Current.CancellationToken);
        }
        catch (SandboxUnavailableException)
        {
            // the span says it
        }

        return [.. spans.Where(span => span.TraceId == root.TraceId)];
    }
}
