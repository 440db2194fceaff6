using System.Text.Json;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Running;

/// <summary>A program that ran under both, and where the runs differ.</summary>
internal sealed record BothRuns(FinishedRun Symbolics, FinishedRun AngouriMath, IReadOnlyList<MathematicsDifference> Differences);

/// <summary>One line of <c>run --mathematics both --json</c>.</summary>
internal sealed record BothLine(string File, bool Same, IReadOnlyList<MathematicsDifference> Differences, RunLine Symbolics, RunLine Angourimath)
{
    /// <summary>The line, without its end.</summary>
    public static string Of(BothRuns both) => JsonSerializer.Serialize(
        new BothLine(both.Symbolics.Name, both.Differences.Count == 0, both.Differences, RunLine.Of(both.Symbolics), RunLine.Of(both.AngouriMath)),
        LineFormat.Readable.BothLine);
}

/// <summary>Shows programs that ran under both: what they did under the engine that ships, and every difference.</summary>
internal sealed class BothWriter(Screen screen, bool json)
{
    private readonly Ink _ink = new(screen.HasColors);
    private readonly PlainRunWriter _plain = new(screen, hasHeaders: true);

    public void Write(BothRuns both)
    {
        if (json)
        {
            screen.Output.Write(BothLine.Of(both) + "\n");
            screen.Flush();
            return;
        }

        _plain.Write(both.Symbolics with { Name = $"{both.Symbolics.Name} · symbolics" });
        if (both.Differences.Any(one => one.Where == "verdict"))
        {
            _plain.Write(both.AngouriMath with { Name = $"{both.AngouriMath.Name} · angourimath" });
        }

        screen.Output.Write(both.Differences.Count == 0 ? "AngouriMath says the same.\n\n" : $"AngouriMath says something else in {both.Differences.Count} of its answers:\n");
        foreach (var one in both.Differences)
        {
            screen.Output.Write($"  {_ink.Bold(one.Where)}\n    symbolics:   {Shown(one.Symbolics)}\n    angourimath: {Shown(one.Angourimath)}\n");
            screen.Output.Write(one switch
            {
                { Certificate: { } certificate } => $"    {_ink.Green("symbolics is right")}: proved, {screen.Safe(certificate)}\n",
                { Equal: null } => $"    {_ink.Yellow("who is right is not known")}, nor whether they are different\n",
                _ => $"    {_ink.Yellow("who is right is not known")}: nothing was proved of it\n",
            });
        }

        screen.Flush();
    }

    private string Shown(string text) => text.Length == 0 ? "(nothing)" : screen.Safe(text);
}
