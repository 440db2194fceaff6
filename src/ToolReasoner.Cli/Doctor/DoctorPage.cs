using Spectre.Console;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandbox.Doctor;

namespace ToolReasoner.Cli.Doctor;

/// <summary>A report for people: a line for each ring, a line for each attempt, and the verdict.</summary>
internal sealed class DoctorPage
{
    private readonly IAnsiConsole _console;

    public DoctorPage(Screen screen)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(screen.Output),
            Ansi = screen.HasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.HasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!screen.IsTerminal)
        {
            _console.Profile.Width = int.MaxValue / 4; // lines for grep
        }
    }

    /// <summary>Writes it all.</summary>
    public void Write(DoctorReport report)
    {
        foreach (var ring in report.Rings)
        {
            Line(ring.IsUp ? "[green]up  [/]" : "[yellow]down[/]", ring.Name, ring.Detail + (ring.Advice is null ? "" : $". {ring.Advice}"));
        }

        foreach (var jail in report.Jails)
        {
            _console.WriteLine();
            WriteJail(jail);
        }

        _console.WriteLine();
        WriteControl(report.Unseen);
        _console.WriteLine();
        WriteVerdict(report);
    }

    private void WriteJail(JailTest jail)
    {
        if (!jail.Stands)
        {
            _console.MarkupLine($"jail [bold]{jail.Jail}[/]: [yellow]does not stand[/]. {Markup.Escape(jail.Problem ?? "")}");
            return;
        }

        _console.MarkupLine($"jail [bold]{jail.Jail}[/]: stands; a program that may do anything tries to");
        foreach (var attempt in jail.Attempts)
        {
            Line(attempt.GotThrough ? "[red bold]GOT THROUGH[/]" : "[green]refused    [/]", attempt.Name, attempt.How);
        }

        if (jail.Problem is not null)
        {
            _console.MarkupLine($"  [red]{Markup.Escape(jail.Problem)}[/]");
        }
    }

    private void WriteControl(IReadOnlyList<string> unseen) => _console.MarkupLine(unseen.Count == 0
        ? "control: the host did all of this itself, and the test saw it"
        : $"[red]control: the host did all of this itself, and the test did not see: {Markup.Escape(string.Join(", ", unseen))}[/]");

    private void WriteVerdict(DoctorReport report)
    {
        _console.MarkupLine(report switch
        {
            { AutoJail: null } => "[red bold]No jail stands: programs are not run here.[/]",
            { IsSafe: false } => "[red bold]Do not run programs here: something got through, or the test could not tell.[/]",
            _ => $"[green]`--jail auto` takes {report.AutoJail}. Nothing got through.[/]",
        });
    }

    private void Line(string mark, string name, string detail) => _console.MarkupLine($"  {mark} {Markup.Escape(name.PadRight(22))} {Markup.Escape(SafeText.Of(detail))}");
}
