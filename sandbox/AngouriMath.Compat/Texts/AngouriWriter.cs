namespace AngouriMath.Texts;

/// <summary>Writes infix text as AngouriMath does: <c>x ^ 2 - 2 * x + 1</c>, <c>sqrt(3) / 2</c>, <c>1/2</c>, <c>log(2, x)</c>, <c>[0; 1)</c>.</summary>
internal sealed class AngouriWriter : ExpressionWriter
{
    /// <inheritdoc/>
    protected override Level LevelOf(Expr expression) => expression switch
    {
        NumberExpr { Value: { Sign: >= 0, IsInteger: true } } => Level.Atom,
        NumberExpr { Value.IsInteger: true } => Level.Sum,
        NumberExpr number => number.Value.Sign < 0 ? Level.Sum : Level.Product,
        ProductExpr => Quotient.HasMinus(expression) ? Level.Sum : Level.Product,
        SumExpr => Level.Sum,
        PowerExpr { Exponent: NumberExpr exponent } => exponent.Value.Equals(ExactRational.Half) ? Level.Atom : exponent.Value.Sign < 0 ? Level.Product : Level.Power,
        PowerExpr => Level.Power,
        FunctionExpr function when function.Function == Function.Factorial => Level.Postfix,
        RelationExpr => Level.Relation,
        LogicExpr logic => logic.Kind switch { LogicKind.And => Level.And, LogicKind.Or => Level.Or, LogicKind.Not => Level.Relation, _ => Level.Atom },
        SetOperationExpr set => set.Operation == SetOperation.Intersection ? Level.Intersection : Level.Union,
        _ => Level.Atom,
    };

    /// <inheritdoc/>
    protected override void WriteBare(Expr expression, Level least)
    {
        switch (expression)
        {
            case NumberExpr or ProductExpr or PowerExpr:
                Text.Append(Quotient.HasMinus(expression) ? "-" : "");
                WriteTerm(expression);
                break;
            case SumExpr sum:
                WriteSum(sum);
                break;
            case ConstantExpr constant:
                Text.Append(constant.Constant switch
                {
                    Constant.Pi => "pi",
                    Constant.E => "e",
                    Constant.I => "i",
                    Constant.Infinity => "+oo",
                    Constant.EulerGamma => "EulerGamma",
                    _ => "NaN",
                });
                break;
            case SymbolExpr symbol:
                Text.Append(symbol.Name);
                break;
            case FunctionExpr { Function: var function } when function == Function.Factorial:
                Write(expression.Operands[0], Level.Atom);
                Text.Append('!');
                break;
            case RelationExpr relation:
                Write(relation.Operands[0], Level.Union);
                Text.Append(relation.Kind switch
                {
                    RelationKind.Equal => " = ",
                    RelationKind.NotEqual => " <> ",
                    RelationKind.Less => " < ",
                    RelationKind.LessOrEqual => " <= ",
                    RelationKind.Greater => " > ",
                    RelationKind.GreaterOrEqual => " >= ",
                    _ => " in ",
                });
                Write(relation.Operands[1], Level.Union);
                break;
            case LogicExpr logic:
                WriteLogic(logic);
                break;
            default:
                WriteOther(expression);
                break;
        }
    }

    /// <inheritdoc/>
    protected override void WriteTerm(Expr term)
    {
        if (term is not (NumberExpr or ProductExpr or PowerExpr))
        {
            Write(term, Level.Product);
            return;
        }

        var quotient = Logarithm(Quotient.Of(term));
        if (!quotient.IsFraction && quotient is { Above.IsOne: true, Numerator: [PowerExpr power] })
        {
            WritePower(power);
            return;
        }

        WriteFactors(quotient.Above, quotient.Numerator);
        if (quotient.IsFraction)
        {
            Text.Append(term is NumberExpr ? "/" : " / ");
            var isOne = quotient.Denominator.Count + (quotient.Below.IsOne ? 0 : 1) == 1;
            Text.Append(isOne ? "" : "(");
            WriteFactors(quotient.Below, quotient.Denominator);
            Text.Append(isOne ? "" : ")");
        }
    }

    /// <inheritdoc/>
    protected override void Open() => Text.Append('(');

    /// <inheritdoc/>
    protected override void Close() => Text.Append(')');

    // ln x / ln 2 is log(2, x).
    private static Quotient Logarithm(Quotient quotient)
    {
        var above = quotient.Numerator.FindIndex(factor => factor is FunctionExpr function && function.Function == Function.Ln);
        var below = quotient.Denominator.FindIndex(factor => factor is FunctionExpr function && function.Function == Function.Ln);
        if (above < 0 || below < 0)
        {
            return quotient;
        }

        var logarithm = Expr.Apply(Function.Unknown("log"), quotient.Denominator[below].Operands[0], quotient.Numerator[above].Operands[0]);
        return quotient with
        {
            Numerator = [.. quotient.Numerator.Select((factor, index) => index == above ? logarithm : factor)],
            Denominator = [.. quotient.Denominator.Where((_, index) => index != below)],
        };
    }

    private void WriteFactors(BigInteger number, List<Expr> factors)
    {
        if (!number.IsOne || factors.Count == 0)
        {
            Text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(factors.Count > 0 ? " * " : "");
        }

        WriteJoined(factors, " * ", Level.Power);
    }

    private void WritePower(PowerExpr power)
    {
        if (power.Exponent is NumberExpr exponent && exponent.Value.Equals(ExactRational.Half))
        {
            WriteCall("sqrt", [power.Base]);
            return;
        }

        Write(power.Base, Level.Postfix);
        Text.Append(" ^ ");
        Write(power.Exponent, Level.Atom);
    }

    private void WriteLogic(LogicExpr logic)
    {
        switch (logic.Kind)
        {
            case LogicKind.And:
                WriteJoined(logic.Operands, " and ", Level.Relation);
                break;
            case LogicKind.Or:
                WriteJoined(logic.Operands, " or ", Level.And);
                break;
            case LogicKind.Not:
                Text.Append("not ");
                Write(logic.Operands[0], Level.Atom);
                break;
            default:
                Text.Append(logic.Kind == LogicKind.True ? "True" : "False");
                break;
        }
    }

    private void WriteOther(Expr expression)
    {
        switch (expression)
        {
            case FunctionExpr function:
                WriteCall(NameOf(function.Function), function.Operands);
                break;
            case LimitExpr limit:
                WriteCall(limit.Approach switch { Approach.Left => "limitleft", Approach.Right => "limitright", _ => "limit" }, limit.Operands);
                break;
            case DerivativeExpr or IntegralExpr:
                WriteCall(expression is DerivativeExpr ? "derivative" : "integral", expression.Operands);
                break;
            case NamedSetExpr named:
                Text.Append(named.Set switch { NamedSet.Naturals => "NN", NamedSet.Integers => "ZZ", NamedSet.Rationals => "QQ", NamedSet.Reals => "RR", _ => "CC" });
                break;
            case SetOperationExpr set:
                WriteJoined(
                    set.Operation == SetOperation.Union ? SetOrder.Of(set) : set.Operands,
                    set.Operation switch { SetOperation.Union => @" \/ ", SetOperation.Intersection => @" /\ ", _ => @" \ " },
                    set.Operation == SetOperation.Intersection ? Level.Sum : Level.Intersection);
                break;
            case SequenceExpr { Kind: not SequenceKind.PlusMinus } or IntervalExpr or MatrixExpr:
                Text.Append(Entity.Of(expression).Stringize());
                break;
            default:
                Text.Append(expression);
                break;
        }
    }

    private void WriteCall(string name, IReadOnlyList<Expr> items)
    {
        Text.Append(name).Append('(');
        WriteJoined(items, ", ");
        Text.Append(')');
    }

    private static string NameOf(Function function) => function.Name switch
    {
        "asin" => "arcsin",
        "acos" => "arccos",
        "atan" => "arctan",
        "acot" => "arccotan",
        "asec" => "arcsec",
        "acsc" => "arccsc",
        "cot" => "cotan",
        "sign" => "sgn",
        _ => function.Name,
    };
}
