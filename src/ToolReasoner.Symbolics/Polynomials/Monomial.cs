using System.Globalization;

namespace ToolReasoner.Symbolics;

/// <summary>A product of powers of variables, which are numbered from 0. Immutable; the default value is 1.</summary>
public readonly struct Monomial : IEquatable<Monomial>
{
    // Without zeros at the end, so that one monomial is one array whatever the number of variables. Null for 1.
    private readonly int[]? _exponents;

    /// <summary>Makes a monomial.</summary>
    /// <param name="exponents">Of variable 0, 1, 2, …; each 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An exponent is negative.</exception>
    public Monomial(params ReadOnlySpan<int> exponents)
    {
        foreach (var exponent in exponents)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(exponent, nameof(exponents));
        }

        var length = exponents.Length;
        while (length > 0 && exponents[length - 1] == 0)
        {
            length--;
        }

        _exponents = length == 0 ? null : exponents[..length].ToArray();
    }

    private Monomial(int[] trimmed) => _exponents = trimmed.Length == 0 ? null : trimmed;

    /// <summary>Of variable 0, 1, 2, …, without zeros at the end.</summary>
    public ReadOnlySpan<int> Exponents => _exponents;

    /// <summary>One more than the number of the last variable that occurs.</summary>
    public int VariableCount => _exponents?.Length ?? 0;

    /// <summary>Sum of the exponents.</summary>
    public int TotalDegree
    {
        get
        {
            var sum = 0;
            foreach (var exponent in Exponents)
            {
                sum += exponent;
            }

            return sum;
        }
    }

    /// <summary>Whether it is 1.</summary>
    public bool IsOne => _exponents is null;

    /// <summary>Exponent of a variable.</summary>
    /// <param name="variable">From 0.</param>
    public int this[int variable] => _exponents is not null && variable < _exponents.Length ? _exponents[variable] : 0;

    /// <summary>A power of one variable.</summary>
    /// <param name="variable">From 0.</param>
    /// <param name="exponent">0 or more.</param>
    public static Monomial Power(int variable, int exponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(variable);
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        if (exponent == 0)
        {
            return default;
        }

        var exponents = new int[variable + 1];
        exponents[variable] = exponent;
        return new Monomial(exponents);
    }

    /// <summary>Product.</summary>
    public static Monomial operator *(Monomial left, Monomial right)
    {
        var (longer, shorter) = left.VariableCount >= right.VariableCount ? (left, right) : (right, left);
        if (shorter.IsOne)
        {
            return longer;
        }

        var product = longer.Exponents.ToArray();
        for (var i = 0; i < shorter.VariableCount; i++)
        {
            product[i] += shorter._exponents![i];
        }

        return new Monomial(product);
    }

    /// <summary>Same exponents.</summary>
    public static bool operator ==(Monomial left, Monomial right) => left.Equals(right);

    /// <summary>Not the same exponents.</summary>
    public static bool operator !=(Monomial left, Monomial right) => !left.Equals(right);

    /// <summary>The least common multiple.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    public static Monomial LeastCommonMultiple(Monomial left, Monomial right)
    {
        var exponents = new int[Math.Max(left.VariableCount, right.VariableCount)];
        for (var i = 0; i < exponents.Length; i++)
        {
            exponents[i] = Math.Max(left[i], right[i]);
        }

        return new Monomial(exponents);
    }

    /// <summary>The greatest common divisor.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    public static Monomial GreatestCommonDivisor(Monomial left, Monomial right)
    {
        var exponents = new int[Math.Min(left.VariableCount, right.VariableCount)];
        for (var i = 0; i < exponents.Length; i++)
        {
            exponents[i] = Math.Min(left[i], right[i]);
        }

        return new Monomial((ReadOnlySpan<int>)exponents);
    }

    /// <summary>Whether it divides another.</summary>
    /// <param name="other">Any.</param>
    public bool Divides(Monomial other)
    {
        if (VariableCount > other.VariableCount)
        {
            return false;
        }

        for (var i = 0; i < VariableCount; i++)
        {
            if (_exponents![i] > other._exponents![i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The quotient by a divisor.</summary>
    /// <param name="divisor">Divides this.</param>
    /// <exception cref="ArgumentException">It does not divide.</exception>
    public Monomial Divide(Monomial divisor)
    {
        if (!divisor.Divides(this))
        {
            throw new ArgumentException("the monomial does not divide", nameof(divisor));
        }

        var quotient = Exponents.ToArray();
        for (var i = 0; i < divisor.VariableCount; i++)
        {
            quotient[i] -= divisor._exponents![i];
        }

        return new Monomial((ReadOnlySpan<int>)quotient);
    }

    /// <summary>Whether no variable occurs in both.</summary>
    /// <param name="other">Any.</param>
    public bool IsCoprimeTo(Monomial other)
    {
        for (var i = Math.Min(VariableCount, other.VariableCount) - 1; i >= 0; i--)
        {
            if (_exponents![i] > 0 && other._exponents![i] > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Monomial other) => Exponents.SequenceEqual(other.Exponents);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Monomial other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17u;
        foreach (var exponent in Exponents)
        {
            hash = unchecked((hash * 0x9E3779B1u) + (uint)exponent);
            hash ^= hash >> 15;
        }

        return unchecked((int)hash);
    }

    /// <summary>As <c>x0^2*x1</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        for (var i = 0; i < VariableCount; i++)
        {
            if (this[i] > 0)
            {
                var power = this[i] > 1 ? "^" + this[i].ToString(CultureInfo.InvariantCulture) : "";
                parts.Add("x" + i.ToString(CultureInfo.InvariantCulture) + power);
            }
        }

        return parts.Count == 0 ? "1" : string.Join("*", parts);
    }

    /// <summary>A whole power.</summary>
    internal Monomial Pow(int exponent)
    {
        var exponents = Exponents.ToArray();
        for (var i = 0; i < exponents.Length; i++)
        {
            exponents[i] *= exponent;
        }

        return new Monomial((ReadOnlySpan<int>)exponents);
    }

    /// <summary>With another exponent for one variable.</summary>
    internal Monomial With(int variable, int exponent)
    {
        var exponents = new int[Math.Max(VariableCount, variable + 1)];
        Exponents.CopyTo(exponents);
        exponents[variable] = exponent;
        return new Monomial((ReadOnlySpan<int>)exponents);
    }
}
