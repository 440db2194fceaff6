using AngouriMath.Texts;

namespace AngouriMath;

public abstract partial class Entity
{
#pragma warning disable CS1591 // Each is the value as an entity, or the entity's value.
    public static implicit operator Entity(string text) => AngouriReader.Read(text);

    public static implicit operator Entity(Expr value) => Of(value);

    public static implicit operator Entity(int value) => Of(value);

    public static implicit operator Entity(uint value) => Of((long)value);

    public static implicit operator Entity(long value) => Of(value);

    public static implicit operator Entity(ulong value) => Of((BigInteger)value);

    public static implicit operator Entity(BigInteger value) => Of(value);

    public static implicit operator Entity(ExactRational value) => Of(value);

    public static implicit operator Entity(double value) => Of(Numerical.Of(value));

    public static implicit operator Entity(float value) => Of(Numerical.Of(value));

    public static implicit operator Entity(decimal value) => Of(Numerical.Of(value));

    public static implicit operator Entity(NumericsComplex value) => Of(Numerical.Of(value));

    public static implicit operator Entity(bool value) => Boolean.Create(value);

    public static implicit operator Entity(Entity[] elements) => new Set.FiniteSet(elements);

    public static implicit operator Entity(List<Entity> elements) => new Set.FiniteSet((IEnumerable<Entity>)elements);

    public static implicit operator Entity((Entity Left, Entity Right) interval) => new Set.Interval(interval.Left, true, interval.Right, true);

    public static explicit operator double(Entity value) => Numerical.ToDouble(value.EvalNumerical().Tree);

    public static explicit operator float(Entity value) => (float)(double)value;

    public static explicit operator decimal(Entity value) => Numerical.ToDecimal(value.EvalNumerical().Tree);

    public static explicit operator int(Entity value) => (int)Numerical.ToInteger(value.EvalNumerical().Tree);

    public static explicit operator long(Entity value) => (long)Numerical.ToInteger(value.EvalNumerical().Tree);

    public static explicit operator BigInteger(Entity value) => Numerical.ToInteger(value.EvalNumerical().Tree);

    public static explicit operator NumericsComplex(Entity value) => Numerical.ToComplex(value.EvalNumerical().Tree);

    public static explicit operator bool(Entity value) => value.EvalBoolean();
#pragma warning restore CS1591
}
