using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>What a tree is made of, and how it is rewritten.</content>
public abstract partial class Expr
{
    /// <summary>The symbols that it depends on, by name. Those that Σ, Π, a definite integral or a limit binds are not among them.</summary>
    public IReadOnlyList<SymbolExpr> FreeSymbols => MentionsSymbols ? SymbolSearch.Sorted(this) : [];

    /// <summary>Whether it depends on no symbol.</summary>
    public bool IsConstant => !MentionsSymbols || SymbolSearch.Free(this).Count == 0;

    /// <summary>Whether a symbol occurs free in it.</summary>
    /// <param name="symbol">A symbol.</param>
    public bool DependsOn(Expr symbol) => MentionsSymbols && symbol is SymbolExpr name && SymbolSearch.Free(this).Contains(name);

    /// <summary>Whether an equal tree is a part of it, or it itself. Bound variables count as parts.</summary>
    /// <param name="part">Any.</param>
    public bool Contains(Expr part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Contains(this, part, new HashSet<Expr>(ReferenceEqualityComparer.Instance));
    }

    /// <summary>Puts one expression in the place of another, wherever that is a whole part of the tree.</summary>
    /// <param name="what">A symbol or any other expression.</param>
    /// <param name="by">What stands there afterwards.</param>
    /// <exception cref="GaveUpException">A value for the variable of a derivative or indefinite integral that is not worked out.</exception>
    public Expr Substitute(Expr what, Expr by) => Substitute(new Dictionary<Expr, Expr> { [what] = by });

    /// <summary>Puts expressions in the place of others, all at once. Bound variables are not replaced, and renamed where they must be.</summary>
    /// <param name="replacements">What is replaced, and by what.</param>
    /// <exception cref="GaveUpException">A value for the variable of a derivative or indefinite integral that is not worked out.</exception>
    public Expr Substitute(IReadOnlyDictionary<Expr, Expr> replacements)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        return new Substitution(replacements).Apply(this);
    }

    /// <summary>Rewrites every part, from the leaves up; what does not change is not rebuilt. Operands that only name a variable stay.</summary>
    /// <param name="rewrite">Given a part whose own parts are rewritten, says what stands in its place.</param>
    public Expr Transform(Func<Expr, Expr> rewrite)
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        return new Transformation(rewrite).Apply(this);
    }

    /// <summary>Whether it is a rational number, and which.</summary>
    /// <param name="value">0 if it is none.</param>
    public bool IsNumber(out Rational value)
    {
        value = this is NumberExpr number ? number.Value : Rational.Zero;
        return this is NumberExpr;
    }

    /// <summary>Whether it is a whole number, and which.</summary>
    /// <param name="value">0 if it is none.</param>
    public bool IsInteger(out BigInteger value)
    {
        var isInteger = this is NumberExpr { Value.IsInteger: true };
        value = isInteger ? ((NumberExpr)this).Value.Numerator : BigInteger.Zero;
        return isInteger;
    }

    /// <summary>Number and rest: 3·x·y is 3 and x·y, x is 1 and x, 5 is 5 and 1.</summary>
    public (Rational Coefficient, Expr Term) SplitCoefficient() => Sums.Split(this);

    /// <summary>Base and exponent: x² is x and 2, x is x and 1.</summary>
    public (Expr Base, Expr Exponent) SplitPower() => Powers.Split(this);

    /// <summary>The terms of a sum; itself if it is none.</summary>
    public IReadOnlyList<Expr> Terms => this is SumExpr ? Operands : [this];

    /// <summary>The factors of a product; itself if it is none.</summary>
    public IReadOnlyList<Expr> Factors => this is ProductExpr ? Operands : [this];

    /// <summary>Numerator and denominator, by the signs of numbers in exponents. A sum is not brought to one denominator.</summary>
    public (Expr Numerator, Expr Denominator) SplitFraction()
    {
        var (above, below) = (new List<Expr>(), new List<Expr>());
        foreach (var factor in Factors)
        {
            if (factor is NumberExpr { Value: var number })
            {
                above.Add(number.Numerator);
                below.Add(number.Denominator);
            }
            else if (factor is PowerExpr { Exponent: NumberExpr or ProductExpr } power && Signs.IsNegative(power.Exponent))
            {
                below.Add(Pow(power.Base, Signs.Negate(power.Exponent)));
            }
            else
            {
                above.Add(factor);
            }
        }

        return (Multiply(above), Multiply(below));
    }

    /// <summary>The degree as a polynomial that stands written out; null if it is none. What does not contain the variable has degree 0.</summary>
    /// <param name="variable">A symbol, or another expression taken as one.</param>
    public int? DegreeIn(Expr variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return SyntacticPolynomials.Degree(this, variable);
    }

    /// <summary>The coefficients, from the constant one up, of a polynomial that stands written out; null if it is none, or of huge degree.</summary>
    /// <param name="variable">A symbol, or another expression taken as one.</param>
    public IReadOnlyList<Expr>? CoefficientsIn(Expr variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return SyntacticPolynomials.Coefficients(this, variable);
    }

    private static bool Contains(Expr whole, Expr part, HashSet<Expr> seen)
    {
        if (whole.Equals(part))
        {
            return true;
        }

        if (whole.Size <= part.Size || (part.MentionsSymbols && !whole.MentionsSymbols) || !seen.Add(whole))
        {
            return false;
        }

        Nesting.Check();
        foreach (var operand in whole.Operands)
        {
            if (Contains(operand, part, seen))
            {
                return true;
            }
        }

        return false;
    }
}
