namespace ToolReasoner.Trajectories;

/// <summary>How much one problem may use. Where it is used up, a composition stops with what it has.</summary>
public sealed record Budget
{
    /// <value>Calls to the model. Default 64; at least 1.</value>
    public int ModelCalls { get; init; } = 64;

    /// <value>Tokens that the model writes, all calls together. Default 100,000; at least 1.</value>
    public long OutputTokens { get; init; } = 100_000;

    /// <value>Time in the sandbox. Default 5 min.</value>
    public TimeSpan ToolTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <value>Time from the start. Default 30 min.</value>
    public TimeSpan WallTime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>What is used up; null while nothing is.</summary>
    public string? SpentBy(Usage usage)
    {
        ArgumentNullException.ThrowIfNull(usage);
        return usage.ModelCalls >= ModelCalls ? $"{ModelCalls} model calls"
            : usage.OutputTokens >= OutputTokens ? $"{OutputTokens} tokens"
            : usage.ToolTime >= ToolTime ? $"{ToolTime.TotalSeconds:0} s in the sandbox"
            : usage.WallTime >= WallTime ? $"{WallTime.TotalSeconds:0} s"
            : null;
    }

    /// <summary>The part of what is left that one of several branches may use. Wall time is not divided: branches run side by side.</summary>
    public Budget Share(Usage used, int branches)
    {
        ArgumentNullException.ThrowIfNull(used);
        ArgumentOutOfRangeException.ThrowIfLessThan(branches, 1);
        return this with
        {
            ModelCalls = used.ModelCalls + Math.Max(1, (ModelCalls - used.ModelCalls) / branches),
            OutputTokens = used.OutputTokens + Math.Max(1, (OutputTokens - used.OutputTokens) / branches),
            ToolTime = used.ToolTime + ((ToolTime - used.ToolTime) / branches),
        };
    }
}
