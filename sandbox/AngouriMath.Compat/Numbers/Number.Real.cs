namespace AngouriMath;

public abstract partial class Entity
{
    public abstract partial class Number
    {
        /// <summary>A real number, ±∞ or NaN. What is neither whole nor rational is known exactly and printed to 100 digits.</summary>
        public class Real : Complex, IComparable<Real>
        {
            private const int Digits = 100;

            internal Real(Expr tree)
                : base(tree)
            {
            }

            /// <summary>+∞.</summary>
            public static Real PositiveInfinity { get; } = new(Expr.Infinity);

            /// <summary>-∞.</summary>
            public static Real NegativeInfinity { get; } = new(-Expr.Infinity);

            /// <summary>No value.</summary>
            public static Real NaN { get; } = new(Expr.Undefined);

            /// <summary>Whether it is below 0.</summary>
            public bool IsNegative => Order.Sign(Tree) < 0;

            /// <summary>Whether it is above 0.</summary>
            public bool IsPositive => Order.Sign(Tree) > 0;

            /// <summary>As a decimal number.</summary>
            public PeterO.Numbers.EDecimal EDecimal => new(this);

            /// <summary>As a double.</summary>
            public double AsDouble() => Numerical.ToDouble(Tree);

            /// <inheritdoc/>
            public int CompareTo(Real? other) => other is null ? 1
                : Order.Compare(Tree, other.Tree) ?? throw new CannotEvalException($"it is not decided which of {this} and {other} is larger");

            /// <inheritdoc/>
            public override string Stringize() => IsNaN ? "NaN"
                : Tree.Equals(Expr.Infinity) ? "+oo"
                : Tree.Equals(-Expr.Infinity) ? "-oo"
                : Tree.ToDecimalString(Digits);

#pragma warning disable CS1591 // Each is the value as a real number, a comparison by value, or what arithmetic makes of it.
            public static implicit operator Real(int value) => new Integer(value);

            public static implicit operator Real(long value) => new Integer(value);

            public static implicit operator Real(double value) => (Real)Numerical.Evaluate(Numerical.Of(value));

            public static implicit operator Real(decimal value) => (Real)Numerical.Evaluate(Numerical.Of(value));

            public static bool operator <(Real left, Real right) => left.CompareTo(right) < 0;

            public static bool operator >(Real left, Real right) => left.CompareTo(right) > 0;

            public static bool operator <=(Real left, Real right) => left.CompareTo(right) <= 0;

            public static bool operator >=(Real left, Real right) => left.CompareTo(right) >= 0;

            public static Real operator +(Real left, Real right) => (Real)Numerical.Evaluate(left.Tree + right.Tree);

            public static Real operator -(Real left, Real right) => (Real)Numerical.Evaluate(left.Tree - right.Tree);

            public static Real operator *(Real left, Real right) => (Real)Numerical.Evaluate(left.Tree * right.Tree);

            public static Real operator /(Real left, Real right) => (Real)Numerical.Evaluate(left.Tree / right.Tree);

            public static Real operator %(Real left, Real right) => (Real)Numerical.Evaluate(Expr.Apply(Function.Mod, left.Tree, right.Tree));

            public static Real operator -(Real value) => (Real)Numerical.Evaluate(-value.Tree);
#pragma warning restore CS1591
        }
    }
}
