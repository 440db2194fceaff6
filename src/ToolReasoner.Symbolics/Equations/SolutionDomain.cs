namespace ToolReasoner.Symbolics;

/// <summary>Which numbers count as solutions.</summary>
public enum SolutionDomain
{
    /// <summary>Real numbers at which every part of the equation is defined and real.</summary>
    Real,

    /// <summary>Complex numbers at which every part of the equation is defined; roots and logarithms are principal values.</summary>
    Complex,

    /// <summary>Whole numbers.</summary>
    Integer,
}
