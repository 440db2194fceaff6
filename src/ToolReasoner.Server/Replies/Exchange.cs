using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Replies;

/// <summary>One request and its reply. For one thread at a time.</summary>
internal sealed class Exchange(HttpContext context)
{
    private static readonly byte[] s_event = "data: "u8.ToArray();
    private static readonly byte[] s_end = "\n\n"u8.ToArray();
    private static readonly byte[] s_done = "data: [DONE]\n\n"u8.ToArray();

    public HttpContext Http => context;

    /// <summary>Cancelled when the caller has gone, or the server cuts it.</summary>
    public CancellationToken Gone => context.RequestAborted;

    /// <value>Which model answers, for the log.</value>
    public string? Model { get; set; }

    /// <value>For the log.</value>
    public UsageBody? Usage { get; set; }

    /// <value>How an exception ended it, for the log.</value>
    public string? Failure { get; set; }

    /// <summary>Whether a stream of events has begun: then an error is one of them.</summary>
    public bool IsStreaming { get; private set; }

    /// <summary>The request's body.</summary>
    public async Task<T> ReadAsync<T>(JsonTypeInfo<T> type)
    {
        if (!context.Request.HasJsonContentType())
        {
            // A page of another origin can send every other type without asking first.
            throw new ApiException(415, "The body must be JSON: send `Content-Type: application/json`.", "invalid_request_error");
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, default, Gone).ConfigureAwait(false);
            return Typed(document, type);
        }
        catch (JsonException broken)
        {
            throw ApiException.Invalid(null, $"The body is not valid JSON: {broken.Message}");
        }
    }

    /// <summary>Writes the whole reply.</summary>
    public async Task WriteAsync<T>(T body, JsonTypeInfo<T> type, int status = 200)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, type);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, Gone).ConfigureAwait(false);
    }

    /// <summary>Writes an event at once.</summary>
    public async Task SendAsync<T>(T body, JsonTypeInfo<T> type)
    {
        if (!IsStreaming)
        {
            IsStreaming = true;
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-cache";
        }

        byte[] all = [.. s_event, .. JsonSerializer.SerializeToUtf8Bytes(body, type), .. s_end];
        await context.Response.Body.WriteAsync(all, Gone).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(Gone).ConfigureAwait(false);
    }

    /// <summary>Writes the event that says that nothing follows.</summary>
    public async Task EndAsync() => await context.Response.Body.WriteAsync(s_done, Gone).ConfigureAwait(false);

    private static T Typed<T>(JsonDocument document, JsonTypeInfo<T> type)
    {
        try
        {
            return document.Deserialize(type) ?? throw ApiException.Invalid(null, "The body is null.");
        }
        catch (JsonException wrong)
        {
            var field = wrong.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : null;
            throw ApiException.Invalid(
                field, field is null ? "The body must be a JSON object." : $"`{field}` has a value of the wrong type.", "invalid_type");
        }
    }
}
