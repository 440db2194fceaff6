namespace ToolReasoner.Trajectories;

/// <summary>What has been used so far, branches included.</summary>
public sealed record Usage
{
    /// <summary>Calls to the model.</summary>
    public int ModelCalls { get; init; }

    /// <summary>Tokens read by the model, where its server said so.</summary>
    public long InputTokens { get; init; }

    /// <summary>Tokens written by the model.</summary>
    public long OutputTokens { get; init; }

    /// <summary>Programs run.</summary>
    public int Programs { get; init; }

    /// <summary>Time in the sandbox. No part of a trajectory's identity.</summary>
    public TimeSpan ToolTime { get; init; }

    /// <summary>Time from the start. No part of a trajectory's identity.</summary>
    public TimeSpan WallTime { get; init; }

    /// <summary>The sum; of the wall times the longer.</summary>
    public static Usage operator +(Usage left, Usage right) => Add(left, right);

    /// <summary>What was used between an earlier state and this one.</summary>
    public Usage Since(Usage earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new Usage
        {
            ModelCalls = ModelCalls - earlier.ModelCalls, InputTokens = InputTokens - earlier.InputTokens, OutputTokens = OutputTokens - earlier.OutputTokens,
            Programs = Programs - earlier.Programs, ToolTime = ToolTime - earlier.ToolTime, WallTime = WallTime,
        };
    }

    /// <summary>The sum; of the wall times the longer.</summary>
    public static Usage Add(Usage left, Usage right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Usage
        {
            ModelCalls = left.ModelCalls + right.ModelCalls, InputTokens = left.InputTokens + right.InputTokens, OutputTokens = left.OutputTokens + right.OutputTokens,
            Programs = left.Programs + right.Programs, ToolTime = left.ToolTime + right.ToolTime,
            WallTime = left.WallTime > right.WallTime ? left.WallTime : right.WallTime,
        };
    }
}
