using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Server.Protocol;
using ToolReasoner.Server.Replies;
using ToolReasoner.Server.Requests;

namespace ToolReasoner.Server.Routes;

/// <summary><c>/v1/completions</c>: goes on with plain texts, at once or as it is written.</summary>
internal sealed class CompletionRoute(ModelRoutes models, Gate gate, TimeProvider time)
{
    public async Task AnswerAsync(Exchange exchange)
    {
        var body = await exchange.ReadAsync(ServerJson.Readable.CompletionRequestBody).ConfigureAwait(false);
        var model = models.Find(body.Model, exchange);
        var ask = CompletionAsk.Read(body, model);
        using var place = await gate.EnterAsync(exchange.Gone).ConfigureAwait(false);
        var texts = new List<Continuation>();
        foreach (var prompt in ask.Prompts)
        {
            var scored = ask is { Echo: true, Alternatives: { } alternatives } || ask.Options is null
                ? await ask.Completion.ScoreAsync(prompt, ask.Alternatives ?? 0, exchange.Gone).ConfigureAwait(false) : null;
            texts.AddRange(Enumerable.Range(0, ask.ChoicesEach).Select(_ => new Continuation(ask, prompt, scored)));
        }

        var parts = ask.Options is null ? AsyncEnumerable.Empty<(int, ChatResponseUpdate)>()
            : Choices.MergeAsync([.. texts.Select((text, i) => Writer(ask, text.Prompt, i % ask.ChoicesEach))], exchange.Gone);
        var head = new CompletionBody($"cmpl-{Guid.NewGuid():n}", "text_completion", time.GetUtcNow().ToUnixTimeSeconds(), model.Id, [],
            null);
        if (body.Stream == true)
        {
            await StreamAsync(exchange, body.IncludesUsage, ask.ChoicesEach, head, parts, texts).ConfigureAwait(false);
            return;
        }

        var said = texts.Select((text, i) => new List<CompletionChoiceBody> { text.Begin(i) }).ToList();
        await foreach (var (index, update) in parts.ConfigureAwait(false))
        {
            said[index].Add(texts[index].Take(index, update));
        }

        exchange.Usage = UsageOf(texts, ask.ChoicesEach);
        await exchange.WriteAsync(head with
        {
            Choices = [.. said.Select((choice, i) => new CompletionChoiceBody(
                i, string.Concat(choice.Select(part => part.Text)),
                ask.Alternatives is null ? null : TokenColumns.Join(
                    [.. choice.Select(part => part.Logprobs).OfType<CompletionLogprobsBody>()]),
                texts[i].FinishReason))],
            Usage = exchange.Usage,
        }, ServerJson.Readable.CompletionBody).ConfigureAwait(false);
    }

    private static Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>> Writer(CompletionAsk ask, string prompt, int choice) =>
        stop => ask.Completion.WriteAsync(prompt, SamplingReader.ForChoice(ask.Options!, choice), stop);

    private static async Task StreamAsync(
        Exchange exchange, bool includesUsage, int each, CompletionBody head, IAsyncEnumerable<(int Index, ChatResponseUpdate Part)> parts,
        IReadOnlyList<Continuation> texts)
    {
        Task SendAsync(CompletionChoiceBody choice) => choice is { Text: "", FinishReason: null, Logprobs: null or { Tokens.Count: 0 } }
            ? Task.CompletedTask : exchange.SendAsync(head with { Choices = [choice] }, ServerJson.Readable.CompletionBody);
        var begun = new bool[texts.Count];
        await foreach (var (index, update) in parts.ConfigureAwait(false))
        {
            if (!begun[index])
            {
                begun[index] = true;
                await SendAsync(texts[index].Begin(index)).ConfigureAwait(false);
            }

            await SendAsync(texts[index].Take(index, update)).ConfigureAwait(false);
        }

        for (var i = 0; i < texts.Count; i++)
        {
            if (!begun[i])
            {
                await SendAsync(texts[i].Begin(i)).ConfigureAwait(false); // nothing was to be written
            }

            await SendAsync(new CompletionChoiceBody(i, "", null, texts[i].FinishReason)).ConfigureAwait(false);
        }

        exchange.Usage = UsageOf(texts, each);
        if (includesUsage)
        {
            await exchange.SendAsync(head with { Usage = exchange.Usage }, ServerJson.Readable.CompletionBody).ConfigureAwait(false);
        }

        await exchange.EndAsync().ConfigureAwait(false);
    }

    /// <summary>Each prompt counts once, however many continuations it has.</summary>
    private static UsageBody UsageOf(IReadOnlyList<Continuation> texts, int each) => UsageBody.Of(
        texts.Where((_, i) => i % each == 0).Sum(text => text.PromptTokens), texts.Sum(text => text.CompletionTokens));
}
