namespace ToolReasoner.Cli.Screens;

/// <summary>
/// A few ways to write a word. A whole terminal library would take longer to load than most programs take to run; the doctor, who may
/// take his time, uses one.
/// </summary>
internal sealed class Ink(bool hasColors)
{
    public string Bold(string text) => Write(text, "1");

    public string Dim(string text) => Write(text, "2");

    public string Red(string text) => Write(text, "31");

    public string Green(string text) => Write(text, "32");

    public string Yellow(string text) => Write(text, "33");

    public string Blue(string text) => Write(text, "34");

    public string Cyan(string text) => Write(text, "36");

    private string Write(string text, string code) => hasColors ? $"\e[{code}m{text}\e[0m" : text;
}
