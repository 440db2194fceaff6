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

    /// <summary>The simplest of several forms, each proved equal; itself where none is simpler.</summary>
    /// <param name="assumptions">Null for none.</param>
    /// <param name="budget">Null for a fresh one. Forms that it does not reach are left out.</param>
    public Expr Simplify(Assumptions? assumptions = null, Budget? budget = null) => Simplifier.Of(this, assumptions ?? Assumptions.None, Budget.OrDefault(budget));

    /// <summary>With roots of sums of radicals as sums of radicals, where that can be: √(3 + 2√2) is 1 + √2.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too much work.</exception>
    public Expr Denest(Budget? budget = null) => Denesting.Of(this, Budget.OrDefault(budget));

    /// <summary>Trigonometric functions of sums and multiples of angles by sines and cosines of the angles themselves, multiplied out.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr ExpandTrigonometry(Budget? budget = null) => OtherForms.ExpandTrigonometry(this, Budget.OrDefault(budget));

    /// <summary>Products and powers of sines and cosines as sums of sines and cosines of multiple angles.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr CombineTrigonometry(Budget? budget = null) => OtherForms.CombineTrigonometry(this, Budget.OrDefault(budget));

    /// <summary>a·sin x + b·cos x as r·sin(x + φ); other terms stay.</summary>
    /// <param name="angle">x: a symbol or another expression.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr ToSingleWave(Expr angle, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(angle);
        return TrigonometricForms.SingleWave(this, angle, Budget.OrDefault(budget));
    }

    /// <summary>Logarithms of products and powers as sums: numbers by their prime factors, other factors where they are known to be positive.</summary>
    /// <param name="assumptions">Null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr ExpandLogarithms(Assumptions? assumptions = null, Budget? budget = null) =>
        OtherForms.ExpandLogarithms(this, assumptions ?? Assumptions.None, Budget.OrDefault(budget));

    /// <summary>Sums of logarithms of what is known to be positive as one logarithm.</summary>
    /// <param name="assumptions">Null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too much work.</exception>
    public Expr CombineLogarithms(Assumptions? assumptions = null, Budget? budget = null) =>
        OtherForms.CombineLogarithms(this, assumptions ?? Assumptions.None, Budget.OrDefault(budget));

    /// <summary>As a + b·i with real a and b, for real symbols; itself where that is not found.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr ToCartesian(Budget? budget = null) => OtherForms.ToCartesian(this, Budget.OrDefault(budget));

    /// <summary>As one fraction without radicals in the denominator, also of symbols, as far as few terms stand there.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public Expr RationalizeDenominator(Budget? budget = null) => OtherForms.RationalizeDenominator(this, Budget.OrDefault(budget));
}
