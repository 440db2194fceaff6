using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Puts reasoning together. Every recipe is an expression over these.</summary>
public static class Combine
{
    /// <summary>One step: propose, run the program, judge; where the gate opens, repair, run and judge again.</summary>
    /// <param name="solver">Writes.</param>
    /// <param name="tool">Runs what the solver wrote; null for nothing.</param>
    /// <param name="verifier">Judges; null for nobody.</param>
    /// <param name="gate">Whether to repair; null for never.</param>
    /// <param name="repairer">Mends; null for nobody.</param>
    public static IReasoning Step(IProposer solver, IToolStep? tool = null, IVerifier? verifier = null, Func<Trajectory, bool>? gate = null, IRepairer? repairer = null) =>
        new Step(solver, tool, verifier, gate, repairer);

    /// <summary>Repeats until the controller stops it.</summary>
    /// <param name="rounds">At most so often; at least 1.</param>
    /// <param name="body">What is repeated.</param>
    /// <param name="until">Stops it after a round; null for the end of the rounds only.</param>
    /// <param name="router">Between rounds, with the states after each round so far; null for nothing.</param>
    /// <param name="trigger">Before each round; null for nothing.</param>
    public static IReasoning Chain(int rounds, IReasoning body, IController? until = null, IRouter? router = null, ITrigger? trigger = null) =>
        new Chain(rounds, body, until, router, trigger);

    /// <summary>Several tries side by side, of which one is chosen.</summary>
    /// <param name="count">Tries; at least 1.</param>
    /// <param name="body">A try; or, with a router, a block of one.</param>
    /// <param name="selector">Chooses.</param>
    /// <param name="router">Between blocks, tells each what the others have; null for nothing.</param>
    /// <param name="blocks">How many blocks a try has; 1 without a router.</param>
    public static IReasoning Parallel(int count, IReasoning body, ISelector selector, IRouter? router = null, int blocks = 1) =>
        new Parallel(count, body, selector, router, blocks);

    /// <summary>One after another: each sees what those before it have written.</summary>
    public static IReasoning Pipe(params IReadOnlyList<IReasoning> stages) => new Pipe(stages);

    /// <summary>A search: states are expanded and judged, the most promising go on.</summary>
    /// <param name="expand">From a state to a next one.</param>
    /// <param name="evaluate">Judges a state.</param>
    /// <param name="policy">Which states go on.</param>
    public static IReasoning Tree(IReasoning expand, IVerifier evaluate, TreePolicy policy) => new Tree(expand, evaluate, policy);

    /// <summary>The first; if it has no answer, the second from the same start.</summary>
    public static IReasoning Fallback(IReasoning first, IReasoning second) => new Fallback(first, second);

    /// <summary>The body where a condition holds, nothing elsewhere.</summary>
    public static IReasoning Gate(Func<Trajectory, bool> condition, IReasoning body) => new Gate(condition, body);

    /// <summary>Adds a fixed text to the dialogue.</summary>
    public static IReasoning Say(string text) => new Say(_ => text);

    /// <summary>Adds a text made from the trajectory to the dialogue.</summary>
    public static IReasoning Say(Func<Trajectory, string> text) => new Say(text);
}
