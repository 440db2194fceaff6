using System.Diagnostics.CodeAnalysis;

namespace AngouriMath;

/// <summary>Between expressions and numbers.</summary>
internal static class Numerical
{
    private const int Bits = 128;

    /// <summary>Whether it is written as p + q·i with rational p and q.</summary>
    public static bool IsGaussian(Expr tree) => tree switch
    {
        NumberExpr => true,
        ConstantExpr constant => constant.Constant == Constant.I,
        ProductExpr product => product.Operands is [NumberExpr, ConstantExpr { Constant: Constant.I }],
        SumExpr sum => sum.Operands is [NumberExpr, var imaginary] && imaginary is not NumberExpr && IsGaussian(imaginary),
        _ => false,
    };

    /// <summary>The number that an expression is.</summary>
    /// <exception cref="CannotEvalException">It has variables, or its value was not found.</exception>
    public static Entity.Number.Complex Evaluate(Expr tree) => TryEvaluate(tree, out var number) ? number
        : throw new CannotEvalException(tree.IsConstant ? $"{tree} has no number as its value, or none that was found" : $"{tree} has variables: give them values first");

    /// <summary>The number that an expression is, if that was found.</summary>
    public static bool TryEvaluate(Expr tree, [NotNullWhen(true)] out Entity.Number.Complex? number)
    {
        number = Entity.Number.Of(tree) as Entity.Number.Complex;
        if (number is null && tree.IsConstant && Entity.Of(tree) is Entity.ContinuousNode)
        {
            number = Find(Analysis.Evaluated(tree));
        }

        return number is not null;
    }

    /// <summary>A double as the shortest decimal that stands for it.</summary>
    public static Expr Of(double value) => double.IsNaN(value) ? Expr.Undefined
        : double.IsInfinity(value) ? (value > 0 ? Expr.Infinity : -Expr.Infinity)
        : OfText(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A float as the shortest decimal that stands for it.</summary>
    public static Expr Of(float value) => float.IsFinite(value) ? OfText(value.ToString("R", CultureInfo.InvariantCulture)) : Of((double)value);

    /// <summary>A decimal.</summary>
    public static Expr Of(decimal value) => OfText(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A pair of doubles.</summary>
    public static Expr Of(NumericsComplex value) => Of(value.Real) + (Of(value.Imaginary) * Expr.I);

    /// <summary>The nearest double.</summary>
    public static double ToDouble(Expr number) => number switch
    {
        NumberExpr { Value: var value } => value.ToDouble(),
        ConstantExpr { Constant: Constant.Infinity } => double.PositiveInfinity,
        ConstantExpr { Constant: Constant.Undefined or Constant.ComplexInfinity } => double.NaN,
        _ when number.Equals(-Expr.Infinity) => double.NegativeInfinity,
        _ when Entity.Number.Of(number) is { } and not Entity.Number.Real => throw new NumberCastException($"{number} is not real"),
        _ => NumericValue.Approximate(number, Bits).Real.ToDouble(),
    };

    /// <summary>The nearest decimal.</summary>
    public static decimal ToDecimal(Expr number) => number.IsInteger(out var whole) ? (decimal)whole
        : decimal.Parse(number.ToDecimalString(28), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The whole number it is.</summary>
    public static BigInteger ToInteger(Expr number) => number.IsInteger(out var value) ? value : throw new NumberCastException($"{Entity.Of(number)} is no whole number");

    /// <summary>The nearest pair of doubles.</summary>
    public static NumericsComplex ToComplex(Expr number)
    {
        if (number.HoldsInfinityOrNone())
        {
            return ToDouble(number);
        }

        var ball = NumericValue.Approximate(number, Bits);
        return new NumericsComplex(ball.Real.ToDouble(), ball.Imaginary.ToDouble());
    }

    private static bool HoldsInfinityOrNone(this Expr number) =>
        number is ConstantExpr { Constant: Constant.Infinity or Constant.Undefined or Constant.ComplexInfinity } || number.Equals(-Expr.Infinity);

    private static Expr OfText(string text)
    {
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var exponent = exponentAt < 0 ? 0 : int.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = exponentAt < 0 ? text : text[..exponentAt];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        exponent -= point < 0 ? 0 : digits.Length - point - 1;
        var whole = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var power = BigInteger.Pow(10, Math.Abs(exponent));
        return exponent < 0 ? new ExactRational(whole, power) : whole * power;
    }

    private static Entity.Number.Complex? Find(Expr tree)
    {
        if (Entity.Number.Of(tree) is Entity.Number.Complex known)
        {
            return known;
        }

        try
        {
            var ball = NumericValue.Approximate(tree, Bits);
            if (!ball.Real.IsFinite || !ball.Imaginary.IsFinite)
            {
                return null;
            }

            var isReal = ball.Imaginary.IsZero || (ball.Imaginary.ContainsZero && Equality.Decide(Expr.Apply(Function.Im, tree), 0).Truth == Truth.True);
            return !isReal ? Simplified(tree)
                : Rational(tree, ball.Real) is { } rational ? (Entity.Number.Complex)Entity.Number.Of(rational)!
                : new Entity.Number.Real(tree);
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    private static Entity.Number.Complex Simplified(Expr tree)
    {
        var parts = tree.ToCartesian();
        return Entity.Number.Of(parts) as Entity.Number.Complex ?? new Entity.Number.Complex(parts);
    }

    // A rational number with a small denominator that is so near is a guess, and needs a proof.
    private static Expr? Rational(Expr tree, Ball ball)
    {
        var centre = ball.ToDouble();
        if (Math.Abs(centre) > 1e15)
        {
            return null;
        }

        var (before, last, below, denominator) = (0.0, 1.0, 1.0, 0.0);
        var rest = centre;
        for (var i = 0; i < 20; i++)
        {
            var part = Math.Floor(rest);
            (before, last) = (last, (part * last) + before);
            (below, denominator) = (denominator, (part * denominator) + below);
            if (denominator > 1e6 || Math.Abs(last) > 1e15)
            {
                return null;
            }

            if (Math.Abs(centre - (last / denominator)) <= 1e-15 * Math.Max(1, Math.Abs(centre)))
            {
                return Proved(tree, new ExactRational((BigInteger)last, (BigInteger)denominator));
            }

            rest = 1 / (rest - part);
        }

        return null;
    }

    private static Expr? Proved(Expr tree, ExactRational guess) => Equality.Decide(tree, guess).Truth == Truth.True ? guess : null;
}
