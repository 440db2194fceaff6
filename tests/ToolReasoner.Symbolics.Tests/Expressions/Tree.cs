using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Expressions;

/// <summary>A tree that nothing simplifies: what was written. It can be made an expression, read from one, and evaluated as it stands.</summary>
internal abstract record Tree
{
    public sealed record Leaf(Expr Value) : Tree;

    public sealed record Sum(Tree[] Terms) : Tree;

    public sealed record Product(Tree[] Factors) : Tree;

    public sealed record Power(Tree Base, Tree Exponent) : Tree;

    public sealed record Call(Function Function, Tree[] Arguments) : Tree;

    /// <summary>Through the factories.</summary>
    public Expr ToExpr() => this switch
    {
        Leaf leaf => leaf.Value,
        Sum sum => Expr.Add([.. sum.Terms.Select(term => term.ToExpr())]),
        Product product => Expr.Multiply([.. product.Factors.Select(factor => factor.ToExpr())]),
        Power power => Expr.Pow(power.Base.ToExpr(), power.Exponent.ToExpr()),
        Call call => Expr.Apply(call.Function, [.. call.Arguments.Select(argument => argument.ToExpr())]),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>An expression as it stands.</summary>
    public static Tree Of(Expr value) => value switch
    {
        SumExpr => new Sum([.. value.Operands.Select(Of)]),
        ProductExpr => new Product([.. value.Operands.Select(Of)]),
        PowerExpr power => new Power(Of(power.Base), Of(power.Exponent)),
        FunctionExpr call => new Call(call.Function, [.. call.Operands.Select(Of)]),
        _ => new Leaf(value),
    };

    /// <summary>Operands of sums and products the other way round, all the way down.</summary>
    public Tree Reversed() => this switch
    {
        Sum sum => new Sum([.. sum.Terms.Reverse().Select(term => term.Reversed())]),
        Product product => new Product([.. product.Factors.Reverse().Select(factor => factor.Reversed())]),
        Power power => new Power(power.Base.Reversed(), power.Exponent.Reversed()),
        Call call => new Call(call.Function, [.. call.Arguments.Select(argument => argument.Reversed())]),
        _ => this,
    };

    public sealed override string ToString() => this switch
    {
        Leaf leaf => leaf.Value is NumberExpr { Value: { IsInteger: false } or { Sign: < 0 } } ? $"({leaf.Value.Text()})" : leaf.Value.Text(),
        Sum sum => "(" + string.Join<Tree>(" + ", sum.Terms) + ")",
        Product product => "(" + string.Join<Tree>("*", product.Factors) + ")",
        Power power => $"({power.Base})^({power.Exponent})",
        Call call => call.Function.Name + "(" + string.Join<Tree>(", ", call.Arguments) + ")",
        _ => "?",
    };
}
