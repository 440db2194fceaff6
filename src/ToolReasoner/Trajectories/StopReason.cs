namespace ToolReasoner.Trajectories;

/// <summary>Why a trajectory goes no further.</summary>
public enum StopReason
{
    /// <summary>It states an answer, and nothing asks for more.</summary>
    Answered,

    /// <summary>The verifier agreed.</summary>
    Verified,

    /// <summary>The recipe's rounds are over.</summary>
    RoundsOver,

    /// <summary>Its budget is used up.</summary>
    BudgetSpent,

    /// <summary>The model's context is full.</summary>
    ContextFull,

    /// <summary>Whoever asked ended it, or the model or the sandbox failed: it can be gone on with.</summary>
    Interrupted,
}
