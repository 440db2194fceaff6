using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The roots of an irreducible polynomial as expressions of their real and imaginary parts: by angles for a·x^n + b and for roots of 1, by
/// nested square roots where degree 2 or a polynomial in x² of degree 4 allows, else as objects.
/// </summary>
internal static class ExactRoots
{
    /// <summary>Each real root, and one of each pair of conjugates, with a positive imaginary part; that is null for real roots.</summary>
    public static IReadOnlyList<(Expr Real, Expr? Imaginary)> Of(IntegerPolynomial polynomial, Budget budget)
    {
        var degree = polynomial.Degree;
        if (degree > 2 && polynomial.Coefficients.Skip(1).SkipLast(1).All(c => c.IsZero))
        {
            return OfBinomial(polynomial, degree);
        }

        if (degree > 2 && polynomial.CyclotomicOrder(budget) is { } order)
        {
            return [.. Enumerable.Range(1, (order - 1) / 2).Where(k => BigInteger.GreatestCommonDivisor(k, order).IsOne)
                .Select(k => AtAngle(1, new Rational(2 * k, order)))];
        }

        return [.. AlgebraicNumber.RootsOf(polynomial, budget).Where(root => root.IsReal || root.AsComplex!.IsUpper).Select(root => root.IsReal
            ? (ToExpr(root, budget), (Expr?)null)
            : (ToExpr(root.RealPart(budget), budget), ToExpr(root.ImaginaryPart(budget), budget)))];
    }

    /// <summary>An algebraic number as an expression.</summary>
    public static Expr ToExpr(AlgebraicNumber number, Budget budget)
    {
        var polynomial = number.MinimalPolynomial;
        if (polynomial.Degree == 1)
        {
            return number.ToRational();
        }

        if (polynomial.Degree == 4 && polynomial[1].IsZero && polynomial[3].IsZero && number.IsReal)
        {
            return Biquadratic(polynomial, number, budget);
        }

        var roots = AlgebraicNumber.RootsOf(polynomial, budget);
        var index = Enumerable.Range(0, roots.Count).First(i => roots[i].Equals(number));
        return Expr.RootOfIrreducible(polynomial.Coefficients.AsSpan(), index);
    }

    private static List<(Expr Real, Expr? Imaginary)> OfBinomial(IntegerPolynomial polynomial, int degree)
    {
        // x^n = r: the angles are 2kπ/n, or (2k + 1)π/n for negative r.
        var radicand = new Rational(-polynomial[0], polynomial[degree]);
        var length = Expr.Pow(Rational.Abs(radicand), new Rational(1, degree));
        var odd = radicand.Sign < 0 ? 1 : 0;
        return [.. Enumerable.Range(0, degree).Select(k => new Rational((2 * k) + odd, degree)).Where(turn => turn <= 1).Select(turn => AtAngle(length, turn))];
    }

    private static (Expr Real, Expr? Imaginary) AtAngle(Expr length, Rational turn) => turn.IsZero || turn.IsOne
        ? (turn.IsZero ? length : -length, null)
        : ((length * Expr.Cos(Expr.Pi * turn)).Expand(), (length * Expr.Sin(Expr.Pi * turn)).Expand());

    // ±√((−b ± √(b² − 4ac))/2a), the one that the number is.
    private static Expr Biquadratic(IntegerPolynomial polynomial, AlgebraicNumber number, Budget budget)
    {
        var (a, b, c) = (polynomial[4], polynomial[2], polynomial[0]);
        var inner = Expr.Sqrt((b * b) - (4 * a * c));
        foreach (var sign in new[] { 1, -1 })
        {
            var square = ((-b + (sign * inner)) / (2 * a)).Expand(budget);
            if (Order.Sign(square, budget) == 1)
            {
                var root = Expr.Sqrt(square);
                var signed = number.Sign() < 0 ? -root : root;
                var ball = NumericValue.Enclose(signed, 128, null, budget);
                var box = number.Box(100, budget);
                if (Ball.Less(ball.Real, Ball.Of(box.Real.Low, 128)) != Truth.True && Ball.Less(Ball.Of(box.Real.High, 128), ball.Real) != Truth.True)
                {
                    return signed;
                }
            }
        }

        throw new GaveUpException("a root was not found among the nested square roots");
    }
}
