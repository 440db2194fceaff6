using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>All integers that leave one remainder.</summary>
/// <param name="Remainder">From 0 to <paramref name="Modulus"/> - 1.</param>
/// <param name="Modulus">1 or more.</param>
public readonly record struct ResidueClass(BigInteger Remainder, BigInteger Modulus)
{
    /// <summary>Whether the integer is in the class.</summary>
    public bool Contains(BigInteger value) => ((value - Remainder) % Modulus).IsZero;

    /// <summary>As <c>2 (mod 7)</c>.</summary>
    public override string ToString() => $"{Remainder} (mod {Modulus})";
}
