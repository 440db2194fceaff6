using System.Collections.Immutable;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>One root of an irreducible polynomial with whole coefficients: exact, also where no radicals can write it.</summary>
public sealed class RootOfExpr : Expr
{
    internal RootOfExpr(ImmutableArray<BigInteger> coefficients, int index)
        : base([])
    {
        Coefficients = coefficients;
        Index = index;
    }

    /// <summary>From the constant one up; without common factor, the last one positive.</summary>
    public ImmutableArray<BigInteger> Coefficients { get; }

    /// <summary>0 up to the degree less one: real roots first, ascending; then the others by real part, then by imaginary part.</summary>
    public int Index { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => this;

    internal override bool SameHead(Expr other) => other is RootOfExpr root && Index == root.Index && Coefficients.SequenceEqual(root.Coefficients);

    private protected override int MakeHash()
    {
        var hash = Hashing.Join(Hashing.Of("root"), Index);
        foreach (var coefficient in Coefficients)
        {
            hash = Hashing.Join(hash, Hashing.Of(coefficient));
        }

        return hash;
    }
}
