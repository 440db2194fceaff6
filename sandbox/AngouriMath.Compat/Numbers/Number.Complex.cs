namespace AngouriMath;

public abstract partial class Entity
{
    public abstract partial class Number
    {
        /// <summary>A complex number.</summary>
        public class Complex : Number
        {
            internal Complex(Expr tree)
                : base(tree)
            {
            }

            /// <summary>The imaginary unit.</summary>
            public static Complex ImaginaryOne { get; } = new(Expr.I);

            /// <summary>The real part.</summary>
            public Real RealPart => (Real)Numerical.Evaluate(Expr.Apply(Function.Re, Tree));

            /// <summary>The imaginary part.</summary>
            public Real ImaginaryPart => (Real)Numerical.Evaluate(Expr.Apply(Function.Im, Tree));

            /// <summary>Distance from 0.</summary>
            public new Real Abs() => (Real)Numerical.Evaluate(Expr.Abs(Tree));

            /// <summary>The conjugate.</summary>
            public Complex Conjugate => Numerical.Evaluate(Expr.Apply(Function.Conjugate, Tree));

            /// <summary>As a pair of doubles.</summary>
            public NumericsComplex ToNumerics() => Numerical.ToComplex(Tree);

            /// <inheritdoc/>
            public override string Stringize()
            {
                var (real, imaginary) = (RealPart, ImaginaryPart);
                var size = imaginary.IsNegative ? -imaginary : imaginary;
                var text = size.Tree.Equals(1) ? "i" : size is Rational and not Integer && !real.IsZero ? $"({size})i" : $"{size}i";
                return imaginary.IsZero ? real.Stringize()
                    : real.IsZero ? (imaginary.IsNegative ? "-" : "") + text
                    : $"{real} {(imaginary.IsNegative ? "-" : "+")} {text}";
            }

#pragma warning disable CS1591 // Each is the value as a complex number, or what arithmetic makes of it.
            public static Complex Create(double real, double imaginary) => Numerical.Evaluate(Numerical.Of(new NumericsComplex(real, imaginary)));

            public static implicit operator Complex(int value) => new Integer(value);

            public static implicit operator Complex(double value) => Numerical.Evaluate(Numerical.Of(value));

            public static implicit operator Complex(decimal value) => Numerical.Evaluate(Numerical.Of(value));

            public static implicit operator Complex(NumericsComplex value) => Numerical.Evaluate(Numerical.Of(value));

            public static Complex operator +(Complex left, Complex right) => Numerical.Evaluate(left.Tree + right.Tree);

            public static Complex operator -(Complex left, Complex right) => Numerical.Evaluate(left.Tree - right.Tree);

            public static Complex operator *(Complex left, Complex right) => Numerical.Evaluate(left.Tree * right.Tree);

            public static Complex operator /(Complex left, Complex right) => Numerical.Evaluate(left.Tree / right.Tree);

            public static Complex operator -(Complex value) => Numerical.Evaluate(-value.Tree);
#pragma warning restore CS1591
        }
    }
}
