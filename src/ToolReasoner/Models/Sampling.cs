namespace ToolReasoner.Models;

/// <summary>How a model chooses its words.</summary>
public sealed record Sampling
{
    /// <value>0, greedy, to 2. Default 0; several tries of one problem use <see cref="BranchTemperature"/> instead of 0.</value>
    public float Temperature { get; init; }

    /// <value>For several tries of one problem where <see cref="Temperature"/> is 0. Default 0.7 (Qwen2.5-Math's and Agent0's setting).</value>
    public float BranchTemperature { get; init; } = 0.7f;

    /// <value>Above 0, to 1. Default null: the backend's.</value>
    public float? TopP { get; init; }

    /// <value>Tokens of one reply. Default 2048 (Qwen2.5-Math's setting for a call).</value>
    public int MaxTokens { get; init; } = 2048;

    /// <value>The model's name, for backends that serve several. Default null: the backend's.</value>
    public string? Model { get; init; }
}
