using System.Globalization;
using Spectre.Console;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Benchmarking;

/// <summary>
/// What a run has come to while it goes on: a bar and figures on a terminal's standard error, elsewhere a plain line now and then.
/// </summary>
internal sealed class BenchProgress(Screen screen, int total, TimeProvider clock)
{
    private static readonly TimeSpan s_often = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_seldom = TimeSpan.FromSeconds(30);
    private readonly BenchTally _tally = new(total, clock);

    /// <summary>Runs, and shows it.</summary>
    /// <param name="before">Results of earlier starts.</param>
    /// <param name="runAsync">The run; it hands over every new result.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task WatchAsync(
        IReadOnlyList<SampleResult> before, Func<Action<SampleResult>, CancellationToken, Task> runAsync, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _tally.Start(before);
        var run = runAsync(_tally.Take, stop.Token);
        try
        {
            await (screen.ErrorIsTerminal ? ShowBarAsync(run) : SayLinesAsync(run)).ConfigureAwait(false);
        }
        catch
        {
            // Nobody sees it any more: it must not go on alone.
            await stop.CancelAsync().ConfigureAwait(false);
            await run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        await run.ConfigureAwait(false);
    }

    private async Task ShowBarAsync(Task run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(screen.Error), Interactive = InteractionSupport.Yes, Ansi = AnsiSupport.Yes,
            ColorSystem = screen.HasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = TerminalSize.Columns(2) ?? 80;
        await console.Progress().AutoClear(true).AutoRefresh(false)
            .Columns(new ProgressBarColumn { Width = 16 }, new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask(Markup.Escape(Line()), maxValue: total);
                while (!run.IsCompleted)
                {
                    Show(progress, bar);
                    await Task.WhenAny(run, Task.Delay(s_often, clock, CancellationToken.None)).ConfigureAwait(false);
                }

                Show(progress, bar);
            }).ConfigureAwait(false);
        screen.Error.Flush();
    }

    private void Show(ProgressContext progress, ProgressTask bar)
    {
        bar.Value = _tally.Done;
        bar.Description = Markup.Escape(Line());
        progress.Refresh();
        screen.Error.Flush(); // the console does not
    }

    private async Task SayLinesAsync(Task run)
    {
        while (await Task.WhenAny(run, Task.Delay(s_seldom, clock, CancellationToken.None)).ConfigureAwait(false) != run)
        {
            screen.Note(Line());
        }

        if (run.IsCompletedSuccessfully)
        {
            screen.Note(Line());
        }
    }

    private string Line() => string.Create(CultureInfo.InvariantCulture, $"{_tally.Done} of {total} · {_tally.InWords()}");
}
