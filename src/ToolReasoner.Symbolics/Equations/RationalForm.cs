namespace ToolReasoner.Symbolics;

/// <summary>A rational function of one unknown with rational coefficients, and where the expression it came from has no value.</summary>
/// <param name="Numerator">Not reduced.</param>
/// <param name="Denominator">Not 0.</param>
/// <param name="Poles">Has a root wherever a part of the expression is divided by 0.</param>
internal sealed record RationalForm(RationalPolynomial Numerator, RationalPolynomial Denominator, RationalPolynomial Poles)
{
    private const int MostDegree = 4_000;

    /// <summary>The form of an expression; null if it is no such function.</summary>
    public static RationalForm? Of(Expr value, Expr unknown, Budget budget)
    {
        budget.Deepen();
        switch (value)
        {
            case NumberExpr number:
                return Whole(number.Value);
            case SymbolExpr:
                return value.Equals(unknown) ? Whole(RationalPolynomial.X) : null;
            case SumExpr:
                return Fold(value, unknown, budget, (left, right) => left.Add(right));
            case ProductExpr:
                return Fold(value, unknown, budget, (left, right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator, left.JoinPoles(right)));
            case PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true } exponent } } power:
                return Of(power.Base, unknown, budget)?.Raise(exponent, budget);
            default:
                return null;
        }
    }

    /// <summary>The difference of two forms.</summary>
    public RationalForm Subtract(RationalForm other) => Add(other with { Numerator = -other.Numerator });

    /// <summary>The numerator's part without roots at the poles, whole and primitive; 0 if it is 0.</summary>
    public IntegerPolynomial ZerosOnly(Budget budget)
    {
        var zeros = Numerator.Numerator;
        while (!zeros.IsZero)
        {
            var common = zeros.Gcd(Poles.Numerator, budget);
            if (common.IsConstant)
            {
                break;
            }

            zeros = zeros.DivideExact(common, budget);
        }

        return zeros;
    }

    private static RationalForm Whole(RationalPolynomial value) => new(value, RationalPolynomial.One, RationalPolynomial.One);

    private static RationalForm? Fold(Expr value, Expr unknown, Budget budget, Func<RationalForm, RationalForm, RationalForm> join)
    {
        RationalForm? result = null;
        foreach (var part in value.Operands)
        {
            if (Of(part, unknown, budget) is not { } next)
            {
                return null;
            }

            result = result is null ? next : join(result, next);
            budget.Spend(result.Numerator.Degree + result.Denominator.Degree + 2);
            if (result.Numerator.Degree > MostDegree || result.Denominator.Degree > MostDegree)
            {
                return null;
            }
        }

        return result;
    }

    private RationalForm Add(RationalForm other) => Denominator.Equals(other.Denominator)
        ? new(Numerator + other.Numerator, Denominator, JoinPoles(other))
        : new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator, JoinPoles(other));

    private RationalPolynomial JoinPoles(RationalForm other) =>
        other.Poles.Degree == 0 || Poles.Equals(other.Poles) ? Poles : Poles.Degree == 0 ? other.Poles : Poles * other.Poles;

    private RationalForm? Raise(Rational exponent, Budget budget)
    {
        var size = Rational.Abs(exponent);
        if (size * Math.Max(1, Math.Max(Numerator.Degree, Denominator.Degree)) > MostDegree)
        {
            return null;
        }

        var n = (int)size.Numerator;
        var (above, below) = (Power(Numerator, n, budget), Power(Denominator, n, budget));
        return exponent.Sign >= 0 ? new(above, below, Poles)
            : above.IsZero ? null
            : new(below, above, Poles * Numerator);
    }

    private static RationalPolynomial Power(RationalPolynomial value, int n, Budget budget) =>
        new(value.Numerator.Pow(n, budget), System.Numerics.BigInteger.Pow(value.Denominator, n));
}
