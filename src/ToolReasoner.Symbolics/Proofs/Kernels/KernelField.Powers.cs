using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Powers, radicals, exponentials, absolute values.</content>
internal sealed partial class KernelField
{
    private const int MostRootDegree = 360;

    private static readonly Expr s_exponential = Expr.Symbol("e^");
    private static readonly Expr s_radical = Expr.Symbol("root of");

    private KernelFraction OfPower(PowerExpr power)
    {
        if (power.Base is ConstantExpr { Constant: Constant.E })
        {
            return Exponential(power.Exponent);
        }

        if (power.Exponent is NumberExpr { Value: var exponent })
        {
            return exponent.IsInteger ? WholePower(power, exponent.Numerator) : Root(Convert(power.Base), exponent);
        }

        return Symbolic(power);
    }

    private KernelFraction WholePower(PowerExpr power, BigInteger exponent)
    {
        var value = Convert(power.Base);
        return BigInteger.Abs(exponent) > MostPower && value.Numerator.Count > 1 ? throw new GaveUpException($"a power of {exponent} is too high to be written out")
            : BigInteger.Abs(exponent) > int.MaxValue / 4 ? Opaque(power)
            : Power(value, (int)exponent);
    }

    // value^exponent, the principal power.
    private KernelFraction Root(KernelFraction value, Rational exponent)
    {
        if (value.Numerator.IsZero)
        {
            return exponent.Sign > 0 ? value : throw new GaveUpException("a part of the expression is divided by 0");
        }

        if (_isPlain)
        {
            return value.IsNumber && value.Numerator.ConstantTerm.Sign > 0
                ? Absolute(value.Numerator.ConstantTerm, [], exponent)
                : Unsplit(1, [(value.Numerator, 1), .. value.Denominator.Select(d => (d.Factor, -d.Power))], exponent);
        }

        var (content, factors) = Factor(value);
        if (IsPositiveByDomain(content, factors))
        {
            Constrain(content, factors);
            return Absolute(content, factors, exponent);
        }

        // Only factors that are positive come out; of the others, the sign of the number goes with what stays.
        var (positive, rest) = (new List<(MultivariatePolynomial Factor, int Power)>(), new List<(MultivariatePolynomial Factor, int Power)>());
        var sign = content.Sign;
        foreach (var (factor, power) in factors)
        {
            var known = SignOf(factor);
            (known != 0 ? positive : rest).Add((factor, power));
            sign *= known < 0 && int.IsOddInteger(power) ? -1 : 1;
        }

        var outside = Absolute(Rational.Abs(content), positive, exponent);
        if (rest.Count == 0)
        {
            return sign > 0 ? outside : Multiply(outside, UnitPower(exponent));
        }

        return Multiply(outside, Unsplit(sign, rest, exponent));
    }

    private bool IsConstant(MultivariatePolynomial value) => value.Variables().All(v => _kernels[v].IsConstant);

    // (−1)^exponent
    private KernelFraction UnitPower(Rational exponent)
    {
        var value = Expr.Pow(-1, exponent);
        return value is PowerExpr ? Opaque(value) : value is ProductExpr { Operands: [NumberExpr sign, PowerExpr rest] } ? Multiply(KernelFraction.Of(sign.Value), Opaque(rest)) : Convert(value);
    }

    // The principal power of sign·rest as one kernel m, with m^q = N·D^(q−1) for N/D: it is D times the root.
    private KernelFraction Unsplit(int sign, List<(MultivariatePolynomial Factor, int Power)> rest, Rational exponent)
    {
        var (above, below) = ((MultivariatePolynomial)sign, MultivariatePolynomial.One);
        foreach (var (factor, power) in rest)
        {
            if (power > 0)
            {
                above = Multiply(above, Power(factor, power));
            }
            else
            {
                below = Multiply(below, Power(factor, -power));
            }
        }

        var inside = Expr.Multiply(Write(above), Expr.Pow(Write(below), -1));
        var degree = Degree(inside, exponent);
        if (_isPlain && inside is SymbolExpr)
        {
            // The symbol itself is then a power of its root.
            _isStale |= _indexes.ContainsKey(inside);
            return Power(RootOfSymbol(inside, degree), (int)(exponent * degree).Numerator);
        }

        var radical = Expr.Pow(inside, new Rational(1, degree));
        var index = IndexOf(Expr.Tuple(s_radical, inside, degree), () => new Kernel(
            Expr.Multiply(Write(below), radical), degree, Multiply(above, Power(below, degree - 1)), 0, IsReal: false));
        var root = Over(MultivariatePolynomial.Variable(index), below);
        return Power(root, (int)(exponent * degree).Numerator);
    }

    private KernelFraction RootOfSymbol(Expr symbol, int degree)
    {
        var root = Expr.Pow(symbol, new Rational(1, degree));
        return KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(root, () => new Kernel(root, 0, null, 0, IsReal: false))));
    }

    // The lowest root of this radicand that makes all its powers seen so far whole ones.
    private int Degree(Expr inside, Rational exponent)
    {
        var grain = Grain(Expr.Tuple(s_radical, inside), new Rational(BigInteger.One, exponent.Denominator));
        return grain.Denominator <= MostRootDegree ? (int)grain.Denominator : throw new GaveUpException($"a root of degree {grain.Denominator} is too high");
    }

    // |content · Π factors|^exponent
    private KernelFraction Absolute(Rational content, IEnumerable<(MultivariatePolynomial Factor, int Power)> factors, Rational exponent)
    {
        var result = KernelFraction.One;
        foreach (var (number, side) in new[] { (BigInteger.Abs(content.Numerator), 1), (content.Denominator, -1) })
        {
            foreach (var (atom, multiplicity) in Radicands.Split(number))
            {
                result = Multiply(result, NumberPower(atom, exponent * (multiplicity * side)));
            }
        }

        foreach (var (factor, power) in factors)
        {
            result = Multiply(result, AbsolutePower(factor, exponent * power));
        }

        return result;
    }

    private KernelFraction NumberPower(BigInteger atom, Rational exponent)
    {
        var whole = exponent.Floor();
        var part = exponent - new Rational(whole);
        _budget.NeedBits((double)BigInteger.Abs(whole) * atom.GetBitLength());
        var result = KernelFraction.Of(Rational.Pow(atom, (int)whole));
        if (part.IsZero)
        {
            return result;
        }

        var degree = Degree(atom, part);
        var expression = Expr.Pow(atom, new Rational(1, degree));
        var index = IndexOf(expression, () => new Kernel(expression, degree, (Rational)atom, 1, IsReal: true) { PowerBase = (Rational)atom, Exponent = new Rational(1, degree) });
        return Multiply(result, Power(KernelFraction.Of(MultivariatePolynomial.Variable(index)), (int)(part * degree).Numerator));
    }

    // |factor|^exponent for a real factor that is not a number.
    private KernelFraction AbsolutePower(MultivariatePolynomial factor, Rational exponent)
    {
        if (factor.Count == 1 && factor.TotalDegree == 1 && _kernels[factor.VariableCount - 1] is { PowerBase: not null, Exponent: { } inner, Sign: 1 } kernel)
        {
            // (|f|^t)^r = |f|^(t·r), and for e as well.
            return Exponential(kernel.PowerBase!, exponent, inner, kernel);
        }

        var sign = SignNeeded(factor);
        if (exponent.IsInteger && (sign != 0 || exponent.Numerator.IsEven))
        {
            // Even powers need no sign, but the kernel |f| may be there already as a root: its square is f² in any case.
            var power = Power(KernelFraction.Of(factor), (int)exponent.Numerator);
            return sign < 0 && !exponent.Numerator.IsEven ? Multiply(power, KernelFraction.Of(Rational.MinusOne)) : power;
        }

        var inside = Write(factor);
        var degree = Degree(inside, exponent);
        var expression = Expr.Pow(sign == 0 ? Expr.Abs(inside) : sign < 0 ? Signs.Negate(inside) : inside, new Rational(1, degree));
        var index = IndexOf(Expr.Tuple(s_radical, inside, degree), () => sign == 0
            ? new Kernel(expression, 2 * degree, Multiply(factor, factor), 1, IsReal: true) { PowerBase = factor, Exponent = new Rational(1, degree) }
            : new Kernel(expression, degree, factor * (Rational)sign, 1, IsReal: true) { PowerBase = factor, Exponent = new Rational(1, degree) });
        return Power(KernelFraction.Of(MultivariatePolynomial.Variable(index)), (int)(exponent * degree).Numerator);
    }

    // |base|^(outer·inner): of a kernel that is such a power itself.
    private KernelFraction Exponential(MultivariatePolynomial @base, Rational outer, Expr inner, Kernel kernel)
    {
        var (coefficient, term) = Sums.Split(inner);
        if (kernel.Exponent is NumberExpr)
        {
            return @base.IsConstant ? NumberPower(@base.ConstantTerm.Numerator, outer * coefficient) : AbsolutePower(@base, outer * coefficient);
        }

        return @base.IsConstant && @base.ConstantTerm.IsOne ? Exponential(outer * coefficient, term) : SymbolicAtom(@base, outer * coefficient, term);
    }

    private KernelFraction Exponential(Expr exponent)
    {
        var result = KernelFraction.One;
        foreach (var (coefficient, term) in LinearTerms(exponent))
        {
            result = Multiply(result, Exponential(coefficient, term));
        }

        return result;
    }

    // e^(coefficient·term)
    private KernelFraction Exponential(Rational coefficient, Expr term)
    {
        if (Uses(KernelRules.Trigonometry) && Angles.Imaginary(term) is { } angle)
        {
            var (sine, cosine) = SineCosine(Sums.Scale(coefficient, angle));
            return Add(cosine, Multiply(Convert(Expr.I), sine));
        }

        if (_indexes.TryGetValue(term, out var known) && _kernels[known].LogarithmOf is { } argument)
        {
            return argument.IsConstant ? NumberPower(argument.ConstantTerm.Numerator, coefficient) : AbsolutePower(argument, coefficient);
        }

        if (term is ProductExpr && term.Operands.Count(IsLogarithm) == 1)
        {
            var logarithm = term.Operands.First(IsLogarithm);
            if (!_isPlain)
            {
                return SymbolicAtom(_kernels[_indexes[logarithm]].LogarithmOf!, coefficient, Expr.Multiply([.. term.Operands.Where(f => !ReferenceEquals(f, logarithm))]));
            }
        }

        if (coefficient.IsInteger)
        {
            // e^(2x) − 1 has the factor e^x − 1.
            Grain(Expr.Tuple(s_exponential, term), Rational.One);
        }

        var grain = Grain(Expr.Tuple(s_exponential, term), coefficient);
        var inside = Sums.Scale(grain, term);
        var isReal = _isReal || IsRealValued(term);
        var expression = Expr.Exp(inside);
        var index = IndexOf(expression, () => new Kernel(expression, 0, null, isReal ? 1 : 0, isReal) { PowerBase = MultivariatePolynomial.One, Exponent = inside });
        return Power(KernelFraction.Of(MultivariatePolynomial.Variable(index)), (int)(coefficient / grain).Numerator);
    }

    private bool IsLogarithm(Expr factor) => _indexes.TryGetValue(factor, out var at) && _kernels[at].LogarithmOf is not null;

    // base^exponent with an exponent that is no number.
    private KernelFraction Symbolic(PowerExpr power)
    {
        var @base = Convert(power.Base);
        if (@base.Numerator.IsZero)
        {
            return Opaque(power);
        }

        var (content, factors) = _isPlain ? (Rational.One, []) : Factor(@base);
        var isWhole = IsWhole(power.Exponent);
        var splits = !_isPlain && (isWhole || IsPositiveByDomain(content, factors) || SignOf(content, factors) > 0);
        var result = KernelFraction.One;
        foreach (var (coefficient, term) in LinearTerms(power.Exponent))
        {
            if (term is NumberExpr)
            {
                result = Multiply(result, coefficient.IsInteger ? Power(@base, (int)coefficient.Numerator) : Root(@base, coefficient));
                continue;
            }

            if (!splits || !IsRealValued(term))
            {
                var inside = Write(Cancel(@base));
                if (coefficient.IsInteger)
                {
                    Grain(Expr.Tuple(inside, term), Rational.One);
                }

                var grain = Grain(Expr.Tuple(inside, term), coefficient);
                result = Multiply(result, Power(Opaque(Expr.Pow(inside, Sums.Scale(grain, term))), (int)(coefficient / grain).Numerator));
                continue;
            }

            if (!isWhole)
            {
                Constrain(content, factors);
            }
            else if (content.Sign < 0)
            {
                result = Multiply(result, Alternating(coefficient, term));
            }

            foreach (var (number, side) in new[] { (BigInteger.Abs(content.Numerator), 1), (content.Denominator, -1) })
            {
                foreach (var (atom, multiplicity) in Radicands.Split(number))
                {
                    result = Multiply(result, SymbolicAtom((Rational)atom, coefficient * (multiplicity * side), term));
                }
            }

            foreach (var (factor, times) in factors)
            {
                result = Multiply(result, SymbolicAtom(factor, coefficient * times, term, isWhole));
            }
        }

        return result;
    }

    // (−1)^(coefficient·term) where that exponent is whole.
    private KernelFraction Alternating(Rational coefficient, Expr term)
    {
        if (!coefficient.IsInteger)
        {
            return Opaque(Expr.Pow(-1, Sums.Scale(coefficient, term)));
        }

        if (coefficient.Numerator.IsEven)
        {
            return KernelFraction.One;
        }

        var expression = Expr.Pow(-1, term);
        return KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(expression, () => new Kernel(expression, 2, 1, 0, IsReal: true))));
    }

    // base^(coefficient·term): of a number, of |base|, or of the base itself where the exponent is whole.
    private KernelFraction SymbolicAtom(MultivariatePolynomial @base, Rational coefficient, Expr term, bool isWhole = false)
    {
        var sign = @base.IsConstant ? 1 : isWhole ? SignOf(@base) : SignNeeded(@base);
        if (@base.Count == 1 && @base.TotalDegree == 1 && _kernels[@base.VariableCount - 1] is { PowerBase: { } root, Exponent: { } inner, Sign: 1 })
        {
            // (|f|^t)^s = |f|^(t·s)
            var result = KernelFraction.One;
            foreach (var (c, t) in LinearTerms(Expr.Multiply(inner, term)))
            {
                result = Multiply(result, t is NumberExpr ? (root.IsConstant && root.ConstantTerm.IsOne ? Exponential(coefficient * c, t) : root.IsConstant ? NumberPower(root.ConstantTerm.Numerator, coefficient * c) : AbsolutePower(root, coefficient * c))
                    : root.IsConstant && root.ConstantTerm.IsOne ? Exponential(coefficient * c, t)
                    : SymbolicAtom(root, coefficient * c, t));
            }

            return result;
        }

        if (term.Factors.Any(IsLogarithm))
        {
            // a^(ln b) is e^(ln a · ln b).
            var logarithms = LinearTerms(Multiply(Convert(term), LogarithmAtom(@base)));
            return logarithms.Aggregate(KernelFraction.One, (product, part) => Multiply(product, Exponential(coefficient * part.Coefficient, part.Term)));
        }

        var written = Write(@base);
        var inside = sign == 0 && !isWhole ? Expr.Abs(written) : sign < 0 && !isWhole ? Signs.Negate(written) : written;
        var grain = Grain(Expr.Tuple(inside, term), coefficient);
        var exponent = Sums.Scale(grain, term);
        var expression = Expr.Pow(inside, exponent);
        var index = IndexOf(Expr.Tuple(inside, term), () => new Kernel(expression, 0, null, isWhole && sign <= 0 ? 0 : 1, IsReal: true)
        {
            PowerBase = isWhole && sign <= 0 ? null : @base,
            Exponent = exponent,
        });
        return Power(KernelFraction.Of(MultivariatePolynomial.Variable(index)), (int)(coefficient / grain).Numerator);
    }

    // Σ coefficient·term, the terms without numbers in front; what is a number has the term 1.
    private List<(Rational Coefficient, Expr Term)> LinearTerms(Expr value) => LinearTerms(Cancel(Convert(value)));

    // Of a fraction, the polynomial part and what is left over the denominator: so (xy + 9x)/(y + 9) is x.
    private List<(Rational Coefficient, Expr Term)> LinearTerms(KernelFraction value)
    {
        if (value.IsPolynomial)
        {
            return [.. Terms(value.Numerator, Rational.One)];
        }

        var below = value.Denominator.Aggregate(MultivariatePolynomial.One, (product, d) => Check(product.Multiply(d.Factor.Pow(d.Power, _budget), _budget)));
        var (quotients, rest) = value.Numerator.Divide([below], MonomialOrder.Lexicographic, _budget);
        return [.. Terms(Reduce(quotients[0]), Rational.One), .. Terms(rest, Write(new KernelFraction(MultivariatePolynomial.One, value.Denominator)))];
    }

    private IEnumerable<(Rational Coefficient, Expr Term)> Terms(MultivariatePolynomial value, Expr factor)
    {
        foreach (var (monomial, coefficient) in value.Terms)
        {
            // Radicals may bring a number back in front.
            var (number, rest) = Sums.Split(Expr.Multiply(Write(monomial, Rational.One), factor));
            yield return (coefficient * number, rest);
        }
    }

    private bool IsRealValued(Expr value) => Convert(value) is var converted && IsReal(converted.Numerator) && converted.Denominator.All(d => IsReal(d.Factor));

    // Whether the value is whole wherever it is defined, as far as is assumed.
    private bool IsWhole(Expr value) => value switch
    {
        NumberExpr number => number.Value.IsInteger,
        SymbolExpr symbol => _assumptions.Integer.Contains(symbol.Name),
        SumExpr or ProductExpr => value.Operands.All(IsWhole),
        PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Sign: > 0 } } } power => IsWhole(power.Base),
        FunctionExpr call => call.Function == Function.Floor || call.Function == Function.Ceiling || call.Function == Function.Round,
        _ => false,
    };
}
