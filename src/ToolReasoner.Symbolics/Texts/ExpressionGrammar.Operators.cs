namespace ToolReasoner.Symbolics;

/// <content>Operators by precedence.</content>
internal abstract partial class ExpressionGrammar
{
    /// <summary>Reads an expression of operators that bind at least so tightly.</summary>
    protected Expr ReadBinary(Level least)
    {
        Enter();
        var left = ReadPrefix(least);
        for (var level = LevelHere(); level >= least && level != Level.None; level = LevelHere())
        {
            left = level switch
            {
                Level.Or => ReadJoined(left, LogicKind.Or, TokenKind.Or, Level.And),
                Level.And => ReadJoined(left, LogicKind.And, TokenKind.And, Level.Relation),
                Level.Relation => ReadRelations(left),
                Level.Union => ReadUnion(left),
                Level.Intersection => ReadIntersection(left),
                Level.Sum => ReadSum(left),
                _ => ReadProduct(left),
            };
        }

        Leave();
        return left;
    }

    private Level LevelHere() => EndsHere() ? Level.None : Current.Kind switch
    {
        TokenKind.Or => Level.Or,
        TokenKind.And => Level.And,
        TokenKind.Relation => Level.Relation,
        TokenKind.Union or TokenKind.Difference => Level.Union,
        TokenKind.Intersection => Level.Intersection,
        TokenKind.Plus or TokenKind.Minus or TokenKind.PlusMinus or TokenKind.MinusPlus => Level.Sum,
        TokenKind.Times or TokenKind.Divide or TokenKind.Modulo or TokenKind.Choose => Level.Product,
        TokenKind.Colon => InSet ? Level.None : Level.Product,
        _ => StartsFactor() ? Level.Product : Level.None,
    };

    /// <summary>Reads signs and not, and what they stand before.</summary>
    private Expr ReadPrefix(Level least)
    {
        var sign = Current.Kind;
        switch (sign)
        {
            case TokenKind.Plus:
                Take();
                return ReadBinary(Level.Power);
            case TokenKind.Minus:
                Take();
                return Negate(ReadBinary(Level.Power));
            case TokenKind.PlusMinus or TokenKind.MinusPlus:
                Take();
                return Product([NewSign(sign), ReadBinary(Level.Power)]);
            case TokenKind.Not when least <= Level.Relation:
                var not = Take();
                return Expr.Logic(LogicKind.Not, [Statement(ReadBinary(Level.Relation), not)]);
            default:
                return ReadPower();
        }
    }

    private Expr ReadSum(Expr first)
    {
        var terms = new List<Expr> { first };
        while (!EndsHere() && Current.Kind is TokenKind.Plus or TokenKind.Minus or TokenKind.PlusMinus or TokenKind.MinusPlus)
        {
            var sign = Take().Kind;
            var term = ReadBinary(Level.Product);
            terms.Add(sign switch
            {
                TokenKind.Plus => term,
                TokenKind.Minus => Negate(term),
                _ => Product([NewSign(sign), term]),
            });
        }

        return Sum(terms);
    }

    private Expr ReadProduct(Expr first)
    {
        var factors = new List<Expr> { first };
        while (!EndsHere())
        {
            switch (Current.Kind)
            {
                case TokenKind.Times:
                    Take();
                    factors.Add(ReadBinary(Level.Power));
                    break;
                case TokenKind.Divide:
                    Take();
                    factors.Add(Power(ReadBinary(Level.Power), -1));
                    break;
                case TokenKind.Modulo:
                    Take();
                    factors = [Shallow(Apply(Function.Mod, Product(factors), ReadBinary(Level.Power)))];
                    break;
                case TokenKind.Choose:
                    Take();
                    factors = [Shallow(Apply(Function.Binomial, Product(factors), ReadBinary(Level.Power)))];
                    break;
                case TokenKind.Colon when !InSet:
                    return ReadRatio(Product(factors));
                default:
                    if (!StartsFactor())
                    {
                        return Product(factors);
                    }

                    factors.Add(ReadPower());
                    break;
            }
        }

        return Product(factors);
    }

    /// <summary>Reads a : b after its a.</summary>
    protected virtual Expr ReadRatio(Expr first) => throw Unexpected();

    /// <summary>Reads the argument of a function that has no parentheses: factors side by side, up to the next function.</summary>
    protected Expr ReadJuxtaposed(string function)
    {
        Enter();
        var isNegative = TryTake(TokenKind.Minus);
        if (Current.Kind == TokenKind.End)
        {
            throw Fail($"{function} has no argument");
        }

        var factors = new List<Expr> { ReadPower() };
        while (!EndsHere() && StartsFactor() && !StartsFunction())
        {
            factors.Add(ReadPower());
        }

        var argument = Product(factors);
        if (Current.Kind == TokenKind.Divide && IsConstant(argument))
        {
            throw Fail($"{function} a/b may be {function}(a/b) or ({function} a)/b: write parentheses");
        }

        Leave();
        return isNegative ? Negate(argument) : argument;
    }

    /// <summary>Whether it has no symbols, as far as one looks.</summary>
    protected static bool IsConstant(Expr expression) =>
        expression is not SymbolExpr && (expression.Size > 50 || expression.Operands.All(IsConstant));
}
