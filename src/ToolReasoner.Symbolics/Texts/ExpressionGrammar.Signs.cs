namespace ToolReasoner.Symbolics;

/// <content>
/// ± and ∓. While an expression is read, a sign that is not known yet is a symbol of its own; where the expression is complete (an item of a
/// list, a side of a relation), it is written out. One ± makes a pair of values. Several are independent and make a list of all their values,
/// unless a ∓ says that they go together.
/// </content>
internal abstract partial class ExpressionGrammar
{
    private const char SignMark = '\0';
    private const int MostSigns = 4;

    private int _signs;
    private int _opposites;

    private Expr NewSign(TokenKind kind)
    {
        if (kind == TokenKind.MinusPlus)
        {
            _opposites++;
            return Negate(Expr.Symbol($"{SignMark}-{_opposites}"));
        }

        _signs++;
        return Expr.Symbol($"{SignMark}+{_signs}");
    }

    /// <summary>Writes out the signs that are open in an expression.</summary>
    protected Expr Lift(Expr expression)
    {
        if (_signs + _opposites == 0)
        {
            return expression;
        }

        var found = new List<string>();
        Find(expression, found);
        if (found.Count == 0)
        {
            return expression;
        }

        if (found.Exists(name => name[1] == '-'))
        {
            return Expr.Sequence(SequenceKind.PlusMinus, [Chosen(expression, _ => 1), Chosen(expression, _ => -1)]);
        }

        if (found.Count > MostSigns)
        {
            throw Fail($"more than {MostSigns} signs ± in one expression");
        }

        var values = Enumerable.Range(0, 1 << found.Count)
            .Select(choice => Chosen(expression, name => ((choice >> (found.Count - 1 - found.IndexOf(name))) & 1) == 0 ? 1 : -1))
            .ToList();
        return values.Count == 2 ? Expr.Sequence(SequenceKind.PlusMinus, values) : Expr.List(values);
    }

    private void Find(Expr expression, List<string> found)
    {
        Budget.Deepen();
        if (expression is SymbolExpr { Name: [SignMark, ..] name } && !found.Contains(name))
        {
            found.Add(name);
        }

        foreach (var operand in expression.Operands)
        {
            Find(operand, found);
        }
    }

    private Expr Chosen(Expr expression, Func<string, int> choose)
    {
        Budget.Deepen();
        if (expression is SymbolExpr { Name: [SignMark, ..] name })
        {
            return choose(name);
        }

        var operands = expression.Operands;
        Expr[]? changed = null;
        for (var i = 0; i < operands.Count; i++)
        {
            var operand = Chosen(operands[i], choose);
            if (!ReferenceEquals(operand, operands[i]))
            {
                changed ??= [.. operands];
                changed[i] = operand;
            }
        }

        return changed is null ? expression : expression.WithOperands(changed);
    }
}
