using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Logarithms, split over the factors of their arguments.</content>
internal sealed partial class KernelField
{
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
        var (positive, rest) = (new List<KernelPower>(), new List<KernelPower>());
        var sign = isReal ? 1 : content.Sign;
        foreach (var (factor, power) in factors)
        {
            var known = isReal ? 1 : SignOf(factor);
            (known != 0 ? positive : rest).Add(new(factor, power));
            sign *= known < 0 && int.IsOddInteger(power) ? -1 : 1;
        }

        var result = OfFactors(content, positive);
        if (rest.Count > 0)
        {
            var inside = Expr.Multiply([sign, .. rest.Select(f => Expr.Pow(Write(f.Factor), f.Power))]);
            return Add(result, Opaque(Expr.Ln(inside)));
        }

        return sign > 0 ? result : Add(result, Convert(Expr.Pi * Expr.I));
    }

    // ln|content · Π factors|
    private KernelFraction OfFactors(Rational content, IEnumerable<KernelPower> factors)
    {
        var result = KernelFraction.Zero;
        foreach (var (number, side) in new[] { (BigInteger.Abs(content.Numerator), 1), (content.Denominator, -1) })
        {
            foreach (var (atom, multiplicity) in Radicands.Split(number))
            {
                result = Add(result, Multiply(KernelFraction.Of((Rational)(multiplicity * side)), LogarithmAtom((Rational)atom)));
            }
        }

        foreach (var (factor, power) in factors)
        {
            result = Add(result, Multiply(KernelFraction.Of((Rational)power), LogarithmAtom(factor)));
        }

        return result;
    }

    private KernelFraction OfFactors(MultivariatePolynomial value)
    {
        var factored = Factor(value);
        return OfFactors(factored.Content, KernelPower.Of(factored));
    }

    // ln|factor| for a real factor.
    private KernelFraction LogarithmAtom(MultivariatePolynomial factor)
    {
        if (factor.Count == 1 && factor.TotalDegree == 1 && _kernels[factor.VariableCount - 1] is { PowerBase: { } @base, Exponent: { } exponent, Sign: 1 })
        {
            var times = Convert(exponent);
            return @base.IsConstant && @base.ConstantTerm.IsOne ? times : Multiply(times, LogarithmAtom(@base));
        }

        if (!factor.IsConstant && Mirrored(factor) is var (norm, other))
        {
            return Add(OfFactors(norm), Negate(OfFactors(other)));
        }

        var sign = factor.IsConstant ? 1 : SignNeeded(factor);
        var inside = Write(factor);
        var expression = Expr.Ln(sign == 0 ? Expr.Abs(inside) : sign < 0 ? Signs.Negate(inside) : inside);
        return expression is FunctionExpr
            ? KernelFraction.Of(MultivariatePolynomial.Variable(IndexOf(expression, () => new Kernel(expression, 0, null, factor.IsConstant ? 1 : 0, IsReal: true) { LogarithmOf = factor })))
            : Convert(expression);
    }
}
