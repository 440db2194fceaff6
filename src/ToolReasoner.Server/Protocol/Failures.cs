using Microsoft.AspNetCore.Http;
using ToolReasoner.Models;

namespace ToolReasoner.Server.Protocol;

/// <summary>What went wrong while a request was answered, as callers are told it.</summary>
internal static class Failures
{
    /// <summary>The words for callers; null for what broke in the server itself.</summary>
    public static ApiException? Of(Exception e) => e switch
    {
        ApiException ours => ours,
        ContextOverflowException => ApiException.Invalid("messages", e.Message, "context_length_exceeded"),
        ModelException model => OfModel(model),
        ReplayMismatchException => ApiException.Invalid("messages", e.Message),
        BadHttpRequestException { StatusCode: 413 } => new ApiException(
            413, "The request is larger than the server takes.", "invalid_request_error", null, "request_too_large"),
        BadHttpRequestException bad => new ApiException(bad.StatusCode, bad.Message, "invalid_request_error"),
        ArgumentException or NotSupportedException => ApiException.Invalid(null, e.Message), // clients refuse so what they are asked
        _ => null,
    };

    /// <summary>What callers are told of the rest: the server's log has it.</summary>
    public static ApiException Unknown() => new(500, "The server failed; its log says how.", "server_error", null, "internal_error");

    private static ApiException OfModel(ModelException e) => e.Failure switch
    {
        ModelFailure.RequestRefused => ApiException.Invalid(null, e.Message),
        ModelFailure.RateLimited => new ApiException(429, e.Message, "rate_limit_error", null, "rate_limit_exceeded")
        {
            RetryAfter = e.RetryAfter is { } wait ? (int)Math.Ceiling(wait.TotalSeconds) : 1,
        },
        ModelFailure.TimedOut => new ApiException(504, e.Message, "server_error", null, "model_timeout"),
        ModelFailure.ServerFailed => new ApiException(500, e.Message, "server_error", null, "model_failed"),
        _ => new ApiException(502, e.Message, "server_error", null, "model_unavailable"),
    };
}
