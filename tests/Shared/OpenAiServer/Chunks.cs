using System.Text.Json;

namespace ToolReasoner.Tests.Shared;

/// <summary>Replies in the form of the protocol: as a whole, or in chunks of a few characters.</summary>
internal static class Chunks
{
    private const int PieceChars = 6;

    public static object Whole(SentRequest request, ServerReply reply) => new
    {
        id = "r", @object = "chat.completion", created = 1_700_000_000, model = "scripted",
        choices = new[]
        {
            new
            {
                index = 0, finish_reason = reply.ToolCode is null ? "stop" : "tool_calls",
                message = new { role = "assistant", content = reply.Text, tool_calls = reply.ToolCode is { } code ? new[] { Call(request, code) } : null },
                logprobs = WantsLogProbabilities(request) ? LogProbabilities(Pieces(reply.Text)) : null,
            },
        },
        usage = Usage(request, reply),
    };

    public static IEnumerable<string> Of(SentRequest request, ServerReply reply)
    {
        var number = 0;
        foreach (var piece in Pieces(reply.Text))
        {
            if (reply.StreamError is { } error && error.Pieces == number++)
            {
                yield return error.Error;
                yield break;
            }

            yield return Chunk(new { content = piece }, null, WantsLogProbabilities(request) ? LogProbabilities([piece]) : null);
        }

        if (reply.ToolCode is { } code)
        {
            yield return Chunk(new { tool_calls = new[] { Call(request, code) } }, null);
        }

        if (!reply.Finishes)
        {
            yield break;
        }

        yield return Chunk(new { }, reply.ToolCode is null ? "stop" : "tool_calls");
        yield return JsonSerializer.Serialize(new
        {
            id = "r", @object = "chat.completion.chunk", created = 1_700_000_000, model = "scripted", choices = Array.Empty<object>(), usage = Usage(request, reply),
        });
        yield return "[DONE]";
    }

    private static string Chunk(object delta, string? finish, object? logprobs = null) => JsonSerializer.Serialize(new
    {
        id = "r", @object = "chat.completion.chunk", created = 1_700_000_000, model = "scripted",
        choices = new[] { new { index = 0, delta, finish_reason = finish, logprobs } },
    });

    private static IEnumerable<string> Pieces(string text) => text.Chunk(PieceChars).Select(piece => new string(piece));

    private static object Call(SentRequest request, string code) => new
    {
        index = 0, id = $"call-{request.Number}", type = "function", function = new { name = "run_csharp", arguments = JsonSerializer.Serialize(new { code }) },
    };

    private static object Usage(SentRequest request, ServerReply reply)
    {
        var (read, written) = (request.Messages.Sum(message => message.Text.Length) / 4, (reply.Text.Length + (reply.ToolCode?.Length ?? 0) + 3) / 4);
        return new { prompt_tokens = read, completion_tokens = written, total_tokens = read + written };
    }

    private static bool WantsLogProbabilities(SentRequest request) => request.Body.TryGetProperty("logprobs", out var wants) && wants.GetBoolean();

    private static object LogProbabilities(IEnumerable<string> pieces) => new
    {
        content = pieces.Select(piece => new { token = piece, logprob = -0.25, bytes = (int[]?)null, top_logprobs = Array.Empty<object>() }).ToArray(),
    };
}
