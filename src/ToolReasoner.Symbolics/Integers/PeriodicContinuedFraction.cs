using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A continued fraction that repeats: that of an irrational root of a quadratic equation with integer coefficients.</summary>
/// <param name="Start">The terms before the period, the integer part first.</param>
/// <param name="Period">The terms that repeat.</param>
public sealed record PeriodicContinuedFraction(IReadOnlyList<BigInteger> Start, IReadOnlyList<BigInteger> Period)
{
    /// <summary>All terms, without end.</summary>
    public IEnumerable<BigInteger> Terms()
    {
        foreach (var term in Start)
        {
            yield return term;
        }

        while (true)
        {
            foreach (var term in Period)
            {
                yield return term;
            }
        }
    }

    /// <summary>All convergents, without end.</summary>
    public IEnumerable<Rational> Convergents() => ContinuedFractions.Convergents(Terms());

    /// <summary>As <c>[1; (2)]</c>, the period in parentheses.</summary>
    public override string ToString()
    {
        var period = $"({string.Join(", ", Period)})";
        return Start.Count switch
        {
            0 => $"[{period}]",
            1 => $"[{Start[0]}; {period}]",
            _ => $"[{Start[0]}; {string.Join(", ", Start.Skip(1))}, {period}]",
        };
    }
}
