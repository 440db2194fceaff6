namespace ToolReasoner.Symbolics;

/// <summary>A function of arguments.</summary>
public sealed class FunctionExpr : Expr
{
    internal FunctionExpr(Function function, Expr[] arguments)
        : base(arguments) => Function = function;

    /// <summary>Which function.</summary>
    public Function Function { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => Apply(Function, [.. operands]);

    internal override bool SameHead(Expr other) => Function == ((FunctionExpr)other).Function;

    private protected override int MakeHash() => Hashing.Of(Function.Name, Operands);
}
