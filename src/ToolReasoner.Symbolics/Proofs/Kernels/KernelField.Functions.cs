using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Functions: what has relations is rewritten to what has the fewest.</content>
internal sealed partial class KernelField
{
    private const int MostShift = 200;
    private const int MostMultiple = 64;

    private static readonly Expr s_angle = Expr.Symbol("angle");
    private static readonly Expr s_argument = Expr.Symbol("argument");
    private static readonly Expr s_shift = Expr.Symbol("shift");

    private KernelFraction OfFunction(FunctionExpr call)
    {
        var function = call.Function;
        if (s_trigonometric.Contains(function))
        {
            return Uses(KernelRules.Trigonometry) ? Trigonometric(function, SineCosine(call.Operands[0])) : AsItIs(call);
        }

        if (s_hyperbolic.TryGetValue(function, out var signs))
        {
            return Uses(KernelRules.HyperbolicPairs) ? Trigonometric(s_circular[function], SineCosine(call.Operands[0], isHyperbolic: true))
                : Uses(KernelRules.Hyperbolics) ? Hyperbolic(call, signs) : AsItIs(call);
        }

        if (function == Function.Ln)
        {
            return Uses(KernelRules.Logarithms) ? Logarithm(call) : AsItIs(call);
        }

        if (function == Function.Abs || function == Function.Sign || function == Function.Conjugate)
        {
            return !Uses(KernelRules.Factors) ? AsItIs(call) : function == Function.Abs ? Absolute(call) : function == Function.Sign ? Sign(call) : Conjugate(call);
        }

        if (function == Function.Root)
        {
            return Uses(KernelRules.Factors) ? RealRoot(call) : PlainRoot(call);
        }

        if (function == Function.Factorial || function == Function.Harmonic || function == Function.Digamma)
        {
            return !Uses(KernelRules.Factorials) ? AsItIs(call) : function == Function.Factorial ? Factorial(call) : Shifted(call);
        }

        var family = s_factorials.Contains(function) ? KernelRules.Factorials : s_inverseHyperbolic.Contains(function) ? KernelRules.Hyperbolics : KernelRules.Definitions;
        return Uses(family) && Rewritten(call) is { } rewritten ? Convert(rewritten) : AsItIs(call);
    }

    private bool Uses(KernelRules rules) => (_rules & rules) != 0;

    private KernelFraction AsItIs(FunctionExpr call) => _isPlain ? Opaque(call) : WithNormalArguments(call);

    // Definitions by other functions.
    private Expr? Rewritten(FunctionExpr call)
    {
        var (f, x) = (call.Function, call.Operands[0]);
        var y = call.Operands.Count == 2 ? call.Operands[1] : Rational.Zero;
        return f == Function.Acos ? (Expr.Pi / 2) - Expr.Asin(x)
            : f == Function.Acot ? (Expr.Pi / 2) - Expr.Atan(x)
            : f == Function.Asec ? (Expr.Pi / 2) - Expr.Asin(1 / x)
            : f == Function.Acsc ? Expr.Asin(1 / x)
            : f == Function.Asinh ? Expr.Ln(x + Expr.Sqrt(Expr.Pow(x, 2) + 1))
            : f == Function.Acosh ? Expr.Ln(x + (Expr.Sqrt(x - 1) * Expr.Sqrt(x + 1)))
            : f == Function.Atanh ? (Expr.Ln(1 + x) - Expr.Ln(1 - x)) / 2
            : f == Function.Ceiling ? -Expr.Floor(Signs.Negate(x))
            : f == Function.Fraction ? x - Expr.Floor(x)
            : f == Function.Mod ? x - (y * Expr.Floor(x / y))
            : f == Function.Gamma ? Expr.Factorial(x - 1)
            : f == Function.Binomial ? Expr.Factorial(x) / (Expr.Factorial(y) * Expr.Factorial(x - y))
            : f == Function.Permutations ? Expr.Factorial(x) / Expr.Factorial(x - y)
            : (f == Function.Min || f == Function.Max) && _isReal ? call.Operands.Skip(1).Aggregate(x, (a, b) => (a + b + ((f == Function.Max ? 1 : -1) * Expr.Abs(a - b))) / 2)
            : f == Function.Re && IsRealValued(x) ? x
            : f == Function.Im && IsRealValued(x) ? Rational.Zero
            : f == Function.Re ? (x + Expr.Conjugate(x)) / 2
            : f == Function.Im ? (x - Expr.Conjugate(x)) / (2 * Expr.I)
            : null;
    }

    // f of normalised arguments, so that equal arguments look alike; canonical form may then know its value.
    private KernelFraction WithNormalArguments(FunctionExpr call)
    {
        var arguments = call.Operands.Select(Normal).ToArray();
        var normal = Expr.Apply(call.Function, arguments);
        if (normal.Equals(call) || (normal is FunctionExpr same && same.Function == call.Function))
        {
            return Opaque(normal);
        }

        var (coefficient, rest) = Sums.Split(normal);
        return rest is FunctionExpr inner && inner.Function == call.Function ? Multiply(KernelFraction.Of(coefficient), Opaque(rest)) : Convert(normal);
    }

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

    private KernelFraction Logarithm(FunctionExpr call)
    {
        var argument = Convert(call.Operands[0]);
        if (argument.Numerator.IsZero)
        {
            throw new GaveUpException("a part of the expression is the logarithm of 0");
        }

        var (content, factors) = Factor(argument);
        var isReal = IsPositiveByDomain(content, factors);
        if (isReal)
        {
            Constrain(content, factors);
        }

        // ln(p·z) = ln p + ln z for positive p; for a negative number, ln(−p) = ln p + iπ.
        var (positive, rest) = (new List<(MultivariatePolynomial Factor, int Power)>(), new List<(MultivariatePolynomial Factor, int Power)>());
        var sign = isReal ? 1 : content.Sign;
        foreach (var (factor, power) in factors)
        {
            var known = isReal ? 1 : SignOf(factor);
            (known != 0 ? positive : rest).Add((factor, power));
            sign *= known < 0 && int.IsOddInteger(power) ? -1 : 1;
        }

        var result = KernelFraction.Zero;
        foreach (var (number, side) in new[] { (BigInteger.Abs(content.Numerator), 1), (content.Denominator, -1) })
        {
            foreach (var (atom, multiplicity) in Radicands.Split(number))
            {
                result = Add(result, Multiply(KernelFraction.Of((Rational)(multiplicity * side)), LogarithmAtom((Rational)atom)));
            }
        }

        foreach (var (factor, power) in positive)
        {
            result = Add(result, Multiply(KernelFraction.Of((Rational)power), LogarithmAtom(factor)));
        }

        if (rest.Count > 0)
        {
            var inside = Expr.Multiply([sign, .. rest.Select(f => Expr.Pow(Write(f.Factor), f.Power))]);
            return Add(result, Opaque(Expr.Ln(inside)));
        }

        return sign > 0 ? result : Add(result, Convert(Expr.Pi * Expr.I));
    }

    // ln|factor| for a real factor.
    private KernelFraction LogarithmAtom(MultivariatePolynomial factor)
    {
        if (factor.Count == 1 && factor.TotalDegree == 1 && _kernels[factor.VariableCount - 1] is { PowerBase: { } @base, Exponent: { } exponent, Sign: 1 })
        {
            var times = Convert(exponent);
            return @base.IsConstant && @base.ConstantTerm.IsOne ? times : Multiply(times, LogarithmAtom(@base));
        }

        var sign = factor.IsConstant ? 1 : SignNeeded(factor);
        var inside = Write(factor);
        var expression = Expr.Ln(sign == 0 ? Expr.Abs(inside) : sign < 0 ? Signs.Negate(inside) : inside);
        return expression is FunctionExpr
            ? KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(expression, () => new Kernel(expression, 0, null, factor.IsConstant ? 1 : 0, IsReal: true) { LogarithmOf = factor })))
            : Convert(expression);
    }

    private KernelFraction Absolute(FunctionExpr call)
    {
        var argument = Convert(call.Operands[0]);
        if (argument.Numerator.IsZero)
        {
            return argument;
        }

        // |p·q| = |p|·|q|, and |z| = √(z·conj z)
        var (content, factors) = Factor(argument);
        var result = Absolute(content, factors.Where(f => IsReal(f.Factor)), Rational.One);
        foreach (var (factor, power) in factors.Where(f => !IsReal(f.Factor)))
        {
            if (ConjugateOf(KernelFraction.Of(factor)) is not { } conjugate)
            {
                return WithNormalArguments(call);
            }

            result = Multiply(result, Root(Multiply(KernelFraction.Of(factor), conjugate), Rational.Half * power));
        }

        return result;
    }

    private KernelFraction Sign(FunctionExpr call)
    {
        var argument = Convert(call.Operands[0]);
        return argument.Numerator.IsZero ? argument : Multiply(argument, Reciprocal(Absolute(new FunctionExpr(Function.Abs, [call.Operands[0]]))));
    }

    // The conjugate: i becomes −i, complex symbols their conjugates, and what is real stays; null where something else occurs.
    private KernelFraction? ConjugateOf(KernelFraction value)
    {
        if (Mirror(value.Numerator) is not { } numerator)
        {
            return null;
        }

        var result = numerator;
        foreach (var (factor, power) in value.Denominator)
        {
            if (Mirror(factor) is not { } below)
            {
                return null;
            }

            result = Multiply(result, Power(Reciprocal(below), power));
        }

        return result;
    }

    private KernelFraction? Mirror(MultivariatePolynomial value)
    {
        var result = KernelFraction.Zero;
        foreach (var (monomial, coefficient) in value.Terms)
        {
            var term = KernelFraction.Of(coefficient);
            for (var v = 0; v < monomial.VariableCount; v++)
            {
                if (monomial[v] == 0)
                {
                    continue;
                }

                if (Mirror(v) is not { } kernel)
                {
                    return null;
                }

                term = Multiply(term, Power(kernel, monomial[v]));
            }

            result = Add(result, term);
        }

        return result;
    }

    private KernelFraction? Mirror(int kernel)
    {
        var own = KernelFraction.Of(MultivariatePolynomial.Variable(kernel));
        return _kernels[kernel] switch
        {
            { IsReal: true } => own,
            { Expr: ConstantExpr { Constant: Constant.I } } => Negate(own),
            { Expr: SymbolExpr symbol } => Opaque(Expr.Conjugate(symbol)),
            { Expr: FunctionExpr { Function: var function, Operands: [SymbolExpr symbol] } } when function == Function.Conjugate => Convert(symbol),
            _ => null,
        };
    }

    private KernelFraction Conjugate(FunctionExpr call) => ConjugateOf(Convert(call.Operands[0])) ?? WithNormalArguments(call);

    // The real root of odd degree: sign(u)·|u|^(1/n).
    private KernelFraction RealRoot(FunctionExpr call)
    {
        if (call.Operands[1] is not NumberExpr { Value: { IsInteger: true, Sign: > 0 } degree })
        {
            return WithNormalArguments(call);
        }

        var argument = Convert(call.Operands[0]);
        if (argument.Numerator.IsZero)
        {
            return argument;
        }

        var (content, factors) = Factor(argument);
        if (!factors.All(f => IsReal(f.Factor)))
        {
            return WithNormalArguments(call);
        }

        var result = KernelFraction.One;
        foreach (var (factor, power) in factors.Where(f => int.IsOddInteger(f.Power)))
        {
            var sign = SignNeeded(factor);
            result = Multiply(result, sign != 0 ? KernelFraction.Of((Rational)sign) : Multiply(KernelFraction.Of(factor), Reciprocal(AbsolutePower(factor, Rational.One))));
        }

        return Multiply(Multiply(KernelFraction.Of((Rational)content.Sign), result), Absolute(content, factors, degree.Reciprocal()));
    }

    private KernelFraction PlainRoot(FunctionExpr call)
    {
        var inside = Convert(call.Operands[0]);
        return call.Operands[1] is NumberExpr { Value: { IsInteger: true, Sign: > 0 } degree } && degree <= MostRootDegree && inside.IsPolynomial
            ? KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(call, () => new Kernel(call, (int)degree.Numerator, inside.Numerator, 0, IsReal(inside.Numerator)))))
            : Opaque(call);
    }

    // (r + k)! is (r + m)! times the factors between, for the smallest m that occurs with r.
    private KernelFraction Factorial(FunctionExpr call)
    {
        if (Split(call.Operands[0]) is not var (rest, shift))
        {
            return WithNormalArguments(call);
        }

        var least = Least(Expr.Tuple(s_shift, rest), shift);
        var expression = Expr.Factorial(rest + least);
        var result = Opaque(expression);
        for (var i = least + 1; i <= shift; i++)
        {
            result = Multiply(result, Convert(rest + i));
        }

        return result;
    }

    // H(r + k) and ψ(r + k) are sums of 1/(r + i) more than at the smallest shift.
    private KernelFraction Shifted(FunctionExpr call)
    {
        if (Split(call.Operands[0]) is not var (rest, shift))
        {
            return WithNormalArguments(call);
        }

        var least = Least(Expr.Tuple(Expr.Symbol(call.Function.Name), rest), shift);
        var result = Opaque(Expr.Apply(call.Function, rest + least));
        var offset = call.Function == Function.Digamma ? -1 : 0;
        for (var i = least + 1; i <= shift; i++)
        {
            result = Add(result, Reciprocal(Convert(rest + i + offset)));
        }

        return result;
    }

    private BigInteger Least(Expr key, BigInteger shift)
    {
        if (!_shifts.TryGetValue(key, out var least))
        {
            return _shifts[key] = shift;
        }

        if (shift < least)
        {
            _isStale = true;
            least = _shifts[key] = shift;
        }

        return shift - least <= MostShift ? least : throw new GaveUpException("factorials too far apart to be compared");
    }

    // What depends on symbols or is no whole number, and a whole number.
    private (Expr Others, BigInteger Shift)? Split(Expr value)
    {
        var number = Rational.Zero;
        var rest = new List<Expr>();
        foreach (var (coefficient, term) in LinearTerms(value))
        {
            if (term is NumberExpr)
            {
                number += coefficient;
            }
            else
            {
                rest.Add(Sums.Scale(coefficient, term));
            }
        }

        return rest.Count == 0 ? null : (Expr.Add([.. rest, number - new Rational(number.Floor())]), number.Floor());
    }

    private static readonly HashSet<Function> s_factorials = [Function.Gamma, Function.Binomial, Function.Permutations];

    private static readonly HashSet<Function> s_inverseHyperbolic = [Function.Asinh, Function.Acosh, Function.Atanh];

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
}
