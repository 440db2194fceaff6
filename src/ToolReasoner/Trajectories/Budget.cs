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

    /// <summary>
    /// The part of what is left that one of several branches may use; the parts together are what is left, so that the last of many may
    /// have none. Wall time is not divided: branches run side by side.
    /// </summary>
    /// <param name="used">So far.</param>
    /// <param name="branches">How many there are; at least 1.</param>
    /// <param name="number">Of the branch, from 0: the first ones get what does not divide evenly.</param>
    public Budget Share(Usage used, int branches, int number)
    {
        ArgumentNullException.ThrowIfNull(used);
        ArgumentOutOfRangeException.ThrowIfLessThan(branches, 1);
        long Part(long left) => (Math.Max(0, left) / branches) + (number < Math.Max(0, left) % branches ? 1 : 0);
        return this with
        {
            ModelCalls = used.ModelCalls + (int)Part(ModelCalls - used.ModelCalls),
            OutputTokens = used.OutputTokens + Part(OutputTokens - used.OutputTokens),
            ToolTime = used.ToolTime + ((ToolTime - used.ToolTime) / branches),
        };
    }
}
