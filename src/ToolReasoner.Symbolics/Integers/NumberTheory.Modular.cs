using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class NumberTheory
{
    /// <summary>The remainder from 0 to m - 1, also of a negative number.</summary>
    public static BigInteger Mod(BigInteger a, BigInteger m)
    {
        Positive(m);
        return ModularInverse.Residue(a, m);
    }

    /// <summary>The greatest common divisor, 0 or more.</summary>
    public static BigInteger Gcd(BigInteger a, BigInteger b) => BigInteger.GreatestCommonDivisor(a, b);

    /// <summary>The greatest common divisor of all; 0 of none.</summary>
    public static BigInteger Gcd(params ReadOnlySpan<BigInteger> numbers)
    {
        var common = BigInteger.Zero;
        foreach (var number in numbers)
        {
            common = BigInteger.GreatestCommonDivisor(common, number);
        }

        return common;
    }

    /// <summary>The greatest common divisor of all; 0 of none.</summary>
    public static BigInteger Gcd<T>(IEnumerable<T> numbers)
        where T : IBinaryInteger<T> => Gcd(Big(numbers));

    /// <summary>The least common multiple, 0 or more.</summary>
    public static BigInteger Lcm(BigInteger a, BigInteger b) =>
        a.IsZero || b.IsZero ? BigInteger.Zero : BigInteger.Abs(a / BigInteger.GreatestCommonDivisor(a, b) * b);

    /// <summary>The least common multiple of all; 1 of none.</summary>
    public static BigInteger Lcm(params ReadOnlySpan<BigInteger> numbers)
    {
        var multiple = BigInteger.One;
        foreach (var number in numbers)
        {
            multiple = Lcm(multiple, number);
        }

        return multiple;
    }

    /// <summary>The least common multiple of all; 1 of none.</summary>
    public static BigInteger Lcm<T>(IEnumerable<T> numbers)
        where T : IBinaryInteger<T> => Lcm(Big(numbers));

    /// <summary>The greatest common divisor with x and y so that it is a·x + b·y.</summary>
    public static (BigInteger Gcd, BigInteger X, BigInteger Y) ExtendedGcd(BigInteger a, BigInteger b) => ModularInverse.Extended(a, b);

    /// <summary>Whether only 1 and -1 divide both.</summary>
    public static bool AreCoprime(BigInteger a, BigInteger b) => BigInteger.GreatestCommonDivisor(a, b).IsOne;

    /// <summary>a^exponent modulo m, from 0 to m - 1; a negative exponent takes the inverse.</summary>
    /// <exception cref="ArithmeticException">The exponent is negative and a has no inverse.</exception>
    public static BigInteger ModPow(BigInteger a, BigInteger exponent, BigInteger m)
    {
        Positive(m);
        return exponent.Sign < 0
            ? BigInteger.ModPow(ModInverse(a, m), -exponent, m)
            : ModularInverse.Residue(BigInteger.ModPow(a, exponent, m), m);
    }

    /// <summary>The inverse of a modulo m, from 0 to m - 1.</summary>
    /// <exception cref="ArithmeticException">There is none: a and m have a common divisor.</exception>
    public static BigInteger ModInverse(BigInteger a, BigInteger m)
    {
        Positive(m);
        return ModularInverse.Of(a, m) ?? throw new ArithmeticException($"{a} has no inverse modulo {m}: both are divisible by {Gcd(a, m)}");
    }

    /// <summary>The inverse of a modulo m, from 0 to m - 1, or null if there is none.</summary>
    public static BigInteger? TryModInverse(BigInteger a, BigInteger m)
    {
        Positive(m);
        return ModularInverse.Of(a, m);
    }

    /// <summary>The integers that leave these remainders, as one class; null if there are none. The moduli need not be coprime.</summary>
    public static ResidueClass? ChineseRemainderClass<TRemainder, TModulus>(IEnumerable<TRemainder> remainders, IEnumerable<TModulus> moduli)
        where TRemainder : IBinaryInteger<TRemainder>
        where TModulus : IBinaryInteger<TModulus>
    {
        var (values, sizes) = (Big(remainders), Big(moduli));
        if (values.Length != sizes.Length)
        {
            throw new ArgumentException($"there are {values.Length} remainders for {sizes.Length} moduli", nameof(moduli));
        }

        var result = new ResidueClass(0, 1);
        for (var i = 0; i < values.Length; i++)
        {
            if (Residues.Intersect(result, new ResidueClass(Mod(values[i], sizes[i]), sizes[i])) is not { } both)
            {
                return null;
            }

            result = both;
        }

        return result;
    }

    /// <summary>The least x ≥ 0 that leaves these remainders; null if there is none. The moduli need not be coprime.</summary>
    public static BigInteger? ChineseRemainder<TRemainder, TModulus>(IEnumerable<TRemainder> remainders, IEnumerable<TModulus> moduli)
        where TRemainder : IBinaryInteger<TRemainder>
        where TModulus : IBinaryInteger<TModulus> => ChineseRemainderClass(remainders, moduli)?.Remainder;

    /// <summary>The least x ≥ 0 with x = a modulo m for each pair (a, m); null if there is none.</summary>
    public static BigInteger? ChineseRemainder(params ReadOnlySpan<(BigInteger Remainder, BigInteger Modulus)> congruences)
    {
        var (remainders, moduli) = (new BigInteger[congruences.Length], new BigInteger[congruences.Length]);
        for (var i = 0; i < congruences.Length; i++)
        {
            (remainders[i], moduli[i]) = congruences[i];
        }

        return ChineseRemainder(remainders, moduli);
    }

    /// <summary>The least k ≥ 1 with a^k = 1 modulo m.</summary>
    /// <exception cref="ArithmeticException">There is none: a and m have a common divisor.</exception>
    public static BigInteger MultiplicativeOrder(BigInteger a, BigInteger m, Budget? budget = null)
    {
        Positive(m);
        return AreCoprime(a, m)
            ? GroupStructure.Order(ModularInverse.Residue(a, m), m, Budget.OrDefault(budget)).Order
            : throw new ArithmeticException($"no power of {a} is 1 modulo {m}: both are divisible by {Gcd(a, m)}");
    }

    /// <summary>Whether the powers of g are all the units modulo m.</summary>
    public static bool IsPrimitiveRoot(BigInteger g, BigInteger m, Budget? budget = null)
    {
        Positive(m);
        budget = Budget.OrDefault(budget);
        return AreCoprime(g, m) && GroupStructure.Order(ModularInverse.Residue(g, m), m, budget).Order == Totient(m, budget);
    }

    /// <summary>The least primitive root modulo m, or null if there is none: m must be 1, 2, 4, p^k or 2p^k.</summary>
    public static BigInteger? PrimitiveRoot(BigInteger m, Budget? budget = null)
    {
        Positive(m);
        return GroupStructure.PrimitiveRoot(m, Budget.OrDefault(budget));
    }

    /// <summary>All primitive roots modulo m, ascending; none if there are none.</summary>
    public static IReadOnlyList<BigInteger> PrimitiveRoots(BigInteger m, Budget? budget = null)
    {
        Positive(m);
        budget = Budget.OrDefault(budget);
        if (GroupStructure.PrimitiveRoot(m, budget) is not { } root)
        {
            return [];
        }

        var order = Totient(m, budget);
        if (order > 10_000_000)
        {
            throw new GaveUpException($"there are too many primitive roots modulo {m} to list them");
        }

        var (all, power) = (new List<BigInteger>(), BigInteger.One % m);
        for (BigInteger k = 0; k < order; k++)
        {
            budget.Spend();
            if (AreCoprime(k, order))
            {
                all.Add(power);
            }

            power = power * root % m;
        }

        all.Sort();
        return all;
    }

    /// <summary>The least x ≥ 0 with a^x = b modulo m, or null if there is none.</summary>
    public static BigInteger? DiscreteLog(BigInteger a, BigInteger b, BigInteger m, Budget? budget = null)
    {
        Positive(m);
        return DiscreteLogarithm.Least(a, b, m, Budget.OrDefault(budget));
    }

    private static BigInteger[] Big<T>(IEnumerable<T> numbers)
        where T : IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return [.. numbers.Select(BigInteger.CreateChecked)];
    }
}
