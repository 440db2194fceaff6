using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Writes the next turn of a solution.</summary>
public interface IProposer
{
    /// <summary>Adds the model's turn.</summary>
    Task<Trajectory> ProposeAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default);
}

/// <summary>Runs what the last turn asks to run.</summary>
public interface IToolStep
{
    /// <summary>Adds what the program did, in words. Without a program the trajectory comes back as it is.</summary>
    Task<Trajectory> RunProgramAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default);
}

/// <summary>Judges the answer or the last step.</summary>
public interface IVerifier
{
    /// <summary>Adds a turn with a <see cref="Judgement"/>.</summary>
    Task<Trajectory> VerifyAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default);
}

/// <summary>Says in words what is wrong.</summary>
public interface ICritic
{
    /// <summary>Adds a turn with a critique; its <see cref="Judgement"/> says whether there is anything to mend.</summary>
    Task<Trajectory> CritiqueAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default);
}

/// <summary>Mends the last step.</summary>
public interface IRepairer
{
    /// <summary>Adds the mended step, or nothing if it sees nothing to mend.</summary>
    Task<Trajectory> RepairAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default);
}

/// <summary>The rule by which a loop stops. It sees the trajectory and nothing else, so never a reference answer.</summary>
public interface IController
{
    /// <summary>Why to stop now; null to go on.</summary>
    /// <param name="trajectory">After a round.</param>
    StopReason? Stop(Trajectory trajectory);
}

/// <summary>Chooses among tries of one problem.</summary>
public interface ISelector
{
    /// <summary>The try to go on with, chosen from some that all started from the same trajectory.</summary>
    /// <param name="branches">At least one, in the order of their seeds.</param>
    /// <param name="workbench">The model, the sandbox and the clock, for selectors that ask or compute.</param>
    /// <param name="cancellationToken">Ends the work with <see cref="OperationCanceledException"/>.</param>
    Task<Selection> SelectAsync(IReadOnlyList<Trajectory> branches, Workbench workbench, CancellationToken cancellationToken = default);
}

/// <summary>What a selector chose.</summary>
/// <param name="Index">Of the chosen try.</param>
/// <param name="Agreement">What comparing the tries says about its answer; null if nothing.</param>
public sealed record Selection(int Index, Evidence? Agreement = null)
{
    /// <value>The tries with what choosing has added to them; null if it added nothing. Default null.</value>
    public IReadOnlyList<Trajectory>? Branches { get; init; }
}

/// <summary>Tells a try what others, or earlier ones, have found.</summary>
public interface IRouter
{
    /// <summary>The try with what it is told; as it is if there is nothing to tell.</summary>
    /// <param name="own">The try that is told.</param>
    /// <param name="all">All tries, itself included.</param>
    Trajectory Share(Trajectory own, IReadOnlyList<Trajectory> all);
}

/// <summary>Puts a text into the dialogue when a condition holds: a reflection, a reminder, a last call.</summary>
public interface ITrigger
{
    /// <summary>The text; null while the condition does not hold.</summary>
    string? TextFor(Trajectory trajectory);
}
