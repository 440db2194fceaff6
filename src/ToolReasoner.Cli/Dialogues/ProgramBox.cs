using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Solving;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Dialogues;

/// <summary>A program and its output: side by side on a wide terminal, below each other elsewhere.</summary>
internal sealed class ProgramBox(TextWriter output, int? columns, Ink ink)
{
    private const int LeastColumns = 100;
    private const int MostColumns = 200;

    /// <summary>Writes both.</summary>
    /// <param name="source">The program.</param>
    /// <param name="ran">The sandbox's turn; null if it was not run.</param>
    public void Write(string source, Turn? ran)
    {
        var program = SafeText.Of(source.TrimEnd());
        var seen = ran is null ? "" : SafeText.Of(WithoutFence(ran.Text));
        if (columns >= LeastColumns)
        {
            Beside(program, seen, Title(ran), ran?.Run?.Succeeded != false, Math.Min(columns.Value, MostColumns));
        }
        else
        {
            Below("program", program, isCode: true);
            Below(Title(ran), seen, isCode: false);
        }
    }

    private static string Title(Turn? ran) => ran?.Run is { } run
        ? $"output · {RunLine.NameOf(run.Verdict).Replace('_', ' ')}{(run.Time > TimeSpan.Zero ? $" · {Outcome.Words(run.Time)}" : "")}"
        : "not run";

    private void Beside(string program, string seen, string title, bool isGood, int width)
    {
        // Seven cells are lines and their margins; a program needs more room than its output.
        var left = (width - 7) * 11 / 20;
        var right = width - 7 - left;
        var code = Cells.Wrap(program, left).ToList();
        var text = Cells.Wrap(seen, right).ToList();
        var (afterProgram, afterTitle) = (new string('─', left - 8), new string('─', Math.Max(0, right - title.Length - 1)));
        output.Write(ink.Dim($"┌─ program {afterProgram}┬─ {title} {afterTitle}┐") + "\n");
        for (var i = 0; i < Math.Max(code.Count, text.Count); i++)
        {
            var (one, other) = (code.ElementAtOrDefault(i) ?? "", text.ElementAtOrDefault(i) ?? "");
            var bar = ink.Dim("│");
            output.Write($"{bar} {CodeInk.Of(one, ink)}{Cells.Fill(one, left)} {bar} ");
            output.Write($"{(isGood ? other : ink.Red(other))}{Cells.Fill(other, right)} {bar}\n");
        }

        output.Write(ink.Dim($"└{new string('─', left + 2)}┴{new string('─', right + 2)}┘") + "\n");
    }

    private void Below(string title, string text, bool isCode)
    {
        output.Write(ink.Dim($"  {title}") + "\n");
        foreach (var line in text.Length == 0 ? [] : text.Split('\n'))
        {
            output.Write($"  {ink.Dim("|")} {(isCode ? CodeInk.Of(line, ink) : line)}\n");
        }
    }

    private static string WithoutFence(string text)
    {
        const string open = "```output\n";
        const string close = "\n```";
        var at = text.LastIndexOf(close, StringComparison.Ordinal);
        return text.StartsWith(open, StringComparison.Ordinal) && at >= open.Length - 1 ? text[open.Length..Math.Max(open.Length, at)]
            + text[(at + close.Length)..] : text;
    }
}
