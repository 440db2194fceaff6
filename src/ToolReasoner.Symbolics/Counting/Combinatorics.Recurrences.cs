using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    /// <summary>Term n of a(n) = c₁·a(n-1) + c₂·a(n-2) + … + c_d·a(n-d).</summary>
    /// <param name="coefficients">c₁, c₂, …, c_d; 1 or more.</param>
    /// <param name="initial">a(0), a(1), …, a(d-1).</param>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger LinearRecurrenceTerm(
        IEnumerable<BigInteger> coefficients, IEnumerable<BigInteger> initial, BigInteger n, Budget? budget = null)
    {
        var (rules, first) = Read(coefficients, initial, n);
        return n < first.Length ? first[(int)n] : LinearRecurrence.Term(rules, first, n, Budget.OrDefault(budget));
    }

    /// <summary>Term n of a(n) = c₁·a(n-1) + c₂·a(n-2) + … + c_d·a(n-d).</summary>
    /// <param name="coefficients">c₁, c₂, …, c_d; 1 or more.</param>
    /// <param name="initial">a(0), a(1), …, a(d-1).</param>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger LinearRecurrenceTerm(IEnumerable<int> coefficients, IEnumerable<int> initial, BigInteger n, Budget? budget = null) =>
        LinearRecurrenceTerm(coefficients?.Select(value => (BigInteger)value)!, initial?.Select(value => (BigInteger)value)!, n, budget);

    /// <summary>Term n of a(n) = c₁·a(n-1) + c₂·a(n-2) + … + c_d·a(n-d), over fractions.</summary>
    /// <param name="coefficients">c₁, c₂, …, c_d; 1 or more.</param>
    /// <param name="initial">a(0), a(1), …, a(d-1).</param>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational LinearRecurrenceTerm(IEnumerable<Rational> coefficients, IEnumerable<Rational> initial, BigInteger n, Budget? budget = null)
    {
        var (rules, first) = Read(coefficients, initial, n);
        if (n < first.Length)
        {
            return first[(int)n];
        }

        // b(n) = D^n·E·a(n) is whole and has the coefficients c_i·D^i.
        budget = Budget.OrDefault(budget);
        var (scale, shared) = (CommonDenominator(rules), CommonDenominator(first));
        var (whole, terms, power) = (new BigInteger[rules.Length], new BigInteger[first.Length], BigInteger.One);
        for (var i = 0; i < rules.Length; i++)
        {
            terms[i] = (BigInteger)(first[i] * power * shared);
            power *= scale;
            whole[i] = (BigInteger)(rules[i] * power);
        }

        return new Rational(LinearRecurrence.Term(whole, terms, n, budget), budget.Pow(scale, n) * shared);
    }

    /// <summary>Term n of a(n) = c₁·a(n-1) + … + c_d·a(n-d), modulo m; for huge n.</summary>
    /// <param name="coefficients">c₁, c₂, …, c_d; 1 or more.</param>
    /// <param name="initial">a(0), a(1), …, a(d-1).</param>
    /// <param name="n">0 or more.</param>
    /// <param name="modulus">1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger LinearRecurrenceTermMod(
        IEnumerable<BigInteger> coefficients, IEnumerable<BigInteger> initial, BigInteger n, BigInteger modulus, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(modulus);
        var (rules, first) = Read(coefficients, initial, n);
        return LinearRecurrence.Term(rules, first, n, modulus, Budget.OrDefault(budget));
    }

    /// <summary>Term n of a(n) = c₁·a(n-1) + … + c_d·a(n-d), modulo m; for huge n.</summary>
    /// <param name="coefficients">c₁, c₂, …, c_d; 1 or more.</param>
    /// <param name="initial">a(0), a(1), …, a(d-1).</param>
    /// <param name="n">0 or more.</param>
    /// <param name="modulus">1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger LinearRecurrenceTermMod(
        IEnumerable<int> coefficients, IEnumerable<int> initial, BigInteger n, BigInteger modulus, Budget? budget = null) =>
        LinearRecurrenceTermMod(
            coefficients?.Select(value => (BigInteger)value)!, initial?.Select(value => (BigInteger)value)!, n, modulus, budget);

    private static (T[] Rules, T[] First) Read<T>(IEnumerable<T> coefficients, IEnumerable<T> initial, BigInteger n)
    {
        ArgumentNullException.ThrowIfNull(coefficients);
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var (rules, first) = (coefficients.ToArray(), initial.ToArray());
        ArgumentOutOfRangeException.ThrowIfZero(rules.Length, nameof(coefficients));
        return rules.Length == first.Length
            ? (rules, first)
            : throw new ArgumentException($"a recurrence with {rules.Length} coefficients needs {rules.Length} initial terms, not {first.Length}", nameof(initial));
    }

    private static BigInteger CommonDenominator(ReadOnlySpan<Rational> values)
    {
        var common = BigInteger.One;
        foreach (var value in values)
        {
            common *= value.Denominator / BigInteger.GreatestCommonDivisor(common, value.Denominator);
        }

        return common;
    }
}
