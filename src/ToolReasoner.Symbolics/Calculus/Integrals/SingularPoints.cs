namespace ToolReasoner.Symbolics;

/// <summary>
/// Where an expression may fail to be analytic on the real line: zeros of what is divided by, below a root, in a logarithm or in bars, poles of
/// functions, jumps. Together they are all such points; not each of them need be one.
/// </summary>
internal sealed class SingularPoints(SymbolExpr variable, Assumptions assumptions, Budget budget)
{
    private const int MostPoints = 500;

    private readonly HashSet<Expr> _guards = [];
    private readonly List<(Expr Argument, Expr Period, Expr Offset)> _periodic = [];

    /// <summary>Points of the open interval, ascending.</summary>
    /// <exception cref="GaveUpException">They were not all found.</exception>
    public IReadOnlyList<Expr> Of(Expr value, Expr from, Expr to)
    {
        _guards.Clear();
        _periodic.Clear();
        Visit(value, new HashSet<Expr>(ReferenceEqualityComparer.Instance));
        var points = new List<Expr>();
        var zeros = new RealZeros(variable, assumptions, budget);
        foreach (var guard in _guards)
        {
            points.AddRange(zeros.Of(guard, from, to));
        }

        foreach (var (argument, period, offset) in _periodic)
        {
            points.AddRange(zeros.OfValues(argument, period, offset, from, to, MostPoints));
        }

        return Sorted(points);
    }

    /// <summary>Whether a point surely is none of these, so that the expression is analytic there.</summary>
    public bool IsRegular(Expr value, Expr point)
    {
        _guards.Clear();
        _periodic.Clear();
        Visit(value, new HashSet<Expr>(ReferenceEqualityComparer.Instance));
        return _guards.All(guard => IsNotZero(guard.Substitute(variable, point)))
            && _periodic.All(p => IsNotWhole(((p.Argument.Substitute(variable, point)) - p.Offset) / p.Period));
    }

    private bool IsNotZero(Expr value) => !value.HoldsInfinity
        && (value.IsConstant ? ZeroTest.Decide(value, budget).Truth == Truth.False : ParameterSign.Of(value, assumptions, budget) is 1 or -1);

    private bool IsNotWhole(Expr value) => !value.HoldsInfinity && value.IsConstant && Order.IsInteger(value, budget) == Truth.False;

    private List<Expr> Sorted(List<Expr> points)
    {
        var sorted = new List<Expr>();
        foreach (var point in points)
        {
            if (sorted.Count > MostPoints)
            {
                throw new GaveUpException($"more than {MostPoints} points at which the integrand may be singular");
            }

            var at = 0;
            var isNew = true;
            for (; at < sorted.Count; at++)
            {
                var order = RealZeros.Compare(point, sorted[at], assumptions, budget) ?? throw new GaveUpException($"the order of {point} and {sorted[at]} is not decided");
                if (order <= 0)
                {
                    isNew = order < 0;
                    break;
                }
            }

            if (isNew)
            {
                sorted.Insert(at, point);
            }
        }

        return sorted;
    }

    private void Visit(Expr value, HashSet<Expr> seen)
    {
        if (!value.DependsOn(variable) || value is SymbolExpr || !seen.Add(value))
        {
            return;
        }

        budget.Deepen();
        switch (value)
        {
            case PowerExpr power:
                if (power.Base.DependsOn(variable) && power.Exponent is not NumberExpr { Value: { IsInteger: true, Sign: > 0 } })
                {
                    _guards.Add(power.Base);
                }

                break;
            case FunctionExpr call:
                OfFunction(call);
                break;
            case PiecewiseExpr:
                for (var i = 1; i < value.Operands.Count; i += 2)
                {
                    Borders(value.Operands[i]);
                }

                break;
            case SumExpr or ProductExpr or RelationExpr or LogicExpr:
                break;
            default:
                throw new GaveUpException("a part of the integrand is not worked out");
        }

        foreach (var operand in value.Operands)
        {
            Visit(operand, seen);
        }
    }

    private void Borders(Expr statement)
    {
        if (statement is RelationExpr { Kind: <= RelationKind.GreaterOrEqual } relation)
        {
            _guards.Add(relation.Operands[0] - relation.Operands[1]);
        }
        else if (statement is LogicExpr)
        {
            foreach (var part in statement.Operands)
            {
                Borders(part);
            }
        }
        else
        {
            throw new GaveUpException("a condition is no inequality");
        }
    }

    private void OfFunction(FunctionExpr call)
    {
        var (f, x) = (call.Function, call.Operands[0]);
        if (f == Function.Sin || f == Function.Cos || f == Function.Atan || f == Function.Acot || f == Function.Sinh || f == Function.Cosh || f == Function.Tanh
            || f == Function.Sech || f == Function.Asinh || f == Function.Erf || f == Function.SinIntegral)
        {
            return;
        }

        if (f == Function.Tan || f == Function.Sec || f == Function.Cot || f == Function.Csc)
        {
            _periodic.Add((x, Expr.Pi, f == Function.Tan || f == Function.Sec ? Expr.Pi / 2 : 0));
        }
        else if (f == Function.Floor || f == Function.Ceiling || f == Function.Fraction)
        {
            _periodic.Add((x, 1, 0));
        }
        else if (f == Function.Round)
        {
            _periodic.Add((x, 1, Rational.Half));
        }
        else if (f == Function.Mod && !call.Operands[1].DependsOn(variable))
        {
            _periodic.Add((x, call.Operands[1], 0));
        }
        else if (f == Function.Ln || f == Function.Abs || f == Function.Sign || f == Function.Root || f == Function.Coth || f == Function.Csch || f == Function.Ei || f == Function.CosIntegral)
        {
            _guards.Add(x);
        }
        else if (f == Function.Atan2)
        {
            // The angle jumps where y is 0 and x below; there it is y that tells.
            _guards.Add(x);
        }
        else if (f == Function.Asin || f == Function.Acos || f == Function.Atanh)
        {
            _guards.Add(1 - Expr.Pow(x, 2));
        }
        else if (f == Function.Asec || f == Function.Acsc)
        {
            _guards.Add(x);
            _guards.Add(1 - Expr.Pow(x, 2));
        }
        else if (f == Function.Acosh || f == Function.Zeta)
        {
            _guards.Add(x - 1);
        }
        else if (f == Function.Li)
        {
            _guards.Add(x);
            _guards.Add(x - 1);
        }
        else if (f == Function.LambertW || f == Function.LambertWLower)
        {
            _guards.Add(x + Expr.Exp(-1));
            if (f == Function.LambertWLower)
            {
                _guards.Add(x);
            }
        }
        else if (f == Function.Max || f == Function.Min)
        {
            for (var i = 0; i < call.Operands.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    _guards.Add(call.Operands[i] - call.Operands[j]);
                }
            }
        }
        else
        {
            throw new GaveUpException($"where {f.Name} is singular is not known here");
        }
    }
}
