using Microsoft.Extensions.AI;
using ToolReasoner.Hosting;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Models;
using ToolReasoner.Tests.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Tests.Hosting;

public sealed class ReasoningChatClientTests
{
    [Fact]
    public async Task The_text_of_a_response_is_the_answer_and_whether_it_was_verified()
    {
        using var client = Client("cosc");

        var response = await client.GetResponseAsync("What is 2 + 3?", cancellationToken: TestContext.Current.CancellationToken);

        Assert.StartsWith("5\n\nVerified.", response.Text, StringComparison.Ordinal);
        Assert.Equal("verified", response.AdditionalProperties![SolutionReply.Status]);
        Assert.Equal("5", response.AdditionalProperties[SolutionReply.Answer]);
        Assert.Equal("Console.WriteLine(2 + 3);", response.AdditionalProperties[SolutionReply.Program]);
        Assert.Equal("5", TrajectoryJson.Read((string)response.AdditionalProperties[SolutionReply.Trajectory]!).Answer);
        Assert.Equal(SolutionStatus.Verified, Assert.IsType<Solution>(response.RawRepresentation).Status);
        Assert.True(response.Usage!.OutputTokenCount > 0);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
    }

    [Fact]
    public async Task An_answer_that_nothing_confirmed_is_said_to_be_unverified()
    {
        using var client = new SteadyModel(_ => "\\boxed{7}").AsBuilder().UseToolReasoning(Runs.Sandbox(), Recipe.Tir).Build();

        var response = await client.GetResponseAsync("What is 2 + 3?", cancellationToken: TestContext.Current.CancellationToken);

        Assert.StartsWith("7\n\nNot verified.", response.Text, StringComparison.Ordinal);
        Assert.Equal("unverified", response.AdditionalProperties![SolutionReply.Status]);
    }

    [Fact]
    public async Task No_answer_says_why()
    {
        using var client = new SteadyModel(_ => "Hm.").AsBuilder().UseToolReasoning(Runs.Sandbox(), Recipe.Tir).Build();

        var response = await client.GetResponseAsync("What is 2 + 3?", cancellationToken: TestContext.Current.CancellationToken);

        Assert.StartsWith("No answer was found.", response.Text, StringComparison.Ordinal);
        Assert.Equal("none", response.AdditionalProperties![SolutionReply.Status]);
        Assert.DoesNotContain(SolutionReply.Answer, response.AdditionalProperties.Keys);
    }

    [Fact]
    public async Task Steps_stream_as_reasoning_before_the_answer()
    {
        using var client = Client("cosc");
        var updates = await client.GetStreamingResponseAsync("What is 2 + 3?", cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var response = updates.ToChatResponse();
        var steps = response.Messages.Where(message => message.Contents.Any(content => content is TextReasoningContent))
            .Select(message => (message.AuthorName, Text: string.Concat(message.Contents.OfType<TextReasoningContent>().Select(content => content.Text)))).ToList();

        Assert.Equal(["Solver", "Sandbox", "Verifier", "Sandbox", "Verifier"], steps.Select(step => step.AuthorName));
        Assert.Contains("Console.WriteLine(2 + 3);", steps[0].Text, StringComparison.Ordinal);
        Assert.Contains("5", steps[1].Text, StringComparison.Ordinal);
        Assert.StartsWith("5\n\nVerified.", response.Text, StringComparison.Ordinal);
        Assert.Equal("verified", response.AdditionalProperties![SolutionReply.Status]);
        Assert.True(response.Usage!.OutputTokenCount > 0);
        Assert.True(updates.Count > 10, "the text of a turn comes in pieces");
    }

    [Fact]
    public async Task The_first_piece_is_there_before_the_model_has_finished()
    {
        using var model = new SteadyModel { Delay = TimeSpan.FromMilliseconds(300) };
        using var client = model.AsBuilder().UseToolReasoning(Runs.Sandbox(), "cosc").Build();
        var callsAtFirst = 0;
        await foreach (var _ in client.GetStreamingResponseAsync("What is 2 + 3?", cancellationToken: TestContext.Current.CancellationToken))
        {
            callsAtFirst = callsAtFirst == 0 ? model.Calls : callsAtFirst;
        }

        // The first reply's pieces are here while the second is waited for, at the latest.
        Assert.InRange(callsAtFirst, 1, 2);
        Assert.Equal(3, model.Calls);
    }

    [Fact]
    public async Task Turns_of_parallel_branches_come_whole_and_one_after_another()
    {
        using var client = new SteadyModel(messages => $"{messages.Count} turns, {messages.Sum(message => message.Text.Length)} characters before.\n" + SteadyModel.Cosc(messages)) { PieceDelay = TimeSpan.FromMilliseconds(1) }
            .AsBuilder().UseToolReasoning(Runs.Sandbox(), "vote(6, cosc)").Build();

        var updates = await client.GetStreamingResponseAsync("What is 2 + 3?", cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        var steps = updates.Where(update => update.Contents.Any(content => content is TextReasoningContent)).ToList();
        var ids = steps.ConvertAll(step => step.MessageId);
        Assert.Equal(6 * 5, ids.Where((id, i) => i == 0 || ids[i - 1] != id).Count()); // no message is taken up again
        var told = steps.GroupBy(step => step.MessageId).Select(message => string.Concat(message.SelectMany(step => step.Contents.OfType<TextReasoningContent>()).Select(content => content.Text)));
        var trajectory = Assert.IsType<Solution>(updates[^1].RawRepresentation).Trajectory;
        var turns = trajectory.Branches.SelectMany(branch => branch.Turns).Where(turn => turn.Author is Author.Solver or Author.Verifier or Author.Sandbox).Select(turn => turn.Text);
        Assert.Equal(turns.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_dialogue_is_handed_over_with_what_was_said_before()
    {
        IReadOnlyList<ChatMessage> asked = [];
        using var client = new SteadyModel(messages => { asked = messages; return "\\boxed{8}"; }).AsBuilder().UseToolReasoning(Runs.Sandbox(), Recipe.Tir).Build();

        await client.GetResponseAsync(
            [new(ChatRole.User, "What is 2 + 3?"), new(ChatRole.Assistant, "5"), new(ChatRole.User, "And plus 3?")], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("The user said: What is 2 + 3?\n\nYou said: 5\n\nNow: And plus 3?", asked[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialogue_without_a_question_is_refused_at_the_door()
    {
        using var client = Client("cosc");

        await Assert.ThrowsAsync<ArgumentException>(() => client.GetResponseAsync([new(ChatRole.System, "Be short.")], cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_broken_sandbox_is_an_exception_and_not_an_answer()
    {
        using var client = new SteadyModel().AsBuilder().UseToolReasoning(new ScriptedSandbox(_ => throw new SandboxUnavailableException("no jail")), "cosc").Build();

        await Assert.ThrowsAsync<SandboxUnavailableException>(() => client.GetResponseAsync("What is 2 + 3?", cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<SandboxUnavailableException>(async () =>
            await client.GetStreamingResponseAsync("What is 2 + 3?", cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static IChatClient Client(string recipe) => new SteadyModel().AsBuilder().UseToolReasoning(Runs.Sandbox(), recipe).Build();
}
