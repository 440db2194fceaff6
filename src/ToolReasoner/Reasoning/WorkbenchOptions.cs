using ToolReasoner.Answers;
using ToolReasoner.Models;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Reasoning;

/// <summary>How a composition works.</summary>
public sealed record WorkbenchOptions
{
    /// <value>How the model chooses its words.</value>
    public Sampling Sampling { get; init; } = new();

    /// <value>How the model hands over programs. Default <see cref="ProgramChannel.Fenced"/>.</value>
    public ProgramChannel Channel { get; init; }

    /// <value>What one program may use.</value>
    public SandboxLimits Limits { get; init; } = new();

    /// <value>How what a program did is told to the model.</value>
    public Observation Observation { get; init; } = new();

    /// <value>By which conventions answers are compared. Default <see cref="AnswerPolicy.Math"/>.</value>
    public AnswerPolicy Policy { get; init; } = AnswerPolicy.Math;

    /// <value>The clock. Default: the system's.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <value>Called with everything that happens, on the thread on which it happens. Default null.</value>
    public Action<ReasoningEvent>? Report { get; init; }
}
