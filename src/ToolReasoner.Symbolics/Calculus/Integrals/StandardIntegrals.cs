namespace ToolReasoner.Symbolics;

/// <summary>
/// Integrals over (0, ∞), (0, 1) and quarter turns that have values by theorems on the gamma and zeta functions, without an elementary
/// antiderivative (NIST Digital Library of Mathematical Functions, 5.9, 5.12, 25.5).
/// </summary>
internal sealed class StandardIntegrals
{
    private readonly SymbolExpr _variable;
    private readonly Assumptions _assumptions;
    private readonly Budget _budget;

    private StandardIntegrals(SymbolExpr variable, Assumptions assumptions, Budget budget) => (_variable, _assumptions, _budget) = (variable, assumptions, budget);

    /// <summary>The value; null if it is none of these.</summary>
    public static CalculusResult.Exact? Of(Expr integrand, SymbolExpr variable, Expr from, Expr to, Assumptions assumptions, Budget budget)
    {
        try
        {
            var own = new StandardIntegrals(variable, assumptions, budget);
            return own.Find(integrand, from, to) is { } found ? new CalculusResult.Exact(found, "a standard integral") : null;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    private Expr? Find(Expr integrand, Expr from, Expr to)
    {
        if (Quarter(integrand, from, to) is { } quarter)
        {
            return quarter;
        }

        var (isUpward, isDownward) = (Infinities.IsDirected(to, out var up) && up > 0, Infinities.IsDirected(from, out var down) && down < 0);
        var startsAtZero = from is NumberExpr { Value.IsZero: true };
        if (isUpward && isDownward)
        {
            // An even function: twice the half.
            var mirrored = integrand.Substitute(_variable, -_variable);
            return Equality.Decide(mirrored, integrand, _assumptions, _budget).Truth == Truth.True && TermByTerm(integrand, OnHalfLine) is { } half ? 2 * half : null;
        }

        return startsAtZero && isUpward ? TermByTerm(integrand, OnHalfLine)
            : startsAtZero && to is NumberExpr { Value.IsOne: true } ? TermByTerm(integrand, OnUnit)
            : null;
    }

    private Expr? TermByTerm(Expr integrand, Func<Expr, Expr?> find)
    {
        if (find(integrand) is { } whole)
        {
            return whole;
        }

        var terms = integrand.Expand(_budget).Terms;
        var values = new List<Expr>();
        foreach (var term in terms)
        {
            if (terms.Count == 1 || find(term) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return Expr.Add(values);
    }

    // Constant, the exponent of x, and what is left.
    private (Expr Constant, Expr Power, IReadOnlyList<Expr> Others) Split(Expr term)
    {
        var (constant, power, others) = ((Expr)1, (Expr)0, new List<Expr>());
        foreach (var factor in term.Factors)
        {
            var (b, e) = factor.SplitPower();
            if (!factor.DependsOn(_variable))
            {
                constant *= factor;
            }
            else if (b.Equals(_variable) && !e.DependsOn(_variable))
            {
                power += e;
            }
            else
            {
                others.Add(factor);
            }
        }

        return (constant, power, others);
    }

    private bool IsPositive(Expr value) => ParameterSign.Of(value.Expand(_budget), _assumptions, _budget) == 1;

    // c·x^k, k > 0.
    private (Expr Coefficient, Expr Power)? Monomial(Expr value) =>
        Split(value) is (var c, var k, { Count: 0 }) && IsPositive(k) ? (c, k) : null;

    private Expr? OnHalfLine(Expr term)
    {
        var (constant, power, others) = Split(term);
        var s = power + 1;
        switch (others)
        {
            case [PowerExpr { Base: var b, Exponent: var e }] when !b.DependsOn(_variable):
                // ∫ x^(s−1)·e^(−a·x^k) = Γ(s/k)/(k·a^(s/k))
                return Monomial((-e * Expr.Ln(b)).Expand(_budget)) is var (a, k) && IsPositive(a) && IsPositive(s)
                    ? constant * Expr.Gamma(s / k) / (k * Expr.Pow(a, s / k))
                    : null;
            case [PowerExpr { Base: SumExpr sum, Exponent: var e }] when !e.DependsOn(_variable):
                return Bose(sum, e, s) is { } bose ? constant * bose : Beta(sum, -e, s) is { } beta ? constant * beta : null;
            case [FunctionExpr { Function: var f } wave] when f == Function.Sin || f == Function.Cos:
                // ∫ x^(s−1)·sin(a·x^k) = Γ(s/k)·sin(πs/2k)/(k·a^(s/k)), 0 < s/k < 1; cos likewise.
                return Monomial(wave.Operands[0]) is var (c, n) && IsPositive(c) && IsPositive(s) && IsPositive(1 - (s / n))
                    ? constant * Expr.Gamma(s / n) * Expr.Apply(f, Expr.Pi * s / (2 * n)) / (n * Expr.Pow(c, s / n))
                    : null;
            case [FunctionExpr first, PowerExpr second]:
                return Fourier(first, second, power) is { } one ? constant * one : null;
            case [PowerExpr second, FunctionExpr first]:
                return Fourier(first, second, power) is { } two ? constant * two : null;
            default:
                return null;
        }
    }

    // ∫ x^(s−1)/(e^(ax) − 1) = Γ(s)·ζ(s)/a^s for s > 1; with +1: (1 − 2^(1−s))·Γ(s)·ζ(s)/a^s for s > 0, and ln 2/a for s = 1.
    private Expr? Bose(SumExpr sum, Expr exponent, Expr s)
    {
        if (exponent is not NumberExpr { Value: var minus } || minus != Rational.MinusOne || sum.Operands is not [NumberExpr { Value: var one }, PowerExpr power] || power.Base.DependsOn(_variable)
            || (one != Rational.One && one != Rational.MinusOne) || Monomial((power.Exponent * Expr.Ln(power.Base)).Expand(_budget)) is not var (a, k) || k is not NumberExpr { Value.IsOne: true } || !IsPositive(a))
        {
            return null;
        }

        var value = Expr.Gamma(s) * Expr.Zeta(s) / Expr.Pow(a, s);
        return one.Sign < 0 ? IsPositive(s - 1) ? value : null
            : s is NumberExpr { Value.IsOne: true } ? Expr.Ln(2) / a
            : IsPositive(s) ? (1 - Expr.Pow(2, 1 - s)) * value : null;
    }

    // ∫ x^(s−1)/(A + B·x^k)^m = A^(s/k − m)·B^(−s/k)/k·Γ(s/k)·Γ(m − s/k)/Γ(m)
    private Expr? Beta(SumExpr sum, Expr m, Expr s)
    {
        if (sum.Operands.Count != 2)
        {
            return null;
        }

        var (a, rest) = sum.Operands[0].DependsOn(_variable) ? (sum.Operands[1], sum.Operands[0]) : (sum.Operands[0], sum.Operands[1]);
        if (a.DependsOn(_variable) || Monomial(rest) is not var (b, k) || !IsPositive(a) || !IsPositive(b))
        {
            return null;
        }

        var y = (s / k).Expand(_budget);
        return IsPositive(y) && IsPositive(m - y) ? Expr.Pow(a, y - m) * Expr.Pow(b, -y) / k * BetaFunction(y, m - y) : null;
    }

    // Γ(p)·Γ(q)/Γ(p + q); by reflection where p + q is whole.
    private static Expr BetaFunction(Expr p, Expr q)
    {
        if ((p + q).Expand().IsInteger(out var sum) && sum >= 1 && sum <= 50 && !p.IsInteger(out _))
        {
            var product = Expr.Pi / Expr.Sin(Expr.Pi * p);
            for (var i = 1; i < sum; i++)
            {
                product *= (i - p) / i;
            }

            return product;
        }

        return Expr.Gamma(p) * Expr.Gamma(q) / Expr.Gamma((p + q).Expand());
    }

    // cos(bx)/(x² + c), x·sin(bx)/(x² + c), cos(bx)·e^(−ax²), b and c positive.
    private Expr? Fourier(FunctionExpr wave, PowerExpr other, Expr power)
    {
        if ((wave.Function != Function.Sin && wave.Function != Function.Cos) || Monomial(wave.Operands[0]) is not (var b, NumberExpr { Value.IsOne: true }) || !IsPositive(b))
        {
            return null;
        }

        var isCosine = wave.Function == Function.Cos;
        if (!other.Base.DependsOn(_variable))
        {
            return isCosine && power is NumberExpr { Value.IsZero: true } && Monomial((-other.Exponent * Expr.Ln(other.Base)).Expand(_budget)) is (var a, NumberExpr { Value: var two }) && two == 2 && IsPositive(a)
                ? Expr.Sqrt(Expr.Pi / a) / 2 * Expr.Exp(-Expr.Pow(b, 2) / (4 * a))
                : null;
        }

        if (other.Exponent is not NumberExpr { Value: var minus } || minus != Rational.MinusOne || other.Base.CoefficientsIn(_variable) is not [var c, NumberExpr { Value.IsZero: true }, var lead] || !IsPositive(c) || !IsPositive(lead))
        {
            return null;
        }

        var root = Expr.Sqrt(c / lead);
        var decay = Expr.Exp(-b * root) / lead;
        return isCosine && power is NumberExpr { Value.IsZero: true } ? Expr.Pi / (2 * root) * decay
            : !isCosine && power is NumberExpr { Value.IsOne: true } ? Expr.Pi / 2 * decay
            : null;
    }

    // ∫ x^(p−1)·(1 − x^k)^(q−1) = Γ(p/k)·Γ(q)/(k·Γ(p/k + q))
    private Expr? OnUnit(Expr term)
    {
        var (constant, power, others) = Split(term);
        if (others is not [PowerExpr { Base: SumExpr { Operands: [NumberExpr { Value.IsOne: true }, var rest] }, Exponent: var e }] || e.DependsOn(_variable)
            || Split(rest) is not (NumberExpr { Value: var minus }, var k, { Count: 0 }) || minus != Rational.MinusOne)
        {
            return null;
        }

        var (p, q) = (((power + 1) / k).Expand(_budget), (e + 1).Expand(_budget));
        return IsPositive(k) && IsPositive(p) && IsPositive(q) ? constant * BetaFunction(p, q) / k : null;
    }

    // Over quarter turns: ln sin and ln cos have the mean −ln 2, ln tan 0; sin^p·cos^q over one quarter is half a beta function.
    private Expr? Quarter(Expr integrand, Expr from, Expr to)
    {
        if (from.HoldsInfinity || to.HoldsInfinity)
        {
            return null;
        }

        var (constant, _, others) = Split(integrand);
        if (others is [FunctionExpr { Function: var ln } call] && ln == Function.Ln && Split(integrand).Power is NumberExpr { Value.IsZero: true }
            && call.Operands[0] is FunctionExpr { Function: var f } wave && (f == Function.Sin || f == Function.Cos || f == Function.Tan) && wave.Operands[0].CoefficientsIn(_variable) is [var offset, var rate])
        {
            var (low, high) = (((rate * from) + offset) * 2 / Expr.Pi, ((rate * to) + offset) * 2 / Expr.Pi);
            return low.Expand(_budget).IsInteger(out _) && high.Expand(_budget).IsInteger(out _)
                ? f == Function.Tan ? 0 : -constant * Expr.Ln(2) * (to - from)
                : null;
        }

        if (from is not NumberExpr { Value.IsZero: true } || !to.Equals(Expr.Pi / 2) || others.Count is 0 or > 2)
        {
            return null;
        }

        var (p, q) = ((Expr)0, (Expr)0);
        foreach (var factor in others)
        {
            var (b, e) = factor.SplitPower();
            if (b is not FunctionExpr { Function: var g } inner || !inner.Operands[0].Equals(_variable) || e.DependsOn(_variable) || (g != Function.Sin && g != Function.Cos && g != Function.Tan))
            {
                return null;
            }

            (p, q) = g == Function.Sin ? (p + e, q) : g == Function.Cos ? (p, q + e) : (p + e, q - e);
        }

        return Split(integrand).Power is NumberExpr { Value.IsZero: true } && IsPositive(p + 1) && IsPositive(q + 1)
            ? constant * BetaFunction(((p + 1) / 2).Expand(_budget), ((q + 1) / 2).Expand(_budget)) / 2
            : null;
    }
}
