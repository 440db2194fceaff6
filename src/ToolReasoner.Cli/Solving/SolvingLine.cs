using System.Diagnostics;
using System.Globalization;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Solving;

/// <summary>One line on a terminal about what goes on: the round, who is at work, what was used. Safe for use by many threads.</summary>
internal sealed class SolvingLine(ProgressLine line, long seed)
{
    private static readonly TimeSpan s_often = TimeSpan.FromMilliseconds(100);
    private readonly Lock _lock = new();
    private readonly PartialTrajectory _partial = new(new Trajectory(new Problems.Problem(""), "", seed));
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _shown;

    /// <summary>Takes in what has happened, and says it now and then.</summary>
    public void Take(ReasoningEvent happened)
    {
        lock (_lock)
        {
            _partial.Take(happened);
            if (_shown > 0 && Stopwatch.GetElapsedTime(_shown) < s_often)
            {
                return;
            }

            _shown = Stopwatch.GetTimestamp();
            var usage = _partial.Now().Usage;
            var doing = happened switch
            {
                ReasoningEvent.Running => "a program runs",
                ReasoningEvent.Asked asked => $"the {Name(asked.Author)} is asked",
                ReasoningEvent.Said said => $"the {Name(said.Author)} writes",
                _ => "goes on",
            };
            var round = happened.Trajectory.Round > 0 ? string.Create(CultureInfo.InvariantCulture,
                $"round {happened.Trajectory.Round} · ") : "";
            var seconds = Stopwatch.GetElapsedTime(_started).TotalSeconds;
            line.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{round}{doing} · {usage.ModelCalls} calls · {usage.OutputTokens} tokens · {seconds:0} s"));
        }
    }

    private static string Name(Author author) => author.ToString().ToLowerInvariant();
}
