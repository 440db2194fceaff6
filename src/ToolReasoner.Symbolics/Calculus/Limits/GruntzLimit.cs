namespace ToolReasoner.Symbolics;

/// <summary>
/// Limits for x → +∞ by most rapidly varying parts: an expression is rewritten in the fastest function ω → 0 that occurs, expanded in it, and
/// the coefficient of its leading term, which changes more slowly, is looked at in the same way (D. Gruntz, "On computing limits in a symbolic
/// manipulation system", ETH Zürich 1996). For one operation on one thread.
/// </summary>
/// <remarks>
/// Where x itself is among the fastest, ω is 1/x and −ln ω is called x again: all that was x is in ω then, so the name is free, and the place of
/// Gruntz's change of variable x → e^x is taken by a mere reading. Powers with x above are <see cref="RawExponential"/>s inside.
/// </remarks>
internal sealed partial class GruntzLimit : ICoefficientOracle
{
    private const int FirstTerms = 4;
    private const int MostTerms = 128;
    private const int MostDepth = 60;
    private const int FarOut = 64;

    private static readonly SymbolExpr s_small = (SymbolExpr)Expr.Symbol("omega'");

    private readonly SymbolExpr _variable;
    private readonly Assumptions _assumptions;
    private readonly Budget _budget;
    private readonly Phases _phases;
    private readonly Dictionary<Expr, LimitFound> _limits = [];
    private readonly Dictionary<Expr, Expr> _prepared = [];
    private readonly Dictionary<Expr, IReadOnlyList<Expr>> _fastest = [];
    private readonly Dictionary<Expr, (Expr Exponent, Expr Coefficient)?> _leading = [];
    private readonly Dictionary<Expr, bool> _zeros = [];
    private readonly Dictionary<Expr, int> _signs = [];
    private int _depth;

    /// <summary>Limits in one variable.</summary>
    /// <param name="variable">Goes to +∞.</param>
    /// <param name="assumptions">Of the parameters.</param>
    /// <param name="budget">Pays.</param>
    /// <param name="pin">What the first oscillating angle, or the first fractional part, is held at; null for all values.</param>
    public GruntzLimit(SymbolExpr variable, Assumptions assumptions, Budget budget, Expr? pin = null)
    {
        _variable = variable;
        _assumptions = assumptions.WithPositive(variable);
        _budget = budget;
        _phases = new Phases(budget, pin);
    }

    /// <summary>The limit.</summary>
    /// <exception cref="GaveUpException">It was not found.</exception>
    public LimitFound Of(Expr value)
    {
        var prepared = Prepare(value);
        return prepared.HoldsInfinity ? throw new GaveUpException("it has no value near the point: an infinity stands in it") : OfPrepared(prepared);
    }

    /// <summary>What was seen to oscillate up to now.</summary>
    public Phases Phases => _phases;

    /// <summary>The sign that the expression has from some x on; 0 if it is 0 from there on.</summary>
    /// <exception cref="GaveUpException">Not decided.</exception>
    public int SignOf(Expr value)
    {
        var prepared = Prepare(value);
        RequireReal(prepared);
        return IsZero(prepared) ? 0 : Sign(prepared);
    }

    private LimitFound OfPrepared(Expr value)
    {
        if (!value.DependsOn(_variable))
        {
            return Finish(value);
        }

        if (_limits.TryGetValue(value, out var known))
        {
            return known;
        }

        Enter();
        var found = LimitFound.Of(0);
        if (Leading(value) is var (exponent, coefficient))
        {
            var side = exponent is NumberExpr number ? number.Value.Sign : IsZero(exponent) ? 0 : Sign(exponent);
            found = side > 0 ? found : side == 0 ? OfPrepared(coefficient) : Infinite(coefficient, value);
        }

        _depth--;
        return _limits[value] = found;
    }

    private LimitFound Infinite(Expr coefficient, Expr value)
    {
        if (_phases.AreIn(coefficient) && !coefficient.DependsOn(_variable) && _phases.Sign(RawExponential.Restore(coefficient)) is null)
        {
            return AlongPhases(value);
        }

        return HoldsComplexExponential(value)
            ? throw new GaveUpException("it grows, and its direction is not known")
            : LimitFound.Of(Expr.Infinity * Sign(coefficient));
    }

    // At points where the only phase is a multiple of π/4: there are such points again and again.
    private LimitFound AlongPhases(Expr value)
    {
        if (_phases.In(value) is not [var phase] || _phases.IsFraction(phase))
        {
            throw new GaveUpException("several oscillations that may depend on each other");
        }

        Expr? first = null;
        for (var k = 0; k < 8; k++)
        {
            if (OfPrepared(value.Substitute(phase, Expr.Pi * new Rational(k, 4))).Value is not { } along)
            {
                continue;
            }

            first ??= along;
            if (Equality.Decide(first, along, _assumptions, _budget).Truth == Truth.False)
            {
                return LimitFound.None($"along one sequence it goes to {first}, along another to {along}");
            }
        }

        throw new GaveUpException("it oscillates, and no two sequences were found along which it goes to different limits");
    }

    // What is left depends on no x.
    private LimitFound Finish(Expr value)
    {
        value = RawExponential.Restore(value);
        if (value.HoldsInfinity)
        {
            throw new GaveUpException("an infinity came up inside");
        }

        if (!_phases.AreIn(value))
        {
            return LimitFound.Of(value);
        }

        // Constant in each phase, or not constant in the only one, which takes all values.
        var phases = _phases.In(value);
        foreach (var phase in phases)
        {
            if (IsZero(Differentiation.Of(value, phase, _budget)) && !_phases.IsFraction(phase))
            {
                value = value.Substitute(phase, 0);
            }
            else if (phases.Count > 1)
            {
                throw new GaveUpException("several oscillations that may depend on each other");
            }
            else
            {
                return LimitFound.None("it oscillates: a sine, a cosine or a fractional part of something unbounded takes all of its values again and again");
            }
        }

        return LimitFound.Of(value);
    }

    /// <inheritdoc/>
    public int Sign(Expr coefficient)
    {
        if (coefficient is NumberExpr number)
        {
            return number.Value.Sign;
        }

        if (_signs.TryGetValue(coefficient, out var known))
        {
            return known;
        }

        if (!coefficient.DependsOn(_variable))
        {
            var constant = RawExponential.Restore(coefficient);
            var sign = _phases.AreIn(constant) ? _phases.Sign(constant) : ParameterSign.Of(constant, _assumptions, _budget);
            return _signs[coefficient] = sign is { } decided and not 0 ? decided : throw new GaveUpException($"the sign of {constant} is not decided");
        }

        Enter();
        var leading = Leading(coefficient) ?? throw new GaveUpException("the sign of what is 0 was asked");
        var result = Sign(leading.Coefficient);
        _depth--;
        return _signs[coefficient] = result;
    }

    /// <inheritdoc/>
    public void RequireAwayFromZero(Expr coefficient)
    {
        if (_phases.AreIn(coefficient))
        {
            // Throws unless it has one sign for all phases.
            _ = Sign(coefficient);
        }
    }

    /// <inheritdoc/>
    public bool IsZero(Expr coefficient)
    {
        switch (coefficient)
        {
            case NumberExpr number:
                return number.Value.IsZero;
            case ConstantExpr or SymbolExpr:
                return false;
            case ProductExpr:
                return coefficient.Operands.Any(IsZero);
            case PowerExpr { Exponent: NumberExpr } power:
                return IsZero(power.Base);
            case FunctionExpr when RawExponential.Is(coefficient, out _):
                return false;
        }

        if (!_zeros.TryGetValue(coefficient, out var isZero))
        {
            var restored = RawExponential.Restore(coefficient);
            var decision = restored.IsConstant ? ZeroTest.Decide(restored, _budget) : Equality.Decide(restored, 0, _assumptions, _budget);
            isZero = decision.Truth switch
            {
                Truth.True => true,
                Truth.False => false,

                // With a leading term that is not 0, it is not 0.
                _ when coefficient.DependsOn(_variable) => Leading(coefficient) is null,
                _ => throw new GaveUpException($"whether a coefficient is 0 is not decided: {decision.Why}"),
            };
            _zeros[coefficient] = isZero;
        }

        return isZero;
    }

    // c·ω^e, to which the expression is asymptotic; null for 0. The coefficient is in the variable as it is read from there on.
    private (Expr Exponent, Expr Coefficient)? Leading(Expr value)
    {
        if (_leading.TryGetValue(value, out var known))
        {
            return known;
        }

        var fastest = Fastest(value);
        if (fastest.Count == 0)
        {
            return (0, value);
        }

        var (rewritten, logarithm) = Rewrite(value, fastest);
        for (var terms = FirstTerms; terms <= MostTerms; terms *= 2)
        {
            _budget.Spend(terms);
            try
            {
                var expansion = new SeriesExpansion(s_small, logarithm, this, terms, _budget);
                var lead = expansion.Algebra.Lead(expansion.Of(rewritten));
                return _leading[value] = lead is var (exponent, coefficient, _) ? (exponent, coefficient) : null;
            }
            catch (NotEnoughTermsException)
            {
                if (terms == FirstTerms && IsSurelyZero(value))
                {
                    return _leading[value] = null;
                }
            }
        }

        throw new GaveUpException($"{MostTerms} terms of an expansion cancel, and it is not proved that all do");
    }

    private bool IsSurelyZero(Expr value)
    {
        var restored = RawExponential.Restore(value);
        var near = Equality.Decide(restored, 0, _assumptions, _budget);

        // What holds only for large x, as √((x − 5)²) = x − 5, is seen from far out.
        return near.Truth == Truth.True
            || (near.Truth == Truth.False && Equality.Decide(restored.Substitute(_variable, _variable + FarOut), 0, _assumptions, _budget).Truth == Truth.True);
    }

    private void Enter()
    {
        _budget.Deepen();
        if (++_depth > MostDepth)
        {
            throw new GaveUpException("the functions are nested too deeply");
        }
    }
}
