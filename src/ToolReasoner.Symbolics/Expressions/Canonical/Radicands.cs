using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Integers as products of powers, as far as a bounded amount of work finds them: trial division by small primes, and what is left as a
/// perfect power. An atom above the bound need not be prime; results are right in any case, and then only less simplified.
/// </summary>
internal static class Radicands
{
    /// <summary>An atom below this is prime.</summary>
    public const long SurelyPrimeBelow = (long)LargeBound * LargeBound;

    private const int Bound = 1 << 15;

    // Above these sizes, only the smallest primes are tried, and no roots are taken: the work stays within milliseconds.
    private const int LargeBits = 20_000;
    private const int LargeBound = 1 << 8;
    private const int RootBits = 4_000;

    private static readonly int[] s_primes = Sieve();

    /// <summary>Splits an integer.</summary>
    /// <param name="value">1 or more.</param>
    /// <returns>Atoms above 1, ascending among the small ones, with their multiplicity.</returns>
    public static List<RadicandAtom> Split(BigInteger value)
    {
        var atoms = new List<RadicandAtom>();
        if (!value.IsOne)
        {
            SplitInto(value, atoms);
        }

        return atoms;
    }

    /// <summary>The largest k with value = root^k.</summary>
    /// <param name="value">2 or more.</param>
    public static (BigInteger Root, int Power) PerfectPower(BigInteger value)
    {
        var atoms = Split(value);
        var power = 0;
        foreach (var (_, multiplicity) in atoms)
        {
            power = (int)BigInteger.GreatestCommonDivisor(power, multiplicity);
        }

        if (power <= 1)
        {
            return (value, 1);
        }

        var root = BigInteger.One;
        foreach (var (atom, multiplicity) in atoms)
        {
            root *= BigInteger.Pow(atom, multiplicity / power);
        }

        return (root, power);
    }

    private static void SplitInto(BigInteger value, List<RadicandAtom> atoms)
    {
        var bound = value.GetBitLength() > LargeBits ? LargeBound : Bound;
        foreach (var prime in s_primes)
        {
            if (prime > bound)
            {
                break;
            }

            if (value <= ulong.MaxValue)
            {
                SplitSmall((ulong)value, prime, bound, atoms);
                return;
            }

            if ((value % prime).IsZero)
            {
                var multiplicity = 0;
                value = Remove(value, prime, ref multiplicity);
                atoms.Add(new RadicandAtom(prime, multiplicity));
            }
        }

        AddLeft(value, atoms);
    }

    private static void SplitSmall(ulong value, int firstPrime, int bound, List<RadicandAtom> atoms)
    {
        for (var i = Array.BinarySearch(s_primes, firstPrime); i < s_primes.Length && s_primes[i] <= bound; i++)
        {
            var prime = (ulong)s_primes[i];
            if (prime * prime > value)
            {
                break;
            }

            var multiplicity = 0;
            for (; value % prime == 0; value /= prime)
            {
                multiplicity++;
            }

            if (multiplicity > 0)
            {
                atoms.Add(new RadicandAtom(prime, multiplicity));
            }
        }

        AddLeft(value, atoms);
    }

    private static void AddLeft(BigInteger value, List<RadicandAtom> atoms)
    {
        if (value.IsOne)
        {
            return;
        }

        var multiplicity = 1;
        if (value > (long)Bound * Bound && value.GetBitLength() <= RootBits)
        {
            // All prime factors are above the bound, so that few degrees come into question.
            for (var i = 0; s_primes[i] * 15 <= value.GetBitLength();)
            {
                var degree = s_primes[i];
                if (WholeRoot(value, degree) is { } root)
                {
                    value = root;
                    multiplicity *= degree;
                }
                else
                {
                    i++;
                }
            }
        }

        atoms.Add(new RadicandAtom(value, multiplicity));
    }

    // Divides by p, p², p⁴, … and back, so that a high power costs no more than a few long divisions.
    private static BigInteger Remove(BigInteger value, BigInteger divisor, ref int multiplicity, int step = 1)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var rest);
        if (!rest.IsZero)
        {
            return value;
        }

        multiplicity += step;
        value = divisor * divisor > quotient ? quotient : Remove(quotient, divisor * divisor, ref multiplicity, step * 2);
        quotient = BigInteger.DivRem(value, divisor, out rest);
        if (rest.IsZero)
        {
            multiplicity += step;
            value = quotient;
        }

        return value;
    }

    /// <summary>The root of a perfect power, by Newton's method from above; null for other integers.</summary>
    /// <param name="value">0 or more.</param>
    /// <param name="degree">2 or more.</param>
    public static BigInteger? WholeRoot(BigInteger value, int degree)
    {
        if (value <= 1)
        {
            return value;
        }

        var root = BigInteger.One << (int)((value.GetBitLength() + degree - 1) / degree);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return BigInteger.Pow(root, degree) == value ? root : null;
            }

            root = next;
        }
    }

    private static int[] Sieve()
    {
        var composite = new bool[Bound + 1];
        var primes = new List<int>();
        for (var i = 2; i <= Bound; i++)
        {
            if (!composite[i])
            {
                primes.Add(i);
                for (var j = (long)i * i; j <= Bound; j += i)
                {
                    composite[j] = true;
                }
            }
        }

        return [.. primes];
    }
}
