namespace AngouriMath;

public abstract partial class Entity
{
    public abstract partial class Number
    {
        /// <summary>A rational number.</summary>
        public class Rational : Real
        {
            internal Rational(Expr tree)
                : base(tree) => Exact = ((NumberExpr)tree).Value;

            /// <summary>The number above, in lowest terms.</summary>
            public Integer Numerator => Exact.Numerator;

            /// <summary>The number below, in lowest terms; above 0.</summary>
            public Integer Denominator => Exact.Denominator;

            internal ExactRational Exact { get; }

            /// <summary>A quotient of two whole numbers.</summary>
            public static Rational Create(BigInteger numerator, BigInteger denominator) => (Rational)Number.Of(new ExactRational(numerator, denominator))!;

            /// <inheritdoc/>
            public override string Stringize() => Exact.ToString();

#pragma warning disable CS1591 // Each is the value as a rational number, or what arithmetic makes of it.
            public static implicit operator Rational(int value) => new Integer(value);

            public static implicit operator Rational(long value) => new Integer(value);

            public static Rational operator +(Rational left, Rational right) => (Rational)Number.Of(left.Exact + right.Exact)!;

            public static Rational operator -(Rational left, Rational right) => (Rational)Number.Of(left.Exact - right.Exact)!;

            public static Rational operator *(Rational left, Rational right) => (Rational)Number.Of(left.Exact * right.Exact)!;

            public static Real operator /(Rational left, Rational right) => (Real)Number.Of(left.Tree / right.Tree)!;

            public static Rational operator -(Rational value) => (Rational)Number.Of(-value.Exact)!;
#pragma warning restore CS1591
        }
    }
}
