using System.Globalization;

namespace ToolReasoner.Symbolics;

/// <content>
/// Equations without a way to their roots: some roots are guessed and proved, and that there are no others follows where the function is
/// monotone between the zeros of its derivative.
/// </content>
internal sealed partial class RealSolver
{
    private const int MostSlopes = 3;
    private const int BisectionSteps = 200;

    private int _slopes;

    private LineSet BySlope(Expr f)
    {
        if (++_root._slopes > MostSlopes || Slopes.Of(f, _unknown, _budget) is not { } slope)
        {
            throw new GaveUpException($"no way to the zeros of {f} is known");
        }

        _isExact = false;
        try
        {
            var domain = Domain(f).Restrict(_within, _budget);
            var flat = Equal(slope, 0);
            if (domain.Families.Count > 0 || flat.Families.Count > 0)
            {
                throw new GaveUpException($"{f} has infinitely many turning points: look on a bounded interval");
            }

            // Where the slope is 0 on an interval, or not defined, the pieces end.
            var cuts = flat.Fixed.Boundary().Union(domain.Fixed.Boundary()).Union(domain.Fixed.Except(Domain(slope).Restrict(_within, _budget).Fixed).Boundary());
            var found = cuts;
            foreach (var piece in domain.Fixed.Except(cuts).Pieces)
            {
                found = found.Union(OnMonotone(f, slope, piece));
            }

            return LineSet.Of(found);
        }
        finally
        {
            _root._slopes--;
        }
    }

    private RealSet OnMonotone(Expr f, Expr slope, RealInterval piece)
    {
        if (piece.IsPoint)
        {
            return RealSet.Of(piece.Lower);
        }

        var sample = Sample(piece.Lower, piece.Upper);
        var direction = Order.Sign(slope.Substitute(_unknown, sample), _budget) ?? throw new GaveUpException($"the slope at {sample} is not decided");
        if (direction == 0)
        {
            // f is constant here.
            return ZeroTest.Decide(f.Substitute(_unknown, sample), _budget).Truth == Truth.False
                ? RealSet.Empty
                : RealSet.Interval(piece.Lower, piece.Upper, piece.HoldsLower, piece.HoldsUpper);
        }

        // It begins on one side of 0 and leaves it.
        if (SignAtEnd(f, piece.Lower) * direction >= 0 || SignAtEnd(f, piece.Upper) * direction <= 0)
        {
            return RealSet.Empty;
        }

        var (root, near) = Guess(f, piece, direction);
        var isCertain = SignAtEnd(f, piece.Lower) is not null && SignAtEnd(f, piece.Upper) is not null;
        return root is not null
            ? RealSet.Of(root.Value)
            : throw new GaveUpException(string.Create(
                CultureInfo.InvariantCulture, $"{f} {(isCertain ? "has" : "may have")} one zero between {piece.Lower} and {piece.Upper}, near {near:G10}, and no closed form of it is known"));
    }

    private int? SignAtEnd(Expr f, Expr end)
    {
        if (Ends.InfiniteSign(end) != 0 || PointProof.Holds(Expr.Equation(f, f), _unknown, end, isReal: true, _budget) != Truth.True)
        {
            return null;
        }

        return Order.Sign(f.Substitute(_unknown, end), _budget);
    }

    // The zero by bisection in doubles, and then the simplest fraction near it that is proved to be one.
    private (Rational? Root, double Near) Guess(Expr f, RealInterval piece, int direction)
    {
        var function = CompiledFunction.CompileOne(f, _unknown);
        var (low, high) = (EndDouble(piece.Lower, -1e6), EndDouble(piece.Upper, 1e6));
        for (var i = 0; i < BisectionSteps; i++)
        {
            _budget.Spend(16);
            var middle = (low + high) / 2;
            var value = function(middle);
            if (double.IsNaN(value))
            {
                return (null, middle);
            }

            (low, high) = value * direction > 0 ? (low, middle) : (middle, high);
        }

        for (var denominator = 1; denominator <= 120; denominator++)
        {
            var candidate = new Rational((System.Numerics.BigInteger)Math.Round(low * denominator), denominator);
            if (Math.Abs((double)candidate - low) < 1e-9 * Math.Max(1, Math.Abs(low))
                && PointProof.Holds(Expr.Equation(f, 0), _unknown, candidate, isReal: true, _budget) == Truth.True)
            {
                return (candidate, low);
            }
        }

        return (null, low);
    }

    private static double EndDouble(Expr end, double atInfinity) => Ends.InfiniteSign(end) != 0 ? atInfinity : DoubleValue.Real(end);
}
