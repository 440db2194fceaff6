using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Writes LaTeX, as <c>\frac{\sqrt{3}}{2}</c> or <c>x^{2} + 3 x - 1</c>.</summary>
internal sealed partial class LatexWriter : ExpressionWriter
{
    private int _integrals;

    /// <inheritdoc/>
    protected override Level LevelOf(Expr expression) => expression switch
    {
        NumberExpr number => number.Value.Sign < 0 ? Level.Sum : number.Value.IsInteger ? Level.Atom : Level.Product,
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
        BigOperatorExpr or LimitExpr or IntegralExpr => Level.Product,
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
                Text.Append(NameOf(constant.Constant));
                break;
            case SymbolExpr { Name: PairMark }:
                WritePair(@"\pm ");
                break;
            case SymbolExpr symbol:
                Text.Append(_integrals > 0 && symbol.Name == "d" ? @"\mathit{d}" : LatexNames.Symbol(symbol.Name));
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

        var quotient = Quotient.Of(term);
        if (quotient.IsFraction)
        {
            Text.Append(@"\frac{");
            WriteFactors(quotient.Above, quotient.Numerator, Level.Or);
            Text.Append("}{");
            WriteFactors(quotient.Below, quotient.Denominator, Level.Or);
            Text.Append('}');
        }
        else if (quotient is { Above.IsOne: true, Numerator: [PowerExpr power] })
        {
            WritePower(power);
        }
        else
        {
            WriteFactors(quotient.Above, quotient.Numerator, Level.Power);
        }
    }

    /// <inheritdoc/>
    protected override void Open() => Text.Append(@"\left(");

    /// <inheritdoc/>
    protected override void Close() => Text.Append(@"\right)");

    private void WriteFactors(BigInteger number, List<Expr> factors, Level alone)
    {
        if (factors.Count == 1 && number.IsOne)
        {
            Write(factors[0], alone);
            return;
        }

        var hasNumber = !number.IsOne || factors.Count == 0;
        Text.Append(hasNumber ? number.ToString(CultureInfo.InvariantCulture) : "");
        var leftStart = Text.Length;
        for (var i = 0; i < factors.Count; i++)
        {
            var start = Text.Length;
            Write(factors[i], Level.Power);
            if (i == 0 && !hasNumber)
            {
                continue;
            }

            var sign = NeedsSign(i == 0 ? null : factors[i - 1], leftStart, start) ? @" \cdot " : " ";
            Text.Insert(start, sign);
            leftStart = start + sign.Length;
        }
    }

    // Side by side is a product unless it reads as a longer number, as a mixed number, or as a call.
    private bool NeedsSign(Expr? left, int leftStart, int start) =>
        char.IsAsciiDigit(Text[start]) || StartsWith(start, @"\frac")
        || (left is SymbolExpr { Name: var name } && StartsWith(start, @"\left(")
            && (KnownNames.IsFunctionLetter(name) || name is "Gamma" or "zeta" || StartsWith(leftStart, @"\mathit")));

    private bool StartsWith(int start, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (start + i >= Text.Length || Text[start + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    private void WritePower(PowerExpr power)
    {
        if (power.Exponent is NumberExpr exponent)
        {
            if (exponent.Value.Equals(Rational.Half))
            {
                WriteCommand("sqrt", power.Base);
                return;
            }

            if (exponent.Value.IsInteger && power.Base is FunctionExpr function && LatexNames.Command(function.Function) is { } command && function.Operands.Count == 1)
            {
                Text.Append('\\').Append(command).Append("^{").Append(exponent.Value).Append('}');
                WriteItems(function.Operands);
                return;
            }

            // \sqrt[3]{2} reads as the real root, which is the same for a positive radicand.
            if (exponent.Value.Numerator.IsOne && power.Base is NumberExpr && Expr.Apply(Function.Root, power.Base, exponent.Value.Denominator).Equals(power))
            {
                Text.Append(CultureInfo.InvariantCulture, $@"\sqrt[{exponent.Value.Denominator}]");
                WriteGroup(power.Base);
                return;
            }
        }

        Write(power.Base, power.Base is SymbolExpr { Name: [.., '\''] } ? Level.None : Level.Postfix);
        Text.Append('^');
        WriteGroup(power.Exponent);
    }

    private void WriteGroup(Expr expression)
    {
        Text.Append('{');
        Write(expression, Level.Sum);
        Text.Append('}');
    }

    private void WriteCommand(string command, params ReadOnlySpan<Expr> arguments)
    {
        Text.Append('\\').Append(command);
        foreach (var argument in arguments)
        {
            WriteGroup(argument);
        }
    }

    private void WriteItems(IReadOnlyList<Expr> items, string open = @"\left(", string close = @"\right)", string separator = ", ")
    {
        Text.Append(open);
        WriteJoined(items, separator);
        Text.Append(close);
    }

    private static string NameOf(Constant constant) => constant switch
    {
        Constant.Pi => @"\pi",
        Constant.E => "e",
        Constant.I => "i",
        Constant.EulerGamma => @"\gamma_{E}",
        Constant.Infinity => @"\infty",
        Constant.ComplexInfinity => @"\tilde{\infty}",
        _ => @"\operatorname{undefined}",
    };
}
