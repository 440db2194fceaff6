using AngouriMath.Texts;

namespace AngouriMath;

public abstract partial class Entity
{
    /// <summary>What has a number as its value.</summary>
    public abstract class ContinuousNode : Entity
    {
        private protected ContinuousNode(Expr tree)
            : base(tree)
        {
        }
    }

    /// <summary>What is true or false.</summary>
    public abstract class Statement : Entity
    {
        private protected Statement(Expr tree)
            : base(tree)
        {
        }
    }

    /// <summary>A variable, or one of the constants pi and e.</summary>
    public sealed class Variable : ContinuousNode
    {
        internal Variable(Expr tree)
            : base(tree)
        {
        }

        /// <summary>Its name.</summary>
        public string Name => Tree is SymbolExpr symbol ? symbol.Name : Stringize();

        /// <summary>Whether it is pi or e.</summary>
        public bool IsConstant => Tree is not SymbolExpr;

        /// <summary>A variable of some name.</summary>
        public static implicit operator Variable(string name) => AngouriReader.ReadVariable(name);

        /// <summary>The variable of a symbol.</summary>
        internal static Variable Named(string name) => new(Expr.Symbol(name));
    }

    /// <summary>True or false.</summary>
    public sealed class Boolean : Statement
    {
        internal Boolean(Expr tree)
            : base(tree)
        {
        }

        /// <summary>What holds.</summary>
        public static Boolean True { get; } = new(Expr.True);

        /// <summary>What does not hold.</summary>
        public static Boolean False { get; } = new(Expr.False);

        /// <summary>One of the two.</summary>
        public static Boolean Create(bool value) => value ? True : False;

        /// <summary>One of the two.</summary>
        public static implicit operator Boolean(bool value) => Create(value);

        /// <summary>Which of the two.</summary>
        public static implicit operator bool(Boolean value) => value.Tree.Equals(Expr.True);
    }
}
