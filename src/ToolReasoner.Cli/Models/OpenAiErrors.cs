using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using ToolReasoner.Models;

namespace ToolReasoner.Cli.Models;

/// <summary>What went wrong at an OpenAI-compatible server, as exceptions of ours that say what to do next.</summary>
internal sealed class OpenAiErrors(ModelReference.OpenAi server, ModelOptions options, TimeProvider clock)
{
    // One form each of OpenAI and vLLM; SGLang; llama.cpp; Ollama; LM Studio; Text Generation Inference. Lower case.
    private static readonly string[] s_overflows =
    [
        "context_length_exceeded", "maximum context length", "longer than the model's context length", "exceed_context_size_error",
            "exceeds the available context size",
        "exceeds the context length", "exceeds maximum context length", "longer than the maximum model length",
            "greater than the context length", "context length of only",
        "trying to keep the first", "`inputs` tokens + `max_new_tokens` must be",
    ];

    /// <summary>Whether a server's words mean that the dialogue is longer than the context. Status codes do not tell: some send 400, some
    /// 500.</summary>
    public static bool IsOverflow(string words) => s_overflows.Any(form => words.Contains(form, StringComparison.OrdinalIgnoreCase));

    /// <summary>An exception that a call threw as one of ours; null if it is none that a server can cause.</summary>
    public Exception? Translate(Exception e, bool hasBegun) => e switch
    {
        ClientResultException { Status: > 0 } refused => OfStatus(refused),
        _ when IsLost(e) && hasBegun => new ModelException(
            ModelFailure.BrokenOff, $"The reply of {server.Model} broke off: the connection to {server.Endpoint} was lost in the middle. Try again; if it happens again, look at the server's log.", e),
        _ when IsLost(e) => new ModelException(
            ModelFailure.Unreachable, $"Nothing answers at {server.Endpoint} ({Innermost(e)}). Start the server, or correct the address in --model.", e) { MayPass = true },
        JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException =>
            Malformed(Innermost(e), e),
        _ => null,
    };

    /// <summary>What an error in the middle of a stream says.</summary>
    public Exception OfStream(string words) => IsOverflow(words)
        ? new ContextOverflowException($"The dialogue is longer than the context of {server.Model}: {words}")
        : new ModelException(ModelFailure.ServerFailed, $"{server.Endpoint} failed while {server.Model} was writing: {words}. Look at the server's log.") { MayPass = true };

    public ModelException Malformed(string why, Exception? e = null) => new(
        ModelFailure.Malformed, $"The answer of {server.Endpoint} is not what the OpenAI protocol says: {why}. Look whether the address is that of an OpenAI-compatible server, and ends with /v1.", e);

    public ModelException EndedEarly(bool hasBegun) => hasBegun
        ? new(ModelFailure.BrokenOff, $"The reply of {server.Model} broke off: {server.Endpoint} ended it without a finish reason. Try again; if it happens again, look at the server's log.")
        : new(ModelFailure.Malformed, $"{server.Endpoint} sent an empty reply. Look whether the address is that of an OpenAI-compatible server, and ends with /v1.") { MayPass = true };

    public ModelException Late(bool hasBegun, bool isTotal) => new(
        ModelFailure.TimedOut,
        isTotal ? $"{server.Model} at {server.Endpoint} took longer than {Seconds(options.TotalTime)} for one reply, all tries together. Ask for fewer tokens, or allow more time."
            : hasBegun ? $"{server.Model} at {server.Endpoint} fell silent for {Seconds(options.TryTime)} in the middle of a reply. Try again; if it happens again, look at the server's log."
            : $"{server.Model} at {server.Endpoint} began no reply within {Seconds(options.TryTime)}. Look whether the server is overloaded, or allow more time.")
    {
        MayPass = !isTotal && !hasBegun,
    };

    private Exception OfStatus(ClientResultException e)
    {
        var words = Words(e);
        if (IsOverflow(words))
        {
            return new ContextOverflowException($"The dialogue is longer than the context of {server.Model}: {words}", e);
        }

        var wait = RetryAfter(e);
        return e.Status switch
        {
            401 or 403 => new ModelException(
                ModelFailure.KeyRefused,
                $"{server.Endpoint.Host} refuses the key ({e.Status}: {words}). Set {options.ApiKeyVariable ?? "OPENAI_API_KEY"} to a valid key, or name another variable with --api-key-env NAME.", e),
            404 => new ModelException(
                ModelFailure.UnknownModel, $"{server.Endpoint} knows no model {server.Model} (404: {words}). See {server.Endpoint.ToString().TrimEnd('/')}/models for those it has; the address ends with /v1.", e),
            429 when words.Contains("insufficient_quota", StringComparison.Ordinal) => new ModelException(
                ModelFailure.RateLimited, $"The account at {server.Endpoint.Host} has no credit left (429: {words}). Top it up, or use another key.", e),
            429 => new ModelException(
                ModelFailure.RateLimited, $"{server.Endpoint.Host} takes no more requests for now (429: {words}), after {options.Retries + 1} tries. Wait, or run fewer problems in parallel.", e)
            {
                MayPass = IsShort(wait), RetryAfter = wait,
            },
            408 or >= 500 => new ModelException(
                ModelFailure.ServerFailed, $"{server.Endpoint} failed ({e.Status}: {words}), after {options.Retries + 1} tries. Look at the server's log.", e) { MayPass = IsShort(wait), RetryAfter = wait },
            _ => new ModelException(ModelFailure.RequestRefused,
                $"{server.Endpoint} refuses the request ({e.Status}: {words}). Look whether {server.Model} takes these options.", e),
        };
    }

    private bool IsShort(TimeSpan? wait) => wait is null || wait <= options.TotalTime;

    // Seconds, or a date (RFC 9110, 10.2.3).
    private TimeSpan? RetryAfter(ClientResultException e)
    {
        if (e.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var text) != true || text is null)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds < TimeSpan.MaxValue.TotalSeconds)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? TimeSpan.FromTicks(Math.Max(0, (date - clock.GetUtcNow()).Ticks)) : null;
    }

    // The whole body, on one line and not endless: error bodies differ from server to server.
    private static string Words(ClientResultException e)
    {
        const int most = 400;
        var body = e.GetRawResponse()?.Content.ToString() is { Length: > 0 } content ? content : e.Message;
        var line = string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > most ? line[..most] + "…" : line;
    }

    private static bool IsLost(Exception e) => e is HttpRequestException or IOException
        || (e is ClientResultException { Status: 0 } && (e.InnerException is null || IsLost(e.InnerException)))
        || (e is AggregateException { InnerException: { } inner } && IsLost(inner));

    private static string Innermost(Exception e) => e.GetBaseException().Message.TrimEnd('.');

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} s";
}
