using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ToolReasoner.Tests.Shared;

/// <summary>
/// A server on this machine that speaks OpenAI's chat completions over real HTTP and answers from a script: streaming and not, with errors, slow
/// pieces, dropped connections, log-probabilities and tool calls.
/// </summary>
internal sealed class OpenAiServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Func<SentRequest, ServerReply> _script;
    private readonly TaskCompletionSource<int> _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _number;

    private OpenAiServer(Func<SentRequest, ServerReply> script)
    {
        _script = script;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v1/chat/completions", AnswerAsync);
    }

    /// <summary>Its address, with <c>/v1</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What it was sent, in order of arrival.</summary>
    public ConcurrentQueue<SentRequest> Requests { get; } = new();

    /// <summary>Completes when a client has left a stream before its end, with the number of pieces it was sent.</summary>
    public Task<int> ClientLeft => _left.Task;

    public static Task<OpenAiServer> StartAsync(params IReadOnlyList<ServerReply> replies) => StartAsync(request => replies[Math.Min(request.Number, replies.Count) - 1]);

    public static async Task<OpenAiServer> StartAsync(Func<SentRequest, ServerReply> script)
    {
        var server = new OpenAiServer(script);
        await server._app.StartAsync();
        server.Address = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1";
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var request = new SentRequest(Interlocked.Increment(ref _number), body.RootElement.Clone(), http.Request.Headers.Authorization.FirstOrDefault());
        Requests.Enqueue(request);
        var reply = _script(request);
        await Task.Delay(reply.HeadDelay, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (reply.DropAfter == -1)
        {
            http.Abort();
            return;
        }

        if (reply.RetryAfter is not null)
        {
            http.Response.Headers.RetryAfter = reply.RetryAfter;
        }

        http.Response.StatusCode = reply.Status;
        if (reply.Body is not null)
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(reply.Body);
        }
        else if (request.IsStreaming)
        {
            await StreamAsync(http, request, reply);
        }
        else
        {
            await http.Response.WriteAsJsonAsync(Chunks.Whole(request, reply));
        }
    }

    private async Task StreamAsync(HttpContext http, SentRequest request, ServerReply reply)
    {
        http.Response.ContentType = "text/event-stream";
        await http.Response.Body.FlushAsync();
        var sent = 0;
        foreach (var chunk in Chunks.Of(request, reply))
        {
            if (reply.DropAfter == sent)
            {
                http.Abort();
                return;
            }

            await Task.Delay(reply.PieceDelay, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (http.RequestAborted.IsCancellationRequested)
            {
                _left.TrySetResult(sent);
                return;
            }

            await http.Response.WriteAsync($"data: {chunk}\n\n");
            await http.Response.Body.FlushAsync();
            sent++;
        }
    }
}
