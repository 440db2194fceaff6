using System.Globalization;

namespace ToolReasoner.Symbolics;

/// <content>What is no number, sum, product or power.</content>
internal sealed partial class LatexWriter
{
    private void WriteFunction(FunctionExpr call)
    {
        var (function, arguments) = (call.Function, call.Operands);
        if (function == Function.Factorial || function == Function.DoubleFactorial)
        {
            Write(arguments[0], Level.Atom);
            Text.Append(function == Function.Factorial ? "!" : "!!");
        }
        else if (function == Function.Abs)
        {
            WriteItems(arguments, @"\left|", @"\right|");
        }
        else if (function == Function.Floor)
        {
            WriteItems(arguments, @"\left\lfloor ", @"\right\rfloor");
        }
        else if (function == Function.Ceiling)
        {
            WriteItems(arguments, @"\left\lceil ", @"\right\rceil");
        }
        else if (function == Function.Root && !arguments[1].Equals(2))
        {
            Text.Append(@"\sqrt[");
            Write(arguments[1], Level.Sum);
            Text.Append(']');
            WriteGroup(arguments[0]);
        }
        else if (function == Function.Binomial)
        {
            WriteCommand("binom", arguments[0], arguments[1]);
        }
        else
        {
            var name = LatexNames.Command(function) is { } command ? '\\' + command
                : function.IsKnown ? $@"\operatorname{{{function.Name}}}" : LatexNames.UserFunction(function.Name);
            Text.Append(name);
            WriteItems(arguments);
        }
    }

    private void WriteRelation(RelationExpr relation)
    {
        var (left, right) = (relation.Operands[0], relation.Operands[1]);
        WriteSide(left);
        Text.Append(' ').Append(Relations.Latex(relation.Kind)).Append(' ');
        if (relation.Kind == RelationKind.Congruent && right is SequenceExpr { Operands: [var residue, var modulus] })
        {
            WriteSide(residue);
            Text.Append(@" \pmod");
            WriteGroup(modulus);
            return;
        }

        if (right is IntervalExpr interval)
        {
            WriteInterval(interval, isAlone: relation.Kind != RelationKind.Member);
        }
        else
        {
            WriteSide(right);
        }
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
                WriteJoined(logic.Operands, @" \land ", Level.Relation);
                break;
            case LogicKind.Or:
                WriteJoined(logic.Operands, @" \lor ", Level.And);
                break;
            case LogicKind.Not:
                WriteItems(logic.Operands, @"\lnot \left(");
                break;
            default:
                Text.Append(logic.Kind == LogicKind.True ? @"\top" : @"\bot");
                break;
        }
    }

    private void WriteSequence(SequenceExpr sequence, Level least)
    {
        var items = sequence.Operands;
        switch (sequence.Kind)
        {
            case SequenceKind.Set:
                WriteItems(items, @"\left\{", @"\right\}");
                break;
            case SequenceKind.Tuple when items.Count != 1 && !(items is [var lower, var upper] && (Operands.IsInfinite(lower) || Operands.IsInfinite(upper))):
                WriteItems(items);
                break;
            case SequenceKind.PlusMinus when least == Level.Item && TryWritePlusMinus(sequence, @"\pm "):
                break;
            default:
                Text.Append(sequence.Kind switch
                {
                    SequenceKind.Tuple => @"\operatorname{tuple}",
                    SequenceKind.List => @"\operatorname{list}",
                    _ => @"\operatorname{pm}",
                });
                WriteItems(items);
                break;
        }
    }

    private void WriteOther(Expr expression)
    {
        switch (expression)
        {
            case SetOperationExpr set:
                var sign = set.Operation switch { SetOperation.Union => @" \cup ", SetOperation.Intersection => @" \cap ", _ => @" \setminus " };
                WriteSets(SetOrder.Of(set), sign, set.Operation == SetOperation.Intersection ? Level.Sum : Level.Intersection);
                break;
            case IntervalExpr interval:
                WriteInterval(interval, isAlone: true);
                break;
            case NamedSetExpr named:
                Text.Append(named.Set switch
                {
                    NamedSet.Empty => @"\emptyset",
                    NamedSet.Naturals => @"\mathbb{N}",
                    NamedSet.Integers => @"\mathbb{Z}",
                    NamedSet.Rationals => @"\mathbb{Q}",
                    NamedSet.Reals => @"\mathbb{R}",
                    _ => @"\mathbb{C}",
                });
                break;
            case MatrixExpr matrix:
                WriteMatrix(matrix);
                break;
            case PiecewiseExpr cases:
                WriteCases(cases);
                break;
            case RootOfExpr root:
                Text.Append(@"\operatorname{rootof}\left(");
                Write(InfixWriter.PolynomialOf(root), Level.Sum);
                Text.Append(CultureInfo.InvariantCulture, $@", {root.Index}\right)");
                break;
            default:
                WriteBinder(expression);
                break;
        }
    }

    private void WriteSets(IReadOnlyList<Expr> sets, string sign, Level least)
    {
        for (var i = 0; i < sets.Count; i++)
        {
            Text.Append(i == 0 ? "" : sign);
            if (sets[i] is IntervalExpr interval)
            {
                WriteInterval(interval, isAlone: false);
            }
            else
            {
                Write(sets[i], least);
            }
        }
    }

    // (0, 1) on its own is a point, with a semicolon an interval.
    private void WriteInterval(IntervalExpr interval, bool isAlone)
    {
        var isSet = !isAlone || interval.HoldsLower || interval.HoldsUpper || Operands.IsInfinite(interval.Lower) || Operands.IsInfinite(interval.Upper);
        WriteItems(interval.Operands, interval.HoldsLower ? @"\left[" : @"\left(", interval.HoldsUpper ? @"\right]" : @"\right)", isSet ? ", " : "; ");
    }

    private void WriteMatrix(MatrixExpr matrix)
    {
        Text.Append(@"\begin{pmatrix} ");
        for (var row = 0; row < matrix.Rows; row++)
        {
            Text.Append(row == 0 ? "" : @" \\ ");
            WriteJoined([.. matrix.Operands.Skip(row * matrix.Columns).Take(matrix.Columns)], " & ");
        }

        Text.Append(@" \end{pmatrix}");
    }

    private void WriteCases(PiecewiseExpr cases)
    {
        Text.Append(@"\begin{cases} ");
        for (var i = 0; i < cases.Operands.Count; i += 2)
        {
            Text.Append(i == 0 ? "" : @" \\ ");
            Write(cases.Operands[i], Level.Item);
            Text.Append(" & ");
            if (cases.Operands[i + 1].Equals(Expr.True))
            {
                Text.Append(@"\text{otherwise}");
            }
            else
            {
                Text.Append(@"\text{if } ");
                Write(cases.Operands[i + 1], Level.Or);
            }
        }

        Text.Append(@" \end{cases}");
    }
}
