using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Sums of logarithms as one logarithm, and back.</summary>
internal static class LogarithmForms
{
    private const int MostMultiple = 64;

    /// <summary>Σ n·ln a with rational n as ln Π a^n, in every sum of the expression.</summary>
    /// <param name="value">Any.</param>
    /// <param name="isPositive">Says whether an argument may be taken as positive.</param>
    public static Expr Combine(Expr value, Func<Expr, bool> isPositive) => value.Transform(part => part is SumExpr ? CombineSum(part, isPositive) : part);

    private static Expr CombineSum(Expr sum, Func<Expr, bool> isPositive)
    {
        var (others, logarithms) = (new List<Expr>(), new List<(Rational Times, Expr Argument)>());
        foreach (var term in sum.Operands)
        {
            var (coefficient, rest) = Sums.Split(term);
            if (rest is FunctionExpr { Function: var function, Operands: [var argument] } && function == Function.Ln && isPositive(argument))
            {
                logarithms.Add((coefficient, argument));
            }
            else
            {
                others.Add(term);
            }
        }

        if (logarithms.Count < 2)
        {
            return sum;
        }

        // The number that leaves coprime whole multiples.
        var (above, below) = (BigInteger.Zero, BigInteger.One);
        foreach (var (times, _) in logarithms)
        {
            above = BigInteger.GreatestCommonDivisor(above, times.Numerator);
            below = below / BigInteger.GreatestCommonDivisor(below, times.Denominator) * times.Denominator;
        }

        var common = new Rational(above, below) * (logarithms.All(l => l.Times.Sign < 0) ? -1 : 1);
        if (logarithms.Any(l => Rational.Abs(l.Times / common) > MostMultiple))
        {
            return sum;
        }

        var product = Expr.Multiply([.. logarithms.Select(l => Expr.Pow(l.Argument, l.Times / common))]);
        return Expr.Add([.. others, common * Expr.Ln(product)]);
    }
}
