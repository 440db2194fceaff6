namespace ToolReasoner.Symbolics;

/// <summary>
/// Sums of x^n·e^(ax + b)·cos(cx + d) and sin, which polynomials, exponentials to linear exponents and whole powers of sines, cosines and their
/// hyperbolic kin are made of. Antiderivatives by undetermined coefficients.
/// </summary>
internal sealed class WaveTerms
{
    private const int MostTerms = 400;
    private const int MostPower = 200;

    private readonly SymbolExpr _variable;
    private readonly Budget _budget;

    private WaveTerms(SymbolExpr variable, Budget budget) => (_variable, _budget) = (variable, budget);

    /// <summary>Coefficient·x^Power·e^Exponent·cos(Angle) or sin(Angle); an angle of 0 stands for 1.</summary>
    internal readonly record struct Term(Expr Coefficient, int Power, Expr Exponent, Expr Angle, bool IsSine);

    /// <summary>The terms; null if the value is no such sum.</summary>
    public static IReadOnlyList<Term>? Of(Expr value, SymbolExpr variable, Budget budget)
    {
        var own = new WaveTerms(variable, budget);
        var all = value.Expand(budget).Terms.Select(own.Read).ToList();
        return all.Contains(null) ? null : [.. all.SelectMany(terms => terms!)];
    }

    /// <summary>An antiderivative; null if the integrand is no such sum.</summary>
    public static Expr? Integrate(Expr value, SymbolExpr variable, Budget budget)
    {
        var own = new WaveTerms(variable, budget);
        var sums = new Dictionary<(Expr Exponent, Expr Angle), (Dictionary<int, Expr> Cosine, Dictionary<int, Expr> Sine)>();
        foreach (var term in value.Expand(budget).Terms)
        {
            if (own.Read(term) is not { } parts)
            {
                return null;
            }

            foreach (var part in parts)
            {
                var key = (part.Exponent, part.Angle);
                if (!sums.TryGetValue(key, out var pair))
                {
                    sums[key] = pair = ([], []);
                }

                var side = part.IsSine ? pair.Sine : pair.Cosine;
                side[part.Power] = side.GetValueOrDefault(part.Power, 0) + part.Coefficient;
            }
        }

        return Expr.Add([.. sums.Select(s => own.Antiderivative(s.Key.Exponent, s.Key.Angle, s.Value.Cosine, s.Value.Sine))]);
    }

    private List<Term>? Read(Expr term)
    {
        var result = new List<Term> { new(1, 0, 0, 0, false) };
        foreach (var factor in term.Factors)
        {
            if (Factor(factor) is not { } other || (long)result.Count * other.Count > MostTerms)
            {
                return null;
            }

            _budget.Spend(result.Count * other.Count);
            result = [.. result.SelectMany(left => other.SelectMany(right => Product(left, right)))];
        }

        return result;
    }

    private List<Term>? Factor(Expr factor)
    {
        if (!factor.DependsOn(_variable))
        {
            return [new(factor, 0, 0, 0, false)];
        }

        if (factor.Equals(_variable))
        {
            return [new(1, 1, 0, 0, false)];
        }

        if (factor is PowerExpr power)
        {
            if (power.Exponent is NumberExpr { Value: { IsInteger: true, Sign: > 0 } exponent } && exponent <= MostPower)
            {
                return power.Base.Equals(_variable) ? [new(1, (int)exponent.Numerator, 0, 0, false)] : Repeat(power.Base, (int)exponent.Numerator);
            }

            return !power.Base.DependsOn(_variable) && Linear(power.Exponent) is var (slope, offset)
                ? [new(power.Base is ConstantExpr { Constant: Constant.E } ? Expr.Exp(offset) : Expr.Pow(power.Base, offset), 0, slope * Expr.Ln(power.Base) * _variable, 0, false)]
                : null;
        }

        if (factor is not FunctionExpr call || call.Operands.Count != 1 || Linear(call.Operands[0]) is not var (a, b))
        {
            return null;
        }

        var f = call.Function;
        return f == Function.Sin || f == Function.Cos ? [Normal(1, 0, 0, call.Operands[0], f == Function.Sin)]
            : f == Function.Sinh || f == Function.Cosh
                ? [new(Expr.Exp(b) / 2, 0, a * _variable, 0, false), new(Expr.Exp(-b) * (f == Function.Sinh ? new Rational(-1, 2) : Rational.Half), 0, -a * _variable, 0, false)]
            : null;
    }

    private List<Term>? Repeat(Expr @base, int exponent)
    {
        if (@base is not FunctionExpr || Factor(@base) is not { } once)
        {
            return null;
        }

        var result = once;
        for (var i = 1; i < exponent; i++)
        {
            if (result.Count > MostTerms)
            {
                return null;
            }

            _budget.Spend(result.Count);
            result = Merge(result.SelectMany(left => once.SelectMany(right => Product(left, right))));
        }

        return result;
    }

    private static List<Term> Merge(IEnumerable<Term> terms) =>
        [.. terms.GroupBy(t => t with { Coefficient = 1 }).Select(g => g.Key with { Coefficient = Expr.Add([.. g.Select(t => t.Coefficient)]) }).Where(t => t.Coefficient is not NumberExpr { Value.IsZero: true })];

    // By cos a·cos b = (cos(a − b) + cos(a + b))/2 and its kin.
    private static IEnumerable<Term> Product(Term left, Term right)
    {
        var (coefficient, power, exponent) = (left.Coefficient * right.Coefficient, left.Power + right.Power, left.Exponent + right.Exponent);
        var (isLeftPlain, isRightPlain) = (left.Angle is NumberExpr { Value.IsZero: true }, right.Angle is NumberExpr { Value.IsZero: true });
        if (isLeftPlain || isRightPlain)
        {
            var wave = isLeftPlain ? right : left;
            yield return new(coefficient, power, exponent, wave.Angle, wave.IsSine);
            yield break;
        }

        var half = coefficient * Rational.Half;
        var (difference, sum) = (left.Angle - right.Angle, left.Angle + right.Angle);
        switch (left.IsSine, right.IsSine)
        {
            case (false, false):
                yield return Normal(half, power, exponent, difference, false);
                yield return Normal(half, power, exponent, sum, false);
                break;
            case (true, true):
                yield return Normal(half, power, exponent, difference, false);
                yield return Normal(-half, power, exponent, sum, false);
                break;
            case (true, false):
                yield return Normal(half, power, exponent, sum, true);
                yield return Normal(half, power, exponent, difference, true);
                break;
            default:
                yield return Normal(half, power, exponent, sum, true);
                yield return Normal(-half, power, exponent, difference, true);
                break;
        }
    }

    private static Term Normal(Expr coefficient, int power, Expr exponent, Expr angle, bool isSine) =>
        angle is NumberExpr { Value.IsZero: true } ? new(isSine ? 0 : coefficient, power, exponent, 0, false)
        : Signs.IsNegative(angle) ? new(isSine ? -coefficient : coefficient, power, exponent, Signs.Negate(angle), isSine)
        : new(coefficient, power, exponent, angle, isSine);

    // U·cos + V·sin, times e^(ax), with U' + aU + cV = P and V' + aV − cU = Q, from the highest power down.
    private Expr Antiderivative(Expr exponent, Expr angle, Dictionary<int, Expr> cosine, Dictionary<int, Expr> sine)
    {
        var a = Differentiation.Of(exponent, _variable, _budget);
        var c = Differentiation.Of(angle, _variable, _budget);
        var (isFlat, isStill) = (a is NumberExpr { Value.IsZero: true }, c is NumberExpr { Value.IsZero: true });
        if (isStill)
        {
            // What the cosine and the sine of a constant are.
            var (p, q) = (Expr.Cos(angle), Expr.Sin(angle));
            foreach (var (power, coefficient) in sine)
            {
                cosine[power] = (cosine.GetValueOrDefault(power, 0) * p) + (coefficient * q);
            }

            if (isFlat)
            {
                return Expr.Add([.. cosine.Select(t => t.Value * Expr.Pow(_variable, t.Key + 1) / (t.Key + 1))]);
            }
        }

        var degree = cosine.Keys.Concat(sine.Keys).Max();
        var square = (Expr.Pow(a, 2) + Expr.Pow(c, 2)).Expand(_budget);
        var (u, v) = ((Expr)0, (Expr)0);
        var terms = new List<Expr>();
        for (var k = degree; k >= 0; k--)
        {
            var p = cosine.GetValueOrDefault(k, 0) - ((k + 1) * u);
            var q = isStill ? 0 : sine.GetValueOrDefault(k, 0) - ((k + 1) * v);
            (u, v) = isStill ? (p / a, 0) : isFlat ? (-q / c, p / c) : (((a * p) - (c * q)) / square, ((c * p) + (a * q)) / square);
            (u, v) = (u.Expand(_budget), v.Expand(_budget));
            var wave = isStill ? u : (u * Expr.Cos(angle)) + (v * Expr.Sin(angle));
            terms.Add(Expr.Pow(_variable, k) * wave);
        }

        return Expr.Exp(exponent) * Expr.Add(terms);
    }

    private (Expr Slope, Expr Offset)? Linear(Expr value) => value.Expand(_budget).CoefficientsIn(_variable) is [var offset, var slope] ? (slope, offset) : null;
}
