namespace ToolReasoner.Symbolics;

/// <summary>
/// e^(iπq) for rational q, which is also (−1)^q. Written out where q is a multiple of 1/4 or 1/6; else as ±e^(iπr) with −1/2 &lt; r &lt; 1/2.
/// </summary>
internal static class UnitRoots
{
    private static readonly Expr s_turn = new ProductExpr([Expr.Pi, Expr.I]);

    /// <summary>iπq.</summary>
    public static Expr Turn(Rational q) => Sums.Scale(q, s_turn);

    /// <summary>e^(iπq).</summary>
    public static Expr At(Rational q)
    {
        q = Reduce(q);
        if (q.Denominator == 4 || (6 % q.Denominator).IsZero)
        {
            var (cosine, sine) = (Trigonometry.CosineOf(q)!, Trigonometry.SineOf(q)!);
            return Sums.Add([cosine, Products.Multiply([sine, Expr.I])]);
        }

        var (sign, rest) = Fold(q);
        return Products.Assemble(sign, [new PowerExpr(Expr.E, Turn(rest))]);
    }

    /// <summary>q as far as e^(iπq) depends on it: above −1, 1 or less.</summary>
    public static Rational Reduce(Rational q)
    {
        q -= new Rational(2 * (q / 2).Floor());
        return q > Rational.One ? q - 2 : q;
    }

    /// <summary>A sign and r, above −1/2 and 1/2 or less, with e^(iπq) = sign·e^(iπr).</summary>
    public static (Rational Sign, Rational Turn) Fold(Rational q)
    {
        q = Reduce(q);
        return q > Rational.Half ? (Rational.MinusOne, q - 1)
            : q <= -Rational.Half ? (Rational.MinusOne, q + 1)
            : (Rational.One, q);
    }

    /// <summary>The q of iπq where that is the value or one of its terms; else 0.</summary>
    public static Rational TurnOf(Expr value)
    {
        if (value is SumExpr)
        {
            foreach (var term in value.Operands)
            {
                if (TurnOf(term) is { IsZero: false } turn)
                {
                    return turn;
                }
            }

            return Rational.Zero;
        }

        var (coefficient, rest) = Sums.Split(value);
        return rest.Equals(s_turn) ? coefficient : Rational.Zero;
    }
}
