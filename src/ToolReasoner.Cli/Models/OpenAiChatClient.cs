using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using Polly;
using Polly.Retry;
using ToolReasoner.Models;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace ToolReasoner.Cli.Models;

/// <summary>
/// A model behind an OpenAI-compatible server. Tries again, with growing waits, as long as nothing of the reply has come; every failure is
/// a
/// <see cref="ModelException"/> or a <see cref="ContextOverflowException"/>. Always streams, so that one path serves both ways of asking.
/// </summary>
internal sealed class OpenAiChatClient : IChatClient
{
    private readonly ModelReference.OpenAi _server;
    private readonly ModelOptions _options;
    private readonly OpenAiErrors _errors;
    private readonly HttpClient _http;
    private readonly IChatClient _inner;
    private readonly ResiliencePipeline<OpenReply> _tries;

    public OpenAiChatClient(ModelReference.OpenAi server, string key, ModelOptions options)
    {
        (_server, _options) = (server, options);
        _errors = new OpenAiErrors(server, options, TimeProvider.System);
        // A reply that is left early must not be read to its end; and a proxy has no business between here and here.
        _http = new HttpClient(new SocketsHttpHandler
        {
            ResponseDrainTimeout = TimeSpan.Zero, UseProxy = !server.Endpoint.IsLoopback,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        }) { Timeout = Timeout.InfiniteTimeSpan };
        var settings = new OpenAIClientOptions
        {
            Endpoint = server.Endpoint, Transport = new HttpClientPipelineTransport(_http), NetworkTimeout = Timeout.InfiniteTimeSpan,
                RetryPolicy = new ClientRetryPolicy(0),
        };
        _inner = new ChatClient(server.Model, new ApiKeyCredential(key), settings).AsIChatClient();
        _tries = Tries(options);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var dialogue = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        using var total = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        total.CancelAfter(_options.TotalTime);
        var first = new List<ChatResponseUpdate>();
        var reply = await BeginAsync(dialogue, options, first, total.Token, cancellationToken).ConfigureAwait(false);
        await using var disposal = reply.ConfigureAwait(false);
        foreach (var update in first)
        {
            yield return update;
        }

        while (await reply.NextAsync().ConfigureAwait(false) is { } update)
        {
            yield return update;
        }
    }

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType == typeof(PrefillSupport) ? (_server.CanPrefill ? OpenAiExtras.Prefill : null)
            : serviceKey is null && serviceType == typeof(ModelAbilities) ? OpenAiExtras.Abilities
            : _inner.GetService(serviceType, serviceKey);

    /// <inheritdoc/>
    public void Dispose()
    {
        _inner.Dispose();
        _http.Dispose();
    }

    /// <summary>Opens replies until one has begun; what came with its beginning is in <paramref name="first"/>.</summary>
    private async Task<OpenReply> BeginAsync(
        IReadOnlyList<ChatMessage> dialogue, ChatOptions? options, List<ChatResponseUpdate> first, CancellationToken total,
            CancellationToken caller)
    {
        try
        {
            return await _tries.ExecuteAsync(_ => TryAsync(), total).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            throw _errors.Late(hasBegun: false, isTotal: true); // during a wait between tries
        }

        async ValueTask<OpenReply> TryAsync()
        {
            first.Clear();
            var reply = new OpenReply(stop => _inner.GetStreamingResponseAsync(dialogue, OptionsFor(options), stop), _errors,
                _options.TryTime, total, caller);
            try
            {
                while (!reply.HasBegun && await reply.NextAsync().ConfigureAwait(false) is { } update)
                {
                    first.Add(update);
                }

                return reply;
            }
            catch
            {
                await reply.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    private ChatOptions OptionsFor(ChatOptions? options)
    {
        var mine = options?.Clone() ?? new ChatOptions();
        OpenAiExtras.AskFor(FineSampling.Of(options), mine);
        if (_options.LogProbabilities)
        {
            OpenAiExtras.AskForLogProbabilities(mine);
        }

        return mine;
    }

    private static ResiliencePipeline<OpenReply> Tries(ModelOptions options)
    {
        var builder = new ResiliencePipelineBuilder<OpenReply>();
        return options.Retries == 0 ? builder.Build() : builder.AddRetry(new RetryStrategyOptions<OpenReply>
        {
            MaxRetryAttempts = options.Retries, Delay = options.FirstWait, BackoffType = DelayBackoffType.Exponential, UseJitter = true,
                MaxDelay = TimeSpan.FromMinutes(1),
            ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception is ModelException { MayPass: true }),
            // Null is the growing wait.
            DelayGenerator = tried => ValueTask.FromResult((tried.Outcome.Exception as ModelException)?.RetryAfter),
        }).Build();
    }
}
