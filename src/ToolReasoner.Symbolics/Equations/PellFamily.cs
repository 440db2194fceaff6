using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The integer points of a hyperbola, infinitely many: those of x² − d·y² = n, of which each is one of finitely many times a power of the
/// fundamental unit, as far as they belong to the equation at hand.
/// </summary>
public sealed class PellFamily : SolutionFamily
{
    private readonly Func<BigInteger, BigInteger, (BigInteger X, BigInteger Y)?> _back;

    internal PellFamily(
        Expr statement, IReadOnlyList<Expr> unknowns, BigInteger d, BigInteger n, Func<BigInteger, BigInteger, (BigInteger X, BigInteger Y)?> back) =>
        (Statement, Unknowns, Discriminant, Norm, _back) = (statement, unknowns, d, n, back);

    /// <summary>What the members solve, bounds included.</summary>
    public Expr Statement { get; }

    /// <summary>Its two unknowns.</summary>
    public IReadOnlyList<Expr> Unknowns { get; }

    /// <summary>d: positive, and no square.</summary>
    public BigInteger Discriminant { get; }

    /// <summary>n: not 0.</summary>
    public BigInteger Norm { get; }

    /// <summary>Members one after the other, without end; those from small solutions of the equation of Pell first.</summary>
    /// <param name="budget">Null for no limit of time.</param>
    public IEnumerable<(BigInteger X, BigInteger Y)> Members(Budget? budget = null)
    {
        foreach (var (u, v) in NumberTheory.PellSolutions(Discriminant, Norm, budget))
        {
            var signs = new[] { (u, v), (-u, v), (u, -v), (-u, -v) };
            foreach (var (a, b) in signs.Distinct())
            {
                if (_back(a, b) is { } point && Contains(Expr.Tuple(point.X, point.Y)) == Truth.True)
                {
                    yield return point;
                }
            }
        }
    }

    /// <inheritdoc/>
    public override Truth Contains(Expr value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is not SequenceExpr { Operands: [var x, var y] } || !x.IsInteger(out _) || !y.IsInteger(out _) ? Truth.False
            : PointProof.Holds(Statement, new Dictionary<Expr, Expr> { [Unknowns[0]] = x, [Unknowns[1]] = y }, isReal: true, new Budget());
    }

    /// <inheritdoc/>
    public override string ToString() => $"{{ ({Unknowns[0]}, {Unknowns[1]}) ∈ ℤ² | {Statement} }}";

    /// <inheritdoc/>
    public override string ToLatex() =>
        $@"\left\{{\left({Unknowns[0].ToLatex()}, {Unknowns[1].ToLatex()}\right) \in \mathbb{{Z}}^2 \mid {Statement.ToLatex()}\right\}}";
}
