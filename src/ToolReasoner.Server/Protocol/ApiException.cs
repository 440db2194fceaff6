namespace ToolReasoner.Server.Protocol;

/// <summary>A request that is not answered: what callers are told, in OpenAI's words.</summary>
internal sealed class ApiException(int status, string message, string type, string? param = null, string? code = null) : Exception(message)
{
    public int Status { get; } = status;

    /// <value>Seconds after which another try may do better; null where none will.</value>
    public int? RetryAfter { get; init; }

    public ErrorBody Body { get; } = new(new ErrorDetails(message, type, param, code));

    /// <summary>A field of the request is wrong.</summary>
    public static ApiException Invalid(string? param, string message, string? code = null) =>
        new(400, message, "invalid_request_error", param, code);

    /// <summary>A field is right, and this model does not have what it asks for.</summary>
    public static ApiException Unsupported(string param, string message) => Invalid(param, message, "unsupported_parameter");

    public static ApiException UnknownModel(string id, IEnumerable<string> known) => new(
        404, $"The model `{id}` does not exist. There are: {string.Join(", ", known)}.", "invalid_request_error", "model",
            "model_not_found");

    public static ApiException Full(int running, int waiting) => new(
        429, $"{running} requests are being answered and {waiting} wait: try again later.", "rate_limit_error", null, "rate_limit_exceeded")
    {
        RetryAfter = 1,
    };

    public static ApiException Stopping() => new(503, "The server is about to stop.", "server_error", null, "service_unavailable");
}
