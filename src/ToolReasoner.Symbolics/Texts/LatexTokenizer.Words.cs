namespace ToolReasoner.Symbolics;

/// <content>Words and names in braces.</content>
internal sealed partial class LatexTokenizer
{
    // \text{, and } is a comma and a word.
    private void ReadWords(int start)
    {
        var content = TakeGroup(start);
        var words = content.Trim(' ', '~', '$', '\n', '\t', '\\');
        if (words.StartsWith(',') || words.StartsWith(';'))
        {
            _tokens.Add(new Token(TokenKind.Comma, "", start, _at));
            words = words[1..].TrimStart();
        }

        var endsWithComma = words.EndsWith(',') && words.Length > 1;
        words = words.TrimEnd(',').TrimEnd();
        if (words.Length > 0)
        {
            var kind = words switch
            {
                "and" or "And" or "AND" or "&" => TokenKind.And,
                "or" or "Or" or "OR" => TokenKind.Or,
                "mod" => TokenKind.Modulo,
                "not" => TokenKind.Not,
                _ => TokenKind.Words,
            };
            _tokens.Add(new Token(kind, kind == TokenKind.Words ? words : "", start, _at));
        }

        if (endsWithComma)
        {
            _tokens.Add(new Token(TokenKind.Comma, "", start, _at));
        }
    }

    // \operatorname{name} and \mathit{name} are names; \mathrm{name} is one, or a unit.
    private void ReadIdentifier(int start, string command)
    {
        var content = TakeGroup(start);
        content = command == "mathit" ? Unescaped(content) : content.Trim(' ', '~', '\\', '\t', '\n');
        if (command == "mathrm" && (content.Length != 1 || !char.IsAsciiLetter(content[0])))
        {
            if (KnownNames.Call(content) is null && content is not ("lcm" or "gcd"))
            {
                _tokens.Add(new Token(content is "mod" ? TokenKind.Modulo : TokenKind.Words, content, start, _at));
                return;
            }
        }

        if (content.Length == 0 || content[0] == '\0')
        {
            throw Fail("a name is empty", start);
        }

        var kind = command switch { "mathit" => TokenKind.QuotedName, "operatorname" => TokenKind.Identifier, _ => content.Length == 1 ? TokenKind.Name : TokenKind.Identifier };
        _tokens.Add(new Token(kind, content, start, _at));
    }

    private static string Unescaped(string content)
    {
        if (!content.Contains('\\', StringComparison.Ordinal))
        {
            return content;
        }

        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < content.Length; i++)
        {
            i += content[i] == '\\' && i + 1 < content.Length ? 1 : 0;
            plain.Append(content[i]);
        }

        return plain.ToString();
    }
}
