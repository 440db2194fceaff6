using System.Runtime.CompilerServices;
using System.Text;

namespace ToolReasoner.Symbolics;

/// <summary>
/// What infix and LaTeX printing share. What is written reads back as the same expression. One that is nested more deeply than the stack
/// allows, or longer than <see cref="MostChars"/> (a tree of shared parts may stand for more than any memory holds), is written with … in it,
/// which does not read back.
/// </summary>
internal abstract class ExpressionWriter
{
    /// <summary>Characters after which parts are left out.</summary>
    public const int MostChars = 1 << 24;

    /// <summary>Name of a symbol that stands for the pair a ± b while a multiple of it is written.</summary>
    protected const string PairMark = "\u0001";

    private (Expr Middle, Expr Distance)? _pair;

    /// <summary>What has been written.</summary>
    protected StringBuilder Text { get; } = new();

    /// <summary>Writes an expression on its own.</summary>
    public string WriteAll(Expr expression)
    {
        if (expression is SequenceExpr { Kind: SequenceKind.List, Operands.Count: >= 2 })
        {
            WriteJoined(expression.Operands, ", ");
        }
        else
        {
            Write(expression, Level.Item);
        }

        return Text.ToString();
    }

    /// <summary>Writes an expression, in parentheses if it binds less tightly than it has to.</summary>
    protected void Write(Expr expression, Level least)
    {
        if (Text.Length > MostChars || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Text.Append('…');
            return;
        }

        if (LevelOf(expression) >= least)
        {
            WriteBare(expression, least);
            return;
        }

        Open();
        WriteBare(expression, Level.Or);
        Close();
    }

    /// <summary>Writes items with something between.</summary>
    protected void WriteJoined(IReadOnlyList<Expr> items, string separator, Level least = Level.Item)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Text.Append(i == 0 ? "" : separator);
            Write(items[i], least);
        }
    }

    /// <summary>Writes a sum: terms in written order, each with its sign.</summary>
    protected void WriteSum(SumExpr sum)
    {
        var terms = TermOrder.Of(sum);
        for (var i = 0; i < terms.Count; i++)
        {
            var isNegative = Quotient.HasMinus(terms[i]);
            Text.Append(isNegative ? (i == 0 ? "-" : " - ") : i == 0 ? "" : " + ");
            WriteTerm(terms[i]);
        }
    }

    /// <summary>Writes a ± b or c·(a ± b), or says that the pair is of another kind.</summary>
    protected bool TryWritePlusMinus(SequenceExpr pair, string sign)
    {
        if (pair.Operands is not [var first, var second] || !Operands.IsScalar(first) || !Operands.IsScalar(second))
        {
            return false;
        }

        if (Split(first, second) is { } whole)
        {
            WriteSplit(whole, sign);
            return true;
        }

        if (_pair is not null || first is not ProductExpr || second is not ProductExpr || first.Operands.Count != second.Operands.Count)
        {
            return false;
        }

        var differing = Enumerable.Range(0, first.Operands.Count).Where(index => !first.Operands[index].Equals(second.Operands[index])).ToList();
        if (differing is not [var place] || Split(first.Operands[place], second.Operands[place]) is not { } part)
        {
            return false;
        }

        _pair = part;
        var factors = first.Operands.ToArray();
        factors[place] = Expr.Symbol(PairMark);
        Write(Expr.Multiply(factors), Level.Sum);
        _pair = null;
        return true;
    }

    /// <summary>Writes the pair that is a factor of what is being written.</summary>
    protected void WritePair(string sign)
    {
        Open();
        WriteSplit(_pair!.Value, sign);
        Close();
    }

    private void WriteSplit((Expr Middle, Expr Distance) pair, string sign)
    {
        if (!pair.Middle.Equals(0))
        {
            Write(pair.Middle, Level.Sum);
            Text.Append(' ');
            sign = sign.TrimEnd() + ' ';
        }

        Text.Append(sign);
        WriteTerm(pair.Distance);
    }

    // What reads back as the same two values, or null.
    private static (Expr Middle, Expr Distance)? Split(Expr first, Expr second)
    {
        var middle = Spread((first + second) * Rational.Half);
        var distance = Spread((first - second) * Rational.Half);
        var isVisible = distance is not (NumberExpr { Value.IsZero: true } or ConstantExpr { Constant: Constant.Undefined or Constant.ComplexInfinity });
        return isVisible && !Quotient.HasMinus(distance) && middle.Size + distance.Size <= first.Size + 2 && (middle + distance).Equals(first) && (middle - distance).Equals(second)
            ? (middle, distance)
            : null;
    }

    // c·(a + b) as c·a + c·b for a number c.
    private static Expr Spread(Expr expression) => expression is ProductExpr { Operands: [NumberExpr number, SumExpr sum] }
        ? Expr.Add([.. sum.Operands.Select(term => number * term)])
        : expression;

    /// <summary>How tightly what is written binds.</summary>
    protected abstract Level LevelOf(Expr expression);

    /// <summary>Writes without parentheses around it.</summary>
    /// <param name="expression">Any.</param>
    /// <param name="least"><see cref="Level.Item"/> where a ± may stand bare.</param>
    protected abstract void WriteBare(Expr expression, Level least);

    /// <summary>Writes a term of a sum without its minus.</summary>
    protected abstract void WriteTerm(Expr term);

    /// <summary>Writes (.</summary>
    protected abstract void Open();

    /// <summary>Writes ).</summary>
    protected abstract void Close();
}
