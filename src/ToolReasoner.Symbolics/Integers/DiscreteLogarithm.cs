using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Exponents: the least x ≥ 0 with a^x = b modulo m.</summary>
internal static class DiscreteLogarithm
{
    // Baby steps are kept in memory up to this many; beyond, Pollard's rho takes over.
    private const int MostBabySteps = 1 << 20;

    public static BigInteger? Least(BigInteger a, BigInteger b, BigInteger modulus, Budget budget)
    {
        (a, b) = (ModularInverse.Residue(a, modulus), ModularInverse.Residue(b, modulus));

        // As long as a and the modulus have something in common, powers are not periodic: at most log2 m of them, tried one by one.
        var (power, shift) = (BigInteger.One % modulus, BigInteger.Zero);
        var rest = modulus;
        for (var common = BigInteger.GreatestCommonDivisor(a, rest); !common.IsOne; common = BigInteger.GreatestCommonDivisor(a, rest))
        {
            if (power == b)
            {
                return shift;
            }

            power = power * a % modulus;
            shift++;
            rest /= common;
        }

        // From here on a^shift·a^y = b needs to hold modulo the part prime to a, and b to vanish where a^shift does.
        if (power == b)
        {
            return shift;
        }

        if (!((power - b) % (modulus / rest)).IsZero)
        {
            return null;
        }

        var target = ModularInverse.Of(power, rest)!.Value * b % rest;
        return InGroup(a % rest, target, rest, budget) is { } exponent ? exponent + shift : null;
    }

    /// <summary>Pohlig and Hellman (1978): the order's prime powers one at a time, their digits one at a time.</summary>
    private static BigInteger? InGroup(BigInteger a, BigInteger b, BigInteger modulus, Budget budget)
    {
        if (modulus.IsOne)
        {
            return BigInteger.Zero;
        }

        if (!BigInteger.GreatestCommonDivisor(b, modulus).IsOne)
        {
            return null;
        }

        var (order, factors) = GroupStructure.Order(a, modulus, budget);
        if (!BigInteger.ModPow(b, order, modulus).IsOne)
        {
            return null;
        }

        var (result, product) = (BigInteger.Zero, BigInteger.One);
        foreach (var (prime, exponent) in factors)
        {
            var whole = BigInteger.Pow(prime, exponent);
            var generator = BigInteger.ModPow(a, order / prime, modulus);
            var (digits, scale) = (BigInteger.Zero, BigInteger.One);
            var inverse = ModularInverse.Of(a, modulus)!.Value;
            for (var i = 0; i < exponent; i++)
            {
                // (b·a^-digits)^(order / prime^(i+1)) lies in the group of order prime.
                var value = BigInteger.ModPow(b * BigInteger.ModPow(inverse, digits, modulus) % modulus, order / (scale * prime), modulus);
                if (OfPrimeOrder(generator, value, prime, modulus, budget) is not { } digit)
                {
                    return null;
                }

                digits += digit * scale;
                scale *= prime;
            }

            result += product * ModularInverse.Residue((digits - result) * ModularInverse.Of(product, whole)!.Value, whole);
            product *= whole;
        }

        return result;
    }

    private static BigInteger? OfPrimeOrder(BigInteger generator, BigInteger value, BigInteger order, BigInteger modulus, Budget budget)
    {
        if (value.IsOne)
        {
            return BigInteger.Zero;
        }

        return order <= (BigInteger)MostBabySteps * MostBabySteps
            ? BabyGiant(generator, value, (long)order, modulus, budget)
            : Rho(generator, value, order, modulus, budget);
    }

    private static BigInteger? BabyGiant(BigInteger generator, BigInteger value, long order, BigInteger modulus, Budget budget)
    {
        var step = (int)FloorRoots.Sqrt((ulong)order) + 1;
        var babies = new Dictionary<BigInteger, int>(step);
        var power = BigInteger.One;
        for (var i = 0; i < step; i++)
        {
            budget.Spend(3);
            if (!babies.TryAdd(power, i))
            {
                break;
            }

            power = power * generator % modulus;
        }

        var giant = ModularInverse.Of(BigInteger.ModPow(generator, step, modulus), modulus)!.Value;
        for (var i = 0L; i <= step; i++)
        {
            budget.Spend(3);
            if (babies.TryGetValue(value, out var j))
            {
                return (i * step) + j;
            }

            value = value * giant % modulus;
        }

        return null;
    }

    /// <summary>
    /// Pollard's rho with 20 multipliers (Teske, On random walks for Pollard's rho method, 2001). The value must be a power of the
    /// generator.
    /// </summary>
    private static BigInteger? Rho(BigInteger generator, BigInteger value, BigInteger order, BigInteger modulus, Budget budget)
    {
        if (!BigInteger.ModPow(value, order, modulus).IsOne)
        {
            return null;
        }

        if (order.GetBitLength() > 100)
        {
            throw new GaveUpException($"a discrete logarithm in a group of prime order with {order.GetBitLength()} bits is out of reach");
        }

        for (var seed = 1; ; seed++)
        {
            var random = new Random(seed);
            var walk = Enumerable.Range(0, 20).Select(_ =>
            {
                var (u, v) = ((BigInteger)random.NextInt64() % order, (BigInteger)random.NextInt64() % order);
                return (Factor: BigInteger.ModPow(generator, u, modulus) * BigInteger.ModPow(value, v, modulus) % modulus, U: u, V: v);
            }).ToArray();

            (BigInteger X, BigInteger U, BigInteger V) Step((BigInteger X, BigInteger U, BigInteger V) at)
            {
                var (factor, u, v) = walk[(int)(uint)(at.X % 20)];
                return (at.X * factor % modulus, at.U + u, at.V + v);
            }

            // In a prime field the group is large enough for Brent's cycle search to be safe; the sums are reduced at the end.
            var slow = Step((BigInteger.One, BigInteger.Zero, BigInteger.Zero));
            var fast = Step(slow);
            for (long length = 1, done = 0; slow.X != fast.X; done++)
            {
                budget.Spend(6);
                if (done == length)
                {
                    (slow, length, done) = (fast, 2 * length, 0);
                }

                fast = Step(fast);
            }

            // generator^(U - U') = value^(V' - V)
            if (ModularInverse.Of(fast.V - slow.V, order) is { } inverse)
            {
                return ModularInverse.Residue((slow.U - fast.U) * inverse, order);
            }
        }
    }
}
