using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Training.Rows;

/// <summary>A text to fine-tune on, and which parts of it are learnt.</summary>
/// <param name="Id">Tells it from others.</param>
/// <param name="Kind">What kind of problem and lesson it is, for balance and reports.</param>
/// <param name="Text">The dialogue as the model reads and writes it.</param>
/// <param name="Train">Half-open ranges of UTF-16 positions whose tokens count in the loss; all else is only read.</param>
public sealed record SftRow(string Id, string Kind, string Text, IReadOnlyList<int[]> Train)
{
    /// <value>Seed and level of the draw that its problem's values came from, by which the problem can be put into other words. Default: unknown.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int[]? Draw { get; init; }

    /// <summary>Makes a row of a dialogue.</summary>
    /// <param name="id">Tells it from others.</param>
    /// <param name="kind">What kind it is.</param>
    /// <param name="calls">All calls of a dialogue that only ever grew, in order.</param>
    /// <param name="isTrained">Whether the reply of a call, by its place, is learnt.</param>
    /// <param name="write">Writes messages as the model reads them, up to where the model goes on.</param>
    /// <param name="endOfTurn">What the model writes at the end of a turn.</param>
    /// <exception cref="ArgumentException">The dialogue did not only grow.</exception>
    public static SftRow Of(
        string id, string kind, IReadOnlyList<RecordedCall> calls, Func<int, bool> isTrained, Func<IReadOnlyList<ChatMessage>, string> write, string endOfTurn)
    {
        ArgumentNullException.ThrowIfNull(calls);
        ArgumentNullException.ThrowIfNull(isTrained);
        ArgumentNullException.ThrowIfNull(write);
        ArgumentOutOfRangeException.ThrowIfZero(calls.Count);
        var whole = write(calls[^1].Messages) + calls[^1].Reply + (calls[^1].IsFinished ? endOfTurn : "");
        var train = new List<int[]>();
        for (var i = 0; i < calls.Count; i++)
        {
            var before = write(calls[i].Messages);
            var reply = calls[i].Reply + (calls[i].IsFinished ? endOfTurn : "");
            if (!whole.StartsWith(before, StringComparison.Ordinal) || string.CompareOrdinal(whole, before.Length, reply, 0, reply.Length) != 0)
            {
                throw new ArgumentException($"Call {i} of {calls.Count} is no beginning of the last: the dialogue did not only grow.", nameof(calls));
            }

            if (isTrained(i))
            {
                train.Add([before.Length, before.Length + reply.Length]);
            }
        }

        return new SftRow(id, kind, whole, train);
    }

    /// <summary>The same dialogue about a problem in other words.</summary>
    /// <param name="id">Tells it from others.</param>
    /// <param name="statement">The words that stand in it now, before everything that is learnt.</param>
    /// <param name="other">The words to put there.</param>
    public SftRow Restated(string id, string statement, string other)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(other);
        var at = Text.IndexOf(statement, StringComparison.Ordinal);
        if (at < 0 || at + statement.Length > Train[0][0])
        {
            throw new ArgumentException("The statement does not stand before what is learnt.", nameof(statement));
        }

        var longer = other.Length - statement.Length;
        return this with
        {
            Id = id,
            Text = string.Concat(Text.AsSpan(0, at), other, Text.AsSpan(at + statement.Length)),
            Train = [.. Train.Select(range => new[] { range[0] + longer, range[1] + longer })],
        };
    }

    /// <summary>One line of JSON, without its end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, RowFormat.Readable.SftRow);
}

/// <summary>How rows are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SftRow))]
internal sealed partial class RowFormat : JsonSerializerContext
{
    /// <summary>Without escapes that only HTML needs: rows are read by people, too.</summary>
    public static RowFormat Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
