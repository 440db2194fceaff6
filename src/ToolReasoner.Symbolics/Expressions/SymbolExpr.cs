namespace ToolReasoner.Symbolics;

/// <summary>A variable or an unknown constant. Two symbols of one name are the same.</summary>
public sealed class SymbolExpr : Expr
{
    internal SymbolExpr(string name)
        : base([])
    {
        Name = name;
        MentionsSymbols = true;
    }

    /// <summary>As in <c>x</c>, <c>x_1</c> or <c>alpha</c>.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => this;

    internal override bool SameHead(Expr other) => Name == ((SymbolExpr)other).Name;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("symbol"), Hashing.Of(Name));
}
