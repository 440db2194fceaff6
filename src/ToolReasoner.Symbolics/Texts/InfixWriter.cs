using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Writes infix text, as <c>x^2 + 3*x - 1</c>, <c>2*sqrt(3)/3</c>, <c>[0; 1)</c> or <c>{1, 2}</c>. Intervals have a semicolon, so that
/// <c>[0; 1]</c> is no list and <c>(0; 1)</c> no point.
/// </summary>
internal sealed partial class InfixWriter : ExpressionWriter
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
}
