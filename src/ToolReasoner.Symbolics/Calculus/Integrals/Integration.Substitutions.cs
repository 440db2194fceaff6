using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Substitutions, and integration by parts.</content>
internal sealed partial class Integration
{
    private const int MostCandidates = 12;

    private SymbolExpr NewVariable() => (SymbolExpr)Expr.Symbol($"v{_depth}'");

    // Everything depends on one linear function that is not x itself.
    private Expr? LinearSubstitution(Expr integrand)
    {
        var arguments = new HashSet<Expr>();
        Collect(integrand);
        if (arguments.Count != 1 || arguments.First() is not { } inner || inner.Equals(_variable) || inner.Expand(_budget).CoefficientsIn(_variable) is not [var offset, var slope])
        {
            return null;
        }

        var u = NewVariable();
        var rewritten = integrand.Substitute(inner, u).Substitute(_variable, (u - offset) / slope).Expand(_budget);
        return In(u).Find(rewritten) is { } found ? found.Substitute(u, inner) / slope : null;

        // What stands in functions, below roots and in exponents.
        void Collect(Expr part)
        {
            if (!part.DependsOn(_variable))
            {
                return;
            }

            if (part is FunctionExpr || part is PowerExpr { Exponent: NumberExpr { Value.IsInteger: false } })
            {
                foreach (var operand in part.Operands)
                {
                    if (operand.DependsOn(_variable))
                    {
                        arguments.Add(operand);
                    }
                }
            }
            else
            {
                foreach (var operand in part.Operands)
                {
                    Collect(operand);
                }
            }
        }
    }

    // f dx = h(g)·g' dx for some part g of f.
    private Expr? DerivativeDivides(Expr integrand, bool isDirect)
    {
        foreach (var candidate in Candidates(integrand).Take(isDirect ? MostCandidates : 2 * MostCandidates))
        {
            _budget.Spend();
            var slope = Differentiation.Of(candidate, _variable, _budget);
            if (slope is NumberExpr { Value.IsZero: true } || slope.Size > MostSize)
            {
                continue;
            }

            var u = NewVariable();
            var ratio = integrand / slope;
            var rewritten = Replace(ratio, candidate, u);
            if (rewritten.DependsOn(_variable))
            {
                if (isDirect)
                {
                    continue;
                }

                rewritten = Replace(SimplerRatio(ratio), candidate, u);
            }

            if (rewritten.DependsOn(_variable) && Inverse(candidate, u) is { } inverse)
            {
                rewritten = rewritten.Substitute(_variable, inverse);
            }

            if (!rewritten.DependsOn(_variable) && In(u, Assume(candidate, u)).Find(rewritten) is { } found)
            {
                return found.Substitute(u, candidate);
            }
        }

        return null;
    }

    private Expr SimplerRatio(Expr ratio)
    {
        var field = new KernelField(_assumptions, isReal: true, _budget);
        return field.Write(field.Cancel(field.Convert(ratio)[0]));
    }

    private Assumptions? Assume(Expr candidate, SymbolExpr u) =>
        candidate is PowerExpr { Base: ConstantExpr or NumberExpr { Value.Sign: > 0 } } ? _assumptions.WithPositive(u) : null;

    // x as a function of u where g(x) = u has one solution that is easily had.
    private Expr? Inverse(Expr candidate, Expr u) => candidate switch
    {
        FunctionExpr { Function: var f } call when f == Function.Ln && call.Operands[0].Equals(_variable) => Expr.Exp(u),
        PowerExpr { Base: ConstantExpr { Constant: Constant.E } } power when power.Exponent.CoefficientsIn(_variable) is [NumberExpr { Value.IsZero: true }, var rate] => Expr.Ln(u) / rate,
        _ => null,
    };

    // Parts that contain x, large ones first; not x itself, and no sums at the top, whose derivative is no factor.
    private List<Expr> Candidates(Expr integrand)
    {
        var found = new HashSet<Expr>();
        Visit(integrand, isTop: true);
        return [.. found.OrderByDescending(part => part.Size)];

        void Visit(Expr part, bool isTop)
        {
            if (!part.DependsOn(_variable) || part is SymbolExpr || found.Count > 4 * MostCandidates)
            {
                return;
            }

            if (!isTop && part is not ProductExpr && part is not PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Sign: < 0 } } })
            {
                found.Add(part);
            }

            if (part is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true } exponent } } whole && BigInteger.Abs(exponent.Numerator) > 1)
            {
                // x⁴ is a power of x².
                foreach (var divisor in new[] { 2, 3, 4 })
                {
                    if ((exponent.Numerator + 1) % divisor == 0 || exponent.Numerator % divisor == 0)
                    {
                        found.Add(Expr.Pow(whole.Base, divisor));
                    }
                }
            }

            if (part is PowerExpr { Exponent: NumberExpr { Value: var power } } && power == new Rational(-1, 2))
            {
                found.Add(Expr.Sqrt(part.Operands[0]));
            }

            foreach (var operand in part.Operands)
            {
                Visit(operand, isTop: false);
            }
        }
    }

    // Puts u for g; for a power g = b^r also in other powers of b, for an exponential in its powers.
    private Expr Replace(Expr value, Expr candidate, Expr u)
    {
        if (candidate is PowerExpr { Exponent: NumberExpr { Value: var own }, Base: var @base })
        {
            var whole = own.Reciprocal().IsInteger ? Expr.Pow(u, own.Reciprocal()) : null;
            return Rewrite(value, part => part.Equals(@base) ? whole
                : part is PowerExpr { Exponent: NumberExpr { Value: var other } } power && power.Base.Equals(@base) && (other / own).IsInteger ? Expr.Pow(u, other / own) : null);
        }

        if (candidate is PowerExpr { Exponent: var exponent } exponential && !exponential.Base.DependsOn(_variable))
        {
            return Rewrite(value, part => part is PowerExpr power && power.Base.Equals(exponential.Base) && power.Exponent.DependsOn(_variable)
                && (power.Exponent / exponent).Cancel(_budget) is NumberExpr { Value: { IsInteger: true } times } ? Expr.Pow(u, times) : null);
        }

        return value.Substitute(candidate, u);
    }

    // From the top down, so that larger parts come first.
    private static Expr Rewrite(Expr value, Func<Expr, Expr?> rule)
    {
        if (rule(value) is { } replaced)
        {
            return replaced;
        }

        Nesting.Check();
        return value.Operands.Count == 0 ? value : Transformation.Rebuild(value, part => Rewrite(part, rule));
    }

    // ⁿ√((ax + b)/(cx + d)), all of one kind: u is that root.
    private Expr? Radicals(Expr integrand)
    {
        var (radicands, degree, isReal) = (new HashSet<Expr>(), BigInteger.One, false);
        Visit(integrand);
        if (radicands.Count != 1 || degree > 12)
        {
            return null;
        }

        var radicand = radicands.First();
        var u = NewVariable();
        var n = (int)degree;
        if (Solve(radicand, Expr.Pow(u, n)) is not { } inverse)
        {
            return null;
        }

        var root = isReal ? Expr.Root(radicand, n) : Expr.Pow(radicand, new Rational(1, n));
        var rewritten = Rewrite(integrand, part =>
            part is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: false } exponent } } power && power.Base.Equals(radicand) ? Expr.Pow(u, exponent * n)
            : part is FunctionExpr { Function: var f } call && f == Function.Root && call.Operands[0].Equals(radicand) && call.Operands[1].IsInteger(out var own) ? Expr.Pow(u, new Rational(n, own))
            : null);
        rewritten = rewritten.Substitute(_variable, inverse) * Differentiation.Of(inverse, u, _budget);
        var assumptions = isReal ? _assumptions : _assumptions.WithPositive(u);
        return In(u, assumptions).Find(Tidy(rewritten)) is { } found ? found.Substitute(u, root) : null;

        void Visit(Expr part)
        {
            if (part is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: false } exponent } } power && power.Base.DependsOn(_variable))
            {
                radicands.Add(power.Base);
                Join(exponent.Denominator);
            }
            else if (part is FunctionExpr { Function: var f } call && f == Function.Root && call.Operands[0].DependsOn(_variable) && call.Operands[1].IsInteger(out var own) && own.Sign > 0)
            {
                radicands.Add(call.Operands[0]);
                Join(own);
                isReal |= !own.IsEven;
            }

            foreach (var operand in part.Operands)
            {
                Visit(operand);
            }
        }

        void Join(BigInteger other) => degree = degree / BigInteger.GreatestCommonDivisor(degree, other) * other;
    }

    private Expr Tidy(Expr value)
    {
        try
        {
            return value.Cancel(_budget);
        }
        catch (GaveUpException)
        {
            return value;
        }
    }

    // x from (ax + b)/(cx + d) = power.
    private Expr? Solve(Expr radicand, Expr power)
    {
        var (above, below) = radicand.Together(_budget).SplitFraction();
        return Line(above) is var (a, b) && Line(below) is var (c, d) && (a is not NumberExpr { Value.IsZero: true } || c is not NumberExpr { Value.IsZero: true })
            ? ((d * power) - b) / (a - (c * power))
            : null;
    }

    private (Expr Slope, Expr Offset)? Line(Expr value) => value.Expand(_budget).CoefficientsIn(_variable) switch
    {
        [var offset, var slope] => (slope, offset),
        [var offset] => (0, offset),
        _ => null,
    };

    // √(ax² + bx + c): t with √ = t − √a·x, or √ = x·t + √c, or a root of the radicand.
    private Expr? EulerSubstitution(Expr integrand)
    {
        Expr? radicand = null;
        var isOnly = Visit(integrand);
        if (!isOnly || radicand is null || radicand.Expand(_budget).CoefficientsIn(_variable) is not [var c, var b, var a])
        {
            return null;
        }

        var t = NewVariable();
        var (signOfA, signOfC) = (ParameterSign.Of(a, _assumptions, _budget), ParameterSign.Of(c, _assumptions, _budget));
        Expr x, root, inverse;
        if (signOfA == 1)
        {
            var s = Expr.Sqrt(a);
            x = (Expr.Pow(t, 2) - c) / (b + (2 * s * t));
            root = t - (s * x);
            inverse = Expr.Sqrt(radicand) + (s * _variable);
        }
        else if (signOfC == 1)
        {
            var s = Expr.Sqrt(c);
            x = ((2 * s * t) - b) / (a - Expr.Pow(t, 2));
            root = (x * t) + s;
            inverse = (Expr.Sqrt(radicand) - s) / _variable;
        }
        else
        {
            return null;
        }

        var rewritten = Rewrite(integrand, part => part is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: false } exponent } } power && power.Base.Equals(radicand)
            ? Expr.Pow(root, exponent * 2) : null).Substitute(_variable, x) * Differentiation.Of(x, t, _budget);
        return new RationalIntegration(t, _assumptions, _budget).Of(Tidy(rewritten)) is { } found ? found.Substitute(t, inverse) : null;

        bool Visit(Expr part)
        {
            if (!part.DependsOn(_variable) || part is SymbolExpr)
            {
                return true;
            }

            if (part is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: false } exponent } } power)
            {
                radicand ??= power.Base;
                return exponent.Denominator == 2 && radicand.Equals(power.Base);
            }

            return part is SumExpr or ProductExpr or PowerExpr { Exponent: NumberExpr } && part.Operands.All(Visit);
        }
    }

    // ∫ h·L^n = V·L^n − ∫ V·n·L^(n−1)·L' for an L whose derivative is simpler, and V' = h.
    private Expr? Parts(Expr integrand)
    {
        foreach (var factor in integrand.Factors)
        {
            var (inner, exponent) = factor.SplitPower();
            if (inner is not FunctionExpr call || !IsUnravelled(call.Function) || !exponent.IsInteger(out var n) || n.Sign <= 0 || n > 8 || !call.DependsOn(_variable))
            {
                continue;
            }

            var rest = Expr.Multiply([.. integrand.Factors.Where(other => !ReferenceEquals(other, factor))]);
            if (Deeper().Find(rest) is not { } whole)
            {
                continue;
            }

            var left = whole * n * Expr.Pow(inner, n - 1) * Differentiation.Of(inner, _variable, _budget);
            if (Deeper().Find(Normal(left)) is { } found)
            {
                return (whole * factor) - found;
            }
        }

        return null;
    }

    // d|g|/dx with its signs is g'/g again in ln|g|.
    private Expr Normal(Expr value)
    {
        var plain = value.Transform(part => part is ProductExpr && WithoutSigns(part) is { } clear ? clear : part);
        return plain.Terms.Count > 1 ? plain : Tidy(plain);
    }

    private static Expr? WithoutSigns(Expr product)
    {
        var signs = product.Operands.OfType<FunctionExpr>().Where(c => c.Function == Function.Sign).Select(c => c.Operands[0]).ToList();
        var sign = signs.FirstOrDefault(g => product.Operands.Any(f => f is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Numerator.IsEven: false } } } p && p.Base.Equals(Expr.Abs(g))));
        return sign is null ? null : Expr.Multiply([.. product.Operands.Select(f =>
            f.Equals(Expr.Sign(sign)) ? 1
            : f is PowerExpr p && p.Base.Equals(Expr.Abs(sign)) ? Expr.Pow(sign, p.Exponent)
            : f)]);
    }

    private static bool IsUnravelled(Function f) =>
        f == Function.Ln || f == Function.Asin || f == Function.Acos || f == Function.Atan || f == Function.Acot || f == Function.Asec || f == Function.Acsc
        || f == Function.Asinh || f == Function.Acosh || f == Function.Atanh || f == Function.Erf || f == Function.Ei || f == Function.Li
        || f == Function.SinIntegral || f == Function.CosIntegral;
}
