namespace ToolReasoner.Symbolics;

/// <summary>Products of sines and cosines as sums, quotients as tangents, and a·sin + b·cos as one wave.</summary>
internal static class TrigonometricForms
{
    private const int MostWaves = 4_000;

    /// <summary>A polynomial in sines and cosines as a sum of sines and cosines of multiple angles, the coefficients free of both.</summary>
    public static Expr Linear(KernelField field, MultivariatePolynomial value, Budget budget)
    {
        var terms = new List<Expr>();
        foreach (var (chosen, coefficient) in KernelParts.ByMonomial(value, v => IsWave(field.Kernels[v].Expr)))
        {
            var outside = field.Write(coefficient);
            foreach (var ((isSine, angle), size) in Waves(field, chosen, budget))
            {
                terms.Add(Expr.Multiply(size, outside, isSine ? Expr.Sin(angle) : Expr.Cos(angle)));
            }
        }

        return Expr.Add(terms);
    }

    /// <summary>sin/cos of one angle as tan, sinh/cosh as tanh, in every product.</summary>
    public static Expr Tangents(Expr value) => value.Transform(part => part is ProductExpr ? TangentsIn(part) : part);

    /// <summary>a·sin x + b·cos x as r·sin(x + φ); itself where it is no such sum.</summary>
    /// <param name="value">Any.</param>
    /// <param name="variable">x, or an angle.</param>
    /// <param name="budget">Pays.</param>
    public static Expr SingleWave(Expr value, Expr variable, Budget budget)
    {
        var (sine, cosine) = (new List<Expr>(), new List<Expr>());
        var others = new List<Expr>();
        var (atSine, atCosine) = (Expr.Sin(variable), Expr.Cos(variable));
        foreach (var term in Expansion.Of(value, budget).Terms)
        {
            var without = Expr.Multiply([.. term.Factors.Where(f => !f.Equals(atSine) && !f.Equals(atCosine))]);
            if (without.Contains(variable) || term.Factors.Count(f => f.Equals(atSine) || f.Equals(atCosine)) != 1)
            {
                others.Add(term);
            }
            else
            {
                (term.Factors.Contains(atSine) ? sine : cosine).Add(without);
            }
        }

        if (sine.Count == 0 || cosine.Count == 0)
        {
            return value;
        }

        var (a, b) = (Expr.Add(sine), Expr.Add(cosine));
        var size = Denesting.Of(Expr.Sqrt((Expr.Pow(a, 2) + Expr.Pow(b, 2)).Expand(budget)), budget);

        // The angle of the point (a, b).
        var angle = a.IsConstant && Order.Sign(a, budget) is { } sign and not 0
            ? Expr.Atan((b / a).Together(budget)) + (sign > 0 ? Rational.Zero : Order.Sign(b, budget) is < 0 ? -Expr.Pi : Expr.Pi)
            : Expr.Atan2(b, a);
        return Expr.Add([.. others, size * Expr.Sin(variable + angle)]);
    }

    private static bool IsWave(Expr kernel) => kernel is FunctionExpr { Function: var function } && (function == Function.Sin || function == Function.Cos);

    private static Dictionary<(bool IsSine, Expr Angle), Rational> Waves(KernelField field, Monomial monomial, Budget budget)
    {
        var waves = new Dictionary<(bool IsSine, Expr Angle), Rational> { [(false, Rational.Zero)] = Rational.One };
        for (var v = 0; v < monomial.VariableCount; v++)
        {
            for (var times = 0; times < monomial[v]; times++)
            {
                var call = (FunctionExpr)field.Kernels[v].Expr;
                waves = Times(waves, call.Function == Function.Sin, call.Operands[0], budget);
            }
        }

        return waves;
    }

    // 2·cos a·cos b = cos(a − b) + cos(a + b), and so on.
    private static Dictionary<(bool IsSine, Expr Angle), Rational> Times(Dictionary<(bool IsSine, Expr Angle), Rational> waves, bool isSine, Expr angle, Budget budget)
    {
        var result = new Dictionary<(bool IsSine, Expr Angle), Rational>();
        foreach (var ((sine, other), size) in waves)
        {
            budget.Spend();
            var half = size / 2;
            var (sum, difference) = (other + angle, other - angle);
            Put(sine != isSine, sum, sine && isSine ? -half : half);
            Put(sine != isSine, difference, !sine && isSine ? -half : half);
        }

        return result.Count <= MostWaves ? result : throw new GaveUpException($"more than {MostWaves} waves");

        void Put(bool isOdd, Expr at, Rational size)
        {
            if (Signs.IsNegative(at))
            {
                (at, size) = (Signs.Negate(at), isOdd ? -size : size);
            }

            if (isOdd && at is NumberExpr { Value.IsZero: true })
            {
                return;
            }

            result[(isOdd, at)] = result.GetValueOrDefault((isOdd, at)) + size;
        }
    }

    private static Expr TangentsIn(Expr product)
    {
        var powers = new Dictionary<(Expr Angle, bool IsHyperbolic), (Rational Sine, Rational Cosine)>();
        var others = new List<Expr>();
        foreach (var factor in product.Operands)
        {
            var (@base, exponent) = Powers.Split(factor);
            if (exponent is NumberExpr { Value: { IsInteger: true } number } && @base is FunctionExpr { Operands: [var angle] } call && s_pairs.TryGetValue(call.Function, out var kind))
            {
                var (s, c) = powers.GetValueOrDefault((angle, kind.IsHyperbolic));
                powers[(angle, kind.IsHyperbolic)] = kind.IsSine ? (s + number, c) : (s, c + number);
            }
            else
            {
                others.Add(factor);
            }
        }

        foreach (var ((angle, isHyperbolic), (s, c)) in powers)
        {
            var tangent = s.Sign * c.Sign < 0 ? (Rational.Abs(s) < Rational.Abs(c) ? s : -c) : Rational.Zero;
            var (sine, cosine) = isHyperbolic ? (Expr.Sinh(angle), Expr.Cosh(angle)) : (Expr.Sin(angle), Expr.Cos(angle));
            others.Add(Expr.Multiply(Expr.Pow(isHyperbolic ? Expr.Tanh(angle) : Expr.Tan(angle), tangent), Expr.Pow(sine, s - tangent), Expr.Pow(cosine, c + tangent)));
        }

        return Expr.Multiply(others);
    }

    private static readonly Dictionary<Function, (bool IsSine, bool IsHyperbolic)> s_pairs = new()
    {
        [Function.Sin] = (true, false),
        [Function.Cos] = (false, false),
        [Function.Sinh] = (true, true),
        [Function.Cosh] = (false, true),
    };
}
