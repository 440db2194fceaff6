namespace ToolReasoner.Models;

/// <summary>A fenced block in a text.</summary>
/// <param name="Language">What follows the opening fence, small; empty if nothing does.</param>
/// <param name="Code">What stands inside, without the last line break.</param>
/// <param name="Start">Index of the opening fence.</param>
/// <param name="End">Index after the closing fence; the text's length if it is not closed.</param>
/// <param name="IsClosed">Whether it is closed.</param>
public sealed record Fence(string Language, string Code, int Start, int End, bool IsClosed)
{
    private const string Mark = "```";

    /// <summary>Whether it holds a C# program.</summary>
    public bool IsProgram => Language is "csharp" or "cs" or "c#" or "csx" or "" && Code.Length > 0;

    /// <summary>Whether it holds, or pretends to hold, what a program printed.</summary>
    public bool IsOutput => Language is "output" or "stdout" or "result";

    /// <summary>All blocks, in order. A fence opens and closes at the start of a line.</summary>
    public static IReadOnlyList<Fence> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fences = new List<Fence>();
        var at = 0;
        while (NextMark(text, at) is var open and >= 0)
        {
            var lineEnd = text.IndexOf('\n', open);
            if (lineEnd < 0)
            {
                break; // the opening line is not finished
            }

            var language = text[(open + Mark.Length)..lineEnd].Trim().ToLowerInvariant();
            var close = NextMark(text, lineEnd);
            var body = close < 0 ? text[(lineEnd + 1)..] : text[(lineEnd + 1)..Math.Max(lineEnd + 1, close)];
            var end = close < 0 ? text.Length : close + Mark.Length;
            fences.Add(new Fence(language, body.TrimEnd('\n', '\r'), open, end, close >= 0));
            at = end;
        }

        return fences;
    }

    /// <summary>The program to run in a reply: of its closed blocks of C# the last, or all of them one after another; null if there is none.</summary>
    public static string? ProgramIn(string text, bool all = false)
    {
        var programs = In(text).Where(fence => fence.IsProgram && fence.IsClosed).Select(fence => fence.Code).ToList();
        return programs.Count == 0 ? null : all ? string.Join('\n', programs) : programs[^1];
    }

    internal static int? EndOfFirstProgram(string text)
    {
        foreach (var fence in In(text))
        {
            if (fence.IsOutput)
            {
                return fence.Start;
            }

            if (fence is { IsProgram: true, IsClosed: true })
            {
                return fence.End;
            }
        }

        return null;
    }

    private static int NextMark(string text, int from)
    {
        for (var at = text.IndexOf(Mark, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[..at].TrimEnd(' ') is [.., '\n'])
            {
                return at;
            }
        }

        return -1;
    }
}
