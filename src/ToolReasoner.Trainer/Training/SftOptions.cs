namespace ToolReasoner.Trainer.Training;

/// <summary>How a model is trained.</summary>
internal sealed record SftOptions
{
    /// <value>Tokens of a step, about. Default 16,384.</value>
    public int BatchTokens { get; init; } = 16_384;

    /// <value>Tokens that are computed at once, padding included. Default 2,048.</value>
    public int PartTokens { get; init; } = 2_048;

    /// <value>Greatest learning rate. Default 1e-3.</value>
    public double Rate { get; init; } = 1e-3;

    /// <value>Steps until it is reached. Default 100.</value>
    public int WarmupSteps { get; init; } = 100;

    /// <value>Optimizer steps in all; null for no limit of that kind. Of several limits the first that is reached ends the run.</value>
    public int? Steps { get; init; }

    /// <value>Times that each row is seen; null for no limit of that kind.</value>
    public double? Epochs { get; init; }

    /// <value>Time of training; null for no limit of that kind.</value>
    public TimeSpan? Time { get; init; }

    /// <value>Seed of the weights and of the order. Default 1.</value>
    public int Seed { get; init; } = 1;

    /// <value>Stop here though the run is longer, as an interrupted run does; null for the end.</value>
    public int? StopAt { get; init; }

    /// <value>Time between checkpoints. Default 10 minutes.</value>
    public TimeSpan SaveEvery { get; init; } = TimeSpan.FromMinutes(10);

    /// <value>Steps between lines of progress. Default 20.</value>
    public int ReportEvery { get; init; } = 20;

    /// <value>Steps between looks at held-out rows. Default 200.</value>
    public int ValidateEvery { get; init; } = 200;
}
