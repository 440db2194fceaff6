namespace ToolReasoner.Benchmarks.Grading;

/// <summary>What became of an answer.</summary>
public enum GradeKind
{
    /// <summary>Equal to the reference; for programs: it passed every test.</summary>
    Right,

    /// <summary>Not equal to it; for programs: a test failed.</summary>
    Wrong,

    /// <summary>There is no answer. Counts as wrong.</summary>
    Empty,

    /// <summary>There is one that cannot be read; for programs: it does not compile. Counts as wrong.</summary>
    Unparsable,

    /// <summary>There is none because the problem's budget was used up; for programs: the tests ran out of time. Counts as wrong.</summary>
    TimedOut,

    /// <summary>The grader could not tell. Neither right nor wrong; counted apart.</summary>
    Unknown,
}

/// <summary>What a grader found.</summary>
/// <param name="Kind">In one word.</param>
/// <param name="Why">One clause for people.</param>
public sealed record Grade(GradeKind Kind, string Why)
{
    /// <summary>Whether the answer is right.</summary>
    public bool IsRight => Kind == GradeKind.Right;
}
