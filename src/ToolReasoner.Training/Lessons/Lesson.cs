using ToolReasoner.Training.Curriculum;

namespace ToolReasoner.Training.Lessons;

/// <summary>One reply of the teacher.</summary>
/// <param name="Text">Its text, made of what the last program printed.</param>
/// <param name="IsTrained">Whether it is learnt; what is wrong is only read.</param>
internal sealed record Line(Func<string, string> Text, bool IsTrained = true);

/// <summary>A dialogue to learn from: the replies of a teacher who knows the family, in order.</summary>
/// <param name="Problem">What is solved.</param>
/// <param name="Kind">What happens.</param>
internal sealed record Lesson(DrawnProblem Problem, LessonKind Kind)
{
    /// <value>What the teacher says.</value>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Writes a lesson.</summary>
    /// <param name="problem">What is solved.</param>
    /// <param name="kind">What happens.</param>
    /// <param name="random">Chooses methods, checks and mistakes.</param>
    public static Lesson Of(DrawnProblem problem, LessonKind kind, Random random)
    {
        var lines = new List<Line>();
        var writer = new LessonWriter(problem, random, lines);
        switch (kind)
        {
            case LessonKind.Right:
                break;
            case LessonKind.Mistaken:
                writer.Mistake();
                break;
            case LessonKind.MistakenTwice:
                writer.Mistake();
                writer.Mistake();
                break;
            case LessonKind.Slip:
                writer.Slip();
                break;
            case LessonKind.SlippedCheck:
                writer.SlippedCheck();
                break;
            case LessonKind.MistakenCheck:
                writer.MistakenCheck();
                break;
            case LessonKind.Unchecked:
                writer.Unchecked();
                return new Lesson(problem, kind) { Lines = lines };
        }

        writer.Right();
        return new Lesson(problem, kind) { Lines = lines };
    }
}
