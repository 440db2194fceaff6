namespace ToolReasoner.Symbolics;

/// <summary>
/// Whether a constant is 0. Balls prove that it is not. That it is, is proved by normal form, by a root-separation bound
/// (<see cref="SeparationBound"/>) or exact arithmetic for algebraic constants, coefficient by coefficient for polynomials in transcendental
/// ones, and by the algebraic numbers that linear forms of logarithms and arctangents are the logarithms of.
/// </summary>
public static class ZeroTest
{
    private const int FirstBits = 64;
    private const int SecondBits = 256;
    private const int LastBits = 4_096;
    private const double MostBoundBits = 60_000;

    /// <summary>True if the constant is 0, false if it is not.</summary>
    /// <param name="constant">An expression without free symbols.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Decision Decide(Expr constant, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(constant);
        if (!constant.IsConstant)
        {
            throw new ArgumentException("only constants are tested for 0; equality of expressions with symbols is for Equality", nameof(constant));
        }

        try
        {
            return Run(constant, Budget.OrDefault(budget));
        }
        catch (GaveUpException exception)
        {
            return Decision.Unknown(exception.Message);
        }
    }

    /// <summary>Whether the constant is 0; unknown counts as no.</summary>
    internal static bool IsZero(Expr constant, Budget budget) => Decide(constant, budget).Truth == Truth.True;

    private static Decision Run(Expr constant, Budget budget)
    {
        if (constant is NumberExpr { Value: var number })
        {
            return number.IsZero ? Decision.Proved("it is the number 0") : Decision.Refuted($"it is {number}");
        }

        if (constant.HoldsInfinity)
        {
            return constant is ConstantExpr { Constant: Constant.Undefined } ? Decision.Unknown("it is undefined") : Decision.Refuted("it is infinite");
        }

        var ball = PointEvaluator.OfConstant(constant, FirstBits, budget);
        if (IsNotZero(ball) || IsNotZero(ball = PointEvaluator.OfConstant(constant, SecondBits, budget)))
        {
            return NotZero(ball);
        }

        // A finite ball says that no divisor is 0: else what follows could divide by it.
        for (var bits = SecondBits * 2; !ball.IsFinite; bits *= 2)
        {
            // Towers of powers have no value that can be written down, but a sign.
            if (bits > LastBits && (constant.Possible & Possible.Zero) == 0 && IsDefined(constant))
            {
                return Decision.Refuted("a power of a positive number is positive");
            }

            ball = bits <= LastBits ? PointEvaluator.OfConstant(constant, bits, budget) : throw new GaveUpException("no value of it could be found: some part may be undefined");
            if (IsNotZero(ball))
            {
                return NotZero(ball);
            }
        }

        var selected = ConstantSelections.Of(constant, budget);
        if (!selected.Equals(constant))
        {
            return Run(selected, budget);
        }

        if (SeparationBound.Bits(constant, budget) is { } direct && direct <= 2_000)
        {
            return ByBound(constant, direct, budget);
        }

        var field = new KernelField(Assumptions.None, isReal: false, budget);
        var numerator = field.Convert(constant)[0].Numerator;
        return numerator.IsZero ? Decision.Proved("its normal form is 0") : ByCoefficients(field, numerator, constant, budget);
    }

    // Made of numbers by sums, products and powers of what is positive: nothing in it divides by 0.
    private static bool IsDefined(Expr value) => value switch
    {
        NumberExpr or ConstantExpr { Constant: Constant.Pi or Constant.E } => true,
        SumExpr or ProductExpr => value.Operands.All(IsDefined),
        PowerExpr power => power.Base.IsSurely(Possible.Positive) && IsDefined(power.Base) && IsDefined(power.Exponent),
        _ => false,
    };

    // Of a polynomial in constant kernels: 0 if it is as an algebraic number, or if all coefficients of its transcendental parts are.
    private static Decision ByCoefficients(KernelField field, MultivariatePolynomial numerator, Expr constant, Budget budget)
    {
        var transcendental = numerator.Variables().Where(v => SeparationBound.Bits(field.Kernels[v].Expr, budget) is null).ToHashSet();
        if (transcendental.Count == 0)
        {
            return Algebraic(field.Write(numerator), constant, budget);
        }

        var parts = KernelParts.Split(numerator, transcendental.Contains);
        if (parts.All(part => IsZeroAlgebraic(field.Write(part), budget)))
        {
            return Decision.Proved("each coefficient of its transcendental parts is 0");
        }

        if (field.IsZeroByNorms(numerator))
        {
            return Decision.Proved("its radicals have the same powers and signs");
        }

        if (LinearForm.IsZero(field, numerator, constant, budget))
        {
            return Decision.Proved("it is the logarithm of 1");
        }

        for (var bits = SecondBits * 2; bits <= LastBits; bits *= 2)
        {
            var ball = PointEvaluator.OfConstant(constant, bits, budget);
            if (IsNotZero(ball))
            {
                return NotZero(ball);
            }
        }

        return Decision.Unknown($"it is 0 to {LastBits} bits, but no relation was found that makes it 0");
    }

    private static bool IsZeroAlgebraic(Expr coefficient, Budget budget) => coefficient is NumberExpr { Value: var number } ? number.IsZero : Algebraic(coefficient, coefficient, budget).Truth == Truth.True;

    private static Decision Algebraic(Expr value, Expr original, Budget budget)
    {
        if (value is NumberExpr { Value: var number })
        {
            return number.IsZero ? Decision.Proved("its normal form is 0") : Decision.Refuted($"its normal form is a quotient with the numerator {number}");
        }

        var (bits, other) = (SeparationBound.Bits(value, budget), SeparationBound.Bits(original, budget));
        var better = other < bits || bits is null ? original : value;
        var least = other < bits || bits is null ? other : bits;
        if (least <= MostBoundBits)
        {
            return ByBound(better, least.Value, budget);
        }

        for (var more = SecondBits * 2; more <= LastBits; more *= 2)
        {
            var ball = PointEvaluator.OfConstant(better, more, budget);
            if (IsNotZero(ball))
            {
                return NotZero(ball);
            }
        }

        return AlgebraicValues.Of(value, budget) is { } exact
            ? exact.IsZero ? Decision.Proved("as an algebraic number it is 0") : Decision.Refuted("as an algebraic number it is not 0")
            : Decision.Unknown("its separation bound is too small for balls, and it is no number that exact arithmetic knows");
    }

    private static Decision ByBound(Expr value, double bound, Budget budget)
    {
        var limit = Magnitude.PowerOfTwo(-(long)Math.Ceiling(bound) - 1);
        for (var bits = SecondBits; ; bits *= 2)
        {
            var precision = (int)Math.Min(bits, bound + 64 + Math.Min(bits, 4_096));
            var ball = PointEvaluator.OfConstant(value, precision, budget);
            if (IsNotZero(ball))
            {
                return NotZero(ball);
            }

            if (ball.IsFinite && ball.Real.Above() < limit && ball.Imaginary.Above() < limit)
            {
                return Decision.Proved($"it is below its separation bound of 2^-{Math.Ceiling(bound):0}");
            }

            if (bits > (4 * bound) + 100_000)
            {
                return Decision.Unknown("its balls do not shrink");
            }
        }
    }

    private static bool IsNotZero(ComplexBall ball) => ball.IsFinite && !ball.ContainsZero;

    private static Decision NotZero(ComplexBall ball) => Decision.Refuted($"it is {ball.ToString(6)}");
}
