using System.Text.RegularExpressions;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Dialogues;

/// <summary>Colours for a line of C#: words of the language, texts, numbers, comments. For the eye only; a text over several lines is not followed.</summary>
internal static partial class CodeInk
{
    /// <summary>Colours a line.</summary>
    public static string Of(string line, Ink ink) => Token().Replace(line, match =>
        match.Groups["comment"].Success ? ink.Dim(match.Value)
        : match.Groups["text"].Success ? ink.Green(match.Value)
        : match.Groups["word"].Success ? ink.Blue(match.Value)
        : ink.Cyan(match.Value));

    [GeneratedRegex("""
        (?<comment>//.*$)
        | (?<text>[$@]*"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])+')
        | \b(?<word>var|int|long|bool|string|double|decimal|char|if|else|for|foreach|in|while|do|return|break|continue|new|true|false|null|static|void|using|switch|case|default|is|and|or|not|out|ref|record|struct|class|public|private|yield|await|async|throw|try|catch|finally)\b
        | \b(?<number>\d[\d_.]*[mMlLfFdDuU]*)\b
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Token();
}
