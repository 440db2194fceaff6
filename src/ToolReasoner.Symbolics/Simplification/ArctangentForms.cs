using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Sums of whole multiples of arctangents of real constants as one arctangent and a multiple of π: atan a + atan b has the tangent
/// (a + b)/(1 − ab), and a ball says how many half turns are between. Only a proposal: the caller proves it.
/// </summary>
internal static class ArctangentForms
{
    private const int MostMultiple = 64;
    private const int Bits = 128;

    /// <summary>The form; itself where it is no such sum.</summary>
    /// <param name="value">A constant.</param>
    /// <param name="budget">Pays.</param>
    public static Expr Combine(Expr value, Budget budget)
    {
        var (angles, others) = (new List<(Rational Times, Expr Tangent)>(), new List<Expr>());
        foreach (var term in value.Expand(budget).Terms)
        {
            var (times, rest) = Sums.Split(term);
            if (rest is FunctionExpr { Operands: [var tangent] } call && call.Function == Function.Atan && Order.IsReal(tangent, budget) == Truth.True)
            {
                angles.Add((times, tangent));
            }
            else
            {
                others.Add(term);
            }
        }

        var common = angles.Aggregate(BigInteger.One, (divisor, angle) => divisor / BigInteger.GreatestCommonDivisor(divisor, angle.Times.Denominator) * angle.Times.Denominator);
        var multiples = angles.ConvertAll(angle => (Times: (angle.Times * new Rational(common)).Numerator, angle.Tangent));
        var many = multiples.Aggregate(BigInteger.Zero, (sum, angle) => sum + BigInteger.Abs(angle.Times));
        return many < 2 || many > MostMultiple ? value : Expr.Add([.. others, Together(multiples, budget) / common]);
    }

    private static Expr Together(List<(BigInteger Times, Expr Tangent)> angles, Budget budget)
    {
        // The direction (x, y) of the sum, turned by each arctangent in turn.
        var (x, y) = ((Expr)1, (Expr)0);
        foreach (var (times, tangent) in angles)
        {
            var slope = times.Sign < 0 ? -tangent : tangent;
            for (var i = BigInteger.Zero; i < BigInteger.Abs(times); i++)
            {
                (x, y) = (Short(x - (y * slope)), Short(y + (x * slope)));
            }
        }

        var sum = Expr.Add([.. angles.Select(angle => angle.Times * Expr.Atan(angle.Tangent))]);
        var single = ZeroTest.IsZero(x, budget) ? Expr.Pi / 2 : Expr.Atan(Short(y / x));
        var turns = PointEvaluator.OfConstant((sum - single) / Expr.Pi, Bits, budget).Real;
        return turns.TryGetInteger(out var whole) || Ball.Add(turns, Ball.Of(Rational.Half, Bits), Bits).TryFloor(out whole)
            ? single + (whole * Expr.Pi)
            : throw new GaveUpException("it is not seen how many half turns lie between");

        Expr Short(Expr part) => Denesting.Of(part.Expand(budget), budget).Together(budget);
    }
}
