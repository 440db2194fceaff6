using System.Globalization;

namespace ToolReasoner.Symbolics;

/// <summary>Equality of two numbers of which at least one depends on symbols: first a look for a counterexample, then a proof by normal form.</summary>
internal sealed class ScalarEquality
{
    private const int MostPoints = 96;
    private const int EnoughPoints = 10;
    private const int FirstBits = 80;
    private const int SecondBits = 320;
    private const int LastBits = 1_280;

    private readonly Expr _left;
    private readonly Expr _right;
    private readonly Assumptions _assumptions;
    private readonly Budget _budget;
    private readonly bool _isReal;
    private readonly List<string> _symbols;
    private readonly List<Rational> _numbers;

    public ScalarEquality(Expr left, Expr right, Assumptions assumptions, Budget budget)
    {
        (_left, _right, _assumptions, _budget) = (left, right, assumptions, budget);
        _symbols = [.. left.FreeSymbols.Concat(right.FreeSymbols).Select(symbol => symbol.Name).Distinct().Order(StringComparer.Ordinal)];
        _isReal = !Domains.IsComplex(left) && !Domains.IsComplex(right) && !_symbols.Any(assumptions.Complex.Contains);
        _numbers = [.. Domains.Numbers(left).Concat(Domains.Numbers(right)).Distinct().Take(8)];
    }

    public Decision Decide()
    {
        if (_left.HoldsInfinity || _right.HoldsInfinity)
        {
            return Decision.Unknown("a side has no value, or an infinite one");
        }

        var defined = 0;
        if (Refute(FirstBits, _isReal, EnoughPoints, ref defined) is { } refuted)
        {
            return refuted;
        }

        var isReal = _isReal;
        if (defined == 0 && _isReal)
        {
            // Nowhere real as far as was seen: then as complex numbers.
            isReal = false;
            if (Refute(FirstBits, isReal: false, EnoughPoints, ref defined) is { } complex)
            {
                return complex;
            }
        }

        var proof = Prove(isReal);
        if (proof.Truth == Truth.True)
        {
            return defined > 0 ? proof : Decision.Unknown("no point was found at which both sides are defined");
        }

        var more = 0;
        return Refute(LastBits, isReal, EnoughPoints / 2, ref more) ?? proof;
    }

    // A counterexample, if one is found among some points at which both are defined. Counts those that lie in open sets.
    private Decision? Refute(int bits, bool isReal, int enough, ref int defined)
    {
        var seen = 0;
        foreach (var (point, isGeneric) in SamplePoints.Of(_symbols, _numbers, _assumptions, MostPoints))
        {
            if (seen >= enough)
            {
                break;
            }

            for (var precision = bits; precision <= Math.Max(bits, SecondBits); precision = Math.Max(SecondBits, precision * 2))
            {
                var evaluator = new PointEvaluator(point, precision, isReal, _budget);
                var (left, right) = (evaluator.Evaluate(_left), evaluator.Evaluate(_right));
                if (left.IsFinite && right.IsFinite && !evaluator.IsOutside)
                {
                    seen++;
                    defined += isGeneric ? 1 : 0;
                    if (!ComplexBall.Subtract(left, right, precision).ContainsZero)
                    {
                        return Decision.Refuted(Counterexample(point, left, right));
                    }

                    break;
                }

                if (evaluator.IsOutside)
                {
                    break;
                }
            }
        }

        return null;
    }

    private Decision Prove(bool isReal)
    {
        var field = new KernelField(_assumptions, isReal, _budget);
        var sides = field.Convert(_left, _right);
        var difference = field.Add(sides[0], field.Multiply(sides[1], KernelFraction.Of(Rational.MinusOne)));
        if (difference.Numerator.IsZero)
        {
            return Decision.Proved("their difference has the normal form 0");
        }

        foreach (var coefficient in KernelParts.Split(difference.Numerator, v => !field.Kernels[v].IsConstant))
        {
            if (coefficient.IsConstant || !ZeroTest.IsZero(field.Write(coefficient), _budget))
            {
                return Decision.Unknown("no counterexample was found, and the normal form of their difference is not 0");
            }
        }

        return Decision.Proved("all coefficients of their difference are 0");
    }

    private static string Counterexample(IReadOnlyDictionary<string, Rational> point, ComplexBall left, ComplexBall right)
    {
        var at = string.Join(", ", point.Select(pair => $"{pair.Key} = {pair.Value}"));
        return string.Create(CultureInfo.InvariantCulture, $"at {at} the left side is {left.ToString(8)} and the right side {right.ToString(8)}");
    }
}
