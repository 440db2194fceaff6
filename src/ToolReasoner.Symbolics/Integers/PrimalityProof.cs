using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>What was found out about a number, and by which method.</summary>
/// <param name="Number">The number.</param>
/// <param name="Verdict">What is known.</param>
/// <param name="Method">How, in words.</param>
public sealed record PrimalityProof(BigInteger Number, Primality Verdict, string Method)
{
    /// <summary>Whether the verdict is a theorem.</summary>
    public bool IsProved => Verdict != Primality.ProbablePrime;

    /// <summary>As <c>17 is prime (Miller–Rabin with bases that suffice below 3.3e24)</c>.</summary>
    public override string ToString() =>
        $"{Number} is {(Verdict switch { Primality.Prime => "prime", Primality.Composite => "not prime", _ => "probably prime" })} ({Method})";
}
