namespace ToolReasoner.Symbolics;

/// <summary>Derivatives by one variable. What has no rule stays as a <see cref="DerivativeExpr"/>. For one operation on one thread.</summary>
internal sealed class Differentiation
{
    private readonly SymbolExpr _variable;
    private readonly Budget _budget;
    private readonly bool _isComplex;
    private readonly Dictionary<Expr, Expr> _done = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Expr, bool> _depends = new(ReferenceEqualityComparer.Instance);

    private Differentiation(SymbolExpr variable, bool isComplex, Budget budget) => (_variable, _isComplex, _budget) = (variable, isComplex, budget);

    /// <summary>The derivative of a number, a tuple, a list or a matrix.</summary>
    /// <param name="value">What to differentiate.</param>
    /// <param name="variable">A symbol, real.</param>
    /// <param name="budget">Pays.</param>
    public static Expr Of(Expr value, SymbolExpr variable, Budget budget) => new Differentiation(variable, Domains.IsComplex(value), budget).Derive(value);

    private Expr Derive(Expr value)
    {
        if (ReferenceEquals(value, _variable) || value.Equals(_variable))
        {
            return 1;
        }

        if (!Depends(value))
        {
            return value is MatrixExpr or SequenceExpr ? Transformation.Rebuild(value, _ => 0) : Rational.Zero;
        }

        if (_done.TryGetValue(value, out var done))
        {
            return done;
        }

        _budget.Deepen();
        return _done[value] = value switch
        {
            SumExpr => OfSum(value),
            ProductExpr => OfProduct(value),
            PowerExpr power => OfPower(power),
            FunctionExpr call => OfFunction(call),
            PiecewiseExpr => OfCases(value),
            DerivativeExpr derivative => OfDerivative(derivative),
            IntegralExpr integral => OfIntegral(integral),
            BigOperatorExpr big => OfBigOperator(big),
            MatrixExpr or SequenceExpr { Kind: SequenceKind.Tuple or SequenceKind.List } => Transformation.Rebuild(value, Derive),
            LimitExpr => Unevaluated(value),
            _ => throw new ArgumentException("a statement or a set has no derivative; of an equation, differentiate the sides", nameof(value)),
        };
    }

    private bool Depends(Expr value)
    {
        if (!value.MentionsSymbols)
        {
            return false;
        }

        if (!_depends.TryGetValue(value, out var depends))
        {
            if (value is SymbolExpr)
            {
                depends = value.Equals(_variable);
            }
            else if (value is SumExpr or ProductExpr or PowerExpr or FunctionExpr)
            {
                Nesting.Check();
                foreach (var part in value.Parts)
                {
                    depends |= Depends(part);
                }
            }
            else
            {
                depends = value.DependsOn(_variable);
            }

            _depends[value] = depends;
        }

        return depends;
    }

    private Expr Unevaluated(Expr value) => Expr.Derivative(value, _variable);

    private Expr OfSum(Expr sum)
    {
        var terms = new List<Expr>(sum.Operands.Count);
        foreach (var term in sum.Parts)
        {
            if (Depends(term))
            {
                terms.Add(Derive(term));
            }
        }

        return Expr.Add(terms);
    }

    private Expr OfProduct(Expr product)
    {
        var terms = new List<Expr>();
        for (var i = 0; i < product.Operands.Count; i++)
        {
            if (Depends(product.Operands[i]))
            {
                var factors = product.Operands.ToArray();
                factors[i] = Derive(factors[i]);
                terms.Add(Expr.Multiply(factors));
            }
        }

        return Expr.Add(terms);
    }

    // (b^e)' is e·b^(e−1)·b' for a constant e, b^e·ln b·e' for a constant b, and both together otherwise.
    private Expr OfPower(PowerExpr power)
    {
        var (@base, exponent) = (power.Base, power.Exponent);
        var terms = new List<Expr>();
        if (Depends(@base))
        {
            terms.Add(Expr.Multiply(exponent, Expr.Pow(@base, exponent - 1), Derive(@base)));
        }

        if (Depends(exponent))
        {
            terms.Add(Expr.Multiply(power, Expr.Ln(@base), Derive(exponent)));
        }

        return Expr.Add(terms);
    }

    private Expr OfFunction(FunctionExpr call)
    {
        if (call.Function == Function.Min || call.Function == Function.Max)
        {
            return OfExtreme(call);
        }

        var terms = new List<Expr>();
        for (var i = 0; i < call.Operands.Count; i++)
        {
            if (!Depends(call.Operands[i]))
            {
                continue;
            }

            if (_isComplex && FunctionDerivatives.OfComplexPart(call, Derive(call.Operands[i])) is { } part)
            {
                terms.Add(part);
            }
            else if (FunctionDerivatives.By(call, i) is { } outer)
            {
                terms.Add(outer is NumberExpr { Value.IsZero: true } ? outer : outer * Derive(call.Operands[i]));
            }
            else
            {
                return Unevaluated(call);
            }
        }

        return Expr.Add(terms);
    }

    // That of the argument which is the extreme one.
    private Expr OfExtreme(FunctionExpr call)
    {
        var compare = call.Function == Function.Max ? RelationKind.GreaterOrEqual : RelationKind.LessOrEqual;
        var cases = new List<Expr>();
        foreach (var candidate in call.Operands)
        {
            cases.Add(Derive(candidate));
            cases.Add(Expr.And([.. call.Operands.Where(other => !ReferenceEquals(other, candidate)).Select(other => Expr.Relate(compare, candidate, other))]));
        }

        cases[^1] = Expr.True;
        return Expr.Piecewise(cases);
    }

    private Expr OfCases(Expr cases)
    {
        var result = cases.Operands.ToArray();
        for (var i = 0; i < result.Length; i += 2)
        {
            result[i] = Derive(result[i]);
        }

        return Expr.Piecewise(result);
    }

    private Expr OfDerivative(DerivativeExpr derivative)
    {
        // Of an unknown function the order does not matter (both continuous); one order of the variables for equal derivatives.
        var variables = derivative.Operands.Skip(1).Append(_variable).ToArray();
        Array.Sort(variables, Expr.Compare);
        return Expr.Derivative(derivative.Operands[0], variables);
    }

    private Expr OfIntegral(IntegralExpr integral)
    {
        var (body, variable) = (integral.Operands[0], integral.Operands[1]);
        if (integral.Operands.Count == 2)
        {
            return variable.Equals(_variable) ? body : Expr.Integral(Derive(body), variable);
        }

        // Leibniz: f(b)·b' − f(a)·a' + ∫ ∂f. The variable of integration is not the outer one, even when it has the same name.
        var (from, to) = (integral.Operands[2], integral.Operands[3]);
        var terms = new List<Expr>();
        if (Depends(to))
        {
            terms.Add(body.Substitute(variable, to) * Derive(to));
        }

        if (Depends(from))
        {
            terms.Add(-(body.Substitute(variable, from) * Derive(from)));
        }

        if (!variable.Equals(_variable) && Depends(body))
        {
            terms.Add(Expr.Integral(Derive(body), variable, from, to));
        }

        return Expr.Add(terms);
    }

    private Expr OfBigOperator(BigOperatorExpr big)
    {
        var (body, index, from, to) = (big.Operands[0], big.Operands[1], big.Operands[2], big.Operands[3]);
        if (Depends(from) || Depends(to))
        {
            return Unevaluated(big);
        }

        return big.Operator == BigOperator.Sum
            ? Expr.BigOperation(BigOperator.Sum, Derive(body), index, from, to)
            : big * Expr.BigOperation(BigOperator.Sum, Derive(body) / body, index, from, to);
    }
}
