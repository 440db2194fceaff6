using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using ToolReasoner.Server.Protocol;
using ToolReasoner.Server.Replies;

namespace ToolReasoner.Server.Routes;

/// <summary>Brings each request to its route, turns every way out into a reply, and says so to the log.</summary>
internal sealed class Router
{
    private readonly Gate _gate;
    private readonly ChatServerOptions _options;
    private readonly Door _door;
    private readonly ModelRoutes _models;
    private readonly ChatRoute _chat;
    private readonly CompletionRoute _completions;

    public Router(IReadOnlyList<ServedModel> models, Gate gate, ChatServerOptions options)
    {
        (_gate, _options, _door) = (gate, options, new Door(options));
        _models = new ModelRoutes(models, options.Time);
        (_chat, _completions) = (new ChatRoute(_models, gate, options.Time), new CompletionRoute(_models, gate, options.Time));
    }

    public async Task HandleAsync(HttpContext context)
    {
        var (exchange, started) = (new Exchange(context), _options.Time.GetTimestamp());
        try
        {
            await RouteAsync(exchange).ConfigureAwait(false);
        }
        catch (Exception) when (exchange.Gone.IsCancellationRequested)
        {
            exchange.Failure = "cut off"; // the caller left, or the server stops: whatever broke then, nobody hears of it
        }
        catch (Exception failed)
        {
            await FailAsync(exchange, failed).ConfigureAwait(false);
        }

        _options.Log?.Invoke(Line(exchange, _options.Time.GetElapsedTime(started)));
    }

    private Task RouteAsync(Exchange exchange)
    {
        var request = exchange.Http.Request;
        if (_door.IsPreflight(exchange.Http))
        {
            return Task.CompletedTask;
        }

        var path = request.Path.Value ?? "";
        var (method, route) = Find(path, exchange);
        if (route is null)
        {
            throw new ApiException(404, $"There is nothing at {path}. Chats are at /v1/chat/completions.", "invalid_request_error", null,
                "unknown_url");
        }

        if (request.Method != method)
        {
            exchange.Http.Response.Headers.Allow = method;
            throw new ApiException(405, $"{path} takes {method}, not {request.Method}.", "invalid_request_error", null,
                "method_not_supported");
        }

        if (path != "/health")
        {
            _door.Admit(request);
        }

        return route();
    }

    private (string Method, Func<Task>? Route) Find(string path, Exchange exchange) => path switch
    {
        "/v1/chat/completions" => (HttpMethods.Post, () => _chat.AnswerAsync(exchange)),
        "/v1/completions" => (HttpMethods.Post, () => _completions.AnswerAsync(exchange)),
        "/v1/models" => (HttpMethods.Get, () => _models.ListAsync(exchange)),
        "/health" => (HttpMethods.Get, () => exchange.WriteAsync(
            new HealthBody("ok", _gate.Running, _gate.Waiting), ServerJson.Readable.HealthBody)),
        _ when path.StartsWith("/v1/models/", StringComparison.Ordinal) => (HttpMethods.Get, () => _models.OneAsync(
            exchange, WebUtility.UrlDecode(path["/v1/models/".Length..].Replace("+", "%2B", StringComparison.Ordinal)))),
        _ => ("", null),
    };

    private async Task FailAsync(Exchange exchange, Exception failed)
    {
        var told = Failures.Of(failed);
        if (told is null)
        {
            _options.Failed?.Invoke(failed);
            told = Failures.Unknown();
        }

        exchange.Failure = $"{told.Body.Error.Code ?? told.Body.Error.Type} {told.Body.Error.Param}".TrimEnd();
        try
        {
            if (exchange.IsStreaming)
            {
                await exchange.SendAsync(told.Body, ServerJson.Readable.ErrorBody).ConfigureAwait(false);
                return;
            }

            exchange.Http.Response.Headers.RetryAfter = told.RetryAfter?.ToString(CultureInfo.InvariantCulture);
            await exchange.WriteAsync(told.Body, ServerJson.Readable.ErrorBody, told.Status).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (exchange.Gone.IsCancellationRequested)
        {
            exchange.Failure = "cut off";
        }
    }

    // Nothing of what was asked or answered is in it.
    private static string Line(Exchange exchange, TimeSpan took)
    {
        var (request, response) = (exchange.Http.Request, exchange.Http.Response);
        var line = FormattableString.Invariant($"{request.Method} {request.Path} {response.StatusCode} {took.TotalMilliseconds:0} ms");
        line += exchange.Model is { } model ? $" model={model}" : "";
        line += exchange.IsStreaming ? " stream" : "";
        line += exchange.Usage is { } usage ? FormattableString.Invariant(
            $" prompt={usage.PromptTokens} completion={usage.CompletionTokens}") : "";
        line += exchange.Failure is { } failure ? $" ({failure})" : "";
        return string.Concat(line.Select(sign => char.IsControl(sign) ? '?' : sign)); // paths are strangers' texts
    }
}
