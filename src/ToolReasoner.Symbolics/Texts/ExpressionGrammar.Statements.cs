namespace ToolReasoner.Symbolics;

/// <content>Lists, statements, relations and sets.</content>
internal abstract partial class ExpressionGrammar
{
    // The list that "2 or 3" made, so that "1, 2 or 3" is one list and not a list in a list.
    private Expr? _joinedByWord;

    /// <summary>What stood between two brackets.</summary>
    /// <param name="All">A single one still holds its ±.</param>
    /// <param name="HasSemicolons">Whether a semicolon stood between them.</param>
    protected readonly record struct Items(List<Expr> All, bool HasSemicolons);

    /// <summary>Reads things with commas between them, up to a token that is neither.</summary>
    protected Items ReadItems()
    {
        var items = new List<Expr>();
        var hasSemicolons = false;
        if (Current.Kind is TokenKind.End or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseSet or TokenKind.CloseGroup)
        {
            return new Items(items, hasSemicolons);
        }

        for (; ; )
        {
            var item = ReadBinary(Level.Or);
            var isLast = Current.Kind is not (TokenKind.Comma or TokenKind.Semicolon);
            var isAlone = isLast && items.Count == 0;
            if (ReferenceEquals(item, _joinedByWord))
            {
                items.AddRange(item.Operands);
            }
            else
            {
                items.Add(isAlone ? item : Lift(item));
            }

            if (isLast)
            {
                return new Items(items, hasSemicolons);
            }

            hasSemicolons |= Take().Kind == TokenKind.Semicolon;
            if (Current.Kind is TokenKind.And or TokenKind.Or)
            {
                Take(); // 2, 3, and 4
            }
        }
    }

    /// <summary>Whether "p and q" is a statement about p and q, and not the list of both.</summary>
    protected virtual bool SymbolsAreStatements => false;

    private Expr ReadJoined(Expr first, LogicKind kind, TokenKind word, Level level)
    {
        var operands = new List<Expr> { Lift(first) };
        var at = Current;
        var isLogic = false;
        while (Current.Kind == word)
        {
            isLogic |= Take().Text is "∧" or "∨";
            var operand = ReadBinary(level);
            if (ReferenceEquals(operand, _joinedByWord))
            {
                throw FailAt(at, "and and or are mixed");
            }

            operands.Add(Lift(operand));
        }

        var isList = operands.TrueForAll(operand => operand is not (RelationExpr or LogicExpr)) && !(SymbolsAreStatements && operands.TrueForAll(Operands.IsStatement));
        if (!isLogic && isList)
        {
            return _joinedByWord = Expr.List(operands);
        }

        if (!isLogic && kind == LogicKind.Or && operands[0] is RelationExpr { Kind: RelationKind.Equal } equation && operands.Skip(1).All(Operands.IsScalar))
        {
            operands = [equation, .. operands.Skip(1).Select(value => Expr.Equation(equation.Operands[0], value))]; // x = 2 or 3
        }

        return Expr.Logic(kind, [.. operands.Select(operand => Statement(operand, at))]);
    }

    private static Expr Statement(Expr expression, Token at) =>
        Operands.IsStatement(expression) ? expression : throw FailAt(at, $"{Operands.Describe(expression)} is no statement");

    private Expr ReadRelations(Expr first)
    {
        var left = Lift(first);
        var relations = new List<Expr>();
        while (!EndsHere() && Current.Kind == TokenKind.Relation)
        {
            var at = Take();
            var kind = Relations.KindOf(at.Text);
            var right = Lift(ReadBinary(Level.Union));
            if (TryReadModulus() is { } modulus)
            {
                right = kind is RelationKind.Congruent or RelationKind.Equal
                    ? Expr.Tuple(Scalar(right), Scalar(modulus))
                    : throw FailAt(at, "a modulus belongs to ≡");
                kind = RelationKind.Congruent;
            }
            else if (kind == RelationKind.Congruent)
            {
                throw FailAt(at, "≡ needs a modulus, as in x ≡ 2 (mod 5)");
            }

            right = kind == RelationKind.Member ? Operands.AsSet(right) : right;
            var relation = Expr.Relate(kind, left, right);
            relations.Add(at.Text == Relations.NotMember ? Expr.Logic(LogicKind.Not, [relation]) : relation);
            left = right;
        }

        return relations.Count == 1 ? relations[0] : Expr.Logic(LogicKind.And, relations);
    }

    /// <summary>Reads (mod m) if it follows.</summary>
    protected abstract Expr? TryReadModulus();

    private Expr ReadUnion(Expr first)
    {
        var sets = new List<Expr> { Set(first) };
        while (!EndsHere() && Current.Kind is TokenKind.Union or TokenKind.Difference)
        {
            var operation = Take().Kind;
            var right = Set(ReadBinary(Level.Intersection));
            if (operation == TokenKind.Union)
            {
                sets.Add(right);
                continue;
            }

            var left = sets.Count == 1 ? sets[0] : Expr.SetOperationOf(SetOperation.Union, sets);
            sets = [Shallow(Expr.SetOperationOf(SetOperation.Difference, [left, right]))];
        }

        return sets.Count == 1 ? sets[0] : Expr.SetOperationOf(SetOperation.Union, sets);
    }

    private Expr ReadIntersection(Expr first)
    {
        var sets = new List<Expr> { Set(first) };
        while (TryTake(TokenKind.Intersection))
        {
            sets.Add(Set(ReadBinary(Level.Sum)));
        }

        return Expr.SetOperationOf(SetOperation.Intersection, sets);
    }

    private Expr Set(Expr expression)
    {
        var set = Operands.AsSet(expression);
        return Operands.IsSet(set) || set is SymbolExpr ? set : throw Fail($"{Operands.Describe(set)} is no set");
    }
}
