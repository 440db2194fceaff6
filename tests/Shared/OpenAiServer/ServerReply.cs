namespace ToolReasoner.Tests.Shared;

/// <summary>What the loopback server answers to one request.</summary>
internal sealed record ServerReply
{
    /// <summary>The model's text.</summary>
    public string Text { get; init; } = "";

    /// <summary>A program to hand over by a native tool call; null for none.</summary>
    public string? ToolCode { get; init; }

    /// <summary>The status; everything but 200 sends <see cref="Body"/>.</summary>
    public int Status { get; init; } = 200;

    /// <summary>A body instead of a reply.</summary>
    public string? Body { get; init; }

    /// <summary>The header of that name.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The wait before each piece of a stream.</summary>
    public TimeSpan PieceDelay { get; init; }

    /// <summary>The wait before the head of the answer.</summary>
    public TimeSpan HeadDelay { get; init; }

    /// <summary>After so many pieces of text the connection is dropped; 0: after the head; −1: before it; null: never.</summary>
    public int? DropAfter { get; init; }

    /// <summary>After so many pieces an error is sent as a part of the stream; null: never.</summary>
    public (int Pieces, string Error)? StreamError { get; init; }

    /// <summary>Whether the stream ends with a finish reason.</summary>
    public bool Finishes { get; init; } = true;

    public static implicit operator ServerReply(string text) => new() { Text = text };

    /// <summary>An error of the form that OpenAI sends.</summary>
    public static ServerReply Error(int status, string message, string code = "error", string? retryAfter = null) => new()
    {
        Status = status, RetryAfter = retryAfter,
        Body = System.Text.Json.JsonSerializer.Serialize(new { error = new { message, type = "invalid_request_error", param = (string?)null, code } }),
    };
}
