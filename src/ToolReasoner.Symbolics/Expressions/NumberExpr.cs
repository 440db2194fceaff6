namespace ToolReasoner.Symbolics;

/// <summary>A rational number.</summary>
public sealed class NumberExpr : Expr
{
    private const int Least = -16;
    private static readonly NumberExpr[] s_small = MakeSmall();

    private NumberExpr(Rational value)
        : base([]) => Value = value;

    /// <summary>The number.</summary>
    public Rational Value { get; }

    /// <summary>Makes one.</summary>
    /// <param name="value">Any.</param>
    public static NumberExpr Of(Rational value) =>
        value.IsInteger && value.Numerator >= Least && value.Numerator < Least + s_small.Length
            ? s_small[(int)value.Numerator - Least]
            : new NumberExpr(value);

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => this;

    internal override bool SameHead(Expr other) => Value == ((NumberExpr)other).Value;

    private protected override int MakeHash() => Hashing.Of(Value);

    private static NumberExpr[] MakeSmall()
    {
        var small = new NumberExpr[81];
        for (var i = 0; i < small.Length; i++)
        {
            small[i] = new NumberExpr(Least + i);
        }

        return small;
    }
}
