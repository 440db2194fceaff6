using System.Globalization;
using System.Text;

namespace ToolReasoner.Answers.Finding;

/// <summary>
/// Finds the last <c>"answer": …</c>. The text around it need not be sound JSON, and its backslashes may be LaTeX's: models forget to
/// double them.
/// </summary>
internal static class JsonReader
{
    private const int MaxPlaces = 200;
    private const int MaxChars = 4000;

    private static readonly string[] s_keys = ["\"answer\"", "\"final_answer\"", "\"finalanswer\"", "\"final answer\"", "'answer'",
        "'final_answer'"];

    /// <summary>Finds it.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="lower">The same in small letters.</param>
    public static FoundAnswer? Find(string text, string lower)
    {
        var best = default(FoundAnswer);
        foreach (var key in s_keys)
        {
            var before = text.Length;
            for (var tries = 0; tries < MaxPlaces && before > 0; tries++)
            {
                var at = lower.AsSpan(0, before).LastIndexOf(key);
                if (at < 0)
                {
                    break;
                }

                if (Read(text, at + key.Length) is { } found)
                {
                    best = best is null || found.Start > best.Start ? found : best;
                    break;
                }

                before = at;
            }
        }

        return best;
    }

    private static FoundAnswer? Read(string text, int at)
    {
        at = Blanks(text, at);
        if (At(text, at) != ':')
        {
            return null;
        }

        at = Blanks(text, at + 1);
        var start = at;
        var said = At(text, at) == '[' ? Array(text, ref at) : Value(text, ref at);
        if (said is null || !Values.IsSomething(said))
        {
            return null;
        }

        var inQuotes = At(text, start) is '"' or '\'' ? 1 : 0;
        var bare = Marks.Bare(said, new Span(0, said.Length)).In(said);
        var boxes = BoxReader.Read(bare, isComplete: true);
        bare = boxes.Count > 0 ? boxes[^1].Content.In(bare) : bare;
        return bare.Length == 0 ? null : new FoundAnswer(bare, AnswerSource.Json, start + inQuotes, at - start - (2 * inQuotes));
    }

    private static string? Array(string text, ref int at)
    {
        var values = new List<string>();
        at = Blanks(text, at + 1);
        while (At(text, at) != ']')
        {
            if (Value(text, ref at) is not { } value)
            {
                return null;
            }

            values.Add(value);
            at = Blanks(text, at);
            if (At(text, at) == ',')
            {
                at = Blanks(text, at + 1);
            }
        }

        at++;
        return values.Count == 0 ? null : string.Join(", ", values);
    }

    private static string? Value(string text, ref int at)
    {
        if (At(text, at) is '"' or '\'')
        {
            return Quoted(text, ref at);
        }

        var start = at;
        while (at < text.Length && at - start < 60 && text[at] is not (',' or '}' or ']' or '\n' or '{' or '[' or '"'))
        {
            at++;
        }

        var word = text[start..at].Trim();
        return At(text, at) is ',' or '}' or ']' or '\n' && word is not ("" or "null") ? word : null;
    }

    private static string? Quoted(string text, ref int at)
    {
        var quote = text[at++];
        var said = new StringBuilder();
        for (var start = at; at < text.Length && at - start < MaxChars; at++)
        {
            if (text[at] == quote)
            {
                at++;
                return said.ToString();
            }

            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at += Escape(text, at + 1, said);
            }
            else
            {
                said.Append(text[at]);
            }
        }

        return null;
    }

    // How many characters more than the backslash were read.
    private static int Escape(string text, int at, StringBuilder said)
    {
        var c = text[at];
        if (c is '"' or '\'' or '/' or '\\')
        {
            said.Append(c);
            return 1;
        }

        if (c == 'u' && at + 4 < text.Length
            && ushort.TryParse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            said.Append((char)code);
            return 5;
        }

        if (c is 'n' or 't' or 'r' && !(at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])))
        {
            said.Append(' ');
            return 1;
        }

        said.Append('\\'); // \frac, \sqrt, \neq: LaTeX's
        return 0;
    }

    private static int Blanks(string text, int at)
    {
        while (At(text, at) is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
