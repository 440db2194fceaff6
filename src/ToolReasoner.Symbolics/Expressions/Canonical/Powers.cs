namespace ToolReasoner.Symbolics;

/// <summary>
/// Canonical powers. The power is the principal one, exp(exponent · ln base), and only rewritings that hold for it for all complex values
/// are made: √(x²) stays, (x²)³ does not. 0⁰ is 1, as in polynomials and series.
/// </summary>
internal static class Powers
{
    // Contents of sums under a root are not looked at for roots of a higher degree, nor for denominators of more bits.
    private const int MostRootDegree = 64;
    private const long MostContentBits = 2_000;

    /// <summary>Base and exponent; the exponent of what is no power is 1.</summary>
    public static (Expr Base, Expr Exponent) Split(Expr value) => value is PowerExpr power ? (power.Base, power.Exponent) : (value, Rational.One);

    /// <summary>Raises.</summary>
    public static Expr Pow(Expr @base, Expr exponent)
    {
        if (Scalars.Require(@base).HoldsInfinity || Scalars.Require(exponent).HoldsInfinity)
        {
            return Infinities.Pow(@base, exponent);
        }

        Nesting.Check();
        if (exponent is NumberExpr number)
        {
            return number.Value.IsOne ? @base
                : number.Value.IsZero ? Rational.One
                : number.Value.IsInteger ? WholePower(@base, number.Value)
                : BrokenPower(@base, number.Value);
        }

        return @base switch
        {
            NumberExpr value => NumberBases.Pow(value.Value, exponent),
            ConstantExpr { Constant: Constant.E } => Exponentials.Exp(exponent),
            _ when Exponentials.HasLogarithmBelow(exponent, @base) => Exponentials.Exp(Products.Multiply([exponent, Expr.Ln(@base)])),
            PowerExpr power when ExponentsMultiply(power) => Pow(power.Base, Products.Multiply([power.Exponent, exponent])),
            ProductExpr => OfProduct(@base, exponent),
            _ => new PowerExpr(@base, exponent),
        };
    }

    private static Expr WholePower(Expr @base, Rational exponent)
    {
        switch (@base)
        {
            case NumberExpr number:
                return NumericPowers.Pow(number.Value, exponent);
            case PowerExpr power:
                return Pow(power.Base, Products.Multiply([power.Exponent, exponent]));
            case ProductExpr:
                var factors = new Expr[@base.Operands.Count];
                for (var i = 0; i < factors.Length; i++)
                {
                    factors[i] = Pow(@base.Operands[i], exponent);
                }

                return Products.Multiply(factors);
            case ConstantExpr { Constant: Constant.I }:
                return GaussianRational.PowerOfI(exponent.Numerator).ToExpr();
            case SumExpr when GaussianRational.TryOf(@base, out var gaussian) && NumericPowers.BitsOfPower(gaussian.Norm, exponent.Numerator) <= NumericPowers.MostBits:
                return gaussian.Pow((int)exponent.Numerator).ToExpr();
            default:
                return new PowerExpr(@base, exponent);
        }
    }

    // The exponent is no whole number.
    private static Expr BrokenPower(Expr @base, Rational exponent)
    {
        switch (@base)
        {
            case NumberExpr number:
                return NumericPowers.Pow(number.Value, exponent);
            case PowerExpr power when ExponentsMultiply(power):
                return Pow(power.Base, Products.Multiply([power.Exponent, exponent]));
            case ConstantExpr or SumExpr or ProductExpr when GaussianRational.TryOf(@base, out var gaussian):
                return OfGaussian(gaussian, exponent) ?? OfSum(@base, exponent);
            case ProductExpr:
                return OfProduct(@base, exponent);
            case SumExpr:
                return OfSum(@base, exponent);
            default:
                return new PowerExpr(@base, exponent);
        }
    }

    // Whether (B^a)^b = B^(ab) for every b: when ln(B^a) = a·ln B, that is, when the imaginary part of a·ln B is above −π and at most π.
    private static bool ExponentsMultiply(PowerExpr power) =>
        power.Exponent is NumberExpr number && number.Value > Rational.MinusOne && number.Value < Rational.One
        || (power.Base.IsSurely(Possible.NotNegative) && power.Exponent.IsSurely(Possible.Real))
        || (power.Base is ConstantExpr { Constant: Constant.E } && power.Exponent is ProductExpr && !UnitRoots.TurnOf(power.Exponent).IsZero);

    // (p·q)^e = p^e·q^e where p is 0 or more.
    private static Expr OfProduct(Expr product, Expr exponent)
    {
        var (taken, left) = (new List<Expr>(), new List<Expr>());
        foreach (var factor in product.Operands)
        {
            if (factor is NumberExpr { Value: var number } && number != Rational.MinusOne)
            {
                taken.Add(Rational.Abs(number));
                if (number.Sign < 0)
                {
                    left.Add(-1);
                }
            }
            else
            {
                (factor.IsSurely(Possible.NotNegative) ? taken : left).Add(factor);
            }
        }

        if (taken.Count == 0)
        {
            return new PowerExpr(product, exponent);
        }

        for (var i = 0; i < taken.Count; i++)
        {
            taken[i] = Pow(taken[i], exponent);
        }

        if (left.Count > 0)
        {
            taken.Add(Pow(Products.Multiply(left), exponent));
        }

        return Products.Multiply(taken);
    }

    private static Expr? OfGaussian(GaussianRational value, Rational exponent)
    {
        if (value.Real.IsZero)
        {
            var turn = UnitRoots.At(exponent * value.Imaginary.Sign / 2);
            var size = NumericPowers.Pow(Rational.Abs(value.Imaginary), exponent);
            return Products.MultiplyOut(size, turn);
        }

        if (exponent.Denominator == 2 && NumericPowers.Pow(value.Norm, Rational.Half) is NumberExpr { Value: var modulus })
        {
            // √(a + bi) = √((|z| + a)/2) ± i·√((|z| − a)/2), with the sign of b.
            var real = NumericPowers.Pow((modulus + value.Real) / 2, Rational.Half);
            var imaginary = NumericPowers.Pow((modulus - value.Real) / 2, Rational.Half);
            var root = Sums.Add([real, Products.Multiply([value.Imaginary.Sign, imaginary, Expr.I])]);
            return Pow(root, exponent * 2);
        }

        return null;
    }

    // (s^q·S)^(p/q) = s^p·S^(p/q): the content of a sum, as far as it has a whole or broken root. √(4x + 4) is 2√(x + 1); √(2x + 2) stays.
    private static Expr OfSum(Expr sum, Rational exponent)
    {
        if (sum is not SumExpr || exponent.Denominator > MostRootDegree)
        {
            return new PowerExpr(sum, exponent);
        }

        var content = Contents.Of(sum);
        var degree = (int)exponent.Denominator;
        if (content.IsOne || content.Denominator.GetBitLength() * degree > MostContentBits || content.Numerator.GetBitLength() > MostContentBits)
        {
            return new PowerExpr(sum, exponent);
        }

        var root = new Rational(System.Numerics.BigInteger.One, content.Denominator);
        foreach (var (atom, multiplicity) in Radicands.Split(content.Numerator * System.Numerics.BigInteger.Pow(content.Denominator, degree - 1)))
        {
            root *= Rational.Pow(atom, multiplicity / degree);
        }

        return root.IsOne
            ? new PowerExpr(sum, exponent)
            : Products.Multiply([NumericPowers.Pow(root, exponent.Numerator), new PowerExpr(Contents.Scale(sum, Rational.Pow(root, degree).Reciprocal()), exponent)]);
    }
}
