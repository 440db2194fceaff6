using System.Text;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;

namespace ToolReasoner.Tests.Models;

public sealed class ReplayTests
{
    private static readonly ChatMessage[] s_question = [new(ChatRole.System, "Be short."), new(ChatRole.User, "What is 2 + 3?")];

    [Theory]
    [InlineData("cosc")]
    [InlineData("tir")]
    [InlineData("vote(4, cosc)")]
    public async Task A_recorded_run_replays_to_the_same_trajectory(string recipe)
    {
        var recording = new MemoryStream();
        string live;
        using (var recorder = new RecordingChatClient(new SteadyModel { GivesLogProbabilities = true }, recording))
        {
            live = await Runs.LineAsync(recorder, recipe);
        }

        using var replay = new ReplayChatClient(new MemoryStream(recording.ToArray()));

        Assert.Equal(live, await Runs.LineAsync(replay, recipe));
        Assert.Contains("mean_log_probability", live, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pieces_usage_finish_reason_and_log_probabilities_come_back_as_they_were()
    {
        var recording = new MemoryStream();
        using var recorder = new RecordingChatClient(new SteadyModel(_ => "One «two» three\n") { GivesLogProbabilities = true }, recording);
        var live = await recorder.GetStreamingResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        using var replay = new ReplayChatClient(new MemoryStream(recording.ToArray()));

        var again = await replay.GetStreamingResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(live.Select(update => update.Text), again.Select(update => update.Text));
        Assert.Equal(live.SelectMany(update => TokenLogProbability.Of(update.AdditionalProperties)), again.SelectMany(update => TokenLogProbability.Of(update.AdditionalProperties)));
        Assert.Equal(ChatFinishReason.Stop, again[^1].FinishReason);
        Assert.Equal(10, again[^1].Contents.OfType<UsageContent>().Single().Details.InputTokenCount);
    }

    [Fact]
    public async Task A_reply_in_one_piece_is_recorded_too_with_its_tool_call()
    {
        var recording = new MemoryStream();
        using var recorder = new RecordingChatClient(new ToolCallingModel(), recording);
        await recorder.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken);
        using var replay = new ReplayChatClient(new MemoryStream(recording.ToArray()));

        var response = await replay.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken);

        var call = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().Single();
        Assert.Equal(("c1", "run_csharp", "1 + 1"), (call.CallId, call.Name, call.Arguments!["code"]!.ToString()));
    }

    [Fact]
    public async Task The_same_question_gets_the_recorded_replies_in_order()
    {
        var recording = new MemoryStream();
        var count = 0;
        using var recorder = new RecordingChatClient(new SteadyModel(_ => $"reply {++count}"), recording);
        await recorder.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken);
        await recorder.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken);
        using var replay = new ReplayChatClient(new MemoryStream(recording.ToArray()));

        Assert.Equal("reply 1", (await replay.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken)).Text);
        Assert.Equal("reply 2", (await replay.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken)).Text);
        var third = await Assert.ThrowsAsync<ReplayMismatchException>(() => replay.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(3, third.Call);
        Assert.Contains("Call 3 asks the same as recorded call 2, and more often than it was recorded", third.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mismatch_says_which_call_which_message_and_what_was_expected()
    {
        var recording = new MemoryStream();
        using (var recorder = new RecordingChatClient(new SteadyModel(), recording))
        {
            await Runs.LineAsync(recorder);
        }

        using var replay = new ReplayChatClient(new MemoryStream(recording.ToArray()));

        var mismatch = await Assert.ThrowsAsync<ReplayMismatchException>(() => Runs.LineAsync(replay, problem: "What is 2 + 4?"));

        Assert.Equal((1, 1), (mismatch.Call, mismatch.MessageIndex));
        Assert.Contains("2 + 3", mismatch.Expected, StringComparison.Ordinal);
        Assert.Contains("2 + 4", mismatch.Sent, StringComparison.Ordinal);
        Assert.Contains("recorded call 1, the nearest, at message 2", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_options_are_a_mismatch_that_names_them()
    {
        var recording = new MemoryStream();
        using var recorder = new RecordingChatClient(new SteadyModel(_ => "5"), recording);
        await recorder.GetResponseAsync(s_question, new ChatOptions { Temperature = 0 }, TestContext.Current.CancellationToken);
        using var replay = new ReplayChatClient(new MemoryStream(recording.ToArray()));

        var mismatch = await Assert.ThrowsAsync<ReplayMismatchException>(() => replay.GetResponseAsync(s_question, new ChatOptions { Temperature = 0.5f }, TestContext.Current.CancellationToken));

        Assert.Contains("other options", mismatch.Message, StringComparison.Ordinal);
        Assert.Contains("0.5", mismatch.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialogue_that_was_too_long_is_too_long_again()
    {
        var recording = new MemoryStream();
        using var recorder = new RecordingChatClient(new SteadyModel(_ => throw new ContextOverflowException("4097 tokens")), recording);
        await Assert.ThrowsAsync<ContextOverflowException>(() => recorder.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken));
        using var replay = new ReplayChatClient(new MemoryStream(recording.ToArray()));

        var again = await Assert.ThrowsAsync<ContextOverflowException>(() => replay.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal("4097 tokens", again.Message);
    }

    [Fact]
    public async Task A_call_that_failed_or_was_cancelled_is_not_recorded()
    {
        var recording = new MemoryStream();
        using var failing = new RecordingChatClient(new SteadyModel(_ => throw new ModelException("down")), recording);
        await Assert.ThrowsAsync<ModelException>(() => failing.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken));
        using var stop = new CancellationTokenSource();
        using var slow = new RecordingChatClient(new SteadyModel(_ => "a long reply"), recording);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in slow.GetStreamingResponseAsync(s_question, cancellationToken: stop.Token))
            {
                await stop.CancelAsync();
            }
        });

        Assert.Empty(recording.ToArray());
    }

    [Fact]
    public async Task A_reply_that_is_read_further_than_it_was_recorded_is_a_mismatch()
    {
        var recording = new MemoryStream();
        using var recorder = new RecordingChatClient(new SteadyModel(_ => "a long reply"), recording);
        await foreach (var _ in recorder.GetStreamingResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken))
        {
            break;
        }

        using var replay = new ReplayChatClient(new MemoryStream(recording.ToArray()));

        var mismatch = await Assert.ThrowsAsync<ReplayMismatchException>(() => replay.GetResponseAsync(s_question, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("where its reader left", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_calls_at_once_are_whole_lines()
    {
        var recording = new MemoryStream();
        using var recorder = new RecordingChatClient(new SteadyModel(messages => "You said " + messages[^1].Text), recording);
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => recorder.GetResponseAsync([new ChatMessage(ChatRole.User, $"number {i}")]))));
        using var replay = new ReplayChatClient(new MemoryStream(recording.ToArray()));

        Assert.Equal("You said number 117", (await replay.GetResponseAsync([new ChatMessage(ChatRole.User, "number 117")], cancellationToken: TestContext.Current.CancellationToken)).Text);
        Assert.Equal(200, Encoding.UTF8.GetString(recording.ToArray()).Count(sign => sign == '\n'));
    }

    private sealed class ToolCallingModel : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => Task.FromResult(
            new ChatResponse(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("c1", "run_csharp", new Dictionary<string, object?> { ["code"] = "1 + 1" })])));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
