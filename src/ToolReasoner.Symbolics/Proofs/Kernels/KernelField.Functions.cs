using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Functions: what has relations is rewritten to what has the fewest.</content>
internal sealed partial class KernelField
{
    private static readonly HashSet<Function> s_factorials = [Function.Gamma, Function.Binomial, Function.Permutations];

    private static readonly HashSet<Function> s_inverseHyperbolic = [Function.Asinh, Function.Acosh, Function.Atanh];

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

        if (function == Function.Floor && Uses(KernelRules.Definitions))
        {
            return Floor(call);
        }

        if (function == Function.Atan && Uses(KernelRules.Factors))
        {
            return Arctangent(call);
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

    // ⌊n + x⌋ is n + ⌊x⌋ where n is whole.
    private KernelFraction Floor(FunctionExpr call)
    {
        var terms = LinearTerms(call.Operands[0]);
        var whole = terms.Where(part => part.Coefficient.IsInteger && part.Term is not NumberExpr && IsWhole(part.Term)).ToList();
        if (whole.Count == 0)
        {
            return AsItIs(call);
        }

        Expr Sum(IEnumerable<(Rational Coefficient, Expr Term)> parts) => Expr.Add([.. parts.Select(part => Sums.Scale(part.Coefficient, part.Term))]);
        return Add(Convert(Sum(whole)), Convert(Expr.Floor(Sum(terms.Except(whole)))));
    }

    // atan 1/u is π/2 − atan u for u > 0, and −π/2 − atan u for u < 0: of u and 1/u, the simpler one stays.
    private KernelFraction Arctangent(FunctionExpr call)
    {
        var inside = Cancel(Convert(call.Operands[0]));
        if (inside.IsNumber || inside.Numerator.IsZero || call.IsConstant)
        {
            return AsItIs(call);
        }

        var (given, inverse) = (Unsigned(Write(inside)), Unsigned(Write(Cancel(Reciprocal(inside)))));
        var below = inside.Denominator.Aggregate(MultivariatePolynomial.One, (product, d) => int.IsEvenInteger(d.Power) ? product : Check(product.Multiply(d.Factor, _budget)));
        if (CanonicalOrder.Compare(given, inverse) <= 0 || (SignNeeded(inside.Numerator) * SignNeeded(below)) is not (1 or -1))
        {
            return AsItIs(call);
        }

        var side = SignOf(inside.Numerator) * SignOf(below);
        return Convert((side * Expr.Pi / 2) - Expr.Atan(Write(Cancel(Reciprocal(inside)))));
    }

    private static Expr Unsigned(Expr value) => Signs.IsNegative(value) ? Signs.Negate(value) : value;

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
}
