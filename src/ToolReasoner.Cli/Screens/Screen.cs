using System.Text;

namespace ToolReasoner.Cli.Screens;

/// <summary>Where the command writes, and what may be written there.</summary>
internal sealed class Screen
{
    public TextWriter Output { get; } = Writer(1);

    public TextWriter Error { get; } = Writer(2);

    /// <summary>Whether a person's terminal shows the output: then nothing of a program's may reach it unescaped.</summary>
    public bool IsTerminal { get; } = !Console.IsOutputRedirected;

    /// <summary>Whether a person's terminal shows the errors.</summary>
    public bool ErrorIsTerminal { get; } = !Console.IsErrorRedirected;

    /// <summary>Whether the output may have colours.</summary>
    public bool HasColors => IsTerminal
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <summary>Columns of the terminal that shows the output; null where none does, or it does not say.</summary>
    public int? Columns => IsTerminal ? TerminalSize.Columns(1) : null;

    /// <summary>Yes, no, and could not tell, in signs; in letters on a terminal that does not write UTF-8.</summary>
    public string Mark(bool? isRight) => (isRight, HasSigns) switch
    {
        (true, true) => "✓",
        (false, true) => "✗",
        (true, false) => "=",
        (false, false) => "x",
        _ => "?",
    };

    /// <summary>A stranger's text, fit for this screen.</summary>
    public string Safe(string text) => IsTerminal ? SafeText.Of(text) : text;

    /// <summary>A stranger's text on one line, fit for this screen.</summary>
    public string Line(string? text, int mostChars)
    {
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "(nothing)" : Safe(line.Length <= mostChars ? line : line[..mostChars] + "…");
    }

    /// <summary>Tells the user what is wrong.</summary>
    public void Complain(string message)
    {
        Error.Write($"toolreasoner: {(ErrorIsTerminal ? SafeText.Of(message) : message)}\n");
        Error.Flush();
    }

    /// <summary>Tells the user what happens; a stranger may have written parts of it.</summary>
    public void Note(string line)
    {
        Error.Write($"{(ErrorIsTerminal ? SafeText.Of(line) : line)}\n");
        Error.Flush();
    }

    /// <summary>Makes everything written so far visible.</summary>
    /// <exception cref="OutputClosedException">Nobody reads it.</exception>
    public void Flush() => Output.Flush();

    private bool HasSigns { get; } = Console.IsOutputRedirected || IsUtf8Locale();

    private static bool IsUtf8Locale()
    {
        ReadOnlySpan<string> names = ["LC_ALL", "LC_CTYPE", "LANG"];
        foreach (var name in names)
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } locale)
            {
                return locale.Contains("UTF", StringComparison.OrdinalIgnoreCase);
            }
        }

        return !OperatingSystem.IsLinux();
    }

    private static StreamWriter Writer(int descriptor) =>
        new(StandardStream.Open(descriptor), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            bufferSize: 1 << 14) { NewLine = "\n" };
}
