using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Rational terms, plain, alternating, or times x^k: by partial fractions.</content>
internal sealed partial class SeriesOfKnownKind
{
    // c/(k + Shift)^Power, or c/((k + Shift)² + Square).
    private sealed record Pole(Expr Constant, Rational Shift, int Power, Rational? Square);

    private (List<Pole> Poles, Expr Polynomial)? PartialFractions(Expr rational)
    {
        var poles = new List<Pole>();
        var polynomial = new List<Expr>();
        foreach (var part in rational.Apart(index, budget).Terms)
        {
            var (above, below) = part.SplitFraction();
            if (!below.DependsOn(index))
            {
                polynomial.Add(part);
                continue;
            }

            var constant = above;
            Pole? pole = null;
            foreach (var factor in below.Factors)
            {
                var (b, e) = factor.SplitPower();
                if (!factor.DependsOn(index))
                {
                    constant /= factor;
                    continue;
                }

                if (pole is not null || !e.IsInteger(out var power) || above.DependsOn(index))
                {
                    return null;
                }

                switch (b.Expand(budget).CoefficientsIn(index))
                {
                    case [var offset, var slope] when (offset / slope).IsNumber(out var shift):
                        pole = new Pole(Expr.Pow(slope, -power), shift, (int)power, null);
                        break;
                    case [var c, var m, var a] when power.IsOne && (m / (2 * a)).IsNumber(out var centre) && (c / a).IsNumber(out var end):
                        pole = new Pole(1 / a, centre, 1, end - (centre * centre));
                        break;
                    default:
                        return null;
                }
            }

            poles.Add(pole! with { Constant = pole.Constant * constant });
        }

        return (poles, Expr.Add(polynomial));
    }

    private Expr? RationalSum(Expr rational, BigInteger first, bool isAlternating)
    {
        var (above, below) = rational.Together(budget).SplitFraction();
        var gap = (below.Expand(budget).DegreeIn(index) ?? 0) - (above.Expand(budget).DegreeIn(index) ?? 0);
        if (gap < (isAlternating ? 1 : 2) || PartialFractions(rational) is not (var poles, NumberExpr { Value.IsZero: true }))
        {
            return null;
        }

        var sum = new List<Expr>();
        foreach (var pole in poles)
        {
            if (pole.Square is null && pole.Shift.IsInteger && -pole.Shift >= (Rational)first)
            {
                throw new GaveUpException($"the term at {-pole.Shift} has no value");
            }

            var part = pole.Square is { } square ? Quadratic(pole, square, first, isAlternating)
                : pole.Power == 1 ? Linear(first + pole.Shift, isAlternating)
                : Powers(first + pole.Shift, pole.Power, isAlternating);
            if (part is null)
            {
                return null;
            }

            sum.Add(pole.Constant * part * (isAlternating && !first.IsEven ? -1 : 1));
        }

        return Expr.Add(sum);
    }

    // Σ c/(k + s) for several poles, whose constants add up to 0: −Σ c·ψ(start). Alternating: (ψ((p + 1)/2) − ψ(p/2))/2.
    private static Expr? Linear(Rational start, bool isAlternating) => !isAlternating ? DigammaValues.PlusGamma(start) is { } psi ? -psi : null
        : DigammaValues.PlusGamma((start + 1) / 2) is { } up && DigammaValues.PlusGamma(start / 2) is { } down ? (up - down) / 2
        : null;

    // Σ (±1)^i/(start + i)^j for whole and half starts: from 1 or 1/2 on, less what comes before, or with what does.
    private static Expr? Powers(Rational start, int power, bool isAlternating)
    {
        var isWhole = start.IsInteger;
        if (!isWhole && start.Denominator != 2)
        {
            return null;
        }

        var origin = isWhole ? Rational.One : Rational.Half;
        var steps = (start - origin).Numerator;
        if (BigInteger.Abs(steps) > MostExplicit)
        {
            return null;
        }

        var full = isWhole
            ? isAlternating ? (1 - Expr.Pow(2, 1 - power)) * Expr.Zeta(power) : Expr.Zeta(power)
            : isAlternating ? Beta(power) : (Expr.Pow(2, power) - 1) * Expr.Zeta(power);
        if (full is null)
        {
            return null;
        }

        var rest = Rational.Zero;
        for (var i = BigInteger.Min(steps, 0); i < BigInteger.Max(steps, 0); i++)
        {
            var at = origin + i;
            if (at.IsZero)
            {
                return null;
            }

            rest += Rational.Pow(at, -power) * (isAlternating && !i.IsEven ? -1 : 1) * (steps.Sign > 0 ? 1 : -1);
        }

        return (full - rest) * (isAlternating && !steps.IsEven ? -1 : 1);
    }

    // 2^n·Σ (−1)^i/(2i + 1)^n for odd n is 2^n·|E_(n−1)|·π^n/(4·2^(n−1)·(n − 1)!)… (DLMF 24.12.2): β(1) = π/4, β(3) = π³/32.
    private static Expr? Beta(int power)
    {
        if (power % 2 == 0)
        {
            return null;
        }

        // |E_2m| by the secant numbers: E_2m = −Σ C(2m, 2j)·E_2j.
        var half = power / 2;
        var euler = new BigInteger[half + 1];
        euler[0] = 1;
        for (var m = 1; m <= half; m++)
        {
            var (sum, binomial) = (BigInteger.Zero, BigInteger.One);
            for (var j = 0; j < m; j++)
            {
                sum -= binomial * euler[j];
                binomial = binomial * ((2 * m) - (2 * j)) * ((2 * m) - (2 * j) - 1) / (((2 * j) + 1) * ((2 * j) + 2));
            }

            euler[m] = sum;
        }

        var value = Expr.Pow(Expr.Pi, power) * BigInteger.Abs(euler[half]) / (Expr.Pow(4, half + 1) * Expr.Factorial(2 * half));
        return Expr.Pow(2, power) * value;
    }

    // Over all whole j: Σ 1/(j² + q²) = π·coth(πq)/q; over halves: π·tanh(πq)/q; alternating over whole ones: π/(q·sinh πq). For −q² circular.
    private static Expr? Quadratic(Pole pole, Rational square, BigInteger first, bool isAlternating)
    {
        var start = first + pole.Shift;
        var isWhole = start.IsInteger;
        if ((!isWhole && (start.Denominator != 2 || isAlternating)) || square.IsZero || Rational.Abs(start) > MostExplicit)
        {
            return null;
        }

        var q = Expr.Sqrt(Rational.Abs(square));
        if (square.Sign < 0 && q is NumberExpr)
        {
            return null;
        }

        var turn = Expr.Pi * q;
        var all = isAlternating ? Expr.Pi / (q * (square.Sign > 0 ? Expr.Sinh(turn) : -Expr.Sin(turn)))
            : isWhole ? Expr.Pi / q * (square.Sign > 0 ? Expr.Cosh(turn) / Expr.Sinh(turn) : -(Expr.Cos(turn) / Expr.Sin(turn)))
            : Expr.Pi / q * (square.Sign > 0 ? Expr.Sinh(turn) / Expr.Cosh(turn) : Expr.Sin(turn) / Expr.Cos(turn));

        // Both directions are equal: from 0 (counted half), or from 1/2 on.
        var origin = isWhole ? Rational.Zero : Rational.Half;
        var sum = (all + (isWhole ? square.Reciprocal() : Rational.Zero)) / 2;
        var steps = (start - origin).Numerator;
        for (var i = BigInteger.Min(steps, 0); i < BigInteger.Max(steps, 0); i++)
        {
            var at = origin + i;
            sum -= ((at * at) + square).Reciprocal() * (isAlternating && !i.IsEven ? -1 : 1) * (steps.Sign > 0 ? 1 : -1);
        }

        return sum * (isAlternating && !steps.IsEven ? -1 : 1);
    }

    // Σ R(k)·x^k for |x| < 1, with simple poles at whole and half numbers.
    private Expr? PowerSum(Expr rational, Expr x, BigInteger first)
    {
        if (PartialFractions(rational) is not var (poles, polynomial))
        {
            return null;
        }

        var sum = new List<Expr>();
        if (polynomial is not NumberExpr { Value.IsZero: true })
        {
            if (new Antidifferences(index, budget).Of(polynomial * Expr.Pow(x, index)) is not (var value, _))
            {
                return null;
            }

            // It goes to 0 at infinity.
            sum.Add(-value.Substitute(index, first));
        }

        foreach (var pole in poles)
        {
            var start = first + pole.Shift;
            if (pole.Power != 1 || pole.Square is not null || start.Sign <= 0 || start > MostExplicit || start.Denominator > 2)
            {
                return null;
            }

            // x^first·Σ x^i/(start + i), from Σ x^j/j or Σ x^j/(j + 1/2).
            var origin = start.IsInteger ? Rational.One : Rational.Half;
            var full = start.IsInteger ? -Expr.Ln(1 - x) / x
                : ParameterSign.Of(x, assumptions, budget) switch
                {
                    1 => 2 * Expr.Atanh(Expr.Sqrt(x)) / Expr.Sqrt(x),
                    -1 => 2 * Expr.Atan(Expr.Sqrt(-x)) / Expr.Sqrt(-x),
                    _ => null,
                };
            if (full is null)
            {
                return null;
            }

            var steps = (int)(start - origin).Numerator;
            for (var i = 0; i < steps; i++)
            {
                full -= Expr.Pow(x, i) / (origin + i);
            }

            sum.Add(pole.Constant * Expr.Pow(x, first) * full / Expr.Pow(x, steps));
        }

        return Expr.Add(sum);
    }
}
