namespace ToolReasoner.Symbolics;

/// <content>What brackets mean.</content>
internal abstract partial class ExpressionGrammar
{
    /// <summary>Reads ( … ), [ … ], ( … ] or [ … ).</summary>
    protected Expr ReadBrackets()
    {
        var open = Take();
        var items = ReadItemsInside();
        var close = Current;
        if (!TryTake(TokenKind.CloseParen) && !TryTake(TokenKind.CloseBracket))
        {
            throw Current.Kind == TokenKind.End ? FailAt(open, "a bracket is not closed") : Unexpected();
        }

        var (all, isRound) = (items.All, open.Kind == TokenKind.OpenParen);
        var closesRound = close.Kind == TokenKind.CloseParen;
        if (isRound != closesRound || (items.HasSemicolons && all.Count == 2))
        {
            return all.Count == 2
                ? Expr.Interval(Scalar(all[0]), Scalar(all[1]), !isRound, !closesRound)
                : throw FailAt(close, "the brackets do not match");
        }

        if (!isRound)
        {
            return SquareBrackets(all);
        }

        return all.Count switch
        {
            1 => all[0],
            2 when PairsAreIntervals || Operands.IsInfinite(all[0]) || Operands.IsInfinite(all[1]) => Operands.AsSet(Expr.Tuple(all)),
            _ => Expr.Tuple(all),
        };
    }

    /// <summary>Whether (a, b) is an interval.</summary>
    protected virtual bool PairsAreIntervals => false;

    /// <summary>Reads the items between two brackets.</summary>
    protected Items ReadItemsInside()
    {
        Brackets++;
        var items = Inside(ReadItems);
        Brackets--;
        return items;
    }

    /// <summary>What [ … ] means.</summary>
    /// <param name="items">Any number.</param>
    protected abstract Expr SquareBrackets(List<Expr> items);

    /// <summary>Reads { … } after its opening token.</summary>
    protected Expr ReadSet(Token open)
    {
        Brackets++;
        var items = Inside(() =>
        {
            InSet = true;
            return ReadItems();
        });
        Brackets--;
        if (Current.Kind is TokenKind.Bar or TokenKind.Colon or TokenKind.OpenBar || Current is { Kind: TokenKind.Command, Text: "mid" })
        {
            throw Fail("a set given by a condition is not read: list its elements, or write intervals");
        }

        if (!TryTake(TokenKind.CloseSet))
        {
            throw Current.Kind == TokenKind.End ? FailAt(open, "a brace is not closed") : Unexpected();
        }

        List<Expr> all = items.All.Count == 1 ? [Lift(items.All[0])] : items.All;
        return Expr.FiniteSet([.. all.SelectMany(item => item is SequenceExpr { Kind: SequenceKind.PlusMinus } ? item.Operands : [item])]);
    }

    /// <summary>Reads |x| after its opening token.</summary>
    protected Expr ReadBars(Token open)
    {
        var (bars, closing) = (OpenBars, open.Kind == TokenKind.OpenBar ? TokenKind.CloseBar : TokenKind.Bar);
        OpenBars = closing == TokenKind.Bar ? bars + 1 : 0;
        var inside = ReadBinary(Level.Sum);
        OpenBars = bars;
        if (!TryTake(closing))
        {
            throw Current.Kind == TokenKind.End ? FailAt(open, "a bar is not closed") : Unexpected();
        }

        return inside is MatrixExpr ? throw FailAt(open, "bars around a matrix: a determinant is not read") : Apply(Function.Abs, inside);
    }
}
