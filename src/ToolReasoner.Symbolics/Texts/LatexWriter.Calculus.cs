namespace ToolReasoner.Symbolics;

/// <content>What binds a variable.</content>
internal sealed partial class LatexWriter
{
    private void WriteBinder(Expr expression)
    {
        var operands = expression.Operands;
        switch (expression)
        {
            case BigOperatorExpr big:
                Text.Append(big.Operator == BigOperator.Sum ? @"\sum_{" : @"\prod_{");
                Write(operands[1], Level.Atom);
                Text.Append('=');
                Write(operands[2], Level.Sum);
                Text.Append("}^");
                WriteGroup(operands[3]);
                Text.Append(' ');
                Write(operands[0], Level.Product);
                break;
            case LimitExpr limit:
                Text.Append(@"\lim_{");
                Write(operands[1], Level.Atom);
                Text.Append(@" \to ");
                Write(operands[2], Level.Sum);
                Text.Append(limit.Approach switch { Approach.Left => "^{-}} ", Approach.Right => "^{+}} ", _ => "} " });
                Write(operands[0], Level.Product);
                break;
            case IntegralExpr:
                WriteIntegral(operands);
                break;
            case DerivativeExpr:
                WriteDerivative(operands);
                break;
            default:
                Text.Append('…');
                break;
        }
    }

    private void WriteIntegral(IReadOnlyList<Expr> operands)
    {
        Text.Append(@"\int");
        if (operands.Count == 4)
        {
            Text.Append('_');
            WriteGroup(operands[2]);
            Text.Append('^');
            WriteGroup(operands[3]);
        }

        Text.Append(' ');
        _integrals++;
        Write(operands[0], Level.Product);
        _integrals--;
        Text.Append(@" \, d ");
        Write(operands[1], Level.Atom);
    }

    private void WriteDerivative(IReadOnlyList<Expr> operands)
    {
        var order = operands.Count - 1;
        Text.Append(@"\frac{\partial").Append(order > 1 ? $"^{{{order}}}" : "").Append("}{");
        for (var i = 1; i < operands.Count;)
        {
            var times = operands.Skip(i).TakeWhile(variable => variable.Equals(operands[i])).Count();
            Text.Append(@"\partial ");
            Write(operands[i], Level.Atom);
            Text.Append(times > 1 ? $"^{{{times}}}" : "");
            i += times;
        }

        Text.Append('}');
        Open();
        Write(operands[0], Level.Sum);
        Close();
    }
}
