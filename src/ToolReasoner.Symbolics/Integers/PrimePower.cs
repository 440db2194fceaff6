using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A prime and its exponent in a factorisation.</summary>
/// <param name="Prime">The prime.</param>
/// <param name="Exponent">1 or more.</param>
public readonly record struct PrimePower(BigInteger Prime, int Exponent)
{
    /// <summary>The prime to its exponent.</summary>
    public BigInteger Value => BigInteger.Pow(Prime, Exponent);

    /// <summary>As <c>2^3</c> or <c>7</c>.</summary>
    public override string ToString() => Exponent == 1 ? $"{Prime}" : $"{Prime}^{Exponent}";
}
