using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Powers, radicals, exponentials, absolute values.</content>
internal sealed partial class KernelField
{
    private const int MostRootDegree = 360;

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
                : Unsplit(1, [new(value.Numerator, 1), .. value.Denominator.Select(d => d with { Power = -d.Power })], exponent);
        }

        var (content, factors) = Factor(value);
        if (IsPositiveByDomain(content, factors))
        {
            Constrain(content, factors);
            return Absolute(content, factors, exponent);
        }

        // Only factors that are positive come out; of the others, the sign of the number goes with what stays.
        var (positive, rest) = (new List<KernelPower>(), new List<KernelPower>());
        var sign = content.Sign;
        foreach (var (factor, power) in factors)
        {
            var known = SignOf(factor);
            (known != 0 ? positive : rest).Add(new(factor, power));
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
    private KernelFraction Unsplit(int sign, List<KernelPower> rest, Rational exponent)
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
    private KernelFraction Absolute(Rational content, IEnumerable<KernelPower> factors, Rational exponent)
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

        if (factor.Count == 1 && factor.TotalDegree == 1 && _kernels[factor.VariableCount - 1] is { Degree: 2, Replacement: { } square } wave && IsWave(wave.Expr) && !(exponent / 2).IsInteger && SignOf(factor) == 0)
        {
            // |sin x| is √(1 − cos x)·√(1 + cos x).
            return Absolute(Rational.One, KernelPower.Of(Factor(square)), exponent / 2);
        }

        if (!exponent.IsInteger && Mirrored(factor) is var (norm, other))
        {
            return Multiply(OfFactors(norm, exponent), OfFactors(other, -exponent));
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

    private KernelFraction OfFactors(MultivariatePolynomial value, Rational exponent)
    {
        var factored = Factor(value);
        return Absolute(factored.Content, KernelPower.Of(factored), exponent);
    }
}
