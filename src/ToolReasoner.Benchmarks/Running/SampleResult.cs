using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Running;

/// <summary>What came of one problem, once: everything that the metrics need, so that none of them reads a dialogue again.</summary>
/// <param name="ProblemId">Of the problem.</param>
/// <param name="Sample">Which of its independent samples, from 0.</param>
/// <param name="Index">Of the problem among those that were selected, from 0.</param>
/// <param name="Reference">The right answer.</param>
/// <param name="Answer">The final answer; null if there is none.</param>
/// <param name="Status">What the engine said of it.</param>
/// <param name="Grade">What the grader said of it.</param>
public sealed record SampleResult(
    string ProblemId, int Sample, int Index, string Reference, string? Answer, SolutionStatus Status, Grade Grade)
{
    /// <value>The problem's subject; null if it has none.</value>
    public string? Subject { get; init; }

    /// <value>How hard it is, 1 to 5; null if that is not known.</value>
    public int? Level { get; init; }

    /// <value>Sixteen hexadecimal digits of the statement's SHA-256, by which runs are matched.</value>
    public string TextHash { get; init; } = "";

    /// <value>On what the answer rests; null if there is none.</value>
    public EvidenceKind? Evidence { get; init; }

    /// <value>Why the try ended; null if it simply was over.</value>
    public StopReason? Stop { get; init; }

    /// <value>
    /// The dialogues: the one, or each of those that a recipe chose from. Where a recipe goes on after choosing, only the one that went on.
    /// </value>
    public IReadOnlyList<DialogueResult> Dialogues { get; init; } = [];

    /// <value>Programs by how they ended, those of all tries.</value>
    public IReadOnlyDictionary<Verdict, int> Programs { get; init; } = new Dictionary<Verdict, int>();

    /// <value>What was used, all tries together.</value>
    public SampleCost Cost { get; init; } = new(0, 0, 0, 0, 0);

    /// <value>Which start of the command it comes from, from 0.</value>
    public int Session { get; init; }

    /// <value>Seconds from that start to the result.</value>
    public double ElapsedSeconds { get; init; }
}

/// <summary>What was used.</summary>
/// <param name="Calls">Calls to the model.</param>
/// <param name="InputTokens">Tokens read by the model, where its server said so.</param>
/// <param name="OutputTokens">Tokens written by the model.</param>
/// <param name="ToolSeconds">Time in the sandbox.</param>
/// <param name="WallSeconds">From the start of the problem to its end.</param>
public sealed record SampleCost(int Calls, long InputTokens, long OutputTokens, double ToolSeconds, double WallSeconds);

/// <summary>One dialogue with the model.</summary>
/// <param name="Attempts">Its attempts at the answer, in order; empty if the solver never spoke.</param>
/// <param name="Final">The grade of the answer that it came to.</param>
public sealed record DialogueResult(IReadOnlyList<AttemptResult> Attempts, Grade Final)
{
    /// <value>What verifiers said of an answer, in order.</value>
    public IReadOnlyList<JudgementResult> Judgements { get; init; } = [];

    /// <value>Judgements that were about no answer: of a step, of a program that failed, or that could not be read.</value>
    public int OtherJudgements { get; init; }

    /// <value>Programs of the solver's that did not run to their end and were followed by another one.</value>
    public int Failures { get; init; }

    /// <value>Of these, those whose next program ran to its end.</value>
    public int Repairs { get; init; }

    /// <value>Whether its first program did not run to its end; null if it had none.</value>
    public bool? FirstProgramFailed { get; init; }

    /// <value>
    /// How sure the model was of its words where it was least: the geometric mean of its tokens' probabilities, of the reply with the
    /// smallest; null where the backend does not tell.
    /// </value>
    public double? Sureness { get; init; }
}

/// <summary>
/// An attempt at the answer: what the solver wrote and ran until somebody else had the word: a verifier, a critic, the engine.
/// </summary>
/// <param name="Answer">What it came to; null for nothing.</param>
/// <param name="Grade">What the grader says of that.</param>
/// <param name="Calls">Calls to the model up to its end, from the dialogue's start.</param>
/// <param name="OutputTokens">Tokens written up to its end, from the dialogue's start.</param>
public sealed record AttemptResult(string? Answer, Grade Grade, int Calls, long OutputTokens);

/// <summary>A verifier's word on an answer.</summary>
/// <param name="Passes">Whether it said that the answer is right.</param>
/// <param name="IsRight">Whether it is.</param>
/// <param name="Confidence">From 0 to 1, how sure it said it was; null if it did not.</param>
/// <param name="CheckRan">Whether a program that checks the answer ran before.</param>
public sealed record JudgementResult(bool Passes, bool IsRight, double? Confidence, bool CheckRan);
