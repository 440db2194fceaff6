namespace ToolReasoner.Symbolics;

/// <content>Degrees and units.</content>
internal sealed partial class LatexGrammar
{
    private bool IsDegree() => Peek() is { Kind: TokenKind.Command, Text: "circ" } or { Kind: TokenKind.Degree }
        || (Peek().Kind == TokenKind.OpenGroup && Peek(2) is { Kind: TokenKind.Command, Text: "circ" } or { Kind: TokenKind.Degree } && Peek(3).Kind == TokenKind.CloseGroup);

    private Expr ReadDegree(Expr value)
    {
        if (Take().Kind == TokenKind.Caret && Take().Kind == TokenKind.OpenGroup)
        {
            Take();
            Take();
        }

        if (Current is { Kind: TokenKind.Words or TokenKind.Name, Text: "C" or "F" } scale)
        {
            Take();
            _notes.Units.Add("°" + scale.Text);
            return _options.StripUnits ? value : throw FailAt(scale, "a temperature has a unit");
        }

        _notes.HasDegrees = true;
        return _options.DegreesAreUnits ? value : Product([value, Expr.Pi, Expr.Pow(180, -1)]);
    }

    // \mathrm{m}, but not \mathrm{d}x
    private bool IsUnitLetter() => _options.StripUnits && Current is { Kind: TokenKind.Name, Text: "m" or "g" or "s" or "h" or "L" or "N" or "J" or "W" } && _text[Current.Start] == '\\';

    // \text{ cm}^2 at the end of a value
    private void ReadUnit()
    {
        while (Current.Kind == TokenKind.Words || IsUnitLetter())
        {
            var words = Take();
            if (words.Text.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant() is "AM" or "PM")
            {
                throw FailAt(words, "a time of day is no number");
            }

            if (words.Text.Length == 0 || !char.IsLetter(words.Text[0]) || words.Text.Split(' ')[0] is "or" or "and" or "to" or "if" or "when" or "where" or "is" or "are" or "not" or "more" or "less" or "than")
            {
                throw FailAt(words, $"the text “{Shortened(words.Text)}” is no unit");
            }

            var start = words.End;
            if (Current.Kind == TokenKind.Caret)
            {
                Take();
                ReadScript();
            }

            _notes.Units.Add(words.Text + _text[start..Math.Max(start, Previous.End)]);
        }

        if (Current.Kind is not (TokenKind.End or TokenKind.Comma or TokenKind.Semicolon or TokenKind.And or TokenKind.Or or TokenKind.Relation or TokenKind.Dot
            or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseSet or TokenKind.CloseGroup or TokenKind.Plus or TokenKind.Minus))
        {
            throw Unexpected();
        }
    }
}
