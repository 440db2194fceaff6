namespace ToolReasoner.Symbolics;

/// <summary>
/// Arithmetic with ∞, −∞, the infinity without direction, and no value. What depends on a symbol's sign stays; what has no value, such as
/// ∞ − ∞, 0·∞, ∞⁰ and 1^∞, is <see cref="Expr.Undefined"/>.
/// </summary>
internal static class Infinities
{
    /// <summary>Whether it is ∞ or −∞.</summary>
    public static bool IsDirected(Expr value, out int sign)
    {
        sign = value is ConstantExpr { Constant: Constant.Infinity } ? 1
            : value is ProductExpr { Operands: [NumberExpr number, ConstantExpr { Constant: Constant.Infinity }] } ? number.Value.Sign
            : 0;
        return sign != 0;
    }

    /// <summary>Whether it is the infinity without direction.</summary>
    public static bool IsComplex(Expr value) => value is ConstantExpr { Constant: Constant.ComplexInfinity };

    /// <summary>Whether it has no value.</summary>
    public static bool IsUndefined(Expr value) => value is ConstantExpr { Constant: Constant.Undefined };

    /// <summary>Adds, with at least one operand that holds an infinity.</summary>
    public static Expr Add(IReadOnlyList<Expr> operands)
    {
        var (plus, minus, complex) = (0, 0, 0);
        var others = new List<Expr>();
        var pending = new Stack<Expr>(operands);
        while (pending.TryPop(out var term))
        {
            if (IsUndefined(term))
            {
                return Expr.Undefined;
            }

            if (IsDirected(term, out var sign))
            {
                plus += sign > 0 ? 1 : 0;
                minus += sign < 0 ? 1 : 0;
            }
            else if (IsComplex(term))
            {
                complex++;
            }
            else if (term is SumExpr or ProductExpr { Operands: [NumberExpr, SumExpr] })
            {
                var (factor, sum) = Sums.Split(term);
                foreach (var operand in sum.Operands)
                {
                    pending.Push(Products.Multiply([factor, operand]));
                }
            }
            else
            {
                others.Add(term);
            }
        }

        if ((plus > 0 && minus > 0) || complex > 1 || (complex == 1 && plus + minus > 0))
        {
            return Expr.Undefined;
        }

        if (plus + minus + complex > 0)
        {
            // Finite constants are swallowed; real ones only where there is a direction.
            others.RemoveAll(term => !term.HoldsInfinity && !term.MentionsSymbols && (complex > 0 || term.IsSurely(Possible.Real)));
        }

        var rest = Sums.AddFinite(others, out var cancelled);
        if (cancelled || IsUndefined(rest))
        {
            return Expr.Undefined;
        }

        if (plus + minus + complex == 0)
        {
            return rest;
        }

        var infinity = complex > 0 ? Expr.ComplexInfinity : plus > 0 ? Expr.Infinity : new ProductExpr([-1, Expr.Infinity]);
        if (rest is NumberExpr)
        {
            return infinity;
        }

        var terms = rest is SumExpr ? rest.Operands.ToList() : [rest];
        terms.Add(infinity);
        terms.Sort(CanonicalOrder.CompareRests);
        return new SumExpr(terms.ToArray());
    }

    /// <summary>Multiplies, with at least one operand that holds an infinity.</summary>
    public static Expr Multiply(IReadOnlyList<Expr> operands)
    {
        var (directed, complex, sign, zero) = (false, false, 1, false);
        var others = new List<Expr>();
        var pending = new Stack<Expr>(operands);
        while (pending.TryPop(out var factor))
        {
            switch (factor)
            {
                case ConstantExpr { Constant: Constant.Undefined }:
                    return Expr.Undefined;
                case ConstantExpr { Constant: Constant.Infinity }:
                    directed = true;
                    break;
                case ConstantExpr { Constant: Constant.ComplexInfinity }:
                    complex = true;
                    break;
                case ProductExpr:
                    foreach (var operand in factor.Operands)
                    {
                        pending.Push(operand);
                    }

                    break;
                case NumberExpr { Value.IsZero: true }:
                    zero = true;
                    break;
                default:
                    others.Add(factor);
                    break;
            }
        }

        if (zero)
        {
            return Expr.Undefined;
        }

        var rest = Products.MultiplyFinite(others, out var cancelled);
        if (cancelled || rest is NumberExpr { Value.IsZero: true } || IsUndefined(rest))
        {
            return Expr.Undefined;
        }

        if (!directed && !complex)
        {
            return rest;
        }

        // Constants of a known sign are swallowed.
        var left = new List<Expr>();
        foreach (var factor in rest is ProductExpr ? rest.Operands : [rest])
        {
            var swallowed = !factor.HoldsInfinity && !factor.MentionsSymbols
                && (factor.IsSurely(Possible.Positive) || factor.IsSurely(Possible.Negative) || (complex && GaussianRational.TryOf(factor, out _)));
            sign = swallowed && factor.IsSurely(Possible.Negative) ? -sign : sign;
            if (!swallowed)
            {
                left.Add(factor);
            }
        }

        left.Add(complex ? Expr.ComplexInfinity : Expr.Infinity);
        return Products.Assemble(complex ? Rational.One : sign, left);
    }

    /// <summary>Raises, where base or exponent holds an infinity.</summary>
    public static Expr Pow(Expr @base, Expr exponent)
    {
        if (IsUndefined(@base) || IsUndefined(exponent))
        {
            return Expr.Undefined;
        }

        if (exponent is NumberExpr { Value.IsZero: true } || IsComplex(exponent))
        {
            return Expr.Undefined;
        }

        if (exponent is NumberExpr { Value.IsOne: true })
        {
            return @base;
        }

        if (IsDirected(exponent, out var exponentSign))
        {
            return ToInfinity(@base, exponentSign) ?? new PowerExpr(@base, exponent);
        }

        var isWhole = exponent is NumberExpr { Value.IsInteger: true };
        if (IsComplex(@base) || IsDirected(@base, out _))
        {
            if (exponent.IsSurely(Possible.Negative))
            {
                return Rational.Zero;
            }

            if (exponent.IsSurely(Possible.Positive))
            {
                return IsComplex(@base) ? Expr.ComplexInfinity
                    : @base is ConstantExpr ? Expr.Infinity
                    : isWhole ? Products.Multiply([((NumberExpr)exponent).Value.Numerator.IsEven ? 1 : -1, Expr.Infinity])
                    : Expr.ComplexInfinity;
            }
        }

        return isWhole && @base is ProductExpr
            ? Multiply([.. @base.Operands.Select(factor => Powers.Pow(factor, exponent))])
            : isWhole && @base is PowerExpr power ? Powers.Pow(power.Base, Products.Multiply([power.Exponent, exponent]))
            : new PowerExpr(@base, exponent);
    }

    // A base to the power ∞ or −∞.
    private static Expr? ToInfinity(Expr @base, int sign)
    {
        if (IsDirected(@base, out var baseSign) || IsComplex(@base))
        {
            return sign < 0 ? Rational.Zero : baseSign > 0 ? Expr.Infinity : Expr.ComplexInfinity;
        }

        if (@base is ConstantExpr { Constant: Constant.E or Constant.Pi })
        {
            return sign > 0 ? Expr.Infinity : Rational.Zero;
        }

        if (@base is not NumberExpr { Value: var value })
        {
            return null;
        }

        var size = Rational.Abs(value).CompareTo(Rational.One) * sign;
        return value.IsZero ? (sign > 0 ? Rational.Zero : Expr.ComplexInfinity)
            : size == 0 ? Expr.Undefined
            : size < 0 ? Rational.Zero
            : value.Sign > 0 ? Expr.Infinity
            : Expr.ComplexInfinity;
    }
}
