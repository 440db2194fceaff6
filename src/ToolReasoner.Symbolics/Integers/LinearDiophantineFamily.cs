using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>All integer solutions of one linear equation: the particular one and every integer combination of the basis.</summary>
/// <param name="Particular">One solution.</param>
/// <param name="Basis">Solutions of the equation with 0 on the right, one fewer than unknowns (as many if every coefficient is 0).</param>
public sealed record LinearDiophantineFamily(IReadOnlyList<BigInteger> Particular, IReadOnlyList<IReadOnlyList<BigInteger>> Basis);
