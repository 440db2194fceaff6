namespace ToolReasoner.Trajectories;

/// <summary>Who wrote a turn. Only what a model wrote may ever be trained on.</summary>
public enum Author
{
    /// <summary>Whoever asks: the problem.</summary>
    User,

    /// <summary>The engine: a fixed instruction from a prompt.</summary>
    Guide,

    /// <summary>The model, solving.</summary>
    Solver,

    /// <summary>The sandbox: what a program did, in words.</summary>
    Sandbox,

    /// <summary>The model, judging.</summary>
    Verifier,

    /// <summary>The model, saying what is wrong.</summary>
    Critic,

    /// <summary>The model, mending.</summary>
    Repairer,

    /// <summary>What another try of the same problem said.</summary>
    Peer,
}
