namespace ToolReasoner.Symbolics;

/// <summary>What an expansion must know of its coefficients, which may depend on things that change more slowly than its variable.</summary>
internal interface ICoefficientOracle
{
    /// <summary>Whether a coefficient is 0.</summary>
    /// <exception cref="GaveUpException">Not decided.</exception>
    bool IsZero(Expr coefficient);

    /// <summary>1 or −1: the sign that a coefficient has in the end.</summary>
    /// <exception cref="GaveUpException">Not decided.</exception>
    int Sign(Expr coefficient);

    /// <summary>Refuses what may come near 0 again and again, as sin x: it cannot be divided by.</summary>
    /// <exception cref="GaveUpException">It may.</exception>
    void RequireAwayFromZero(Expr coefficient);
}
