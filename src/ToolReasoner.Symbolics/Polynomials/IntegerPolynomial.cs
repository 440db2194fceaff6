using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace ToolReasoner.Symbolics;

/// <summary>A polynomial in one variable with whole coefficients, stored densely. Immutable.</summary>
public sealed partial class IntegerPolynomial : IRing<IntegerPolynomial>
{
    /// <summary>Largest degree that is ever made: what is larger is refused with <see cref="GaveUpException"/>, as it is stored densely.</summary>
    public const int MaxDegree = 1 << 20;

    /// <summary>Makes a polynomial.</summary>
    /// <param name="coefficients">From the constant one up; zeros at the end are dropped.</param>
    public IntegerPolynomial(params ReadOnlySpan<BigInteger> coefficients)
        : this(coefficients[..LengthWithoutZeros(coefficients)].ToArray(), isTrimmed: true)
    {
    }

    private IntegerPolynomial(BigInteger[] coefficients, bool isTrimmed)
    {
        _ = isTrimmed;
        CheckDegree(coefficients.Length - 1L);
        Coefficients = ImmutableCollectionsMarshal.AsImmutableArray(coefficients);
    }

    /// <inheritdoc/>
    public static IntegerPolynomial Zero { get; } = new();

    /// <inheritdoc/>
    public static IntegerPolynomial One { get; } = new(BigInteger.One);

    /// <summary>The variable itself.</summary>
    public static IntegerPolynomial X { get; } = new(BigInteger.Zero, BigInteger.One);

    /// <summary>From the constant one up; the last one is not 0; empty for 0.</summary>
    public ImmutableArray<BigInteger> Coefficients { get; }

    /// <summary>Highest power that occurs; -1 for 0.</summary>
    public int Degree => Coefficients.Length - 1;

    /// <summary>Coefficient of the highest power; 0 for 0.</summary>
    public BigInteger LeadingCoefficient => Coefficients.IsEmpty ? BigInteger.Zero : Coefficients[^1];

    /// <inheritdoc/>
    public bool IsZero => Coefficients.IsEmpty;

    /// <summary>Whether it is 1.</summary>
    public bool IsOne => Coefficients.Length == 1 && Coefficients[0].IsOne;

    /// <summary>Whether the variable does not occur.</summary>
    public bool IsConstant => Coefficients.Length <= 1;

    /// <summary>Coefficient of a power; 0 above the degree.</summary>
    /// <param name="power">0 or more.</param>
    public BigInteger this[int power] => power < Coefficients.Length ? Coefficients[power] : BigInteger.Zero;

    /// <summary>A constant.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator IntegerPolynomial(BigInteger value) => new(value);

    /// <summary>A constant.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator IntegerPolynomial(int value) => new((BigInteger)value);

    /// <summary>coefficient·x^degree.</summary>
    /// <param name="coefficient">Any.</param>
    /// <param name="degree">0 or more.</param>
    /// <exception cref="GaveUpException">The degree is above <see cref="MaxDegree"/>.</exception>
    public static IntegerPolynomial Monomial(BigInteger coefficient, BigInteger degree)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        if (coefficient.IsZero)
        {
            return Zero;
        }

        CheckDegree(degree);
        var coefficients = new BigInteger[(int)degree + 1];
        coefficients[^1] = coefficient;
        return new IntegerPolynomial(coefficients, isTrimmed: true);
    }

    /// <summary>The monic polynomial with these roots.</summary>
    /// <param name="roots">Each as often as its multiplicity.</param>
    public static IntegerPolynomial FromRoots(params ReadOnlySpan<BigInteger> roots)
    {
        var product = One;
        foreach (var root in roots)
        {
            product *= new IntegerPolynomial(-root, BigInteger.One);
        }

        return product;
    }

    /// <inheritdoc/>
    public static IntegerPolynomial operator +(IntegerPolynomial left, IntegerPolynomial right)
    {
        var (longer, shorter) = left.Degree >= right.Degree ? (left, right) : (right, left);
        var sum = longer.Coefficients.ToArray();
        for (var i = 0; i < shorter.Coefficients.Length; i++)
        {
            sum[i] += shorter.Coefficients[i];
        }

        return Own(sum);
    }

    /// <inheritdoc/>
    public static IntegerPolynomial operator -(IntegerPolynomial left, IntegerPolynomial right)
    {
        var difference = new BigInteger[Math.Max(left.Coefficients.Length, right.Coefficients.Length)];
        left.Coefficients.CopyTo(difference);
        for (var i = 0; i < right.Coefficients.Length; i++)
        {
            difference[i] -= right.Coefficients[i];
        }

        return Own(difference);
    }

    /// <inheritdoc/>
    public static IntegerPolynomial operator -(IntegerPolynomial value) => value.Map(c => -c);

    /// <inheritdoc/>
    public static IntegerPolynomial operator *(IntegerPolynomial left, IntegerPolynomial right)
    {
        if (left.IsZero || right.IsZero)
        {
            return Zero;
        }

        CheckDegree((long)left.Degree + right.Degree);
        return new IntegerPolynomial(DenseProduct.Of(left.Coefficients.AsSpan(), right.Coefficients.AsSpan()), isTrimmed: true);
    }

    /// <summary>Every coefficient times a number.</summary>
    public static IntegerPolynomial operator *(IntegerPolynomial left, BigInteger right) =>
        right.IsOne ? left : right.IsZero ? Zero : left.Map(c => c * right);

    /// <summary>Same coefficients.</summary>
    public static bool operator ==(IntegerPolynomial? left, IntegerPolynomial? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Not the same coefficients.</summary>
    public static bool operator !=(IntegerPolynomial? left, IntegerPolynomial? right) => !(left == right);

    /// <summary>A product, as a step of something larger.</summary>
    /// <param name="other">The other factor.</param>
    /// <param name="budget">Pays for it.</param>
    public IntegerPolynomial Multiply(IntegerPolynomial other, Budget budget)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(budget);
        budget.Spend(1 + ((long)Coefficients.Length * other.Coefficients.Length * (1 + ((MaxBits() + other.MaxBits()) / 512)) / 8));
        return this * other;
    }

    /// <summary>A whole power.</summary>
    /// <param name="exponent">0 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The degree or the coefficients would be too large.</exception>
    public IntegerPolynomial Pow(int exponent, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        budget = Budget.OrDefault(budget);
        CheckDegree((long)Math.Max(0, Degree) * exponent);
        if (!IsZero)
        {
            // The sum of the absolute coefficients is multiplicative from above.
            budget.NeedBits((double)exponent * (MaxBits() + IntegerMath.TopBit((uint)Coefficients.Length)));
        }

        var power = One;
        for (var bit = exponent == 0 ? -1 : IntegerMath.TopBit((uint)exponent); bit >= 0; bit--)
        {
            power = power.Multiply(power, budget);
            power = ((exponent >> bit) & 1) == 1 ? power.Multiply(this, budget) : power;
        }

        return power;
    }

    /// <inheritdoc/>
    public bool Equals(IntegerPolynomial? other) => other is not null && HasCoefficients(other.Coefficients.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntegerPolynomial);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var coefficient in Coefficients)
        {
            hash.Add(coefficient);
        }

        return hash.ToHashCode();
    }

    /// <summary>As <c>3*x^2 - x + 1</c>.</summary>
    public override string ToString()
    {
        if (IsZero)
        {
            return "0";
        }

        var text = new StringBuilder();
        for (var i = Degree; i >= 0; i--)
        {
            if (Coefficients[i].IsZero)
            {
                continue;
            }

            var size = BigInteger.Abs(Coefficients[i]);
            text.Append(text.Length == 0 ? Coefficients[i].Sign < 0 ? "-" : "" : Coefficients[i].Sign < 0 ? " - " : " + ");
            text.Append(size.IsOne && i > 0 ? "" : size.ToString(CultureInfo.InvariantCulture) + (i > 0 ? "*" : ""));
            text.Append(i == 0 ? "" : i == 1 ? "x" : string.Create(CultureInfo.InvariantCulture, $"x^{i}"));
        }

        return text.ToString();
    }

    /// <summary>Takes an array over as it is, without its zeros at the end.</summary>
    internal static IntegerPolynomial Own(BigInteger[] coefficients)
    {
        var length = LengthWithoutZeros(coefficients);
        return new IntegerPolynomial(length == coefficients.Length ? coefficients : coefficients[..length], isTrimmed: true);
    }

    /// <summary>Bits of the largest coefficient; 0 for 0.</summary>
    internal long MaxBits()
    {
        var bits = 0L;
        foreach (var coefficient in Coefficients)
        {
            bits = Math.Max(bits, IntegerMath.Bits(coefficient));
        }

        return bits;
    }

    internal IntegerPolynomial Map(Func<BigInteger, BigInteger> change)
    {
        var coefficients = new BigInteger[Coefficients.Length];
        for (var i = 0; i < coefficients.Length; i++)
        {
            coefficients[i] = change(Coefficients[i]);
        }

        return Own(coefficients);
    }

    private bool HasCoefficients(ReadOnlySpan<BigInteger> coefficients)
    {
        if (Coefficients.Length != coefficients.Length)
        {
            return false;
        }

        for (var i = 0; i < coefficients.Length; i++)
        {
            if (Coefficients[i] != coefficients[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int LengthWithoutZeros(ReadOnlySpan<BigInteger> coefficients)
    {
        var length = coefficients.Length;
        while (length > 0 && coefficients[length - 1].IsZero)
        {
            length--;
        }

        return length;
    }

    private static void CheckDegree(BigInteger degree)
    {
        if (degree > MaxDegree)
        {
            throw new GaveUpException($"a polynomial of degree {degree} is too large to be written out: {MaxDegree} is the limit");
        }
    }
}
