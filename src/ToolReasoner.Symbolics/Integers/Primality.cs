namespace ToolReasoner.Symbolics;

/// <summary>What is known about whether a number is prime.</summary>
public enum Primality
{
    /// <summary>Not prime (0 and 1 included): proved.</summary>
    Composite,

    /// <summary>Prime: proved.</summary>
    Prime,

    /// <summary>Passed the Baillie–PSW test, to which no composite is known, but the budget did not reach for a proof.</summary>
    ProbablePrime,
}
