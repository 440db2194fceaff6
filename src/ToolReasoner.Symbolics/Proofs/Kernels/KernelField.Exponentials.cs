using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Powers of e and of other bases to exponents that are no numbers.</content>
internal sealed partial class KernelField
{
    private static readonly Expr s_exponential = Expr.Symbol("e^");

    // |base|^(outer·inner): of a kernel that is such a power itself.
    private KernelFraction Exponential(MultivariatePolynomial @base, Rational outer, Expr inner, Kernel kernel)
    {
        var (coefficient, term) = Sums.Split(inner);
        if (kernel.Exponent is NumberExpr)
        {
            return @base.IsConstant && @base.ConstantTerm.IsOne ? Exponential(outer * coefficient, term)
                : @base.IsConstant ? NumberPower(@base.ConstantTerm.Numerator, outer * coefficient)
                : AbsolutePower(@base, outer * coefficient);
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
        if (!_isPlain && power.IsConstant && !power.Base.IsSurely(Possible.Real) && Expr.Ln(power.Base) is var logarithm and not FunctionExpr)
        {
            // i^i is e^(i·ln i), and ln i is iπ/2.
            return Convert(Expr.Exp(power.Exponent * logarithm));
        }

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
        SymbolExpr symbol => _assumptions.IsInteger(symbol.Name),
        SumExpr or ProductExpr => value.Operands.All(IsWhole),
        PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Sign: > 0 } } } power => IsWhole(power.Base),
        FunctionExpr call => call.Function == Function.Floor || call.Function == Function.Ceiling || call.Function == Function.Round,
        _ => false,
    };
}
