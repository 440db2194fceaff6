using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A polynomial over the integers modulo a prime below 2^31, in machine words. Immutable.</summary>
internal sealed class ModularPolynomial
{
    private readonly ulong[] _coefficients;

    private ModularPolynomial(ulong[] trimmed, uint prime)
    {
        _coefficients = trimmed;
        Prime = prime;
    }

    internal uint Prime { get; }

    internal int Degree => _coefficients.Length - 1;

    internal bool IsZero => _coefficients.Length == 0;

    internal ulong LeadingCoefficient => IsZero ? 0 : _coefficients[^1];

    internal ReadOnlySpan<ulong> Coefficients => _coefficients;

    internal ulong this[int power] => power < _coefficients.Length ? _coefficients[power] : 0;

    /// <summary>Takes residues over as they are.</summary>
    internal static ModularPolynomial Own(ulong[] residues, uint prime)
    {
        var length = residues.Length;
        while (length > 0 && residues[length - 1] == 0)
        {
            length--;
        }

        return new ModularPolynomial(length == residues.Length ? residues : residues[..length], prime);
    }

    internal static ModularPolynomial Constant(ulong value, uint prime) => Own([value % prime], prime);

    internal static ModularPolynomial X(uint prime) => Own([0, 1], prime);

    internal static ModularPolynomial Of(IntegerPolynomial value, uint prime)
    {
        var residues = new ulong[value.Coefficients.Length];
        for (var i = 0; i < residues.Length; i++)
        {
            residues[i] = WordModulus.Of(value.Coefficients[i], prime);
        }

        return Own(residues, prime);
    }

    /// <summary>With coefficients from 0 to the prime less one.</summary>
    internal IntegerPolynomial Lift() => IntegerPolynomial.Own(Array.ConvertAll(_coefficients, c => (BigInteger)c));

    internal ModularPolynomial Add(ModularPolynomial other)
    {
        var sum = new ulong[Math.Max(_coefficients.Length, other._coefficients.Length)];
        for (var i = 0; i < sum.Length; i++)
        {
            var value = this[i] + other[i];
            sum[i] = value >= Prime ? value - Prime : value;
        }

        return Own(sum, Prime);
    }

    internal ModularPolynomial Subtract(ModularPolynomial other)
    {
        var difference = new ulong[Math.Max(_coefficients.Length, other._coefficients.Length)];
        for (var i = 0; i < difference.Length; i++)
        {
            var (a, b) = (this[i], other[i]);
            difference[i] = a >= b ? a - b : a + Prime - b;
        }

        return Own(difference, Prime);
    }

    internal ModularPolynomial Multiply(ModularPolynomial other)
    {
        if (IsZero || other.IsZero)
        {
            return Own([], Prime);
        }

        var (left, right) = (_coefficients, other._coefficients);
        var product = new ulong[left.Length + right.Length - 1];
        var square = (ulong)Prime * Prime;
        unchecked
        {
            for (var k = 0; k < product.Length; k++)
            {
                // A residue's product is below p² < 2^62: taking p² off in time keeps the sum in a word.
                var sum = 0UL;
                for (int i = Math.Max(0, k - right.Length + 1), end = Math.Min(k, left.Length - 1); i <= end; i++)
                {
                    sum += left[i] * right[k - i];
                    sum = sum >= square ? sum - square : sum;
                }

                product[k] = sum % Prime;
            }
        }

        return Own(product, Prime);
    }

    internal ModularPolynomial Scale(ulong factor)
    {
        var scaled = new ulong[_coefficients.Length];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = unchecked(_coefficients[i] * factor % Prime);
        }

        return Own(scaled, Prime);
    }

    internal ModularPolynomial Monic() => IsZero || LeadingCoefficient == 1 ? this : Scale(WordModulus.Inverse(LeadingCoefficient, Prime));

    internal ModularPolynomial Derivative()
    {
        var derivative = new ulong[Math.Max(0, Degree)];
        for (var i = 0; i < derivative.Length; i++)
        {
            derivative[i] = unchecked(_coefficients[i + 1] * ((ulong)(i + 1) % Prime) % Prime);
        }

        return Own(derivative, Prime);
    }

    internal (ModularPolynomial Quotient, ModularPolynomial Remainder) Divide(ModularPolynomial divisor)
    {
        if (divisor.IsZero)
        {
            throw new DivideByZeroException("a polynomial is divided by 0");
        }

        if (Degree < divisor.Degree)
        {
            return (Own([], Prime), this);
        }

        var (value, by, prime, square) = (_coefficients, divisor._coefficients, (ulong)Prime, (ulong)Prime * Prime);
        var inverse = WordModulus.Inverse(divisor.LeadingCoefficient, Prime);
        var (quotient, rest) = (new ulong[Degree - divisor.Degree + 1], new ulong[divisor.Degree]);
        unchecked
        {
            // Coefficient by coefficient from the top, each with one reduction; sums stay below 2p² < 2^63, as in a product.
            for (var at = Degree; at >= 0; at--)
            {
                var sum = 0UL;
                for (int k = Math.Max(0, at - divisor.Degree + (at >= divisor.Degree ? 1 : 0)), end = Math.Min(at, quotient.Length - 1); k <= end; k++)
                {
                    sum += quotient[k] * by[at - k];
                    sum = sum >= square ? sum - square : sum;
                }

                var left = (value[at] + prime - (sum % prime)) % prime;
                if (at >= divisor.Degree)
                {
                    quotient[at - divisor.Degree] = left * inverse % prime;
                }
                else
                {
                    rest[at] = left;
                }
            }
        }

        return (Own(quotient, Prime), Own(rest, Prime));
    }

    internal ModularPolynomial Remainder(ModularPolynomial divisor) => Degree < divisor.Degree ? this : Divide(divisor).Remainder;

    /// <summary>The monic greatest common divisor; 0 for 0 and 0.</summary>
    internal ModularPolynomial Gcd(ModularPolynomial other, Budget budget)
    {
        var (a, b) = (this, other);
        while (!b.IsZero)
        {
            budget.Spend(1 + ((long)Math.Max(0, a.Degree - b.Degree + 1) * (b.Degree + 1) / 8));
            (a, b) = (b, a.Remainder(b));
        }

        return a.Monic();
    }

    /// <summary>s and t with s·this + t·other = the monic gcd.</summary>
    internal (ModularPolynomial Gcd, ModularPolynomial S, ModularPolynomial T) ExtendedGcd(ModularPolynomial other, Budget budget)
    {
        var (a, b) = (this, other);
        var (s, s2, t, t2) = (Constant(1, Prime), Own([], Prime), Own([], Prime), Constant(1, Prime));
        while (!b.IsZero)
        {
            budget.Spend(1 + ((long)Math.Max(0, a.Degree) * (b.Degree + 1) / 8));
            var (quotient, remainder) = a.Divide(b);
            (a, b) = (b, remainder);
            (s, s2) = (s2, s.Subtract(quotient.Multiply(s2)));
            (t, t2) = (t2, t.Subtract(quotient.Multiply(t2)));
        }

        var inverse = a.IsZero ? 0 : WordModulus.Inverse(a.LeadingCoefficient, Prime);
        return (a.Scale(inverse), s.Scale(inverse), t.Scale(inverse));
    }

    /// <summary>A power modulo a polynomial.</summary>
    internal ModularPolynomial PowMod(BigInteger exponent, ModularPolynomial modulus, Budget budget)
    {
        var (power, bits) = (Constant(1, Prime).Remainder(modulus), (int)exponent.GetBitLength());
        var value = Remainder(modulus);
        for (var bit = bits - 1; bit >= 0; bit--)
        {
            budget.Spend(1 + ((long)modulus.Degree * modulus.Degree / 4));
            power = power.Multiply(power).Remainder(modulus);
            power = ((exponent >> bit) & 1).IsOne ? power.Multiply(value).Remainder(modulus) : power;
        }

        return power;
    }

    internal ulong Evaluate(ulong at)
    {
        var value = 0UL;
        for (var i = Degree; i >= 0; i--)
        {
            value = unchecked(((value * at) + _coefficients[i]) % Prime);
        }

        return value;
    }

    internal bool SameAs(ModularPolynomial other) => Prime == other.Prime && Coefficients.SequenceEqual(other.Coefficients);
}
