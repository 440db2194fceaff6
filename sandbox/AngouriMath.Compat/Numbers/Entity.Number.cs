namespace AngouriMath;

public abstract partial class Entity
{
    /// <summary>
    /// A number: <see cref="Complex"/>, of which the real ones are <see cref="Real"/>, of which the rational ones are <see cref="Rational"/>,
    /// of which the whole ones are <see cref="Integer"/>. Exact, also where it is printed as a decimal.
    /// </summary>
    public abstract partial class Number : ContinuousNode
    {
        private protected Number(Expr tree)
            : base(tree)
        {
        }

        /// <summary>Whether it is whole or rational, or has such parts.</summary>
        public bool IsExact => Numerical.IsGaussian(Tree);

        /// <summary>Whether it is 0.</summary>
        public bool IsZero => Tree.Equals(0);

        /// <inheritdoc/>
        public override string Latexise() => IsExact ? Tree.ToLatex() : Stringize();

        /// <summary>A number that is written as one, or null.</summary>
        internal static new Number? Of(Expr tree) => tree switch
        {
            NumberExpr { Value.IsInteger: true } => new Integer(tree),
            NumberExpr => new Rational(tree),
            ConstantExpr { Constant: Constant.Infinity or Constant.Undefined or Constant.ComplexInfinity } => new Real(tree),
            _ when tree.Equals(-Expr.Infinity) => new Real(tree),
            _ when Numerical.IsGaussian(tree) => new Complex(tree),
            _ => null,
        };
    }
}
