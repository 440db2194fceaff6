using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Expressions as fractions of polynomials in kernels, with the algebraic relations between kernels applied: sin² is 1 − cos², multiple angles
/// are written out, all powers of e to multiples of one exponent are powers of one kernel, radicals are split over the factors of what is
/// under them, logarithms over the factors of their arguments. Every rewriting is an identity where all parts of the expression are defined,
/// isolated points apart; so an expression whose numerator comes out as 0 is 0.
/// </summary>
/// <remarks>
/// In the real domain, all parts of an expression must be real: then √u says u ≥ 0 and ln u says u &gt; 0, and what follows for the signs of
/// factors is used. Otherwise only what holds for principal values of complex numbers is.
/// How fine a kernel must be (e^(x/2) or e^(x/6), ∛x or the sixth root) and which signs are known shows only on the way: then everything is
/// done again with what was learnt.
/// </remarks>
internal sealed partial class KernelField
{
    private const int MostPasses = 12;
    private const int MostTerms = 20_000;
    private const int MostPower = 2_000;

    private readonly Assumptions _assumptions;
    private readonly bool _isReal;
    private readonly KernelRules _rules;
    private readonly bool _isPlain;
    private readonly Budget _budget;

    // What was learnt in earlier passes; keys are expressions, as numbers of kernels change.
    private readonly Dictionary<Expr, Rational> _grains = [];
    private readonly Dictionary<Expr, BigInteger> _shifts = [];
    private readonly Dictionary<Expr, int> _signs = [];
    private readonly HashSet<Expr> _signsMissed = [];

    private readonly List<Kernel> _kernels = [];
    private readonly Dictionary<Expr, int> _indexes = [];
    private readonly Dictionary<Expr, KernelFraction> _done = [];
    private readonly Dictionary<MultivariatePolynomial, PolynomialFactorization<MultivariatePolynomial>> _factored = [];
    private readonly Dictionary<MultivariatePolynomial, Expr> _written = [];
    private bool _isStale;

    /// <summary>A field without kernels.</summary>
    public KernelField(Assumptions assumptions, bool isReal, Budget budget, KernelRules rules = KernelRules.Full) =>
        (_assumptions, _isReal, _budget, _rules, _isPlain) = (assumptions, isReal, budget, rules, (rules & KernelRules.Factors) == 0);

    /// <summary>The kernels, by number.</summary>
    public IReadOnlyList<Kernel> Kernels => _kernels;

    /// <summary>Converts expressions, all with the same kernels.</summary>
    /// <exception cref="GaveUpException">Too large, or the same thing would be learnt for ever.</exception>
    public IReadOnlyList<KernelFraction> Convert(params IReadOnlyList<Expr> values)
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            _kernels.Clear();
            _indexes.Clear();
            _done.Clear();
            _factored.Clear();
            _written.Clear();
            _constraints.Clear();
            _signsMissed.Clear();
            _known = null;
            _isStale = false;
            var converted = values.Select(Convert).ToList();
            if (!LearnSigns() && !_isStale)
            {
                return converted;
            }
        }

        throw new GaveUpException("the kernels of the expression do not settle");
    }

    /// <summary>The expression of a polynomial in the kernels.</summary>
    public Expr Write(MultivariatePolynomial polynomial)
    {
        if (_written.TryGetValue(polynomial, out var known))
        {
            return known;
        }

        var terms = new List<Expr>(polynomial.Count);
        foreach (var (monomial, coefficient) in polynomial.Terms)
        {
            terms.Add(Write(monomial, coefficient));
        }

        return _written[polynomial] = Expr.Add(terms);
    }

    /// <summary>The expression of a fraction.</summary>
    public Expr Write(KernelFraction value)
    {
        var factors = new List<Expr> { Write(value.Numerator) };
        foreach (var (factor, power) in value.Denominator)
        {
            factors.Add(Expr.Pow(Write(factor), -power));
        }

        return Expr.Multiply(factors);
    }

    /// <summary>The expression of one term.</summary>
    public Expr Write(Monomial monomial, Rational coefficient)
    {
        var factors = new List<Expr> { coefficient };
        for (var i = 0; i < monomial.VariableCount; i++)
        {
            if (monomial[i] > 0)
            {
                factors.Add(Expr.Pow(_kernels[i].Expr, monomial[i]));
            }
        }

        return Expr.Multiply(factors);
    }

    private KernelFraction Convert(Expr value)
    {
        if (value is NumberExpr number)
        {
            return KernelFraction.Of(number.Value);
        }

        if (_done.TryGetValue(value, out var done))
        {
            return done;
        }

        _budget.Deepen();
        var result = value switch
        {
            ConstantExpr constant => OfNamed(constant),
            SymbolExpr => Variable(value),
            SumExpr => OfSum(value),
            ProductExpr => OfProduct(value),
            PowerExpr power => OfPower(power),
            FunctionExpr call => OfFunction(call),
            RootOfExpr root => OfObject(root),
            PiecewiseExpr or DerivativeExpr or IntegralExpr or LimitExpr or BigOperatorExpr => Opaque(value),
            _ => throw new GaveUpException("only numbers, and what stands for them, are written in kernels"),
        };
        return _done[value] = result;
    }

    private KernelFraction OfNamed(ConstantExpr constant) => constant.Constant switch
    {
        Constant.I => KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(constant, () => new Kernel(constant, 2, -1, 0, IsReal: false)))),
        Constant.E => Exponential(Rational.One, Rational.One),
        Constant.Pi or Constant.EulerGamma => KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(constant, () => new Kernel(constant, 0, null, 1, IsReal: true)))),
        _ => throw new GaveUpException("an infinity or an undefined part is no number"),
    };

    private KernelFraction Variable(Expr symbol)
    {
        var name = ((SymbolExpr)symbol).Name;
        if (_isPlain && _grains.TryGetValue(Expr.Tuple(s_radical, symbol), out var grain) && !grain.IsInteger)
        {
            return Power(RootOfSymbol(symbol, (int)grain.Denominator), (int)grain.Denominator);
        }

        return KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(symbol, () => new Kernel(
            symbol, 0, null, _assumptions.IsPositive(name) || _assumptions.IsNonnegative(name) ? 1 : 0, !_assumptions.IsComplex(name)))));
    }

    private KernelFraction OfObject(RootOfExpr root) => KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(root, () =>
    {
        var degree = root.Coefficients.Length - 1;
        var lead = root.Coefficients[^1];
        var index = _kernels.Count;
        var replacement = MultivariatePolynomial.FromTerms(root.Coefficients.Take(degree).Select((c, i) => (Monomial.Power(index, i), new Rational(-c, lead))));
        var real = RootValues.Of(root, _budget).IsReal;
        return new Kernel(root, degree, replacement, real ? RootValues.Of(root, _budget).Sign() : 0, real);
    })));

    private KernelFraction OfSum(Expr sum)
    {
        var result = KernelFraction.Zero;
        foreach (var term in sum.Operands)
        {
            result = Add(result, Convert(term));
        }

        return result;
    }

    private KernelFraction OfProduct(Expr product)
    {
        var result = KernelFraction.One;
        foreach (var factor in product.Operands)
        {
            result = Multiply(result, Convert(factor));
        }

        return result;
    }

    // A kernel about which nothing more is known.
    private KernelFraction Opaque(Expr value)
    {
        var possible = value.Possible;
        var isReal = _isReal || (possible & Possible.NotReal) == 0;
        var sign = (possible & ~Possible.NotNegative) == 0 ? 1 : 0;
        return KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(value, () => new Kernel(value, 0, null, sign, isReal))));
    }

    // The expression of a value after normalisation: equal for equal values as far as that goes.
    private Expr Normal(Expr value) => Write(Cancel(Convert(value)));

    private int IndexOf(Expr key, Func<Kernel> make)
    {
        if (_indexes.TryGetValue(key, out var known))
        {
            return known;
        }

        // Made first: what it rests on may be new as well, and comes before it.
        var kernel = make();
        _indexes[key] = _kernels.Count;
        _kernels.Add(kernel);
        return _kernels.Count - 1;
    }

    // The largest rational number of which this one and all that came before under this key are multiples.
    private Rational Grain(Expr key, Rational value)
    {
        value = Rational.Abs(value);
        if (!_grains.TryGetValue(key, out var grain))
        {
            return _grains[key] = value;
        }

        if (!(value / grain).IsInteger)
        {
            _isStale = true;
            _grains[key] = grain = new Rational(
                BigInteger.GreatestCommonDivisor(value.Numerator * grain.Denominator, grain.Numerator * value.Denominator), value.Denominator * grain.Denominator);
        }

        return grain;
    }
}
