namespace ToolReasoner.Symbolics;

/// <content>
/// Sums, products and powers of what was read: what is no number is refused, matrices are added and scaled, and many plain numbers are combined
/// in halves and under the budget, because a hostile text may hold a hundred thousand fractions.
/// </content>
internal abstract partial class ExpressionGrammar
{
    private const int ManyFractions = 100;

    /// <summary>A product of one or more.</summary>
    protected Expr Product(List<Expr> factors)
    {
        if (factors.Count == 1)
        {
            return factors[0];
        }

        var matrix = factors.Find(factor => factor is MatrixExpr);
        if (matrix is not null)
        {
            factors.Remove(matrix);
            var scale = Product(factors);
            Scalar(scale);
            return matrix.WithOperands([.. matrix.Operands.Select(entry => Product([scale, entry]))]);
        }

        factors.ForEach(factor => Scalar(factor));
        return Expr.Multiply(WithoutManyPowers(Combined(factors, (left, right) => left * right)));
    }

    /// <summary>A sum of one or more.</summary>
    protected Expr Sum(List<Expr> terms)
    {
        if (terms.Count == 1)
        {
            return terms[0];
        }

        if (terms.Exists(term => term is MatrixExpr))
        {
            return terms.Aggregate(SumOfMatrices);
        }

        terms.ForEach(term => Scalar(term));
        return Expr.Add(WithoutManyFractions(Combined(terms, (left, right) => left + right)));
    }

    /// <summary>The opposite.</summary>
    protected Expr Negate(Expr value) => Product([-1, value]);

    /// <summary>A power.</summary>
    protected Expr Power(Expr @base, Expr exponent) => Shallow(Expr.Pow(Scalar(@base), Scalar(exponent)));

    /// <summary>A known function of numbers.</summary>
    protected Expr Apply(Function function, params ReadOnlySpan<Expr> arguments)
    {
        foreach (var argument in arguments)
        {
            Scalar(argument);
        }

        return Shallow(Expr.Apply(function, [.. arguments]));
    }

    /// <summary>The same, if it is a number.</summary>
    protected Expr Scalar(Expr expression) =>
        Operands.IsScalar(expression) ? expression : throw Fail($"{Operands.Describe(expression)} is no number");

    private Expr SumOfMatrices(Expr left, Expr right) =>
        left is MatrixExpr first && right is MatrixExpr second && first.Rows == second.Rows && first.Columns == second.Columns
            ? first.WithOperands([.. first.Operands.Zip(second.Operands, (a, b) => Sum([a, b]))])
            : throw Fail("only matrices of the same size are added");

    private List<Expr> Combined(List<Expr> operands, Func<Rational, Rational, Rational> join)
    {
        if (operands.Count < 3 || operands.FindAll(operand => operand is NumberExpr) is not { Count: >= 3 } found)
        {
            return operands;
        }

        var numbers = found.Select(number => ((NumberExpr)number).Value).ToArray();
        var others = operands.FindAll(operand => operand is not NumberExpr);
        others.Insert(0, Halves(numbers, join));
        return others;
    }

    // x/2 + x/3 + … : the coefficients of each rest are added up here.
    private List<Expr> WithoutManyFractions(List<Expr> terms) =>
        terms.Count(term => term is ProductExpr { Operands: [NumberExpr { Value.IsInteger: false }, ..] }) < ManyFractions
            ? terms
            : Gathered(
                terms,
                term => term is ProductExpr { Operands: [NumberExpr number, ..] } ? (number.Value, Expr.Multiply([.. term.Operands.Skip(1)])) : (Rational.One, term),
                (coefficient, rest) => coefficient * rest);

    // x^(1/2)·x^(1/3)· … : the exponents of each base are added up here.
    private List<Expr> WithoutManyPowers(List<Expr> factors) =>
        factors.Count(factor => factor is PowerExpr { Exponent: NumberExpr { Value.IsInteger: false } }) < ManyFractions
            ? factors
            : Gathered(
                factors,
                factor => factor is PowerExpr { Exponent: NumberExpr number } power ? (number.Value, power.Base) : (Rational.One, factor),
                (exponent, @base) => Expr.Pow(@base, exponent));

    private List<Expr> Gathered(List<Expr> operands, Func<Expr, (Rational Number, Expr Key)> split, Func<Rational, Expr, Expr> join) =>
        [.. operands.Select(split).GroupBy(part => part.Key, part => part.Number).Select(group => join(Halves([.. group], (left, right) => left + right), group.Key))];

    private Rational Halves(ReadOnlySpan<Rational> numbers, Func<Rational, Rational, Rational> join)
    {
        if (numbers.Length == 1)
        {
            return numbers[0];
        }

        var left = Halves(numbers[..(numbers.Length / 2)], join);
        var right = Halves(numbers[(numbers.Length / 2)..], join);
        var bits = Bits(left) + Bits(right);
        Budget.NeedBits(bits);
        Budget.Spend(1 + (left.IsInteger && right.IsInteger ? bits / 64 : bits / 64 * (bits / 64) / 16)); // the greatest common divisor is quadratic
        return join(left, right);
    }

    private static long Bits(Rational value) => (long)(value.Numerator.GetBitLength() + value.Denominator.GetBitLength());
}
