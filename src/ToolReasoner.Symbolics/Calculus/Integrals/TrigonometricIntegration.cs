namespace ToolReasoner.Symbolics;

/// <summary>
/// Rational functions of the sine and cosine of one linear angle. By u = cos, u = sin or t = tan where the symmetry allows (Bioche's rules), else
/// by t = tan of half the angle; arctangents of linear functions of t are then written so that they do not jump where t does.
/// </summary>
internal sealed class TrigonometricIntegration(SymbolExpr variable, Assumptions assumptions, Budget budget)
{
    private static readonly SymbolExpr s_new = (SymbolExpr)Expr.Symbol("t'");

    private KernelField? _field;
    private int _sine;
    private int _cosine;

    /// <summary>An antiderivative; null if the integrand is of another kind, or its rational form is beyond what is known.</summary>
    public Expr? Of(Expr value)
    {
        if (!IsTrigonometric(value))
        {
            return null;
        }

        _field = new KernelField(assumptions, isReal: true, budget);
        var fraction = _field.Convert(value)[0];
        (_sine, _cosine) = (-1, -1);
        Expr? angle = null;
        foreach (var k in fraction.In(_field, variable))
        {
            if (_field.Kernels[k].Expr is not FunctionExpr call || (call.Function != Function.Sin && call.Function != Function.Cos) || (angle is not null && !angle.Equals(call.Operands[0])))
            {
                return null;
            }

            angle = call.Operands[0];
            (_sine, _cosine) = call.Function == Function.Sin ? (k, _cosine) : (_sine, k);
        }

        if (angle is null || angle.Expand(budget).CoefficientsIn(variable) is not [_, var slope])
        {
            return null;
        }

        // One that does not occur has a number of its own all the same.
        (_sine, _cosine) = (_sine < 0 ? _field.Kernels.Count + 1 : _sine, _cosine < 0 ? _field.Kernels.Count + 2 : _cosine);
        var (above, below) = fraction.Rationalized(_field, _sine, budget);
        return below.IsZero ? null : BySymmetry(above, below, angle, slope);
    }

    private bool IsTrigonometric(Expr value) => value switch
    {
        SymbolExpr => !value.Equals(variable),
        SumExpr or ProductExpr => value.Parts.All(IsTrigonometric),
        PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => IsTrigonometric(power.Base),
        FunctionExpr call when call.DependsOn(variable) => call.Operands.Count == 1 && IsCircular(call.Function) && call.Operands[0].Expand(budget).CoefficientsIn(variable) is [_, _],
        _ => !value.DependsOn(variable),
    };

    private static bool IsCircular(Function f) =>
        f == Function.Sin || f == Function.Cos || f == Function.Tan || f == Function.Cot || f == Function.Sec || f == Function.Csc;

    private Expr? BySymmetry(MultivariatePolynomial above, MultivariatePolynomial below, Expr angle, Expr slope)
    {
        var parts = above.CoefficientsIn(_sine);
        var plain = parts.Count > 0 ? parts[0] : MultivariatePolynomial.Zero;
        var withSine = parts.Count > 1 ? parts[1] : MultivariatePolynomial.Zero;
        if (plain.IsZero)
        {
            return Integrate(-(Write(withSine, s_new) / Write(below, s_new)), slope, Expr.Cos(angle));
        }

        // Over an even denominator.
        var mirrored = below.Mirrored(_cosine);
        var isEven = below.Equals(mirrored);
        var common = isEven ? below : below.Multiply(mirrored, budget);
        var (p, q) = isEven ? (plain, withSine) : (plain.Multiply(mirrored, budget), withSine.Multiply(mirrored, budget));
        if (IsOdd(p) && IsOdd(q))
        {
            // c·(P(c²) + Q(c²)·s)/D(c²), u = s: c² = 1 − u².
            var one = 1 - Expr.Pow(s_new, 2);
            var numerator = Squares(p, 1, one) + (s_new * Squares(q, 1, one));
            return Integrate(numerator / Squares(common, 0, one), slope, Expr.Sin(angle));
        }

        if (!IsOdd(p) && IsEven(p) && IsOdd(q))
        {
            // P(c²) + c·s·Q(c²), t = s/c: c² = 1/(1 + t²), c·s = t·c².
            var square = 1 / (1 + Expr.Pow(s_new, 2));
            var numerator = Squares(p, 0, square) + (s_new * square * Squares(q, 1, square));
            var integrand = (numerator / Squares(common, 0, square) * square).Cancel(budget);
            return Integrate(integrand, slope, Expr.Tan(angle), angle);
        }

        var tangent = 1 + Expr.Pow(s_new, 2);
        var cosine = (1 - Expr.Pow(s_new, 2)) / tangent;
        var half = ((Write(plain, cosine) + (2 * s_new / tangent * Write(withSine, cosine))) / Write(below, cosine) * 2 / tangent).Cancel(budget);
        return Integrate(half, slope, Expr.Tan((angle / 2).Expand(budget)), (angle / 2).Expand(budget));
    }

    private bool IsEven(MultivariatePolynomial value) => value.Terms.All(t => t.Monomial[_cosine] % 2 == 0);

    private bool IsOdd(MultivariatePolynomial value) => value.Terms.All(t => t.Monomial[_cosine] % 2 == 1);

    // Σ of the coefficients of c^(2k + rest), each times square^k.
    private Expr Squares(MultivariatePolynomial value, int rest, Expr square) =>
        Expr.Add([.. value.CoefficientsIn(_cosine).Select((c, i) => i % 2 == rest ? _field!.Write(c) * Expr.Pow(square, i / 2) : 0)]);

    private Expr Write(MultivariatePolynomial value, Expr cosine) =>
        Expr.Add([.. value.CoefficientsIn(_cosine).Select((c, i) => _field!.Write(c) * Expr.Pow(cosine, i))]);

    private Expr? Integrate(Expr integrand, Expr slope, Expr by, Expr? turning = null)
    {
        if (new RationalIntegration(s_new, assumptions, budget).Of(integrand) is not { } found)
        {
            return null;
        }

        if (turning is not null)
        {
            found = found.Transform(part => part is FunctionExpr { Function: var f } call && f == Function.Atan ? Smooth(call, turning) : part);
        }

        return found.Substitute(s_new, by) / slope;
    }

    // atan(a·tan φ + b) for a > 0 is φ plus the angle from (cos φ, sin φ) to (cos φ, a·sin φ + b·cos φ), but for multiples of π: that angle
    // keeps away from ±π, as the matrix has no negative eigenvalue, and within ±π/2 if b² < 4a.
    private Expr Smooth(FunctionExpr call, Expr turning)
    {
        if (call.Operands[0].CoefficientsIn(s_new) is not [var b, var a] || ParameterSign.Of(a, assumptions, budget) is not ({ } sign and not 0))
        {
            return call;
        }

        (a, b) = (a * sign, b * sign);
        var (sin, cos) = (Expr.Sin((2 * turning).Expand(budget)), Expr.Cos((2 * turning).Expand(budget)));
        var across = ((a - 1) * sin) + (b * (1 + cos));
        var along = 1 + cos + (a * (1 - cos)) + (b * sin);
        var isNarrow = ParameterSign.Of((Expr.Pow(b, 2) - (4 * a)).Expand(budget), assumptions, budget) == -1;
        var rest = across is NumberExpr { Value.IsZero: true } ? 0
            : isNarrow ? Expr.Atan(across.Expand(budget) / along.Expand(budget))
            : Expr.Atan2(across.Expand(budget), along.Expand(budget));
        return sign * (turning + rest);
    }
}
