namespace PeterO.Numbers;

/// <summary>A real number as programs reach for it behind <see cref="AngouriMath.Entity.Number.Real"/>.</summary>
public sealed class EDecimal
{
    private readonly AngouriMath.Entity.Number.Real _value;

    internal EDecimal(AngouriMath.Entity.Number.Real value) => _value = value;

    /// <summary>The nearest double.</summary>
    public double ToDouble() => _value.AsDouble();

    /// <summary>The nearest decimal.</summary>
    public decimal ToDecimal() => (decimal)_value;

    /// <summary>The whole number it is.</summary>
    public int ToInt32Checked() => (int)_value;

    /// <summary>The whole number it is.</summary>
    public long ToInt64Checked() => (long)_value;

    /// <summary>The whole number it is.</summary>
    public EInteger ToEInteger() => new((BigInteger)_value);

    /// <summary>Whether it is below 0.</summary>
    public bool IsNegative => _value.IsNegative;

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => _value.IsZero;

    /// <inheritdoc/>
    public override string ToString() => _value.Tree.ToDecimalString(100);
}

/// <summary>A whole number as programs reach for it behind <see cref="AngouriMath.Entity.Number.Integer"/>.</summary>
public sealed class EInteger
{
    private readonly BigInteger _value;

    internal EInteger(BigInteger value) => _value = value;

    /// <summary>As an int.</summary>
    public int ToInt32Checked() => (int)_value;

    /// <summary>As a long.</summary>
    public long ToInt64Checked() => (long)_value;

    /// <inheritdoc/>
    public override string ToString() => _value.ToString(CultureInfo.InvariantCulture);
}
