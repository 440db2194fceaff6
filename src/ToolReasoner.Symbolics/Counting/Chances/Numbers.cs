using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>What outcomes of a type can do as exact numbers; null where the type is none.</summary>
internal static class Numbers<T>
{
    public static readonly Func<T, Rational>? ToRational =
        typeof(T) == typeof(int) ? (Func<T, Rational>)(object)(Func<int, Rational>)(value => value)
        : typeof(T) == typeof(long) ? (Func<T, Rational>)(object)(Func<long, Rational>)(value => value)
        : typeof(T) == typeof(BigInteger) ? (Func<T, Rational>)(object)(Func<BigInteger, Rational>)(value => value)
        : typeof(T) == typeof(Rational) ? (Func<T, Rational>)(object)(Func<Rational, Rational>)(value => value)
        : typeof(T) == typeof(bool) ? (Func<T, Rational>)(object)(Func<bool, Rational>)(value => value ? 1 : 0)
        : null;

    public static readonly Func<T, T, T>? Add =
        typeof(T) == typeof(int) ? (Func<T, T, T>)(object)(Func<int, int, int>)((a, b) => a + b)
        : typeof(T) == typeof(long) ? (Func<T, T, T>)(object)(Func<long, long, long>)((a, b) => a + b)
        : typeof(T) == typeof(BigInteger) ? (Func<T, T, T>)(object)(Func<BigInteger, BigInteger, BigInteger>)((a, b) => a + b)
        : typeof(T) == typeof(Rational) ? (Func<T, T, T>)(object)(Func<Rational, Rational, Rational>)((a, b) => a + b)
        : null;
}
