namespace ToolReasoner.Symbolics;

/// <summary>abs, sign, re, im, arg and conj. Symbols count as complex here: re x stays.</summary>
internal static class ComplexParts
{
    /// <summary>Distance from 0.</summary>
    public static Expr? Abs(Expr x)
    {
        if (x.HoldsInfinity)
        {
            return Infinities.IsDirected(x, out _) || Infinities.IsComplex(x) ? Expr.Infinity : null;
        }

        if (x.IsSurely(Possible.NotNegative))
        {
            return x;
        }

        if (x.IsSurely(Possible.Negative | Possible.Zero))
        {
            return Signs.Negate(x);
        }

        if (GaussianRational.TryOf(x, out var gaussian))
        {
            return NumericPowers.Pow(gaussian.Norm, Rational.Half);
        }

        if (x is PowerExpr power && (Absolute(power.Base) is not null || power.Base is ConstantExpr { Constant: Constant.E }) && AbsoluteOfPower(power) is { } size)
        {
            return size;
        }

        return x is ProductExpr ? Factors(x, Function.Abs, Absolute)
            : !x.MentionsSymbols && Parts(x) is var (real, imaginary) && imaginary is not NumberExpr { Value.IsZero: true }
                ? Expr.Sqrt(Powers.Pow(real, 2) + Powers.Pow(imaginary, 2))
                : Signs.IsNegative(x) ? Expr.Apply(Function.Abs, Signs.Negate(x)) : null;
    }

    /// <summary>x/|x|, and 0 for 0.</summary>
    public static Expr? Sign(Expr x)
    {
        if (Infinities.IsDirected(x, out var direction))
        {
            return direction;
        }

        return SignOf(x) ?? (x is ProductExpr ? Factors(x, Function.Sign, SignOf) : Signs.IsNegative(x) ? -Expr.Apply(Function.Sign, Signs.Negate(x)) : null);
    }

    /// <summary>Real part.</summary>
    public static Expr? Re(Expr x) => Parts(x)?.Real;

    /// <summary>Imaginary part.</summary>
    public static Expr? Im(Expr x) => Parts(x)?.Imaginary;

    /// <summary>Conjugate.</summary>
    public static Expr? Conjugate(Expr x) =>
        Parts(x) is var (real, imaginary) ? real - (Expr.I * imaginary)
        : x is FunctionExpr call && call.Function == Function.Conjugate ? call.Operands[0]
        : null;

    /// <summary>Angle, above −π and at most π.</summary>
    public static Expr? Argument(Expr x)
    {
        if (x.IsSurely(Possible.Positive))
        {
            return Rational.Zero;
        }

        if (x.IsSurely(Possible.Negative))
        {
            return Expr.Pi;
        }

        if (x is NumberExpr)
        {
            return Expr.Undefined;
        }

        return !x.MentionsSymbols && Parts(x) is var (real, imaginary) && InverseTrigonometry.Atan2(imaginary, real) is { } angle ? angle : null;
    }

    /// <summary>Real and imaginary part of what is a sum of real terms and i times real terms.</summary>
    public static (Expr Real, Expr Imaginary)? Parts(Expr x)
    {
        var (real, imaginary) = (new List<Expr>(), new List<Expr>());
        foreach (var term in x is SumExpr ? x.Operands : [x])
        {
            if (term.IsSurely(Possible.Real))
            {
                real.Add(term);
            }
            else if (Angles.Imaginary(term) is { } part && part.IsSurely(Possible.Real))
            {
                imaginary.Add(part);
            }
            else
            {
                return null;
            }
        }

        return (Sums.Add(real), Sums.Add(imaginary));
    }

    private static Expr? Absolute(Expr factor) =>
        factor.IsSurely(Possible.NotNegative) ? factor
        : factor.IsSurely(Possible.Negative | Possible.Zero) ? Signs.Negate(factor)
        : factor is ConstantExpr { Constant: Constant.I } ? Rational.One
        : factor is SumExpr && GaussianRational.TryOf(factor, out var gaussian) ? NumericPowers.Pow(gaussian.Norm, Rational.Half)
        : null;

    // |B^a| = |B|^a for real a where |B| is known; |e^(ia)| = 1 for real a.
    private static Expr? AbsoluteOfPower(PowerExpr power) =>
        power.Exponent.IsSurely(Possible.Real) ? Powers.Pow(Absolute(power.Base) ?? power.Base, power.Exponent)
        : power.Base is ConstantExpr { Constant: Constant.E } && Parts(power.Exponent) is var (real, _) ? Expr.Exp(real)
        : null;

    private static Expr? SignOf(Expr factor) =>
        factor.IsSurely(Possible.Positive) ? Rational.One
        : factor.IsSurely(Possible.Negative) ? Rational.MinusOne
        : factor.IsSurely(Possible.Zero) ? Rational.Zero
        : factor is ConstantExpr { Constant: Constant.I } ? factor
        : factor is SumExpr && GaussianRational.TryOf(factor, out var gaussian) ? factor / NumericPowers.Pow(gaussian.Norm, Rational.Half)
        : null;

    // f(p·q) = f(p)·f(q): takes out the factors for which it is known.
    private static Expr? Factors(Expr product, Function function, Func<Expr, Expr?> known)
    {
        var (taken, left) = (new List<Expr>(), new List<Expr>());
        foreach (var factor in product.Operands)
        {
            if (known(factor) is { } value)
            {
                taken.Add(value);
            }
            else
            {
                left.Add(factor);
            }
        }

        if (taken.Count == 0)
        {
            return null;
        }

        if (left.Count > 0)
        {
            taken.Add(Expr.Apply(function, Products.Multiply(left)));
        }

        return Products.Multiply(taken);
    }
}
