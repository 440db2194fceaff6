namespace ToolReasoner.Symbolics;

/// <summary>What a polynomial treats as a variable: a symbol, a radical, sin x, ln 2, ….</summary>
/// <param name="Expr">What it stands for.</param>
/// <param name="Degree">The power that its relation rewrites; 0 if it has none.</param>
/// <param name="Replacement">What that power is: a polynomial in lower powers and in kernels made earlier.</param>
/// <param name="Sign">1 or −1 when it is real and has that sign wherever it is defined, isolated points apart; else 0.</param>
/// <param name="IsReal">Whether it is real wherever it is defined.</param>
internal sealed record Kernel(Expr Expr, int Degree, MultivariatePolynomial? Replacement, int Sign, bool IsReal)
{
    /// <summary>Whether it depends on no symbol.</summary>
    public bool IsConstant { get; } = !Expr.MentionsSymbols || Expr.IsConstant;

    /// <summary>For e^t, p^t and |f|^t: the base, e being 1 for want of a polynomial.</summary>
    public MultivariatePolynomial? PowerBase { get; init; }

    /// <summary>For e^t, p^t and |f|^t: t. For a radical: 1 over its degree.</summary>
    public Expr? Exponent { get; init; }

    /// <summary>For ln|f|: f.</summary>
    public MultivariatePolynomial? LogarithmOf { get; init; }
}
