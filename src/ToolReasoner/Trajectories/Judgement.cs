namespace ToolReasoner.Trajectories;

/// <summary>What a verifier found. A model's opinion, unless a check ran.</summary>
/// <param name="Passes">Whether the answer, or the step, is right; null if the verifier's text does not say.</param>
public sealed record Judgement(bool? Passes)
{
    /// <value>From −1, wrong, to 1, right; null if none was given.</value>
    public double? Score { get; init; }

    /// <value>From 0 to 1; null if none was given.</value>
    public double? Confidence { get; init; }

    /// <value>What is wrong, in the verifier's words; null if nothing was said.</value>
    public string? Critique { get; init; }

    /// <value>Whether a program that checks the answer ran to its end and the judgement followed it.</value>
    public bool CheckRan { get; init; }
}
