using System.Text;

namespace ToolReasoner.Answers;

/// <summary>
/// A formula as people type it, turned into LaTeX: <c>sqrt(3)/2</c>, <c>pi/3</c>, <c>x &lt;= 5 or x &gt; 7</c>, <c>6 cm</c>. Words that are no
/// names of functions, letters or units stay, and are counted: they make the text prose.
/// </summary>
internal sealed class TypedFormula
{
    private static readonly HashSet<string> s_functions =
    [
        "sqrt", "cbrt", "root", "sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "arcsin", "arccos", "arctan", "arccot", "sinh", "cosh",
        "tanh", "asinh", "acosh", "atanh", "ln", "log", "log2", "log10", "lg", "exp", "abs", "floor", "ceil", "ceiling", "gcd", "lcm", "min", "max", "binomial",
        "binom", "factorial", "sign", "sgn", "gamma", "re", "im", "conjugate",
    ];

    private static readonly Dictionary<string, string> s_words = new()
    {
        ["pi"] = @"\pi ", ["Pi"] = @"\pi ", ["PI"] = @"\pi ", ["infinity"] = @"\infty ", ["inf"] = @"\infty ", ["oo"] = @"\infty ", ["Infinity"] = @"\infty ",
        ["or"] = @"\text{ or }", ["and"] = @"\text{ and }", ["union"] = @"\cup ", ["intersect"] = @"\cap ", ["in"] = @"\in ",
        ["mod"] = @"\bmod ", ["theta"] = @"\theta ", ["alpha"] = @"\alpha ", ["beta"] = @"\beta ", ["phi"] = @"\phi ", ["lambda"] = @"\lambda ", ["omega"] = @"\omega ",
        ["epsilon"] = @"\epsilon ", ["delta"] = @"\delta ", ["sigma"] = @"\sigma ", ["mu"] = @"\mu ", ["tau"] = @"\tau ",
    };

    private readonly string _text;
    private readonly bool _isProse;
    private readonly StringBuilder _latex = new();
    private int _at;

    private TypedFormula(string text, bool isProse)
    {
        _text = text;
        _isProse = isProse;
    }

    /// <summary>LaTeX that says the same.</summary>
    public string Latex { get; private set; } = "";

    /// <summary>Words that have no meaning in a formula.</summary>
    public int Words { get; private set; }

    /// <summary>Turns.</summary>
    /// <param name="text">Plain text or LaTeX, or both.</param>
    /// <param name="isProse">Whether letters side by side are rather a word than a product.</param>
    public static TypedFormula Of(string text, bool isProse)
    {
        var typed = new TypedFormula(text, isProse);
        typed.Turn();
        typed.Latex = typed._latex.ToString();
        return typed;
    }

    private void Turn()
    {
        while (_at < _text.Length)
        {
            var letter = _text[_at];
            if (letter == '\\')
            {
                CopyCommand();
            }
            else if (char.IsAsciiLetter(letter))
            {
                TurnLetters();
            }
            else if (letter == '*' && Next(1) == '*')
            {
                _latex.Append('^');
                _at += 2;
            }
            else if (letter is '<' or '>' or '!' && Next(1) == '=')
            {
                _latex.Append(letter switch { '<' => @"\le ", '>' => @"\ge ", _ => @"\ne " });
                _at += 2;
            }
            else if (char.IsLetter(letter) && letter is not (>= 'Α' and <= 'ω' or 'ϕ' or 'ϵ'))
            {
                Words++; // another script
                _latex.Append(letter);
                _at++;
            }
            else
            {
                _latex.Append(letter);
                _at++;
            }
        }
    }

    private char Next(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    // A command, with its argument where that is no formula.
    private void CopyCommand()
    {
        var end = _at + 1;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
        {
            end++;
        }

        var name = _text[(_at + 1)..end];
        if (name.Length == 0)
        {
            end = Math.Min(end + 1, _text.Length);
        }
        else if (name is "text" or "operatorname" && end + 5 <= _text.Length && _text.AsSpan(end, 5) is "{cis}")
        {
            (name, end) = ("cis", end + 5);
        }
        else if (name is "text" or "textbf" or "textit" or "textrm" or "mbox" or "hbox" or "mathrm" or "operatorname" or "begin" or "end" or "mathbb" or "textnormal" or "emph")
        {
            var open = end;
            while (open < _text.Length && _text[open] is ' ' or '*')
            {
                open++;
            }

            end = open < _text.Length && _text[open] == '{' && Braces.End(_text, open) is var close and > 0 ? close : end;
        }

        var command = _text[_at..end];
        if (name is "mathrm" or "mathbf" && JoiningWord(command) is { } word)
        {
            command = $@"\text{{ {word} }}";
        }

        _latex.Append(name == "cis" ? @"\operatorname{cis}" : command);
        _at = end;
    }

    private static string? JoiningWord(string command)
    {
        var open = command.IndexOf('{', StringComparison.Ordinal);
        return open > 0 && command[(open + 1)..].Trim(' ', '}') is var word && word is "or" or "and" ? word : null;
    }

    private void TurnLetters()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetter(_text[_at]) || (_text[_at] is '0' or '1' or '2' && _text.AsSpan(start, _at - start) is "log" or "log1")))
        {
            _at++;
        }

        var word = _text[start.._at];
        if (word.Length == 1)
        {
            _latex.Append(word == "U" && StandsBetweenSets(start) ? @"\cup " : word);
        }
        else if (IsAfterNumber(start) && Units.IsKnown(word) && Next(0) != '(')
        {
            CopyUnit(start);
        }
        else if (s_functions.Contains(word) && (word.Length > 2 || word is "ln" or "lg"))
        {
            _latex.Append(@"\operatorname{").Append(word).Append('}');
        }
        else if (s_words.TryGetValue(word, out var command) && !(word == "in" && IsAfterNumber(start)))
        {
            _latex.Append(command);
        }
        else if (IsAfterNumber(start) && (word.Length >= 4 || word is "per" or "sq" or "cu"))
        {
            CopyUnit(start);
        }
        else if (_isProse || word.Length >= 4 || Units.IsCommonWord(word))
        {
            Words++;
            _latex.Append(@"\text{ ").Append(word).Append('}');
        }
        else
        {
            _latex.Append(word);
        }
    }

    // "apples a day": all words up to something that is none.
    private void CopyUnit(int start)
    {
        while (_at < _text.Length && (char.IsAsciiLetter(_text[_at]) || _text[_at] is ' ' or '/' or '-' or '.' or '\'') && !StartsJoiningWord())
        {
            _at++;
        }

        while (_at > start && !char.IsAsciiLetter(_text[_at - 1]))
        {
            _at--;
        }

        _latex.Append(@"\text{ ").Append(_text, start, _at - start).Append('}');
    }

    private bool StartsJoiningWord() =>
        _text[_at] == ' ' && (string.CompareOrdinal(_text, _at, " and ", 0, 5) == 0 || string.CompareOrdinal(_text, _at, " or ", 0, 4) == 0);

    private bool IsAfterNumber(int at)
    {
        var before = at - 1;
        while (before >= 0 && (_text[before] is ' ' or '~' or '-' || (_text[before] is ',' or ';' && before > 0 && _text[before - 1] == '\\')))
        {
            before -= _text[before] is ',' or ';' ? 2 : 1; // a thin space
        }

        return before >= 0 && (char.IsAsciiDigit(_text[before]) || _text[before] is '}' or ')' || (before > 0 && _text[before] == 'i' && _text[before - 1] == 'p'));
    }

    private bool StandsBetweenSets(int at) =>
        _text.AsSpan(0, at).TrimEnd().EndsWith(")") | _text.AsSpan(0, at).TrimEnd().EndsWith("]") | _text.AsSpan(0, at).TrimEnd().EndsWith("}")
        && _text.AsSpan(at + 1).TrimStart().StartsWith("(") | _text.AsSpan(at + 1).TrimStart().StartsWith("[") | _text.AsSpan(at + 1).TrimStart().StartsWith("\\")
            | _text.AsSpan(at + 1).TrimStart().StartsWith("{");
}
