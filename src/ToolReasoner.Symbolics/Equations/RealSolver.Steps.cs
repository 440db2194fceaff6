using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Equations with whole parts: constant between neighbouring borders.</content>
internal sealed partial class RealSolver
{
    private const int MostCells = 2_000;

    private static bool IsStep(Function f) =>
        f == Function.Floor || f == Function.Ceiling || f == Function.Round || f == Function.Fraction || f == Function.Mod;

    // Where the argument of a step function crosses from one whole part to the next.
    private LineSet Borders(FunctionExpr call)
    {
        var inside = call.Function == Function.Mod ? call.Operands[0] / call.Operands[1] : call.Function == Function.Round ? call.Operands[0] + Rational.Half : call.Operands[0];
        return Preimage(inside, LineSet.Periodic(1, RealSet.Of(0), _budget));
    }

    private LineSet? BySteps(Expr f)
    {
        if (Find(f, part => part is FunctionExpr call && IsStep(call.Function)) is null)
        {
            return null;
        }

        var steps = new List<FunctionExpr>();
        var plain = WithFloors(f, steps);
        if (_within.IsBounded)
        {
            return OnCells(plain, steps, _within);
        }

        if (ShiftPeriod(plain, steps) is { } period)
        {
            var one = RealSet.Interval(0, period, true, false);
            var inner = new RealSolver(_unknown, one, _assumptions, _budget, _root);
            var found = inner.OnCells(plain, steps, one);
            return found.IsEmpty ? found : LineSet.Periodic(period, found.Fixed, _budget);
        }

        if (Reach(plain, steps) is { } bounds)
        {
            return new RealSolver(_unknown, bounds, _assumptions, _budget, _root).OnCells(plain, steps, bounds);
        }

        throw new GaveUpException("no bounds for an equation with whole parts were found: look on a bounded interval");
    }

    // All step functions by floors.
    private Expr WithFloors(Expr f, List<FunctionExpr> floors)
    {
        var plain = f.Transform(part => part is not FunctionExpr call || !IsStep(call.Function) || !part.DependsOn(_unknown) ? part
            : call.Function == Function.Ceiling ? -Expr.Floor(-call.Operands[0])
            : call.Function == Function.Fraction ? call.Operands[0] - Expr.Floor(call.Operands[0])
            : call.Function == Function.Mod ? call.Operands[0] - (call.Operands[1] * Expr.Floor(call.Operands[0] / call.Operands[1]))
            : call.Function == Function.Round ? throw new GaveUpException("round in equations is not looked at: write it with floor")
            : part);
        Collect(plain);
        return plain;

        void Collect(Expr value)
        {
            foreach (var part in value.Operands)
            {
                Collect(part);
            }

            if (value is FunctionExpr { Function: var function } call && function == Function.Floor && value.DependsOn(_unknown) && !floors.Contains(call))
            {
                floors.Add(call);
            }
        }
    }

    // A whole T such that f(x + T) is f(x), seen by taking whole parts out of the floors.
    private Expr? ShiftPeriod(Expr f, List<FunctionExpr> floors)
    {
        var common = BigInteger.One;
        foreach (var floor in floors)
        {
            if (Linear(floor.Operands[0]) is not var (slope, _) || !slope.IsNumber(out var number))
            {
                return null;
            }

            common = common * number.Denominator / BigInteger.GreatestCommonDivisor(common, number.Denominator);
        }

        return (f.Substitute(_unknown, _unknown + common) - f).Expand(_budget).Equals(0) ? (Expr)common : null;
    }

    // ⌊g⌋ is g − θ with 0 ≤ θ < 1: as a polynomial in the unknown, with coefficients that the θ bound, its roots are bounded (Cauchy).
    private RealSet? Reach(Expr f, List<FunctionExpr> floors)
    {
        var parts = new Dictionary<Expr, Expr>();
        var thetas = new List<Expr>();
        foreach (var floor in floors)
        {
            if (floor.Operands[0].DegreeIn(_unknown) is null)
            {
                return null;
            }

            thetas.Add(Expr.Symbol($"theta_{thetas.Count}"));
            parts[floor] = floor.Operands[0] - thetas[^1];
        }

        var (above, _) = f.Substitute(parts).Together(_budget).SplitFraction();
        if (above.Expand(_budget).CoefficientsIn(_unknown) is not { Count: > 1 } coefficients || !coefficients[^1].IsConstant)
        {
            return null;
        }

        var box = thetas.ToDictionary(theta => theta, _ => (ComplexBall)Ball.Between(BigFloat.Of(0), BigFloat.Of(1), 64));
        var lead = BallEvaluator.Evaluate(coefficients[^1], 64, box, _budget).Real;
        var bound = Rational.One;
        foreach (var coefficient in coefficients.SkipLast(1))
        {
            var ratio = Ball.Abs(Ball.Divide(BallEvaluator.Evaluate(coefficient, 64, box, _budget).Real, lead, 64), 64);
            if (!ratio.IsFinite)
            {
                return null;
            }

            var size = ratio.Upper(64).ToRational();
            bound = size > bound ? size : bound;
        }

        var reach = new Rational((bound + 1).Ceiling());
        return RealSet.Closed(-reach, reach);
    }

    // Between neighbouring borders every floor is constant; at borders it is the value on the right for increasing arguments, so these are tried alone.
    private LineSet OnCells(Expr f, List<FunctionExpr> floors, RealSet within)
    {
        var borders = floors.Aggregate(LineSet.Empty, (all, floor) => all.Union(Borders(floor), _budget)).Restrict(within, _budget).Fixed;
        var cells = within.Except(borders);
        if (cells.Pieces.Count > MostCells)
        {
            throw new GaveUpException($"whole parts cut {within} into more than {MostCells} pieces");
        }

        var found = LineSet.Empty;
        foreach (var cell in cells.Pieces)
        {
            _budget.Spend(64);
            var sample = cell.IsPoint ? cell.Lower : Sample(cell.Lower, cell.Upper);
            var values = new Dictionary<Expr, Expr>();
            foreach (var floor in floors)
            {
                values[floor] = Order.Floor(floor.Operands[0].Substitute(_unknown, sample), _budget) is { } whole
                    ? whole
                    : throw NoPlace(floor);
            }

            var part = RealSet.Interval(cell.Lower, cell.Upper, cell.HoldsLower, cell.HoldsUpper);
            found = found.Union(Equal(f.Substitute(values), 0).Restrict(part, _budget), _budget);
        }

        // Borders are tried one by one, so that intervals hold their ends where these are solutions.
        var equation = Expr.Equation(f, 0);
        var points = borders.Points.Where(point => IsSolution(equation, point)).ToList();
        return LineSet.Of(found.Fixed.Union(RealSet.Of(points)));
    }
}
