namespace ToolReasoner.Training.Lessons;

/// <summary>What happens in a lesson.</summary>
public enum LessonKind
{
    /// <summary>A right program, a check, the conclusion.</summary>
    Right,

    /// <summary>A wrong program, the check that exposes it, what is wrong, a right one.</summary>
    Mistaken,

    /// <summary>Two wrong programs before the right one.</summary>
    MistakenTwice,

    /// <summary>A program that does not compile or prints nothing, then a right one.</summary>
    Slip,

    /// <summary>A right program whose check does not compile.</summary>
    SlippedCheck,

    /// <summary>A right program that a wrong check contradicts.</summary>
    MistakenCheck,

    /// <summary>A right program, and the answer at once (the recipe <c>tir</c>).</summary>
    Unchecked,
}
