using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A factor of an integer as <see cref="Radicands"/> finds it.</summary>
/// <param name="Atom">Above 1.</param>
/// <param name="Multiplicity">1 or more.</param>
internal sealed record RadicandAtom(BigInteger Atom, int Multiplicity);
