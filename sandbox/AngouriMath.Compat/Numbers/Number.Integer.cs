namespace AngouriMath;

public abstract partial class Entity
{
    public abstract partial class Number
    {
        /// <summary>A whole number.</summary>
        public sealed class Integer : Rational
        {
            internal Integer(Expr tree)
                : base(tree)
            {
            }

            /// <summary>0.</summary>
            public static Integer Zero { get; } = new(0);

            /// <summary>1.</summary>
            public static Integer One { get; } = new(1);

            /// <summary>-1.</summary>
            public static Integer MinusOne { get; } = new(-1);

            /// <summary>As a big integer.</summary>
            public PeterO.Numbers.EInteger EInteger => new(Exact.Numerator);

            /// <summary>A whole number.</summary>
            public static Integer Create(BigInteger value) => new(value);

            /// <summary>The number of divisors.</summary>
            public Integer CountDivisors() => NumberTheory.DivisorCount(Exact.Numerator);

            /// <summary>Primes and their exponents.</summary>
            public new IEnumerable<(Integer Prime, Integer Power)> Factorize() =>
                NumberTheory.Factorize(Exact.Numerator).Select(factor => ((Integer)factor.Prime, (Integer)factor.Exponent));

            /// <summary>How many of 1 … n have no common divisor with n.</summary>
            public Integer Phi() => NumberTheory.Totient(Exact.Numerator);

            /// <inheritdoc/>
            public override string Stringize() => Exact.Numerator.ToString(CultureInfo.InvariantCulture);

#pragma warning disable CS1591 // Each is the value as a whole number, or what arithmetic makes of it.
            public static implicit operator Integer(int value) => new((Expr)value);

            public static implicit operator Integer(long value) => new((Expr)value);

            public static implicit operator Integer(BigInteger value) => new((Expr)value);

            public static Integer operator +(Integer left, Integer right) => left.Exact.Numerator + right.Exact.Numerator;

            public static Integer operator -(Integer left, Integer right) => left.Exact.Numerator - right.Exact.Numerator;

            public static Integer operator *(Integer left, Integer right) => left.Exact.Numerator * right.Exact.Numerator;

            public static Real operator /(Integer left, Integer right) => (Real)Number.Of(left.Tree / right.Tree)!;

            public static Integer operator %(Integer left, Integer right)
            {
                var rest = BigInteger.Remainder(left.Exact.Numerator, right.Exact.Numerator);
                return rest.Sign * right.Exact.Sign < 0 ? rest + right.Exact.Numerator : rest;
            }

            public static Integer operator -(Integer value) => -value.Exact.Numerator;
#pragma warning restore CS1591
        }
    }
}
