namespace ToolReasoner.Symbolics;

/// <content>Signs of polynomials in kernels: from their structure, from assumptions, and from what the domain of the expression says.</content>
internal sealed partial class KernelField
{
    private const int MostKnown = 8;
    private const int MostCombined = 2;
    private const int MostDegreeOnLine = 40;

    private readonly Dictionary<Expr, MultivariatePolynomial> _missed = [];
    private List<(MultivariatePolynomial Value, int Sign)>? _known;

    // Each says: the product of these polynomials and the sign is positive, isolated points apart.
    private readonly List<SignConstraint> _constraints = [];

    /// <summary>Expressions whose sign would have helped, and is not known.</summary>
    public IReadOnlyCollection<Expr> OpenSigns => _signsMissed;

    /// <summary>Whether what was assumed of signs contradicts the domain: then there is no point to speak of.</summary>
    public bool IsEmpty => _constraints.Exists(c => c.Factors.Aggregate(c.Sign, (sign, factor) => sign * SignOf(factor)) < 0);

    /// <summary>Takes a sign as given: for proofs by cases.</summary>
    public void Assume(Expr value, int sign) => (_signs[value], _known) = (sign, null);

    // A part of the expression is real only where this is positive (or 0).
    private void Constrain(Rational content, IEnumerable<KernelPower> factors)
    {
        var odd = factors.Where(f => int.IsOddInteger(f.Power)).Select(f => f.Factor).ToList();
        if (odd.Count > 0)
        {
            _constraints.Add(new(content.Sign, odd));
        }
    }

    // Takes over what the constraints say about single factors; true if that is news that was needed.
    private bool LearnSigns()
    {
        var news = false;
        if (!_isReal)
        {
            return false;
        }

        for (var more = true; more;)
        {
            more = false;

            // By index: asking for the sign of a factor can bring in kernels, and constraints of theirs.
            for (var i = 0; i < _constraints.Count; i++)
            {
                var (sign, factors) = _constraints[i];
                var product = sign;
                MultivariatePolynomial? open = null;
                var isOpen = true;
                foreach (var factor in factors)
                {
                    var known = SignOf(factor);
                    if (known != 0)
                    {
                        product *= known;
                    }
                    else
                    {
                        isOpen &= open is null;
                        open = factor;
                    }
                }

                if (open is not null && isOpen)
                {
                    var key = Write(open);
                    _signs[key] = product;
                    _known = null;
                    news |= _signsMissed.Contains(key);
                    more = true;
                }
            }
        }

        foreach (var key in _signsMissed.Where(key => !_signs.ContainsKey(key)).ToList())
        {
            if (_missed.TryGetValue(key, out var polynomial) && SignOf(polynomial) is var sign and not 0)
            {
                _signs[key] = sign;
                news = true;
            }
        }

        _missed.Clear();
        return news;
    }

    // The sign wherever the expression is defined, isolated points apart; 0 if it is not known, which is remembered.
    private int SignNeeded(MultivariatePolynomial value)
    {
        var sign = SignOf(value);
        if (sign == 0)
        {
            var key = Write(value);
            _signsMissed.Add(key);
            _missed[key] = value;
        }

        return sign;
    }

    private int SignOf(MultivariatePolynomial value)
    {
        if (value.IsConstant)
        {
            return value.ConstantTerm.Sign;
        }

        if (!IsReal(value))
        {
            return 0;
        }

        if (_signs.TryGetValue(Write(value), out var known))
        {
            return known;
        }

        if (value.Variables().All(v => _kernels[v].IsConstant))
        {
            return SignOfConstant(value);
        }

        var sign = SignOfTerms(value);
        return sign != 0 ? sign
            : SignByBounds(value) is var bounded and not 0 ? bounded
            : SignOfQuadratic(value) is var square and not 0 ? square
            : SignOnLine(value) is var onLine and not 0 ? onLine
            : SignByKnown(value, 0);
    }

    private bool IsReal(MultivariatePolynomial value) => value.Variables().All(v => _kernels[v].IsReal);

    // Of a product; 0 if it is not known, or if the product is not real.
    private int SignOf(Rational content, IEnumerable<KernelPower> factors) =>
        factors.Aggregate(content.Sign, (sign, f) => int.IsOddInteger(f.Power) ? sign * SignOf(f.Factor) : IsReal(f.Factor) ? sign : 0);

    // Whether the domain of the expression says that this product is positive: where its parts must be real, and it is not known to be negative.
    private bool IsPositiveByDomain(Rational content, List<KernelPower> factors)
    {
        var sign = _isReal ? SignOf(content, factors) : -1;
        return sign > 0 || (sign == 0 && !factors.All(f => IsConstant(f.Factor)) && factors.All(f => IsReal(f.Factor)));
    }

    private int SignOfConstant(MultivariatePolynomial value)
    {
        var expression = Write(value);
        for (var precision = 64; precision <= 512; precision *= 2)
        {
            var ball = PointEvaluator.OfConstant(expression, precision, _budget);
            if (ball.Imaginary is { IsFinite: true, ContainsZero: false })
            {
                return 0;
            }

            if (ball.Real.Sign is { } sign and not 0)
            {
                return sign;
            }
        }

        return 0;
    }

    private int SignOfTerms(MultivariatePolynomial value)
    {
        var sign = 0;
        foreach (var (monomial, coefficient) in value.Terms)
        {
            var term = SignOf(monomial) * coefficient.Sign;
            if (term == 0 || term == -sign)
            {
                return 0;
            }

            sign = term;
        }

        return sign;
    }

    // A number against products of sines and cosines, which are 1 at most.
    private int SignByBounds(MultivariatePolynomial value)
    {
        var number = value.ConstantTerm;
        var others = Rational.Zero;
        foreach (var (monomial, coefficient) in value.Terms)
        {
            for (var i = 0; i < monomial.VariableCount; i++)
            {
                if (monomial[i] > 0 && !(_kernels[i].IsReal && IsWave(_kernels[i].Expr)))
                {
                    return 0;
                }
            }

            others += monomial.IsOne ? Rational.Zero : Rational.Abs(coefficient);
        }

        return others <= Rational.Abs(number) ? number.Sign : 0;
    }

    private static bool IsWave(Expr kernel) => kernel is FunctionExpr { Function: var function } && (function == Function.Sin || function == Function.Cos);

    private int SignOf(Monomial monomial)
    {
        var sign = 1;
        for (var i = 0; i < monomial.VariableCount; i++)
        {
            if (int.IsOddInteger(monomial[i]))
            {
                sign *= SignOfKernel(i);
            }
        }

        return sign;
    }

    private int SignOfKernel(int index) =>
        _kernels[index].Sign != 0 ? _kernels[index].Sign
        : _signs.TryGetValue(_kernels[index].Expr, out var known) ? known
        : _constraints.Count > 0 && _kernels[index].Expr is SymbolExpr ? SignOnLine(MultivariatePolynomial.Variable(index))
        : 0;

    // f = λ·g + h with g of known sign, where λ·g and h have one sign.
    private int SignByKnown(MultivariatePolynomial value, int depth)
    {
        foreach (var (known, sign) in Known())
        {
            foreach (var (monomial, coefficient) in known.Terms.ToList())
            {
                var own = value.Terms.FirstOrDefault(t => t.Monomial == monomial).Coefficient;
                if (own.IsZero)
                {
                    continue;
                }

                var rest = value - (known * (own / coefficient));
                var side = (own / coefficient).Sign * sign;
                if (rest.IsZero || (rest.Count < value.Count + known.Count - 1 && (SignOfTerms(rest) == side || (depth < MostCombined && rest.Count <= value.Count && SignByKnown(rest, depth + 1) == side))))
                {
                    return side;
                }
            }
        }

        return 0;
    }

    // What is known by now of signs of polynomials that are no single kernels.
    private List<(MultivariatePolynomial Value, int Sign)> Known()
    {
        if (_known is null)
        {
            _known = [];
            foreach (var (key, sign) in _signs.Where(pair => pair.Key is SumExpr).Take(MostKnown).ToList())
            {
                // Of kernels that are there already: others say nothing here.
                if (key.Operands.All(term => term is NumberExpr || term.Factors.All(f => f is NumberExpr || _indexes.ContainsKey(Powers.Split(f).Base))) && Convert(key) is { IsPolynomial: true } converted)
                {
                    _known.Add((converted.Numerator, sign));
                }
            }
        }

        return _known;
    }

    // a·v² + b·v + c has one sign where a has it and 4ac − b² is not negative.
    private int SignOfQuadratic(MultivariatePolynomial value)
    {
        foreach (var variable in value.Variables())
        {
            if (value.Degree(variable) != 2 || _kernels[variable].Degree != 0)
            {
                continue;
            }

            var parts = value.CoefficientsIn(variable);
            var outer = SignOf(parts[2]);
            var negated = (parts[2].Multiply(parts[0], _budget) * (Rational)4) - parts[1].Multiply(parts[1], _budget);
            if (outer != 0 && (negated.IsZero || SignOf(negated) > 0))
            {
                return outer;
            }
        }

        return 0;
    }

    // In one symbol: the sign on what the constraints in that symbol leave of the line.
    private int SignOnLine(MultivariatePolynomial value)
    {
        var variables = value.Variables();
        if (variables.Count != 1 || _kernels[variables[0]] is not { Expr: SymbolExpr symbol } || value.TotalDegree > MostDegreeOnLine)
        {
            return 0;
        }

        var variable = variables[0];
        bool IsOnLine(MultivariatePolynomial p) => !p.IsConstant && p.Variables() is [var only] && only == variable;
        var borders = _constraints.Where(c => c.Factors.All(IsOnLine)).ToList();
        var name = symbol.Name;
        var half = _assumptions.IsPositive(name) || _assumptions.IsNonnegative(name);
        var polynomials = borders.SelectMany(c => c.Factors).Append(value).Distinct().ToList();
        var roots = new List<RealRoot>();
        foreach (var polynomial in polynomials)
        {
            roots.AddRange(polynomial.ToUnivariate(variable).Numerator.RealRoots(_budget));
        }

        if (half)
        {
            roots.AddRange(new IntegerPolynomial(0, 1).RealRoots(_budget));
        }

        var sign = 0;
        foreach (var point in Between(roots))
        {
            if ((half && point.Sign < 0) || borders.Any(c => c.Sign * c.Factors.Aggregate(1, (s, f) => s * f.ToUnivariate(variable).Evaluate(point).Sign) < 0))
            {
                continue;
            }

            var here = value.ToUnivariate(variable).Evaluate(point).Sign;
            if (here == 0 || here == -sign)
            {
                return 0;
            }

            sign = here;
        }

        return sign;
    }

    // One fraction in each open interval between neighbouring roots, and outside.
    private IEnumerable<Rational> Between(List<RealRoot> roots)
    {
        roots.Sort();
        if (roots.Count == 0)
        {
            yield return Rational.Zero;
            yield break;
        }

        yield return roots[0].Low - 1;
        for (var i = 0; i + 1 < roots.Count; i++)
        {
            var (left, right) = (roots[i], roots[i + 1]);
            if (left == right)
            {
                continue;
            }

            for (var bits = 8; left.High >= right.Low; bits *= 2)
            {
                (left, right) = (left.Refine(bits, _budget), right.Refine(bits, _budget));
            }

            yield return (left.High + right.Low) / 2;
        }

        yield return roots[^1].High + 1;
    }

    // A sign times a product: 0 or more.
    private sealed record SignConstraint(int Sign, List<MultivariatePolynomial> Factors);
}
