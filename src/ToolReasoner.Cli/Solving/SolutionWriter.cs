using ToolReasoner.Cli.Dialogues;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Solving;

/// <summary>Shows solutions one after another, and on a terminal what goes on until then.</summary>
internal sealed class SolutionWriter : IDisposable
{
    private readonly Screen _screen;
    private readonly bool _isLive;
    private readonly bool _isJson;
    private readonly bool _hasHeaders;
    private readonly ProgressLine _progress;
    private readonly DialoguePage _page;

    public SolutionWriter(Screen screen, bool isLive, bool isJson, int problems)
    {
        (_screen, _isLive, _isJson, _hasHeaders) = (screen, isLive, isJson, problems > 1);
        _progress = new ProgressLine(screen, problems, isWanted: true);
        _page = new DialoguePage(screen.Output, screen.Columns, screen.HasColors);
    }

    /// <summary>What is to be called with everything that happens to a problem.</summary>
    public Action<ReasoningEvent> Watch(Problem problem, long seed)
    {
        if (!_isLive)
        {
            return new SolvingLine(_progress, seed).Take;
        }

        if (_hasHeaders)
        {
            _page.Line($"== {SafeText.Of(problem.Id)}");
        }

        return new LiveDialogue(_screen, _page, _progress, seed).Take;
    }

    /// <summary>Shows one.</summary>
    public void Write(Solution solution)
    {
        _progress.Hide();
        if (_isJson)
        {
            _screen.Output.Write(SolveLine.Of(solution) + "\n");
        }
        else
        {
            if (_hasHeaders && !_isLive)
            {
                _page.Line(_page.Ink.Bold($"== {SafeText.Of(solution.Trajectory.Problem.Id)}"));
            }
            else if (_isLive)
            {
                _page.Rule("answer");
            }

            _page.Solution(solution);
            if (_hasHeaders)
            {
                _page.Line();
            }
        }

        _screen.Flush();
        _progress.Count();
    }

    /// <inheritdoc/>
    public void Dispose() => _progress.Dispose();
}
