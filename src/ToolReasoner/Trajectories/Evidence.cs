namespace ToolReasoner.Trajectories;

/// <summary>What an answer rests on, from most to least.</summary>
public enum EvidenceKind
{
    /// <summary>A program that checks the answer ran, and the verifier agreed after it.</summary>
    CheckRan,

    /// <summary>Programs of independent tries came to the same answer.</summary>
    ProgramsAgree,

    /// <summary>The answer is what a program printed, and the model's own review found nothing wrong.</summary>
    Reviewed,

    /// <summary>The answer is what a program printed.</summary>
    Computed,

    /// <summary>The model says so.</summary>
    Stated,

    /// <summary>It is what most tries came to, and too many came to something else, whatever the checks of the ones said.</summary>
    TriesDiffer,
}

/// <summary>What an answer rests on.</summary>
/// <param name="Kind">How strong it is.</param>
/// <param name="What">One sentence for people.</param>
public sealed record Evidence(EvidenceKind Kind, string What)
{
    /// <summary>Whether it makes an answer verified: something ran that could have said no.</summary>
    public bool Verifies => Kind is EvidenceKind.CheckRan or EvidenceKind.ProgramsAgree;
}
