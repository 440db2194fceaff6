using Microsoft.Extensions.AI;
using ToolReasoner.Server.Protocol;
using ToolReasoner.Server.Replies;
using ToolReasoner.Server.Requests;

namespace ToolReasoner.Server.Routes;

/// <summary><c>/v1/chat/completions</c>: answers a dialogue, at once or as it is written.</summary>
internal sealed class ChatRoute(ModelRoutes models, Gate gate, TimeProvider time)
{
    public async Task AnswerAsync(Exchange exchange)
    {
        var body = await exchange.ReadAsync(ServerJson.Readable.ChatRequestBody).ConfigureAwait(false);
        var model = models.Find(body.Model, exchange);
        var ask = ChatAsk.Read(body, model);
        using var place = await gate.EnterAsync(exchange.Gone).ConfigureAwait(false);
        var replies = Enumerable.Range(0, ask.Choices).Select(_ => new ReplySoFar()).ToList();
        var parts = Choices.MergeAsync([.. replies.Select((_, i) => Writer(ask, model, i))], exchange.Gone);
        var head = new ChatBody($"chatcmpl-{Guid.NewGuid():n}", "chat.completion", time.GetUtcNow().ToUnixTimeSeconds(), model.Id, [],
            null);
        if (body.Stream == true)
        {
            await StreamAsync(exchange, ask, body.IncludesUsage, head, parts, replies).ConfigureAwait(false);
            return;
        }

        await foreach (var (index, part) in parts.ConfigureAwait(false))
        {
            replies[index].Take(part);
        }

        exchange.Usage = UsageOf(replies);
        await exchange.WriteAsync(head with
        {
            Choices = [.. replies.Select((reply, i) => new ChatChoiceBody(
                i, new ReplyMessageBody("assistant", reply.Text, null, reply.Thoughts),
                ask.TellsTokens ? new LogprobsBody(TokenBodies.Of(reply.Tokens)) : null,
                    reply.FinishReason) { Toolreasoner = reply.Verdict })],
            Usage = exchange.Usage,
        }, ServerJson.Readable.ChatBody).ConfigureAwait(false);
    }

    private static Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>> Writer(ChatAsk ask, ServedModel model, int choice) =>
        stop => model.Client.GetStreamingResponseAsync(ask.Dialogue, SamplingReader.ForChoice(ask.Options, choice), stop);

    private static async Task StreamAsync(
        Exchange exchange, ChatAsk ask, bool includesUsage, ChatBody head, IAsyncEnumerable<(int Index, ChatResponseUpdate Part)> parts,
        IReadOnlyList<ReplySoFar> replies)
    {
        var chunk = new ChatChunkBody(head.Id, "chat.completion.chunk", head.Created, head.Model, [], null);
        Task SendAsync(ChunkChoiceBody choice) => exchange.SendAsync(chunk with { Choices = [choice] }, ServerJson.Readable.ChatChunkBody);
        var begun = new bool[replies.Count];
        await foreach (var (index, update) in parts.ConfigureAwait(false))
        {
            var part = replies[index].Take(update);
            if (!begun[index])
            {
                begun[index] = true;
                await SendAsync(new ChunkChoiceBody(index, new DeltaBody("assistant", "", null), null, null)).ConfigureAwait(false);
            }

            var tokens = ask.TellsTokens ? TokenBodies.Of(part.Tokens) : [];
            if (!part.IsEmpty || tokens.Count > 0)
            {
                var delta = new DeltaBody(null, part.Thoughts.Length > 0 && part.Text.Length == 0 ? null : part.Text, Given(part.Thoughts));
                await SendAsync(new ChunkChoiceBody(index, delta, tokens.Count > 0 ? new LogprobsBody(tokens) : null, null))
                    .ConfigureAwait(false);
            }
        }

        for (var i = 0; i < replies.Count; i++)
        {
            await SendAsync(new ChunkChoiceBody(i, new DeltaBody(null, null, null), null, replies[i].FinishReason)
            {
                Toolreasoner = replies[i].Verdict,
            }).ConfigureAwait(false);
        }

        exchange.Usage = UsageOf(replies);
        if (includesUsage)
        {
            await exchange.SendAsync(chunk with { Usage = exchange.Usage }, ServerJson.Readable.ChatChunkBody).ConfigureAwait(false);
        }

        await exchange.EndAsync().ConfigureAwait(false);
    }

    private static string? Given(string text) => text.Length > 0 ? text : null;

    /// <summary>The prompt counts once, however many replies it has.</summary>
    private static UsageBody UsageOf(IReadOnlyList<ReplySoFar> replies) =>
        UsageBody.Of(replies[0].PromptTokens, replies.Sum(reply => reply.CompletionTokens));
}
