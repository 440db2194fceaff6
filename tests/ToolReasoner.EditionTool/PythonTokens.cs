using System.Globalization;
using System.Text;

namespace ToolReasoner.EditionTool;

/// <summary>A token of Python.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A name or sign as written, a number as written, or what a string says.</param>
internal readonly record struct PythonToken(PythonTokenKind Kind, string Text);

/// <summary>What a token is.</summary>
internal enum PythonTokenKind
{
    /// <summary>A name or a keyword.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    Text,

    /// <summary>Anything else.</summary>
    Sign,

    /// <summary>Behind the last one.</summary>
    End,
}

/// <summary>Splits one statement into tokens: as much of Python as HumanEval's assertions use.</summary>
internal static class PythonTokens
{
    private static readonly string[] s_longSigns = ["**", "//", "==", "!=", "<=", ">="];

    /// <summary>The tokens, then <see cref="PythonTokenKind.End"/>.</summary>
    public static IReadOnlyList<PythonToken> Of(string text)
    {
        var tokens = new List<PythonToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '#')
            {
                at = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
            }
            else if (text[at] is '"' or '\'')
            {
                tokens.Add(new PythonToken(PythonTokenKind.Text, ReadText(text, ref at)));
            }
            else
            {
                tokens.Add(ReadWord(text, ref at));
            }
        }

        tokens.Add(new PythonToken(PythonTokenKind.End, ""));
        return tokens;
    }

    private static PythonToken ReadWord(string text, ref int at)
    {
        var start = at;
        if (char.IsAsciiDigit(text[at]))
        {
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.' || (text[at] is '+' or '-' && text[at - 1] is 'e' or 'E')))
            {
                at++;
            }

            return new PythonToken(PythonTokenKind.Number, text[start..at]);
        }

        if (char.IsLetter(text[at]) || text[at] == '_')
        {
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.'))
            {
                at++;
            }

            return new PythonToken(PythonTokenKind.Name, text[start..at]);
        }

        at += s_longSigns.Any(sign => string.CompareOrdinal(text, start, sign, 0, 2) == 0) ? 2 : 1;
        return new PythonToken(PythonTokenKind.Sign, text[start..at]);
    }

    private static string ReadText(string text, ref int at)
    {
        var quote = text[at++];
        var words = new StringBuilder();
        for (; text[at] != quote; at++)
        {
            if (text[at] != '\\')
            {
                words.Append(text[at]);
                continue;
            }

            at++;
            words.Append(text[at] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                '\\' or '\'' or '"' => text[at],
                'x' => (char)int.Parse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var c => throw new FormatException($"The escape \\{c} is not known."),
            });
            at += text[at] == 'x' ? 2 : 0;
        }

        at++;
        return words.ToString();
    }
}
