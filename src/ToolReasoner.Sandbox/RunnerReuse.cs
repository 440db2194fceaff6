namespace ToolReasoner.Sandbox;

/// <summary>Which programs share a process.</summary>
public enum RunnerReuse
{
    /// <summary>None: a fresh process each.</summary>
    PerProgram,

    /// <summary>
    /// Those of one problem: several times faster, and weaker. Given up: statics of the framework, the thread pool, threads left behind
    /// and memory live on from one program to the next of the same problem, so an earlier program can disturb, read or forge a later
    /// one's output. Kept: the jail, the limits, and the separation of one problem from another.
    /// </summary>
    PerProblem,
}
