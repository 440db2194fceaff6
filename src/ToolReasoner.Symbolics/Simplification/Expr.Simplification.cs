namespace ToolReasoner.Symbolics;

/// <content>Other forms of an expression. Each is equal to it wherever both are defined.</content>
public abstract partial class Expr
{
    /// <summary>Products and whole powers of sums multiplied out, everywhere in the expression.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr Expand(Budget? budget = null) => Expansion.Of(this, Budget.OrDefault(budget));

    /// <summary>As a product of factors that are irreducible over the rational numbers, numerator and denominator apart.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too much work.</exception>
    public Expr Factor(Budget? budget = null) => SingleFraction.Factored(this, Budget.OrDefault(budget));

    /// <summary>As one fraction in lowest terms, the numerator multiplied out, the denominator as a product. Numeric radicals do not stand below.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr Together(Budget? budget = null) => SingleFraction.Of(this, Budget.OrDefault(budget));

    /// <summary>As one fraction in lowest terms, numerator and denominator multiplied out.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr Cancel(Budget? budget = null) => SingleFraction.Cancelled(this, Budget.OrDefault(budget));

    /// <summary>Multiplied out, and terms with the same powers of a variable put together.</summary>
    /// <param name="variable">A symbol, or another expression taken as one.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr Collect(Expr variable, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return Collecting.By(this, variable, Budget.OrDefault(budget));
    }

    /// <summary>As a polynomial in a variable plus partial fractions, over the rational functions of everything else.</summary>
    /// <param name="variable">A symbol.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It is no rational function of the variable, or it would be too large.</exception>
    public Expr Apart(Expr variable, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return PartialFractionForm.Of(this, variable, Budget.OrDefault(budget));
    }
}
