using System.Globalization;

namespace ToolReasoner.Symbolics;

/// <summary>Equality of two numbers of which at least one depends on symbols: first a look for a counterexample, then a proof by normal form.</summary>
internal sealed class ScalarEquality
{
    private const int MostPoints = 96;
    private const int EnoughPoints = 10;
    private const int MostCases = 5;
    private const int MostNumbers = 8;
    private const int FirstBits = 80;
    private const int SecondBits = 320;
    private const int LastBits = 1_280;

    // Real wherever their arguments are, or undefined.
    private static readonly HashSet<Function> s_total =
    [
        Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc, Function.Sinh, Function.Cosh, Function.Tanh, Function.Atan,
        Function.Asinh, Function.Abs, Function.Sign, Function.Floor, Function.Ceiling, Function.Round, Function.Fraction, Function.Root, Function.Min, Function.Max,
    ];

    private readonly Expr _left;
    private readonly Expr _right;
    private readonly Assumptions _assumptions;
    private readonly Budget _budget;
    private readonly bool _isReal;
    private readonly List<string> _symbols;
    private readonly List<NumberExpr> _numbers;

    public ScalarEquality(Expr left, Expr right, Assumptions assumptions, Budget budget)
    {
        (_left, _right, _assumptions, _budget) = (left, right, assumptions, budget);
        _symbols = Names(left, right);
        _isReal = !Domains.IsComplex(left) && !Domains.IsComplex(right) && !_symbols.Exists(assumptions.IsComplex);
        _numbers = [.. Domains.Numbers(left).Union(Domains.Numbers(right)).Take(MostNumbers)];
    }

    /// <summary>The decision.</summary>
    /// <param name="onlyWhereReal">Whether points at which some part is not real do not count.</param>
    public Decision Decide(bool onlyWhereReal = false)
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
            // Proved where all is real. Where it is not, principal values decide: at every sample point, since this is no proof.
            var elsewhere = 0;
            if (isReal && !onlyWhereReal && MayLeaveReals() && Refute(FirstBits, isReal: false, MostPoints, ref elsewhere) is { } outside)
            {
                return outside;
            }

            return defined > 0 ? proof : Decision.Unknown("no point was found at which both sides are defined");
        }

        var more = 0;
        return Refute(LastBits, isReal, EnoughPoints / 2, ref more) ?? proof;
    }

    private bool MayLeaveReals() => Mentions(_left) || Mentions(_right);

    private static bool Mentions(Expr value) => value.MentionsSymbols
        && (value is PowerExpr { Exponent: not NumberExpr { Value.IsInteger: true }, Base: not ConstantExpr }
            || (value is FunctionExpr call && !s_total.Contains(call.Function)) || value.Operands.Any(Mentions));

    // A counterexample, if one is found among some points near which both are defined. A small ball around the point must refute: so single
    // points, at which a function jumps or is defined otherwise, do not count. Counts the points that were of use.
    private Decision? Refute(int bits, bool isReal, int enough, ref int defined)
    {
        var seen = 0;
        foreach (var point in SamplePoints.Of(_symbols, _numbers, _assumptions, MostPoints))
        {
            if (seen >= enough)
            {
                break;
            }

            for (var precision = bits; precision <= Math.Max(bits, SecondBits); precision = Math.Max(SecondBits, precision * 2))
            {
                var evaluator = new PointEvaluator(Balls(point, precision), precision, isReal, _budget);
                var (left, right) = (evaluator.Evaluate(_left), evaluator.Evaluate(_right));
                if (left.IsFinite && right.IsFinite && !evaluator.IsOutside)
                {
                    seen++;
                    defined++;
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

    private static List<string> Names(Expr left, Expr right)
    {
        var names = new HashSet<string>();
        foreach (var symbol in left.FreeSymbols)
        {
            names.Add(symbol.Name);
        }

        foreach (var symbol in right.FreeSymbols)
        {
            names.Add(symbol.Name);
        }

        List<string> sorted = [.. names];
        sorted.Sort(StringComparer.Ordinal);
        return sorted;
    }

    private Dictionary<Expr, ComplexBall> Balls(SamplePoint point, int precision)
    {
        var reach = Magnitude.PowerOfTwo(-precision / 2);
        var balls = new Dictionary<Expr, ComplexBall>();
        for (var i = 0; i < point.Symbols.Count; i++)
        {
            var (name, value) = (point.Symbols[i], point.Values[i]);
            var (real, imaginary) = (Ball.Of(value.Real, precision), Ball.Of(value.Imaginary, precision));
            balls[Expr.Symbol(name)] = _assumptions.IsInteger(name) ? real
                : _assumptions.IsComplex(name) ? new ComplexBall(real.Widen(reach), imaginary.Widen(reach))
                : real.Widen(reach);
        }

        return balls;
    }

    private Decision Prove(bool isReal) => ByNormalForm(isReal, []) ?? (isReal && CellProof.Holds(_left, _right, _budget)
        ? Decision.Proved("their difference is an algebraic function that is 0 at more points than it could be otherwise")
        : Decision.Unknown("no counterexample was found, and the normal form of their difference is not 0"));

    // Null if it does not show that they are equal. Signs that are open are taken as positive and as negative in turn.
    private Decision? ByNormalForm(bool isReal, List<(Expr Value, int Sign)> cases)
    {
        var field = new KernelField(_assumptions, isReal, _budget);
        foreach (var (value, sign) in cases)
        {
            field.Assume(value, sign);
        }

        var sides = field.Convert(_left, _right);
        if (field.IsEmpty)
        {
            return Decision.Proved("the case does not occur");
        }

        var difference = field.Add(sides[0], field.Multiply(sides[1], KernelFraction.Of(Rational.MinusOne)));
        if (difference.Numerator.IsZero)
        {
            return Decision.Proved(cases.Count == 0 ? "their difference has the normal form 0" : "their difference has the normal form 0 in each case");
        }

        if (KernelParts.Split(difference.Numerator, v => !field.Kernels[v].IsConstant).All(c => !c.IsConstant && ZeroTest.IsZero(field.Write(c), _budget)))
        {
            return Decision.Proved("all coefficients of their difference are 0");
        }

        if (field.IsZeroByNorms(difference.Numerator))
        {
            return Decision.Proved("both sides have the same powers and signs");
        }

        if (cases.Count >= MostCases || field.OpenSigns.Count == 0)
        {
            return null;
        }

        var open = field.OpenSigns.Order(Comparer<Expr>.Create(CanonicalOrder.Compare)).First();
        return ByNormalForm(isReal, [.. cases, (open, 1)]) is not null ? ByNormalForm(isReal, [.. cases, (open, -1)]) : null;
    }

    private static string Counterexample(SamplePoint point, ComplexBall left, ComplexBall right)
    {
        var at = string.Join(", ", point.Symbols.Select((name, i) => $"{name} = {point.Values[i].ToExpr()}"));
        return string.Create(CultureInfo.InvariantCulture, $"at {at} the left side is {left.ToString(8)} and the right side {right.ToString(8)}");
    }
}
