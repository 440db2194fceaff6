using System.Text;

namespace AngouriMath.Texts;

/// <summary>
/// Reads a text as AngouriMath does. What it writes otherwise than <see cref="Expr.Parse"/> is rewritten first: <c>x2</c> and <c>)2</c> are
/// powers, <c>log(x)</c> is decimal, <c>sqr(x)</c> a square, <c>limitleft(…)</c> a limit from the left, <c>\/</c> and <c>/\</c> join sets.
/// </summary>
internal static class AngouriReader
{
    /// <summary>An entity.</summary>
    /// <exception cref="UnhandledParseException">It cannot be read; the message says why.</exception>
    public static Entity Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Entity.Of(Expr.Parse(Rewritten(text)));
        }
        catch (ToolReasoner.Symbolics.ParseException exception)
        {
            throw new UnhandledParseException(exception.Message);
        }
    }

    /// <summary>A variable.</summary>
    /// <exception cref="CannotParseInstanceException">It is no name.</exception>
    public static Entity.Variable ReadVariable(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var word = name.Trim();
        var isName = word.Length > 0 && char.IsLetter(word[0]) && word.All(sign => char.IsLetterOrDigit(sign) || sign is '_' or '\'');
        return word switch
        {
            "pi" => MathS.pi,
            "e" => MathS.e,
            _ when isName => Entity.Variable.Named(word),
            _ => throw new CannotParseInstanceException($"'{name}' is no name of a variable"),
        };
    }

    private static string Rewritten(string text)
    {
        var numbered = NumbersNames(text);
        var result = new StringBuilder(text.Length + 16);
        var closings = new Dictionary<int, string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (closings.TryGetValue(i, out var closing))
            {
                result.Append(closing);
            }
            else if (char.IsLetter(text[i]))
            {
                i = RewriteName(text, i, numbered, result, closings) - 1;
            }
            else if (text[i] is '\\' or '/' && i + 1 < text.Length && text[i + 1] is '\\' or '/' && text[i] != text[i + 1])
            {
                result.Append(text[i] == '\\' ? " union " : " intersect ");
                i++;
            }
            else
            {
                result.Append(text[i]);
            }

            if (i < text.Length && text[i] == ')' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                result.Append('^');
            }
        }

        return result.ToString();
    }

    private static int RewriteName(string text, int start, bool numbered, StringBuilder result, Dictionary<int, string> closings)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var name = text[start..end];
        var isCalled = end < text.Length && text[end] == '(';
        if (isCalled && ClosingOf(text, end) is var (close, commas))
        {
            switch (name)
            {
                case "log" when commas == 0:
                    name = "log10";
                    break;
                case "sqr":
                    name = "";
                    closings[close] = ")^2";
                    break;
                case "limitleft" or "limitright":
                    closings[close] = $", {name[5..]})";
                    name = "limit";
                    break;
                case "arccotan":
                    name = "arccot";
                    break;
                case "arccosec":
                    name = "arccsc";
                    break;
            }
        }

        result.Append(name switch { "unite" => "union", "setsubtract" => "setminus", _ => name });
        var digits = end;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || (digits > end && text[digits] == '_')))
        {
            digits++;
        }

        if (digits > end && (digits == text.Length || text[digits] is not ('(' or '_')) && !numbered)
        {
            result.Append('^').Append(text, end, digits - end);
            return digits;
        }

        if (digits > end)
        {
            result.Append(text, end, digits - end);
            return digits;
        }

        if (end < text.Length && text[end] == '_')
        {
            var tail = end + 1;
            while (tail < text.Length && char.IsLetterOrDigit(text[tail]))
            {
                tail++;
            }

            result.Append(text, end, tail - end);
            return tail;
        }

        return end;
    }

    // Who writes x1 and x2 numbers his variables: nobody means the first power of x by x1.
    private static bool NumbersNames(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '0' or '1' && char.IsLetter(text[i - 1]) && (i + 1 == text.Length || !(char.IsAsciiDigit(text[i + 1]) || text[i + 1] == '(')))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Close, int Commas)? ClosingOf(string text, int open)
    {
        var (depth, commas) = (0, 0);
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' or '{' ? 1 : text[i] is ')' or ']' or '}' ? -1 : 0;
            commas += text[i] == ',' && depth == 1 ? 1 : 0;
            if (depth == 0)
            {
                return (i, commas);
            }
        }

        return null;
    }
}
