using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Writes infix text, as <c>x^2 + 3*x - 1</c>, <c>2*sqrt(3)/3</c>, <c>[0; 1)</c> or <c>{1, 2}</c>. Intervals have a semicolon, so that
/// <c>[0; 1]</c> is no list and <c>(0; 1)</c> no point.
/// </summary>
internal sealed class InfixWriter : ExpressionWriter
{
    /// <inheritdoc/>
    protected override Level LevelOf(Expr expression) => expression switch
    {
        NumberExpr { Value: { Sign: >= 0, IsInteger: true } } => Level.Atom,
        NumberExpr { Value.IsInteger: true } => Level.Sum,
        NumberExpr number => number.Value.Sign < 0 ? Level.Sum : Level.Product,
        ProductExpr => Quotient.HasMinus(expression) ? Level.Sum : Level.Product,
        SumExpr => Level.Sum,
        PowerExpr { Exponent: NumberExpr exponent } => exponent.Value.Equals(Rational.Half) ? Level.Atom : exponent.Value.Sign < 0 ? Level.Product : Level.Power,
        PowerExpr => Level.Power,
        FunctionExpr function when function.Function == Function.Factorial || function.Function == Function.DoubleFactorial => Level.Postfix,
        RelationExpr => Level.Relation,
        LogicExpr logic => logic.Kind switch
        {
            LogicKind.And => Level.And,
            LogicKind.Or => Level.Or,
            LogicKind.Not => Level.Relation,
            _ => Level.Atom,
        },
        SetOperationExpr set => set.Operation == SetOperation.Intersection ? Level.Intersection : Level.Union,
        _ => Level.Atom,
    };

    /// <inheritdoc/>
    protected override void WriteBare(Expr expression, Level least)
    {
        switch (expression)
        {
            case NumberExpr or ProductExpr:
                Text.Append(Quotient.HasMinus(expression) ? "-" : "");
                WriteTerm(expression);
                break;
            case SumExpr sum:
                WriteSum(sum);
                break;
            case PowerExpr:
                WriteTerm(expression);
                break;
            case ConstantExpr constant:
                Text.Append(NameOf(constant.Constant));
                break;
            case SymbolExpr { Name: PairMark }:
                WritePair("±");
                break;
            case SymbolExpr symbol:
                Text.Append(SymbolNames.Infix(symbol.Name));
                break;
            case FunctionExpr function:
                WriteFunction(function);
                break;
            case RelationExpr relation:
                WriteRelation(relation);
                break;
            case LogicExpr logic:
                WriteLogic(logic);
                break;
            case SequenceExpr sequence:
                WriteSequence(sequence, least);
                break;
            case SetOperationExpr set:
                WriteSets(set);
                break;
            default:
                WriteCall(expression);
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

        var quotient = Quotient.Of(term);
        if (!quotient.IsFraction && quotient is { Above.IsOne: true, Numerator: [PowerExpr power] })
        {
            WritePower(power);
            return;
        }

        WriteFactors(quotient.Above, quotient.Numerator);
        if (quotient.IsFraction)
        {
            Text.Append('/');
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

    private void WriteFactors(BigInteger number, List<Expr> factors)
    {
        if (!number.IsOne || factors.Count == 0)
        {
            Text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(factors.Count > 0 ? "*" : "");
        }

        WriteJoined(factors, "*", Level.Power);
    }

    private void WritePower(PowerExpr power)
    {
        if (power.Exponent is NumberExpr exponent && exponent.Value.Equals(Rational.Half))
        {
            WriteCall("sqrt", [power.Base]);
            return;
        }

        Write(power.Base, Level.Postfix);
        Text.Append('^');
        Write(power.Exponent, Level.Atom);
    }

    private static string NameOf(Constant constant) => constant switch
    {
        Constant.Pi => "pi",
        Constant.E => "e",
        Constant.I => "i",
        Constant.Infinity => "oo",
        Constant.Undefined => "undefined",
        _ => constant.ToString(),
    };

    private void WriteFunction(FunctionExpr function)
    {
        if (function.Function == Function.Factorial || function.Function == Function.DoubleFactorial)
        {
            Write(function.Operands[0], Level.Atom);
            Text.Append(function.Function == Function.Factorial ? "!" : "!!");
            return;
        }

        WriteCall(function.Function.IsKnown ? function.Function.Name : SymbolNames.InfixFunction(function.Function.Name), function.Operands);
    }

    private void WriteRelation(RelationExpr relation)
    {
        var (left, right) = (relation.Operands[0], relation.Operands[1]);
        WriteSide(left);
        if (relation.Kind == RelationKind.Congruent && right is SequenceExpr { Operands: [var residue, var modulus] })
        {
            Text.Append(" = ");
            WriteSide(residue);
            Text.Append(" (mod ");
            Write(modulus, Level.Sum);
            Text.Append(')');
            return;
        }

        Text.Append(' ').Append(Relations.Infix(relation.Kind)).Append(' ');
        WriteSide(right);
    }

    // ± may stand bare on a side, though it binds less tightly than the relation.
    private void WriteSide(Expr side)
    {
        if (side is SequenceExpr { Kind: SequenceKind.PlusMinus })
        {
            WriteBare(side, Level.Item);
        }
        else
        {
            Write(side, Level.Union);
        }
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
                Text.Append("not (");
                Write(logic.Operands[0], Level.Or);
                Text.Append(')');
                break;
            default:
                Text.Append(logic.Kind == LogicKind.True ? "true" : "false");
                break;
        }
    }

    private void WriteSequence(SequenceExpr sequence, Level least)
    {
        var items = sequence.Operands;
        switch (sequence.Kind)
        {
            case SequenceKind.Set:
                Text.Append('{');
                WriteJoined(items, ", ");
                Text.Append('}');
                break;
            case SequenceKind.Tuple when items.Count != 1 && !ReadsAsInterval(items):
                Text.Append('(');
                WriteJoined(items, ", ");
                Text.Append(')');
                break;
            case SequenceKind.List when !items.All(item => item is SequenceExpr { Kind: SequenceKind.List }):
                Text.Append('[');
                WriteJoined(items, ", ");
                Text.Append(']');
                break;
            case SequenceKind.PlusMinus when least == Level.Item && TryWritePlusMinus(sequence, "±"):
                break;
            default:
                WriteCall(sequence.Kind switch { SequenceKind.Tuple => "tuple", SequenceKind.List => "list", _ => "pm" }, items);
                break;
        }
    }

    private static bool ReadsAsInterval(IReadOnlyList<Expr> items) =>
        items is [var lower, var upper] && (Operands.IsInfinite(lower) || Operands.IsInfinite(upper));

    private void WriteSets(SetOperationExpr set)
    {
        switch (set.Operation)
        {
            case SetOperation.Union:
                WriteJoined(SetOrder.Of(set), " ∪ ", Level.Intersection);
                break;
            case SetOperation.Intersection:
                WriteJoined(set.Operands, " ∩ ", Level.Sum);
                break;
            default:
                WriteJoined(set.Operands, " \\ ", Level.Intersection);
                break;
        }
    }

    private void WriteCall(string name, IReadOnlyList<Expr> items)
    {
        Text.Append(name).Append('(');
        WriteJoined(items, ", ");
        Text.Append(')');
    }

    private void WriteCall(Expr expression)
    {
        switch (expression)
        {
            case IntervalExpr interval:
                Text.Append(interval.HoldsLower ? '[' : '(');
                WriteJoined(interval.Operands, "; ");
                Text.Append(interval.HoldsUpper ? ']' : ')');
                break;
            case NamedSetExpr named:
                Text.Append(named.Set switch
                {
                    NamedSet.Empty => "{}",
                    NamedSet.Naturals => "NN",
                    NamedSet.Integers => "ZZ",
                    NamedSet.Rationals => "QQ",
                    NamedSet.Reals => "RR",
                    _ => "CC",
                });
                break;
            case MatrixExpr matrix:
                WriteMatrix(matrix);
                break;
            case LimitExpr limit:
                Text.Append("limit(");
                WriteJoined(limit.Operands, ", ");
                Text.Append(limit.Approach switch { Approach.Left => ", left)", Approach.Right => ", right)", _ => ")" });
                break;
            case RootOfExpr root:
                Text.Append("rootof(");
                Write(PolynomialOf(root), Level.Sum);
                Text.Append(CultureInfo.InvariantCulture, $", {root.Index})");
                break;
            case BigOperatorExpr big:
                WriteCall(big.Operator == BigOperator.Sum ? "sum" : "product", big.Operands);
                break;
            default:
                WriteCall(expression switch { DerivativeExpr => "derivative", IntegralExpr => "integral", _ => "piecewise" }, expression.Operands);
                break;
        }
    }

    /// <summary>The polynomial of a root, in x.</summary>
    internal static Expr PolynomialOf(RootOfExpr root)
    {
        var x = Expr.Symbol("x");
        return Expr.Add([.. root.Coefficients.Select((coefficient, degree) => coefficient * Expr.Pow(x, degree))]);
    }

    private void WriteMatrix(MatrixExpr matrix)
    {
        for (var row = 0; row < matrix.Rows; row++)
        {
            Text.Append(row == 0 ? "[[" : "], [");
            WriteJoined([.. matrix.Operands.Skip(row * matrix.Columns).Take(matrix.Columns)], ", ");
        }

        Text.Append("]]");
    }
}
