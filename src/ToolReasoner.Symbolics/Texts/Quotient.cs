using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A number, product or power as it is written: sign, factors above the line, factors below it.</summary>
/// <param name="IsNegative">Whether a minus stands before it.</param>
/// <param name="Above">Number of which the factors above are a multiple; 1 or more.</param>
/// <param name="Numerator">Other factors above.</param>
/// <param name="Below">Number below; 1 or more.</param>
/// <param name="Denominator">Other factors below.</param>
internal readonly record struct Quotient(bool IsNegative, BigInteger Above, List<Expr> Numerator, BigInteger Below, List<Expr> Denominator)
{
    /// <summary>Whether there is a line.</summary>
    public bool IsFraction => !Below.IsOne || Denominator.Count > 0;

    /// <summary>Takes one apart.</summary>
    public static Quotient Of(Expr expression)
    {
        var number = Rational.One;
        var (above, below) = (new List<Expr>(), new List<Expr>());
        foreach (var factor in expression is ProductExpr ? expression.Operands : [expression])
        {
            switch (factor)
            {
                case NumberExpr value:
                    number *= value.Value;
                    break;
                case PowerExpr { Exponent: NumberExpr { Value.Sign: < 0 } exponent } power:
                    below.Add(Expr.Pow(power.Base, -exponent.Value));
                    break;
                default:
                    above.Add(factor);
                    break;
            }
        }

        return new Quotient(number.Sign < 0, BigInteger.Abs(number.Numerator), above, number.Denominator, below);
    }

    /// <summary>Whether a minus stands before what is written.</summary>
    public static bool HasMinus(Expr expression) =>
        expression is NumberExpr { Value.Sign: < 0 } || (expression is ProductExpr && expression.Operands[0] is NumberExpr { Value.Sign: < 0 });
}
