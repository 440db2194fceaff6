namespace ToolReasoner.Symbolics;

/// <content>Matrices and cases.</content>
internal sealed partial class LatexGrammar
{
    private Expr ReadEnvironment()
    {
        var begin = Take();
        switch (begin.Text)
        {
            case "pmatrix" or "bmatrix" or "matrix" or "smallmatrix" or "Bmatrix" or "psmallmatrix" or "bsmallmatrix":
                return Inside(() => ReadMatrix(begin));
            case "array":
                SkipColumns();
                return Inside(() => ReadMatrix(begin));
            case "cases" or "dcases":
                return Inside(() => ReadCases(begin));
            case "vmatrix" or "Vmatrix":
                throw FailAt(begin, "bars around a matrix: a determinant is not read");
            default:
                throw FailAt(begin, $"\\begin{{{Shortened(begin.Text)}}} is not understood");
        }
    }

    // The {cc|c} of an array.
    private void SkipColumns()
    {
        Need(TokenKind.OpenGroup, "{");
        while (Current.Kind is TokenKind.Name or TokenKind.Bar)
        {
            Take();
        }

        Need(TokenKind.CloseGroup, "}");
    }

    private void Finish(Token begin)
    {
        if (Current.Kind != TokenKind.Finish || Take().Text != begin.Text)
        {
            throw FailAt(begin, $"\\end{{{begin.Text}}} is missing");
        }
    }

    private Expr ReadMatrix(Token begin)
    {
        Brackets++;
        var entries = new List<Expr>();
        var (rows, columns) = (0, 0);
        while (Current.Kind != TokenKind.Finish)
        {
            var before = entries.Count;
            do
            {
                entries.Add(Scalar(ReadBinary(Level.Sum)));
            }
            while (TryTake(TokenKind.Ampersand));
            columns = rows++ == 0 ? entries.Count : columns;
            if (entries.Count - before != columns)
            {
                throw Fail("the rows of a matrix have the same length");
            }

            if (!TryTake(TokenKind.NewRow))
            {
                break;
            }
        }

        Brackets--;
        Finish(begin);
        return rows == 0 ? throw FailAt(begin, "a matrix is empty") : Expr.Matrix(rows, columns, entries);
    }

    private Expr ReadCases(Token begin)
    {
        Brackets++;
        var operands = new List<Expr>();
        while (Current.Kind != TokenKind.Finish)
        {
            operands.Add(Lift(ReadBinary(Level.Or)));
            TryTake(TokenKind.Comma);
            Need(TokenKind.Ampersand, "&");
            operands.Add(ReadCondition());
            if (!TryTake(TokenKind.Comma) && !TryTake(TokenKind.Semicolon))
            {
                TryTake(TokenKind.Dot);
            }

            if (!TryTake(TokenKind.NewRow))
            {
                break;
            }
        }

        Brackets--;
        Finish(begin);
        return operands.Count == 0 ? throw FailAt(begin, "there are no cases") : Expr.Piecewise(operands);
    }

    private Expr ReadCondition()
    {
        if (Current.Kind == TokenKind.Words)
        {
            var words = Take();
            switch (words.Text.Trim('.', ':', ' ').ToUpperInvariant())
            {
                case "OTHERWISE" or "ELSE" or "IF OTHERWISE":
                    return Expr.True;
                case "IF" or "FOR" or "WHEN" or "WHERE":
                    break;
                default:
                    throw FailAt(words, "a condition was expected");
            }
        }

        var at = Current;
        var condition = ReadBinary(Level.Or);
        return Operands.IsStatement(condition) ? condition : throw FailAt(at, "a condition was expected");
    }
}
