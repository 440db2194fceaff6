using Microsoft.Extensions.Logging;

namespace ToolReasoner.Cli.Models;

/// <summary>How a model is reached.</summary>
internal sealed record ModelOptions
{
    /// <value>Name of the environment variable that holds the key. Default null: <c>OPENAI_API_KEY</c>, or no key where that is not
    /// set.</value>
    public string? ApiKeyVariable { get; init; }

    /// <value>Tries after the first. Default 4.</value>
    public int Retries { get; init; } = 4;

    /// <value>One try's time until the first piece of the reply, and the longest silence after it. Default 2 min.</value>
    public TimeSpan TryTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <value>One call's time, all tries and waits together. Default 15 min.</value>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromMinutes(15);

    /// <value>The wait before the first retry; doubled each time, with jitter. What the server asks for by <c>Retry-After</c> goes before
    /// it. Default 1 s.</value>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <value>Whether log-probabilities are asked for. Default false: not every server gives them.</value>
    public bool LogProbabilities { get; init; }

    /// <value>Texts that a local model writes at once. Default null: its own.</value>
    public int? MaxRows { get; init; }

    /// <value>A file to which every call is recorded. Default null: none.</value>
    public string? RecordTo { get; init; }

    /// <value>A file from which calls of an interrupted run are answered, and to which new ones are added. Default null: none.</value>
    public string? Journal { get; init; }

    /// <value>Where calls are logged. Default null: nowhere.</value>
    public ILoggerFactory? Logging { get; init; }
}
