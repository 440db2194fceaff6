using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Sines and cosines, circular and hyperbolic.</content>
internal sealed partial class KernelField
{
    private const int MostMultiple = 64;

    private static readonly Expr s_angle = Expr.Symbol("angle");
    private static readonly Expr s_argument = Expr.Symbol("argument");

    private static readonly HashSet<Function> s_trigonometric = [Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc];

    private static readonly Dictionary<Function, Function> s_circular = new()
    {
        [Function.Sinh] = Function.Sin,
        [Function.Cosh] = Function.Cos,
        [Function.Tanh] = Function.Tan,
        [Function.Coth] = Function.Cot,
        [Function.Sech] = Function.Sec,
        [Function.Csch] = Function.Csc,
    };

    // 1: e^x + e^−x; −1: e^x − e^−x; 0: 2, or nothing below.
    private static readonly Dictionary<Function, (int Above, int Below)> s_hyperbolic = new()
    {
        [Function.Sinh] = (-1, 0),
        [Function.Cosh] = (1, 0),
        [Function.Tanh] = (-1, 1),
        [Function.Coth] = (1, -1),
        [Function.Sech] = (0, 1),
        [Function.Csch] = (0, -1),
    };

    private KernelFraction Trigonometric(Function function, (KernelFraction Sine, KernelFraction Cosine) angle) =>
        function == Function.Sin ? angle.Sine
        : function == Function.Cos ? angle.Cosine
        : function == Function.Tan ? Multiply(angle.Sine, Reciprocal(angle.Cosine))
        : function == Function.Cot ? Multiply(angle.Cosine, Reciprocal(angle.Sine))
        : function == Function.Sec ? Reciprocal(angle.Cosine)
        : Reciprocal(angle.Sine);

    private (KernelFraction Sine, KernelFraction Cosine) SineCosine(Expr angle, bool isHyperbolic = false)
    {
        var (sine, cosine) = (KernelFraction.Zero, KernelFraction.One);
        foreach (var (coefficient, term) in LinearTerms(angle))
        {
            var (s, c) = isHyperbolic ? Pair(coefficient, term, isHyperbolic) : SineCosine(coefficient, term);
            var product = Multiply(sine, s);
            (sine, cosine) = (Add(Multiply(sine, c), Multiply(cosine, s)), Add(Multiply(cosine, c), isHyperbolic ? product : Negate(product)));
        }

        return (sine, cosine);
    }

    private (KernelFraction Sine, KernelFraction Cosine) SineCosine(Rational coefficient, Expr term)
    {
        if (term is ConstantExpr { Constant: Constant.Pi })
        {
            var angleOfPi = Sums.Scale(coefficient, term);
            return (Special(Expr.Sin(angleOfPi)), Special(Expr.Cos(angleOfPi)));
        }

        if (coefficient.IsInteger && WithoutPi(term) is { } whole && IsWhole(whole))
        {
            return (KernelFraction.Zero, Alternating(coefficient, whole));
        }

        if (Angles.Imaginary(term) is { } imaginary)
        {
            // sin iy = i·sinh y, cos iy = cosh y
            var (up, down) = (Exponential(coefficient, imaginary), Exponential(-coefficient, imaginary));
            return (Multiply(Convert(Expr.I), Half(Add(up, Negate(down)))), Half(Add(up, down)));
        }

        return Pair(coefficient, term, isHyperbolic: false);
    }

    // Sine and cosine, or sinh and cosh, by those of the angle of which all are multiples.
    private (KernelFraction Sine, KernelFraction Cosine) Pair(Rational coefficient, Expr term, bool isHyperbolic)
    {
        var key = Expr.Tuple(isHyperbolic ? s_argument : s_angle, term);
        if ((term is FunctionExpr { Function: var inner } && (inner == Function.Asin || inner == Function.Atan || inner == Function.Asinh || inner == Function.Acosh || inner == Function.Atanh))
            || (Uses(KernelRules.WholeAngles) && coefficient.IsInteger))
        {
            Grain(key, Rational.One);
        }

        var grain = Grain(key, Uses(KernelRules.HalfAngles) ? coefficient / 2 : coefficient);
        var multiple = (coefficient / grain).Numerator;
        if (BigInteger.Abs(multiple) > MostMultiple)
        {
            return _isStale ? (KernelFraction.One, KernelFraction.One) : throw new GaveUpException($"an angle taken {multiple} times is too much to be written out");
        }

        var angle = Sums.Scale(grain, term);
        var (sineNode, cosineNode) = isHyperbolic ? (Expr.Sinh(angle), Expr.Cosh(angle)) : (Expr.Sin(angle), Expr.Cos(angle));
        var (s, c) = sineNode is FunctionExpr && cosineNode is FunctionExpr
            ? PairKernels(sineNode, cosineNode, IsRealValued(term), isHyperbolic)
            : (Special(sineNode), Special(cosineNode));
        return Multiple(s, c, (int)multiple, isHyperbolic);
    }

    private (KernelFraction Sine, KernelFraction Cosine) PairKernels(Expr sine, Expr cosine, bool isReal, bool isHyperbolic)
    {
        KernelFraction Free(Expr node) => KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(node, () => new Kernel(node, 0, null, node.Possible == Possible.Positive ? 1 : 0, isReal))));
        KernelFraction Bound(Expr node, MultivariatePolynomial square) => KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(node, () => new Kernel(node, 2, square, node.Possible == Possible.Positive ? 1 : 0, isReal))));
        if (Uses(KernelRules.Sines))
        {
            var free = Free(sine);
            var square = Power(free.Numerator, 2);
            return (free, Bound(cosine, isHyperbolic ? square + 1 : 1 - square));
        }

        var kept = Free(cosine);
        var other = Power(kept.Numerator, 2);
        return (Bound(sine, isHyperbolic ? other - 1 : 1 - other), kept);
    }

    private static Expr? WithoutPi(Expr term) => term is ProductExpr && term.Operands.Any(f => f is ConstantExpr { Constant: Constant.Pi })
        ? Expr.Multiply([.. term.Operands.Where(f => f is not ConstantExpr { Constant: Constant.Pi })])
        : null;

    // What canonical form made of a sine or cosine: a value, or itself with a sign.
    private KernelFraction Special(Expr value)
    {
        var (coefficient, rest) = Sums.Split(value);
        return rest is FunctionExpr { Function: var function } && (s_trigonometric.Contains(function) || s_hyperbolic.ContainsKey(function)) ? Multiply(KernelFraction.Of(coefficient), Opaque(rest)) : Convert(value);
    }

    private (KernelFraction Sine, KernelFraction Cosine) Multiple(KernelFraction sine, KernelFraction cosine, int times, bool isHyperbolic)
    {
        var (resultSine, resultCosine) = (KernelFraction.Zero, KernelFraction.One);
        var (stepSine, stepCosine) = (times < 0 ? Negate(sine) : sine, cosine);
        for (var left = Math.Abs(times); left > 0; left >>= 1)
        {
            if ((left & 1) == 1)
            {
                var sines = Multiply(resultSine, stepSine);
                (resultSine, resultCosine) = (
                    Add(Multiply(resultSine, stepCosine), Multiply(resultCosine, stepSine)),
                    Add(Multiply(resultCosine, stepCosine), isHyperbolic ? sines : Negate(sines)));
            }

            if (left > 1)
            {
                var (product, square) = (Multiply(stepSine, stepCosine), Multiply(stepSine, stepSine));
                (stepSine, stepCosine) = (Add(product, product), Add(Multiply(stepCosine, stepCosine), isHyperbolic ? square : Negate(square)));
            }
        }

        return (resultSine, resultCosine);
    }

    private KernelFraction Negate(KernelFraction value) => Multiply(value, KernelFraction.Of(Rational.MinusOne));

    private KernelFraction Half(KernelFraction value) => Multiply(value, KernelFraction.Of(Rational.Half));

    // sinh and its like are sums of e^x and e^−x over such sums.
    private KernelFraction Hyperbolic(FunctionExpr call, (int Above, int Below) signs)
    {
        var terms = LinearTerms(call.Operands[0]);
        var (up, down) = (KernelFraction.One, KernelFraction.One);
        foreach (var (coefficient, term) in terms)
        {
            (up, down) = (Multiply(up, Exponential(coefficient, term)), Multiply(down, Exponential(-coefficient, term)));
        }

        KernelFraction Part(int sign) => sign == 0 ? KernelFraction.Of((Rational)2) : Add(up, sign > 0 ? down : Negate(down));
        return signs.Below == 0 ? Half(Part(signs.Above)) : Multiply(Part(signs.Above), Reciprocal(Part(signs.Below)));
    }
}
