using System.Globalization;
using ToolReasoner.Answers;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Grading;

/// <summary>
/// Shows graded pairs: JSON lines for programs, or for people a line each and at the end how many there were of each kind.
/// </summary>
internal sealed class GradeWriter(Screen screen, bool isJson, bool hasSummary)
{
    private readonly Ink _ink = new(screen.HasColors);
    private int _equal;
    private int _notEqual;
    private int _unknown;

    /// <summary>Shows one.</summary>
    public void Write(AnswerPair pair, AnswerMatch match)
    {
        _equal += match.IsEqual == true ? 1 : 0;
        _notEqual += match.IsEqual == false ? 1 : 0;
        _unknown += match.IsEqual is null ? 1 : 0;
        screen.Output.Write((isJson ? GradeLine.Of(pair, match).ToJson() : Line(pair, match)) + "\n");
        screen.Flush();
    }

    /// <summary>Shows how many there were.</summary>
    public void WriteSummary(TimeSpan time)
    {
        if (!isJson && hasSummary)
        {
            var all = _equal + _notEqual + _unknown;
            screen.Output.Write(_ink.Dim(string.Create(
                CultureInfo.InvariantCulture,
                $"{all} pairs: {_equal} equal, {_notEqual} not equal, {_unknown} unknown · {time.TotalSeconds:0.0} s")) + "\n");
        }
    }

    private string Line(AnswerPair pair, AnswerMatch match)
    {
        var mark = screen.Mark(match.IsEqual);
        var inked = match.IsEqual switch { true => mark, false => _ink.Red(mark), null => _ink.Yellow(mark) };
        return $"{inked} {screen.Line(pair.Gold, 60)}  {screen.Line(pair.Pred, 60)}  {_ink.Dim(screen.Line(match.Why, 400))}";
    }
}
