namespace ToolReasoner.Trajectories;

/// <summary>One piece of a dialogue.</summary>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">Exactly what entered the dialogue.</param>
public sealed record Turn(Author Author, string Text)
{
    /// <value>The round of the recipe's loop, from 1; 0 before it.</value>
    public int Round { get; init; }

    /// <value>The call that made it; null where no model wrote it.</value>
    public ModelCall? Call { get; init; }

    /// <value>The program and what it did; null unless the sandbox wrote the turn.</value>
    public ProgramRun? Run { get; init; }

    /// <value>What the verifier found; null unless one wrote the turn.</value>
    public Judgement? Judgement { get; init; }

    /// <value>The final answer that the turn states; null if it states none.</value>
    public string? Answer { get; init; }

    /// <value>The program that a native tool call hands over; null where programs stand in fences.</value>
    public string? Program { get; init; }

    /// <value>The id of the native tool call that the turn makes or answers; null where programs stand in fences.</value>
    public string? ToolCallId { get; init; }

    /// <summary>Whether a model wrote it.</summary>
    public bool IsModels => Author is Author.Solver or Author.Verifier or Author.Critic or Author.Repairer;
}
