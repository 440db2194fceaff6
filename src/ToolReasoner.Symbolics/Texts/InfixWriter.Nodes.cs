using System.Globalization;

namespace ToolReasoner.Symbolics;

/// <content>What is no number, sum, product or power.</content>
internal sealed partial class InfixWriter
{
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
