using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Equality of real algebraic functions of one variable: radicals in radicals, |x|, max and cases included. The real line is cut at all zeros
/// of radicands, of what stands in |…|, and of differences that conditions compare. In each open cell, the difference is an analytic
/// function, algebraic over ℚ(x); if it is not 0 everywhere there, it has at most D·u zeros, where u bounds the degree of its numerator
/// and of all conjugates, and D is the degree of the extension: the norm of the numerator is a polynomial of that degree. So it is 0
/// when it is 0 at D·u + 1 points, which the exact zero test decides. (The counterpart, with degrees for sizes, of the bound in
/// <see cref="SeparationBound"/>.)
/// </summary>
internal sealed class CellProof
{
    private const double MostZeros = 60;
    private const int MostCuts = 40;

    private readonly SymbolExpr _variable;
    private readonly Budget _budget;
    private readonly HashSet<Expr> _cutters = [];
    private readonly Dictionary<Expr, (double U, double L)?> _degrees = [];
    private double _extension = 1;

    private CellProof(SymbolExpr variable, Budget budget) => (_variable, _budget) = (variable, budget);

    /// <summary>Whether the two are proved to be equal wherever both are defined.</summary>
    public static bool Holds(Expr left, Expr right, Budget budget)
    {
        var difference = left - right;
        if (difference.FreeSymbols is not [var variable] || difference.Size > 400)
        {
            return false;
        }

        try
        {
            return new CellProof(variable, budget).Run(difference);
        }
        catch (GaveUpException) when (budget.StepsLeft > 0)
        {
            return false;
        }
    }

    private bool Run(Expr difference)
    {
        if (Degrees(difference) is not var (u, _) || (u * _extension) > MostZeros)
        {
            return false;
        }

        var roots = new List<RealRoot>();
        foreach (var cutter in _cutters)
        {
            if (Norm(cutter) is not { } norm)
            {
                return false;
            }

            roots.AddRange(norm.RealRoots(_budget));
        }

        var points = (int)Math.Floor(u * _extension) + 1;
        return roots.Count <= MostCuts && Cells(roots).All(cell => IsZeroOn(cell, difference, points));
    }

    // Zero at so many points, or not defined at all: in a cell, all of it is or none of it.
    private bool IsZeroOn((Rational Low, Rational High) cell, Expr difference, int points)
    {
        for (var i = 1; i <= points; i++)
        {
            var at = cell.Low + ((cell.High - cell.Low) * new Rational(i, points + 1));
            var value = difference.Substitute(_variable, at);
            if (i == 1 && IsUndefined(difference, at))
            {
                return true;
            }

            if (value.HoldsInfinity || !ZeroTest.IsZero(value, _budget))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsUndefined(Expr difference, Rational at)
    {
        for (var precision = 64; precision <= 512; precision *= 2)
        {
            var evaluator = new PointEvaluator(new Dictionary<Expr, ComplexBall> { [_variable] = Ball.Of(at, precision) }, precision, isReal: true, _budget);
            evaluator.Evaluate(difference);
            if (evaluator.IsOutside)
            {
                return true;
            }
        }

        return false;
    }

    // A closed interval with rational ends within each open cell.
    private List<(Rational Low, Rational High)> Cells(List<RealRoot> roots)
    {
        roots.Sort();
        var cells = new List<(Rational, Rational)>();
        if (roots.Count == 0)
        {
            return [(Rational.Zero, 1)];
        }

        cells.Add((roots[0].Low - 2, roots[0].Low - 1));
        for (var i = 0; i + 1 < roots.Count; i++)
        {
            var (left, right) = (roots[i], roots[i + 1]);
            if (left == right)
            {
                continue;
            }

            for (var bits = 8; left.High >= right.Low; bits *= 2)
            {
                (left, right) = (left.Refine(bits, _budget), right.Refine(bits, _budget));
            }

            cells.Add((left.High, right.Low));
        }

        cells.Add((roots[^1].High + 1, roots[^1].High + 2));
        return cells;
    }

    // Bounds of degree, at every place over infinity, of U and L with U/L the function: both integral over the polynomials.
    private (double U, double L)? Degrees(Expr value)
    {
        if (_degrees.TryGetValue(value, out var known))
        {
            return known;
        }

        _budget.Deepen();
        return _degrees[value] = value switch
        {
            _ when !value.MentionsSymbols => value.HoldsInfinity ? null : (0, 0),
            SymbolExpr => (1, 0),
            SumExpr => OfSum(value),
            ProductExpr => value.Operands.Aggregate(((double U, double L)?)(0, 0), (all, f) => all is var (u, l) && Degrees(f) is var (v, m) ? (u + v, l + m) : null),
            PowerExpr { Exponent: NumberExpr { Value: var exponent } } power => OfPower(power, exponent),
            FunctionExpr call => OfFunction(call),
            PiecewiseExpr => OfCases(value),
            _ => null,
        };
    }

    private (double U, double L)? OfSum(Expr sum)
    {
        var (u, l) = (0.0, 0.0);
        foreach (var term in sum.Operands)
        {
            if (Degrees(term) is not var (v, m))
            {
                return null;
            }

            (u, l) = (Math.Max(u + m, v + l), l + m);
        }

        return (u, l);
    }

    private (double U, double L)? OfPower(PowerExpr power, Rational exponent)
    {
        if (Degrees(power.Base) is not var (u, l))
        {
            return null;
        }

        if (!exponent.IsInteger)
        {
            (u, l) = OfRoot(power.Base, exponent.Denominator, u, l);
        }

        var times = Math.Abs((double)exponent.Numerator);
        if (exponent.Sign < 0)
        {
            _cutters.Add(power.Base);
        }

        return exponent.Sign > 0 ? (u * times, l * times) : (l * times, u * times);
    }

    private (double U, double L) OfRoot(Expr radicand, BigInteger degree, double u, double l)
    {
        var k = (double)degree;
        _extension *= k;
        _cutters.Add(radicand);
        return u >= l ? ((u + ((k - 1) * l)) / k, l) : (u, (l + ((k - 1) * u)) / k);
    }

    private (double U, double L)? OfFunction(FunctionExpr call)
    {
        var x = call.Operands[0];
        if (call.Function == Function.Abs || call.Function == Function.Sign)
        {
            _cutters.Add(x);
            return Degrees(x) is var (u, l) ? call.Function == Function.Abs ? (u, l) : (0, 0) : null;
        }

        if (call.Function == Function.Root && call.Operands[1] is NumberExpr { Value: { IsInteger: true, Sign: > 0 } degree })
        {
            return Degrees(x) is var (u, l) ? OfRoot(x, degree.Numerator, u, l) : null;
        }

        if (call.Function != Function.Min && call.Function != Function.Max)
        {
            return null;
        }

        var (most, least) = (0.0, 0.0);
        foreach (var operand in call.Operands)
        {
            if (Degrees(operand) is not var (u, l))
            {
                return null;
            }

            (most, least) = (Math.Max(most, u), Math.Max(least, l));
            foreach (var other in call.Operands.Where(other => !other.Equals(operand)))
            {
                _cutters.Add(operand - other);
            }
        }

        return (most, least);
    }

    private (double U, double L)? OfCases(Expr cases)
    {
        var (most, least) = (0.0, 0.0);
        for (var i = 0; i < cases.Operands.Count; i += 2)
        {
            if (Degrees(cases.Operands[i]) is not var (u, l) || !Cut(cases.Operands[i + 1]))
            {
                return null;
            }

            (most, least) = (Math.Max(most, u), Math.Max(least, l));
        }

        return (most, least);
    }

    private bool Cut(Expr statement)
    {
        if (statement is RelationExpr { Kind: <= RelationKind.GreaterOrEqual })
        {
            var side = statement.Operands[0] - statement.Operands[1];
            _cutters.Add(side);
            return Degrees(side) is not null;
        }

        return statement is LogicExpr && statement.Operands.All(Cut);
    }

    // A polynomial that is 0 wherever the function is; null if none is found, or if it is 0 everywhere.
    private IntegerPolynomial? Norm(Expr value)
    {
        if (!value.MentionsSymbols)
        {
            return IntegerPolynomial.One;
        }

        var field = new KernelField(Assumptions.None, isReal: true, _budget, KernelRules.Factors | KernelRules.Definitions);
        var fraction = field.Convert(value)[0];
        var polynomial = fraction.Denominator.Aggregate(fraction.Numerator, (product, d) => product.Multiply(d.Factor, _budget));
        if (field.NormToSymbols(polynomial) is not { } norm)
        {
            return null;
        }

        return norm.IsConstant ? IntegerPolynomial.One
            : norm.Variables() is [var only] && field.Kernels[only].Expr.Equals(_variable) ? norm.ToUnivariate(only).Numerator
            : null;
    }
}
