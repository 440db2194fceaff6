namespace ToolReasoner.Models;

/// <summary>Recorded calls to be answered from: by what was asked, and where the same was asked several times, in order. For many
/// threads.</summary>
internal sealed class RecordedCalls
{
    private readonly Lock _lock = new();
    private readonly IReadOnlyList<RecordedCall> _all;
    private readonly Dictionary<string, Queue<RecordedCall>> _left;

    public RecordedCalls(IReadOnlyList<RecordedCall> calls) =>
        (_all, _left) = (calls, calls.GroupBy(call => call.Hash).ToDictionary(group => group.Key, group => new Queue<RecordedCall>(group)));

    /// <summary>How many have been asked for so far, found or not.</summary>
    public int Asked { get; private set; }

    /// <summary>Whether the recorded model could go on writing an unfinished turn.</summary>
    public bool CanPrefill => _all.Any(call => call.Request?.Options.CanPrefill == true);

    /// <summary>The next call that asked the same; null if there is none.</summary>
    public RecordedCall? Take(string hash, out int number)
    {
        lock (_lock)
        {
            number = ++Asked;
            return _left.TryGetValue(hash, out var queue) && queue.TryDequeue(out var call) ? call : null;
        }
    }

    /// <summary>Says where a call that was not recorded parts from the nearest that was.</summary>
    public ReplayMismatchException Mismatch(RecordedRequest sent, int number)
    {
        var nearest = _all.Select((call, i) => (call.Request, Number: i + 1)).Where(one => one.Request is not null)
            .Select(one => (Request: one.Request!, one.Number, Same: SameMessages(one.Request!, sent)))
            .OrderByDescending(one => one.Same).ThenBy(one => Math.Abs(one.Request.Messages.Count - sent.Messages.Count)).ThenBy(one =>
                Math.Abs(one.Number - number))
            .FirstOrDefault();
        if (nearest.Request is null)
        {
            return new ReplayMismatchException($"Call {number} cannot be answered: the recording holds no dialogue.") { Call = number };
        }

        var at = nearest.Same;
        var (expected, got) = (At(nearest.Request, at), At(sent, at));
        if (expected is null && got is null)
        {
            (expected, got) = (Options(nearest.Request), Options(sent));
            return expected == got
                ? new ReplayMismatchException($"Call {number} asks the same as recorded call {nearest.Number}, and more often than it was recorded.") { Call = number }
                : new ReplayMismatchException($"Call {number} has the messages of recorded call {nearest.Number} and other options: expected {expected}, sent {got}.")
                {
                    Call = number, Expected = expected, Sent = got,
                };
        }

        return new ReplayMismatchException(
            $"Call {number} was not recorded. It parts from recorded call {nearest.Number}, the nearest, at message {at + 1}: expected {Around(expected, got)}, sent {Around(got, expected)}.")
        {
            Call = number, MessageIndex = at, Expected = expected, Sent = got,
        };
    }

    private static int SameMessages(RecordedRequest one, RecordedRequest other)
    {
        var same = 0;
        while (At(one, same) is { } text && text == At(other, same))
        {
            same++;
        }

        return same;
    }

    private static string? At(RecordedRequest request, int i) =>
        i < request.Messages.Count ? System.Text.Json.JsonSerializer.Serialize(request.Messages[i],
            RecordingFormat.Readable.RecordedMessage) : null;

    private static string Options(RecordedRequest request) =>
        System.Text.Json.JsonSerializer.Serialize(request.Options, RecordingFormat.Readable.RecordedOptions);

    // The first place where the two differ, with a little before it: messages may be long.
    private static string Around(string? text, string? other)
    {
        const int before = 40, after = 160;
        if (text is null)
        {
            return "no further message";
        }

        var at = other is null ? 0 : text.AsSpan().CommonPrefixLength(other);
        var start = Math.Max(0, at - before);
        var end = Math.Min(text.Length, at + after);
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }
}
