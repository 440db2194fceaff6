namespace ToolReasoner.Symbolics;

/// <content>What begins with a backslash.</content>
internal sealed partial class LatexTokenizer
{
    private static readonly Dictionary<string, (TokenKind Kind, string Text)> s_commands = new()
    {
        ["cdot"] = (TokenKind.Times, ""), ["times"] = (TokenKind.Times, ""), ["ast"] = (TokenKind.Times, ""), ["div"] = (TokenKind.Divide, ""),
        ["pm"] = (TokenKind.PlusMinus, ""), ["mp"] = (TokenKind.MinusPlus, ""),
        ["lt"] = (TokenKind.Relation, "<"), ["gt"] = (TokenKind.Relation, ">"),
        ["le"] = (TokenKind.Relation, "<="), ["leq"] = (TokenKind.Relation, "<="), ["leqslant"] = (TokenKind.Relation, "<="), ["leqq"] = (TokenKind.Relation, "<="),
        ["ge"] = (TokenKind.Relation, ">="), ["geq"] = (TokenKind.Relation, ">="), ["geqslant"] = (TokenKind.Relation, ">="), ["geqq"] = (TokenKind.Relation, ">="),
        ["ne"] = (TokenKind.Relation, "!="), ["neq"] = (TokenKind.Relation, "!="), ["in"] = (TokenKind.Relation, "in"),
        ["notin"] = (TokenKind.Relation, Relations.NotMember), ["equiv"] = (TokenKind.Relation, "≡"),
        ["cup"] = (TokenKind.Union, ""), ["bigcup"] = (TokenKind.Union, ""), ["cap"] = (TokenKind.Intersection, ""), ["bigcap"] = (TokenKind.Intersection, ""),
        ["setminus"] = (TokenKind.Difference, ""), ["smallsetminus"] = (TokenKind.Difference, ""), ["backslash"] = (TokenKind.Difference, ""),
        ["land"] = (TokenKind.And, "∧"), ["wedge"] = (TokenKind.And, "∧"), ["lor"] = (TokenKind.Or, "∨"), ["vee"] = (TokenKind.Or, "∨"),
        ["lnot"] = (TokenKind.Not, ""), ["neg"] = (TokenKind.Not, ""),
        ["lfloor"] = (TokenKind.OpenFloor, ""), ["rfloor"] = (TokenKind.CloseFloor, ""), ["lceil"] = (TokenKind.OpenCeiling, ""), ["rceil"] = (TokenKind.CloseCeiling, ""),
        ["lvert"] = (TokenKind.OpenBar, ""), ["rvert"] = (TokenKind.CloseBar, ""), ["vert"] = (TokenKind.Bar, ""),
        ["lbrace"] = (TokenKind.OpenSet, ""), ["rbrace"] = (TokenKind.CloseSet, ""), ["lbrack"] = (TokenKind.OpenBracket, ""), ["rbrack"] = (TokenKind.CloseBracket, ""),
        ["lparen"] = (TokenKind.OpenParen, ""), ["rparen"] = (TokenKind.CloseParen, ""), ["langle"] = (TokenKind.OpenParen, ""), ["rangle"] = (TokenKind.CloseParen, ""),
        ["{"] = (TokenKind.OpenSet, ""), ["}"] = (TokenKind.CloseSet, ""), ["%"] = (TokenKind.Percent, ""), ["degree"] = (TokenKind.Degree, ""),
        ["\\"] = (TokenKind.NewRow, ""), ["cr"] = (TokenKind.NewRow, ""), ["bmod"] = (TokenKind.Modulo, ""), ["prime"] = (TokenKind.Prime, ""),
        ["colon"] = (TokenKind.Colon, ""), ["_"] = (TokenKind.Underscore, ""),
        ["varepsilon"] = (TokenKind.Command, "epsilon"), ["vartheta"] = (TokenKind.Command, "theta"), ["varphi"] = (TokenKind.Command, "phi"),
        ["varrho"] = (TokenKind.Command, "rho"), ["varsigma"] = (TokenKind.Command, "sigma"), ["dfrac"] = (TokenKind.Command, "frac"),
        ["tfrac"] = (TokenKind.Command, "frac"), ["cfrac"] = (TokenKind.Command, "frac"), ["dbinom"] = (TokenKind.Command, "binom"),
        ["tbinom"] = (TokenKind.Command, "binom"), ["varnothing"] = (TokenKind.Command, "emptyset"), ["iint"] = (TokenKind.Command, "int int"),
        ["bar"] = (TokenKind.Command, "overline"), ["fbox"] = (TokenKind.Command, "boxed"),
    };

    // Spaces, sizes and places that say nothing about the value.
    private static readonly HashSet<string> s_dropped =
    [
        ",", ";", ":", "!", " ", ">", "\t", "\n", "(", ")", "[", "]", "quad", "qquad", "enspace", "thinspace", "medspace", "negthinspace", "displaystyle", "textstyle",
        "scriptstyle", "limits", "nolimits", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "hline",
        "rm", "bf", "it", "null", "allowbreak", "nonumber", "strut", "middle",
    ];

    private static readonly HashSet<string> s_fonts =
        ["mathbf", "mathsf", "mathcal", "boldsymbol", "bm", "mathnormal", "pmb", "vec", "ensuremath", "mathop", "mathbin", "mathrel", "mathord"];

    private void ReadCommand()
    {
        var start = _at++;
        if (_at >= text.Length)
        {
            throw Fail("a backslash stands at the end", start);
        }

        while (char.IsAsciiLetter(At(0)))
        {
            _at++;
        }

        if (_at == start + 1)
        {
            _at++;
        }

        var name = text[(start + 1).._at];
        switch (name)
        {
            case "$" or "pounds" or "euro":
                notes.HasMoney = true;
                break;
            case "left" or "right":
                ReadDelimiter(start, isLeft: name == "left");
                break;
            case "phantom" or "hphantom" or "vphantom" or "hspace" or "vspace" or "label" or "tag":
                TakeGroup(start);
                break;
            case "text" or "mbox" or "textbf" or "textit" or "textrm" or "textnormal" or "textsf" or "texttt" or "hbox" or "emph":
                ReadWords(start);
                break;
            case "mathrm" or "operatorname" or "mathit":
                ReadIdentifier(start, name);
                break;
            case "begin" or "end":
                var environment = TakeGroup(start);
                _tokens.Add(new Token(name == "begin" ? TokenKind.Begin : TokenKind.Finish, environment, start, _at));
                break;
            case "not":
                ReadNegated(start);
                break;
            case "mathbb":
                _tokens.Add(new Token(TokenKind.Command, "mathbb " + TakeGroup(start).Trim(), start, _at));
                break;
            default:
                AddCommand(name, start);
                break;
        }
    }

    private void AddCommand(string name, int start)
    {
        if (s_dropped.Contains(name))
        {
            _isInFormula = name is "(" or "[" || (_isInFormula && name is not (")" or "]"));
            return;
        }

        if (!s_commands.TryGetValue(name, out var token))
        {
            token = (TokenKind.Command, name);
        }

        if (s_fonts.Contains(name))
        {
            // What follows stands for itself, but a bold i is a vector and no number.
            var length = At(0) is 'i' or 'e' ? 1 : At(0) == '{' && At(1) is 'i' or 'e' && At(2) == '}' ? 3 : 0;
            if (length > 0 && name.Contains('b', StringComparison.Ordinal) | name == "vec")
            {
                Add(TokenKind.QuotedName, length, text[_at + (length / 2)].ToString());
            }

            return;
        }

        _tokens.Add(new Token(token.Kind, token.Text, start, _at));
        if (token.Kind == TokenKind.NewRow)
        {
            SkipRowSpace();
        }
    }

    private void ReadDelimiter(int start, bool isLeft)
    {
        while (At(0) is ' ' or '\t')
        {
            _at++;
        }

        if (At(0) is '|' or '.')
        {
            var kind = At(0) == '.' ? TokenKind.Command : isLeft ? TokenKind.OpenBar : TokenKind.CloseBar;
            _at++;
            _tokens.Add(new Token(kind, kind == TokenKind.Command ? isLeft ? "left." : "right." : "", start, _at));
        }
        else if (string.CompareOrdinal(text, _at, @"\vert", 0, 5) == 0)
        {
            _at += 5;
            _tokens.Add(new Token(isLeft ? TokenKind.OpenBar : TokenKind.CloseBar, "", start, _at));
        }

        // Any other delimiter is read as if it stood alone.
    }

    // \not= and \not\in
    private void ReadNegated(int start)
    {
        var rest = text.AsSpan(_at);
        var (length, spelling) = rest.StartsWith("=") ? (1, "!=") : rest.StartsWith(@"\in") ? (3, Relations.NotMember) : (0, "");
        if (length == 0)
        {
            throw Fail(@"\not stands before something that is not negated so", start);
        }

        _at += length;
        _tokens.Add(new Token(TokenKind.Relation, spelling, start, _at));
    }

    // The raw text between the next braces, or the next character.
    private string TakeGroup(int start)
    {
        while (At(0) is ' ' or '\t' or '\n' or '\r' or '*')
        {
            _at++;
        }

        if (At(0) != '{')
        {
            if (_at >= text.Length)
            {
                throw Fail("an argument is missing", start);
            }

            return At(0) == '\\' ? "" : text[_at++].ToString();
        }

        var from = ++_at;
        for (var depth = 1; depth > 0; _at++)
        {
            if (_at >= text.Length)
            {
                throw Fail("a brace is not closed", start);
            }

            depth += At(0) == '{' ? 1 : At(0) == '}' ? -1 : 0;
            _at += At(0) == '\\' ? 1 : 0;
        }

        return _at > text.Length ? throw Fail("a brace is not closed", start) : text[from..(_at - 1)];
    }

    // The space after a row, as in \\[2pt].
    private void SkipRowSpace()
    {
        var end = _at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or ' '))
        {
            end++;
        }

        if (At(0) == '[' && end < text.Length && text[end] == ']' && text[(end - 2)..end] is "pt" or "em" or "ex" or "mm" or "cm")
        {
            _at = end + 1;
        }
    }
}
