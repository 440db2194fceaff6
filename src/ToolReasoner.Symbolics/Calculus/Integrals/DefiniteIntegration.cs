namespace ToolReasoner.Symbolics;

/// <summary>
/// Definite and improper integrals: the interval is cut where the integrand, then where its antiderivative may be singular or jump; between cuts
/// the antiderivative is analytic, so its limits at the ends of each piece give the value, or say that it diverges. What has no antiderivative
/// is tried by symmetries and standard integrals. A value without parameters is checked against an enclosure where one can be had.
/// </summary>
internal sealed class DefiniteIntegration
{
    private const int CheckBits = 40;
    private const long CheckSteps = 1_000_000;

    private readonly SymbolExpr _variable;
    private readonly Assumptions _assumptions;
    private readonly Budget _budget;
    private readonly SingularPoints _singular;
    private readonly Dictionary<Expr, CalculusResult> _antiderivatives = [];

    /// <summary>An integration.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="assumptions">Of the parameters.</param>
    /// <param name="budget">Pays.</param>
    public DefiniteIntegration(SymbolExpr variable, Assumptions assumptions, Budget budget)
    {
        (_variable, _assumptions, _budget) = (variable, assumptions, budget);
        _singular = new SingularPoints(variable, assumptions, budget);
    }

    /// <summary>The integral.</summary>
    /// <exception cref="GaveUpException">Nothing was found.</exception>
    public CalculusResult Of(Expr integrand, Expr from, Expr to)
    {
        if (from.Equals(to))
        {
            return new CalculusResult.Exact(0, "the ends are equal");
        }

        var order = RealZeros.Compare(from, to, _assumptions, _budget);
        if (order is null)
        {
            return WithUnknownOrder(integrand, from, to);
        }

        if (order == 0)
        {
            return new CalculusResult.Exact(0, "the ends are equal");
        }

        return order < 0 ? Forward(integrand, from, to)
            : Forward(integrand, to, from) switch
            {
                CalculusResult.Exact exact => exact with { Found = -exact.Found },
                CalculusResult.NoValue none => none with { Towards = none.Towards is null ? null : -none.Towards },
                CalculusResult.Enclosed enclosed => enclosed with { Ball = -enclosed.Ball },
                var other => other,
            };
    }

    // An antiderivative that is analytic everywhere does for all ends.
    private CalculusResult WithUnknownOrder(Expr integrand, Expr from, Expr to)
    {
        if (from.HoldsInfinity || to.HoldsInfinity || _singular.Of(integrand, -Expr.Infinity, Expr.Infinity).Count > 0
            || Antiderivatives.Find(integrand, _variable, _assumptions, _budget) is not CalculusResult.Exact { Found: var found }
            || _singular.Of(found, -Expr.Infinity, Expr.Infinity).Count > 0)
        {
            throw new GaveUpException($"which of {from} and {to} is larger is not known");
        }

        return new CalculusResult.Exact(Tidy(found.Substitute(_variable, to) - found.Substitute(_variable, from)), "by an antiderivative that is analytic on the whole line");
    }

    private CalculusResult Forward(Expr integrand, Expr from, Expr to)
    {
        var cuts = _singular.Of(integrand, from, to);
        Expr[] ends = [from, .. cuts, to];
        var (terms, missing, none) = (new List<Expr>(), (string?)null, (CalculusResult.NoValue?)null);
        for (var i = 0; i + 1 < ends.Length; i++)
        {
            switch (Part(integrand, ends[i], ends[i + 1], isThrowing: none is null))
            {
                case CalculusResult.NoValue { Towards: null } nothing:
                    return nothing;
                case CalculusResult.NoValue nothing when none is not null && !nothing.Towards!.Equals(none.Towards):
                    return none with { Towards = null };
                case CalculusResult.NoValue nothing:
                    none = nothing;
                    break;
                case CalculusResult.Exact exact:
                    terms.Add(exact.Found);
                    break;
                case var other:
                    missing ??= other.Why;
                    break;
            }
        }

        if (none is not null)
        {
            // One part that diverges is enough; where it goes is known only if all others are.
            return missing is null ? none : none with { Towards = null };
        }

        if (missing is null)
        {
            return new CalculusResult.Exact(Tidy(Expr.Add(terms)), "by antiderivatives that are analytic between the points where the interval was cut");
        }

        var tricks = new IntegralSymmetries(_variable, _assumptions, _budget);
        if (tricks.Find(integrand, from, to, isContinuous: cuts.Count == 0 && IsContinuousAtEnds(integrand, from, to)) is { } found)
        {
            return Checked(Tidy(found.Value), integrand, from, to, found.Why);
        }

        return Enclose(integrand, from, to) is { } ball
            ? new CalculusResult.Enclosed(ball, "by Gauss-Legendre rules with error bounds; no exact value was found")
            : throw new GaveUpException(missing);
    }

    private CalculusResult Part(Expr integrand, Expr from, Expr to, bool isThrowing)
    {
        try
        {
            var smooth = PieceForm.Of(integrand, _variable, Between(from, to), _assumptions, _budget);
            RequireReal(smooth, from, to);
            return Piece(smooth, from, to);
        }
        catch (GaveUpException exception) when (!isThrowing)
        {
            return new CalculusResult.GaveUp(exception.Message);
        }
    }

    private bool IsContinuousAtEnds(Expr integrand, Expr from, Expr to) => !from.HoldsInfinity && !to.HoldsInfinity
        && _singular.IsRegular(integrand, from) && _singular.IsRegular(integrand, to);

    // Without step functions, between two neighbouring cuts.
    private CalculusResult Piece(Expr integrand, Expr from, Expr to)
    {
        if (!integrand.DependsOn(_variable))
        {
            return from.HoldsInfinity || to.HoldsInfinity
                ? integrand is NumberExpr { Value.IsZero: true } ? new CalculusResult.Exact(0, "it is 0") : Endless(integrand)
                : new CalculusResult.Exact(integrand * (to - from), "a constant");
        }

        if (StandardIntegrals.Of(integrand, _variable, from, to, _assumptions, _budget) is { } standard)
        {
            return Checked(standard.Found, integrand, from, to, standard.Why);
        }

        if (!_antiderivatives.TryGetValue(integrand, out var result))
        {
            _antiderivatives[integrand] = result = Antiderivatives.Find(integrand, _variable, _assumptions, _budget);
        }

        if (result is not CalculusResult.Exact { Found: var antiderivative })
        {
            return IntegralConvergence.Diverges(integrand, _variable, from, to, _singular, _assumptions, _budget) is { } divergence ? divergence : result;
        }

        try
        {
            return ByAntiderivative(integrand, antiderivative, from, to);
        }
        catch (GaveUpException exception)
        {
            return new CalculusResult.GaveUp(exception.Message);
        }
    }

    private CalculusResult Endless(Expr constant) => new CalculusResult.NoValue(
        "a constant over an endless interval", ParameterSign.Of(constant, _assumptions, _budget) is { } sign ? sign * Expr.Infinity : null);

    private CalculusResult ByAntiderivative(Expr integrand, Expr antiderivative, Expr from, Expr to)
    {
        Expr[] ends = [from, .. _singular.Of(antiderivative, from, to), to];
        var terms = new List<Expr>();
        for (var i = 0; i + 1 < ends.Length; i++)
        {
            var (low, high) = (At(antiderivative, ends[i], Approach.Right), At(antiderivative, ends[i + 1], Approach.Left));
            foreach (var (end, isUpper) in new[] { (low, false), (high, true) })
            {
                if (end.Value is null)
                {
                    return new CalculusResult.NoValue($"the antiderivative {antiderivative} has no limit at {(isUpper ? ends[i + 1] : ends[i])}: {end.Why}");
                }

                if (end.Value.HoldsInfinity)
                {
                    return new CalculusResult.NoValue($"the antiderivative {antiderivative} is unbounded at {(isUpper ? ends[i + 1] : ends[i])}", Towards(integrand, from, to));
                }
            }

            terms.Add(high.Value! - low.Value!);
        }

        // Where the antiderivative jumps, a second opinion does no harm.
        return ends.Length > 2
            ? Checked(Expr.Add(terms), integrand, from, to, "by an antiderivative, in pieces")
            : new CalculusResult.Exact(Expr.Add(terms), "by an antiderivative");
    }

    // To ∞ or −∞ only where the integrand is seen to keep one sign.
    private Expr? Towards(Expr integrand, Expr from, Expr to)
    {
        try
        {
            if (new RealZeros(_variable, _assumptions, _budget).Of(integrand, from, to).Count > 0)
            {
                return null;
            }

            return ParameterSign.Of(integrand.Substitute(_variable, Between(from, to)), _assumptions, _budget) is { } sign and not 0 ? sign * Expr.Infinity : null;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    private LimitFound At(Expr antiderivative, Expr point, Approach approach) =>
        !point.HoldsInfinity && _singular.IsRegular(antiderivative, point)
            ? LimitFound.Of(antiderivative.Substitute(_variable, point))
            : Calculus.FindLimit(antiderivative, _variable, point, approach, _assumptions, _budget);

    private Expr Between(Expr from, Expr to) => Between(from, to, _assumptions, _budget);

    /// <summary>A point inside.</summary>
    internal static Expr Between(Expr from, Expr to, Assumptions assumptions, Budget budget)
    {
        var (isLowEnd, isHighEnd) = (from.HoldsInfinity, to.HoldsInfinity);
        if (isLowEnd || isHighEnd)
        {
            return isLowEnd && isHighEnd ? new Rational(1, 7) : isLowEnd ? to - 1 : from + 1;
        }

        // A simple one, where the ends are constants.
        var middle = ((from + to) / 2).Expand(budget);
        if (middle.IsConstant && NumericValue.Enclose(middle, 64, null, budget) is { IsFinite: true, IsReal: true } ball)
        {
            var rough = new Rational((System.Numerics.BigInteger)Math.Round(ball.Real.Midpoint.ToDouble() * 1024), 1024);
            if (RealZeros.Compare(from, rough, assumptions, budget) == -1 && RealZeros.Compare(rough, to, assumptions, budget) == -1)
            {
                return rough;
            }
        }

        return middle;
    }

    private void RequireReal(Expr integrand, Expr from, Expr to)
    {
        var point = Between(from, to);
        var value = integrand.Substitute(_variable, point);
        if (value.IsConstant && Order.IsReal(value, _budget) == Truth.False)
        {
            throw new GaveUpException($"the integrand is not real at {point}");
        }
    }

    private CalculusResult Checked(Expr value, Expr integrand, Expr from, Expr to, string why)
    {
        if (value.IsConstant && Enclose(integrand, from, to) is { } ball)
        {
            var exact = NumericValue.Enclose(value, CheckBits * 4, null, _budget);
            if (exact.IsFinite && !ComplexBall.Subtract(exact, ball, CheckBits * 4).ContainsZero)
            {
                throw new GaveUpException($"a value {value} was found, but a numeric enclosure {ball} refutes it");
            }

            return new CalculusResult.Exact(value, exact.IsFinite ? $"{why}; a numeric enclosure agrees" : why);
        }

        return new CalculusResult.Exact(value, why);
    }

    private ComplexBall? Enclose(Expr integrand, Expr from, Expr to)
    {
        if (!IsContinuousAtEnds(integrand, from, to) || !from.IsConstant || !to.IsConstant || SymbolSearch.Free(integrand).Count > 1)
        {
            return null;
        }

        var part = _budget.Part(Math.Min(0.1, (double)CheckSteps / Math.Max(1, _budget.StepsLeft)));
        try
        {
            var ball = NumericValue.Enclose(Expr.Integral(integrand, _variable, from, to), CheckBits, null, part);
            return ball.IsFinite ? ball : null;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    private Expr Tidy(Expr value)
    {
        try
        {
            return value.Simplify(_assumptions, _budget.Part(0.3));
        }
        catch (GaveUpException)
        {
            return value;
        }
    }
}
