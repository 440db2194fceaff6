using ToolReasoner.Training.Curriculum;

namespace ToolReasoner.Training.Lessons;

/// <summary>Writes the parts of a lesson. No method is checked by itself, and no mistake is made twice.</summary>
internal sealed class LessonWriter(DrawnProblem problem, Random random, List<Line> lines)
{
    private readonly List<Method> _methods = [.. problem.Family.Methods];
    private readonly Queue<Mistake> _mistakes = new(problem.Family.Mistakes.OrderBy(_ => random.Next()));
    private readonly int _usual = random.Next(problem.Family.Methods.Count);

    /// <summary>Program, check, conclusion.</summary>
    public void Right()
    {
        Say(Programs.Fenced(problem.Of(_methods[_usual])));
        Say(printed => Programs.Fenced(CheckOf(printed)));
        Say(_ => $"The check agrees.\n\\boxed{{{problem.Answer}}}\nVERDICT: RIGHT");
    }

    /// <summary>A wrong program, exposed by a right check.</summary>
    public void Mistake()
    {
        var mistake = _mistakes.Dequeue();
        Wrong(Programs.Fenced(problem.Of(mistake)));
        var claimed = "";
        Say(printed => Programs.Fenced(CheckByMethod(claimed = printed)));
        Say(_ => $"The check gives {problem.Answer}, the program {claimed}. {problem.Fill(mistake.Reason)}\nVERDICT: WRONG");
    }

    /// <summary>A program that does not compile or prints nothing.</summary>
    public void Slip()
    {
        Wrong(Programs.Fenced(Slips.Of(problem.Of(_methods[_usual]), random)));
        Say(printed => printed.StartsWith("The program does not compile", StringComparison.Ordinal) ? "The program does not compile.\nVERDICT: WRONG"
            : printed.StartsWith("(no output", StringComparison.Ordinal) ? "The program prints nothing.\nVERDICT: WRONG"
            : throw new SpoiltLessonException($"A slip went unnoticed: {printed}"));
    }

    /// <summary>A right program whose check does not compile.</summary>
    public void SlippedCheck()
    {
        Say(Programs.Fenced(problem.Of(_methods[_usual])));
        lines.Add(new Line(printed => Programs.Fenced(Slips.Of(CheckByMethod(printed), random)), IsTrained: false));
        Say(printed => printed.StartsWith("The program does not compile", StringComparison.Ordinal) || printed.StartsWith("(no output", StringComparison.Ordinal)
            ? "The check did not run.\nVERDICT: WRONG" : throw new SpoiltLessonException($"A slip went unnoticed: {printed}"));
    }

    /// <summary>A right program that a wrong check contradicts.</summary>
    public void MistakenCheck()
    {
        var mistake = _mistakes.Dequeue();
        Say(Programs.Fenced(problem.Of(_methods[_usual])));
        lines.Add(new Line(printed => Programs.Fenced(problem.Checking(mistake.Body, mistake.Result, printed)), IsTrained: false));
        Say(printed => $"The check gives {printed.Split('\n')[0]}, the program {problem.Answer}.\nVERDICT: WRONG");
    }

    /// <summary>A program, and its output as the answer.</summary>
    public void Unchecked()
    {
        Say(Programs.Fenced(problem.Of(_methods[_usual])));
        Say(_ => $"\nThe answer is \\boxed{{{problem.Answer}}}.");
    }

    private string CheckOf(string claimed) => problem.Family.Checks is { Count: > 0 } checks && random.Next(2) == 0
        ? problem.Of(checks[random.Next(checks.Count)], claimed) : CheckByMethod(claimed);

    private string CheckByMethod(string claimed)
    {
        var other = (_usual + 1 + random.Next(_methods.Count - 1)) % _methods.Count;
        return problem.Checking(_methods[other].Body, _methods[other].Result, claimed);
    }

    private void Say(string text) => lines.Add(new Line(_ => text));

    private void Say(Func<string, string> text) => lines.Add(new Line(text));

    private void Wrong(string text) => lines.Add(new Line(_ => text, IsTrained: false));
}

/// <summary>A lesson did not go as it was written, and teaches nothing.</summary>
internal sealed class SpoiltLessonException(string message) : Exception(message);
