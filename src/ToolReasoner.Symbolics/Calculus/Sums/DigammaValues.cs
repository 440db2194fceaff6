namespace ToolReasoner.Symbolics;

/// <summary>ψ at rational numbers, by Gauss's theorem (NIST Digital Library of Mathematical Functions, 5.4.19).</summary>
internal static class DigammaValues
{
    private const int MostDenominator = 24;
    private const int MostShift = 2_000;

    /// <summary>ψ(x) + γ; null for poles and large denominators.</summary>
    public static Expr? PlusGamma(Rational x)
    {
        var whole = x.Floor();
        if (x.Denominator > MostDenominator || System.Numerics.BigInteger.Abs(whole) > MostShift || (x.IsInteger && x.Sign <= 0))
        {
            return null;
        }

        // ψ(x + 1) = ψ(x) + 1/x, down or up to (0, 1].
        var (start, rest) = (x - whole, Rational.Zero);
        if (start.IsZero)
        {
            (start, whole) = (1, whole - 1);
        }

        for (var i = 0; i < whole; i++)
        {
            rest += (start + i).Reciprocal();
        }

        for (var i = -1; i >= whole; i--)
        {
            rest -= (start + i).Reciprocal();
        }

        return Proper((int)start.Numerator, (int)start.Denominator) + rest;
    }

    private static Expr Proper(int p, int q)
    {
        if (p == q)
        {
            return 0;
        }

        var terms = new List<Expr> { -Expr.Ln(2 * q), -(Expr.Pi / 2 * Expr.Cot(Expr.Pi * new Rational(p, q))) };
        for (var n = 1; n <= (q - 1) / 2; n++)
        {
            terms.Add(2 * Expr.Cos(Expr.Pi * new Rational(2 * n * p, q)) * Expr.Ln(Expr.Sin(Expr.Pi * new Rational(n, q))));
        }

        return Expr.Add(terms);
    }
}
