namespace ToolReasoner.Trajectories;

/// <summary>What is kept of one call to a model, beside its text.</summary>
/// <param name="PromptHash">Sixteen hexadecimal digits of the SHA-256 of all messages and settings that were sent.</param>
/// <param name="Seed">The seed that was asked for.</param>
/// <param name="Temperature">0 is greedy.</param>
/// <param name="InputTokens">As the model's server counted them; null if it did not say.</param>
/// <param name="OutputTokens">As the model's server counted them; where it did not say, one for each four characters, rounded up.</param>
/// <param name="FinishReason">Why the text ended: <c>stop</c>, <c>length</c>, <c>fence</c> (the engine ended it at a closing fence), <c>tool_calls</c>, ….</param>
public sealed record ModelCall(string PromptHash, long Seed, float Temperature, long? InputTokens, long OutputTokens, string FinishReason)
{
    /// <value>Mean natural logarithm of the probabilities of the chosen tokens; null where the backend gives none.</value>
    public double? MeanLogProbability { get; init; }

    /// <value>From the request to the last token. No part of a trajectory's identity.</value>
    public TimeSpan Time { get; init; }
}
