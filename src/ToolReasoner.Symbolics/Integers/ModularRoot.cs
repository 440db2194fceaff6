using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Roots of prime degree in the group of a prime: Adleman, Manders, Miller, On taking roots in finite fields (1977).</summary>
internal static class ModularRoot
{
    /// <summary>One root of a residue of that degree.</summary>
    /// <param name="value">Not 0 modulo the prime, and a power of that degree.</param>
    /// <param name="degree">A prime that divides <paramref name="prime"/> - 1.</param>
    /// <param name="prime">An odd prime.</param>
    public static BigInteger OfPrimeDegree(BigInteger value, BigInteger degree, BigInteger prime)
    {
        // p - 1 = degree^s · rest.
        var (rest, s) = (prime - 1, 0);
        for (var quotient = BigInteger.DivRem(rest, degree, out var r); r.IsZero; quotient = BigInteger.DivRem(rest, degree, out r))
        {
            (rest, s) = (quotient, s + 1);
        }

        // value^(degree·inverse) differs from value by an element of the group of order degree^s only; there, take discrete logarithms.
        var inverse = rest.IsOne ? BigInteger.Zero : ModularInverse.Of(degree, rest)!.Value;
        var root = BigInteger.ModPow(value, inverse, prime);
        var error = BigInteger.ModPow(root, degree, prime) * ModularInverse.Of(value, prime)!.Value % prime;
        if (error.IsOne)
        {
            return root;
        }

        var generator = BigInteger.ModPow(NonPower(degree, prime), rest, prime);
        var top = BigInteger.Pow(degree, s - 1);
        var small = new SmallLogarithms(BigInteger.ModPow(generator, top, prime), degree, prime);
        var power = BigInteger.Zero; // generator^power = error, digit by digit
        var scale = BigInteger.One;
        for (var i = 0; i < s; i++)
        {
            var digit = small.Of(BigInteger.ModPow(error * BigInteger.ModPow(ModularInverse.Of(generator, prime)!.Value, power, prime) % prime, top, prime));
            power += digit * scale;
            scale *= degree;
            top = i + 1 < s ? top / degree : top;
        }

        // error = generator^power, and the degree divides power because value is a power of that degree.
        return root * BigInteger.ModPow(ModularInverse.Of(generator, prime)!.Value, power / degree, prime) % prime;
    }

    /// <summary>An element that is not a power of that degree.</summary>
    public static BigInteger NonPower(BigInteger degree, BigInteger prime)
    {
        for (BigInteger candidate = 2; ; candidate++)
        {
            if (degree == 2 ? Symbols.Jacobi(candidate, prime) == -1 : !BigInteger.ModPow(candidate, (prime - 1) / degree, prime).IsOne)
            {
                return candidate;
            }
        }
    }

    /// <summary>Logarithms in a group of small prime order by baby steps and giant steps.</summary>
    private sealed class SmallLogarithms
    {
        private readonly Dictionary<BigInteger, int> _babies = [];
        private readonly BigInteger _giant;
        private readonly BigInteger _prime;
        private readonly int _step;

        public SmallLogarithms(BigInteger generator, BigInteger order, BigInteger prime)
        {
            _prime = prime;
            _step = (int)FloorRoots.Sqrt(order) + 1;
            var power = BigInteger.One;
            for (var i = 0; i < _step; i++)
            {
                _babies.TryAdd(power, i);
                power = power * generator % prime;
            }

            _giant = ModularInverse.Of(power, prime)!.Value;
        }

        public BigInteger Of(BigInteger value)
        {
            for (BigInteger i = 0; i <= _step; i++)
            {
                if (_babies.TryGetValue(value, out var j))
                {
                    return (i * _step) + j;
                }

                value = value * _giant % _prime;
            }

            throw new ArgumentException("the value is not in the group");
        }
    }
}
