namespace ToolReasoner.Symbolics;

/// <content>Absolute values, signs, conjugates and real roots.</content>
internal sealed partial class KernelField
{
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
}
